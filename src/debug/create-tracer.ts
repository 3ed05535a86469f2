import { loadWeights } from '#weights'
import type { Article, Block, Entity, Span } from '../article.js'
import { findDates } from '../entities/dates/find.js'
import { gazetteersOf } from '../entities/features/lists.js'
import { type View, viewOf } from '../entities/features/view.js'
import { findLaws } from '../entities/laws/find-laws.js'
import { within } from '../entities/merge.js'
import { applyRules, RULES } from '../entities/rules/list.js'
import type { Mention } from '../entities/rules/page.js'
import { createTagger } from '../entities/tagger.js'
import { readEntityModel } from '../entities/weights.js'
import type { Lexicon } from '../lexicon/lexicon.js'
import { cutsWithReasons } from '../sentences/sentences.js'
import type { Atoms } from '../text/atoms.js'
import { type OffsetMap, toInputSpan } from '../text/offset-map.js'
import { bySpan } from '../text/span.js'
import { traceAtoms } from './atoms.js'
import { type Candidate, createStepLog, type StepLog, withSteps } from './steps.js'
import type { Trace } from './trace.js'

/** An article on its way through the corridor: what the trace starts from. All but `article` counts in clean text. */
export interface Reading {
  readonly text: string
  readonly map: OffsetMap
  readonly atoms: Atoms
  readonly keys: Int32Array
  readonly blocks: readonly Block[]
  readonly sentences: readonly Span[]
  /** Entities as they were found, after users' dictionaries, and with their values. */
  readonly found: readonly Entity[]
  readonly claimed: readonly Entity[]
  readonly entities: readonly Entity[]
  /** The article in the text that the caller gave. */
  readonly article: Article
}

/**
 * Makes the part of `analyze.debug` that goes over a reading again, step by step, and writes down what each step did.
 * It has a model of its own, read at the first call, so that `analyze` pays nothing for it.
 */
export function createTracer(lexicon: Lexicon): (reading: Reading) => Trace {
  const model = readEntityModel(loadWeights('entities'))
  const tag = createTagger(model)
  return (reading) => {
    const { text, map, atoms, keys, blocks, sentences, article } = reading
    const place = (span: Span) => {
      const { start, end } = toInputSpan(map, { start: span.start, end: span.end })
      return { start, end, text: article.text.slice(start, end) }
    }
    const view = viewOf(text, atoms, keys, sentences, gazetteersOf(lexicon))
    const tagged = tag(view)
    const log = createStepLog(({ type, by, ...span }) => ({ type, ...place(span), by }))
    logMentions(
      log,
      view,
      tagged.map((span) => ({ ...span, by: 'model' })),
    )
    logGrammars(log, reading, lexicon)
    log.after('layers-joined', reading.found)
    log.after('dictionary', reading.claimed)
    log.after('values', reading.entities)
    return {
      article,
      cuts: cutsWithReasons(text, blocks, undefined, atoms).map((cut) => ({
        ...cut,
        at: place({ start: 0, end: cut.at }).end,
      })),
      atoms: traceAtoms(view, model, tagged, place),
      steps: log.steps(),
      entities: withSteps(article.entities, reading.entities, log),
    }
  }
}

/** What the model saw, what each rule made of it, and what is left to the grammars. */
function logMentions(log: StepLog, view: View, tagged: readonly Mention[]): void {
  const inText = (mentions: readonly Mention[]): readonly Candidate[] =>
    mentions.map(({ type, start, end, by }) => ({
      type,
      start: view.atoms.start[start]!,
      end: view.atoms.end[end - 1]!,
      by,
    }))
  log.after('model', inText(tagged))
  const mended = RULES.reduce<readonly Mention[]>((mentions, rule) => {
    const after = applyRules([rule], view, mentions)
    log.after(rule.name, inText(after))
    return after
  }, tagged)
  log.after('left-to-grammars', inText(mended.filter(({ type }) => type !== 'DATE' && type !== 'LAW')))
}

function logGrammars(
  log: StepLog,
  { text, atoms, keys, blocks, sentences }: Reading,
  lexicon: Lexicon,
): void {
  const dated = [...sentences, ...blocks.filter(({ kind }) => kind === 'metadata')].sort(bySpan)
  const dates = findDates(text, atoms).map((date) => ({ ...date, type: 'DATE' as const }))
  const laws = findLaws(text, atoms, keys, lexicon).map((law) => ({ ...law, type: 'LAW' as const }))
  log.brings('dates', within(dated, dates))
  log.brings('laws', within(sentences, laws))
}
