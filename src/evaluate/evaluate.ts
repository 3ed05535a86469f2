import type { Annotation, LabeledSpan } from '../output/annotation.js'
import { depthsOf } from '../output/nesting.js'
import { addConfusion, type Confusion, emptyConfusion } from './confusion.js'
import { type EntityError, errorsOf } from './errors.js'
import { type Counts, countMatches, NO_COUNTS, SCHEMES, type Scheme } from './matching.js'
import { abbreviationKeys, agreement, officialKeys, type SetCounts, spanKeys } from './records.js'
import { addCounts, type SchemeScores, type Score, score, scoreSets } from './scores.js'

/** A document as the gold has it and as it was predicted. */
export interface EvaluatedPair {
  readonly gold: Annotation
  readonly predicted: Annotation
}

/** Scores of entities: over all types, and for each type alone (as nervaluate counts them). */
export interface EntityScores {
  readonly all: SchemeScores
  readonly types: Readonly<Record<string, SchemeScores>>
}

/** How predictions stand against gold, layer by layer. */
export interface Evaluation {
  readonly documents: number
  /** All entities, nested ones too. */
  readonly nested: EntityScores
  /** Only those that stand in no other, which is all that flat tools know. */
  readonly flat: EntityScores
  /** Layers that the gold does not have are null. */
  readonly sentences: Score | null
  readonly words: Score | null
  readonly abbreviations: Score | null
  readonly officials: { readonly names: Score; readonly ranks: Score; readonly posts: Score } | null
  readonly confusion: Confusion
  readonly errors: readonly EntityError[]
}

/**
 * Scores predictions against gold.
 *
 * @param pairs documents; both sides must have the very same text
 * @param keyOf key by which two spellings of a name are one
 * @throws RangeError where the two texts of a pair differ
 */
export function evaluate(pairs: Iterable<EvaluatedPair>, keyOf: (surface: string) => string): Evaluation {
  const nested = entityTally()
  const flat = entityTally()
  const confusion = emptyConfusion()
  const errors: EntityError[] = []
  const layers = { sentences: layerTally(), words: layerTally(), abbreviations: layerTally() }
  const officials = { names: layerTally(), ranks: layerTally(), posts: layerTally() }
  let documents = 0
  for (const { gold, predicted } of pairs) {
    if (gold.text !== predicted.text) {
      throw new RangeError(
        `document ${JSON.stringify(gold.id)}: the prediction was made from another text than the gold`,
      )
    }
    documents++
    nested.add(gold.entities, predicted.entities)
    flat.add(outermostOf(gold.entities), outermostOf(predicted.entities))
    addConfusion(confusion, gold.entities, predicted.entities)
    for (const error of errorsOf(gold, predicted)) errors.push(error)
    if (gold.sentenceEnds !== null) layers.sentences.add(gold.sentenceEnds, predicted.sentenceEnds ?? [])
    if (gold.words !== null) layers.words.add(spanKeys(gold.words), spanKeys(predicted.words ?? []))
    if (gold.abbreviations !== null) {
      layers.abbreviations.add(
        abbreviationKeys(gold.abbreviations, keyOf),
        abbreviationKeys(predicted.abbreviations ?? [], keyOf),
      )
    }
    if (gold.officials !== null) {
      const [right, found] = [
        officialKeys(gold.officials, keyOf),
        officialKeys(predicted.officials ?? [], keyOf),
      ]
      for (const part of ['names', 'ranks', 'posts'] as const) officials[part].add(right[part], found[part])
    }
  }
  const names = officials.names.score()
  return {
    documents,
    nested: nested.scores(),
    flat: flat.scores(),
    sentences: layers.sentences.score(),
    words: layers.words.score(),
    abbreviations: layers.abbreviations.score(),
    officials:
      names === null ? null : { names, ranks: officials.ranks.score()!, posts: officials.posts.score()! },
    confusion,
    errors,
  }
}

function outermostOf(entities: readonly LabeledSpan[]): readonly LabeledSpan[] {
  const depths = depthsOf(entities)
  return entities.filter((_, index) => depths[index] === 0)
}

type SchemeCounts = Record<Scheme, Counts>

function entityTally() {
  const all = noCounts()
  const types = new Map<string, SchemeCounts>()
  return {
    add: (gold: readonly LabeledSpan[], predicted: readonly LabeledSpan[]): void => {
      addTo(all, gold, predicted)
      for (const type of new Set([...gold, ...predicted].map((entity) => entity.type))) {
        const counts = types.get(type) ?? noCounts()
        types.set(type, counts)
        const only = (entity: LabeledSpan): boolean => entity.type === type
        addTo(counts, gold.filter(only), predicted.filter(only))
      }
    },
    scores: (): EntityScores => ({
      all: scored(all),
      types: Object.fromEntries(
        [...types].sort(([a], [b]) => (a < b ? -1 : 1)).map(([type, counts]) => [type, scored(counts)]),
      ),
    }),
  }
}

function noCounts(): SchemeCounts {
  return { strict: NO_COUNTS, exact: NO_COUNTS, partial: NO_COUNTS, type: NO_COUNTS }
}

function addTo(counts: SchemeCounts, gold: readonly LabeledSpan[], predicted: readonly LabeledSpan[]): void {
  for (const scheme of SCHEMES)
    counts[scheme] = addCounts(counts[scheme], countMatches(gold, predicted, scheme))
}

function scored(counts: SchemeCounts): SchemeScores {
  return {
    strict: score(counts.strict),
    exact: score(counts.exact),
    partial: score(counts.partial),
    type: score(counts.type),
  }
}

/** Adds up a layer whose items are either the same or not; null where no gold document has the layer. */
function layerTally() {
  let total: SetCounts | null = null
  return {
    add: (gold: readonly (string | number)[], predicted: readonly (string | number)[]): void => {
      const { agree, ...sizes } = agreement(gold, predicted)
      total = {
        agree: (total?.agree ?? 0) + agree,
        gold: (total?.gold ?? 0) + sizes.gold,
        predicted: (total?.predicted ?? 0) + sizes.predicted,
      }
    },
    score: (): Score | null => (total === null ? null : scoreSets(total.agree, total.gold, total.predicted)),
  }
}
