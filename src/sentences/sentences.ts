import type { Block, Span } from '../article.js'
import { trimSpan } from '../text/span.js'
import { bundledAbbreviations, type SentenceAbbreviations } from './abbreviations.js'
import { stopRules } from './rules.js'
import { findStops, type Page, type Stop } from './stops.js'

/** A place where a sentence might end, what was decided, and the rule that decided. */
export interface Cut {
  /** Where the sentence ends, or would end. */
  readonly at: number
  readonly cut: boolean
  readonly by: string
}

/**
 * Cuts the blocks of an article into sentences. Blocks of noise and metadata hold none.
 *
 * @param text - NFC text; offsets are UTF-16 code units into it
 * @param blocks - what `readStructure` found: a sentence never crosses a block
 * @param abbreviations - short forms whose full stop ends no sentence
 * @returns sentences in order, trimmed, which leave out nothing of their blocks but white space
 * @example
 * const text = 'Ông ở TP. Huế. Bà ở Vinh.'
 * splitSentences(text, [{ kind: 'paragraph', start: 0, end: text.length, by: 'line' }]).length // 2
 */
export function splitSentences(
  text: string,
  blocks: readonly Block[],
  abbreviations: SentenceAbbreviations = bundledAbbreviations,
): readonly Span[] {
  const sentences: Span[] = []
  for (const block of blocks) {
    if (block.kind === 'noise' || block.kind === 'metadata') continue
    let start = block.start
    for (const { at, cut } of cutsOfBlock(text, block, abbreviations)) {
      if (!cut) continue
      push(sentences, trimSpan(text, { start, end: at }))
      start = at
    }
    push(sentences, trimSpan(text, { start, end: block.end }))
  }
  return sentences
}

/**
 * The debug trace of `splitSentences`: every place that was considered, and which rule cut or joined there.
 *
 * @param text - NFC text
 * @param blocks - as for `splitSentences`
 * @example
 * cutsWithReasons('Ở TP. Huế.', [{ kind: 'paragraph', start: 0, end: 10, by: 'line' }])
 * // [{ at: 5, cut: false, by: 'abbreviation' }, { at: 10, cut: true, by: 'block-end' }]
 */
export function cutsWithReasons(
  text: string,
  blocks: readonly Block[],
  abbreviations: SentenceAbbreviations = bundledAbbreviations,
): readonly Cut[] {
  return blocks
    .filter(({ kind }) => kind !== 'noise' && kind !== 'metadata')
    .flatMap((block) => cutsOfBlock(text, block, abbreviations))
}

function cutsOfBlock(text: string, block: Block, abbreviations: SentenceAbbreviations): Cut[] {
  const page: Page = { text, block }
  return findStops(text, block).map((stop) => decide(stop, page, abbreviations))
}

function decide(stop: Stop, page: Page, abbreviations: SentenceAbbreviations): Cut {
  for (const rule of stopRules) {
    const verdict = rule.decide(stop, page, abbreviations)
    if (verdict !== null)
      return {
        at: stop.end,
        cut: verdict === 'cut' || (verdict === 'ask' && rule.name === 'lower-case'),
        by: rule.name,
      }
  }
  return { at: stop.end, cut: true, by: 'stop' }
}

function push(sentences: Span[], span: Span): void {
  if (span.end > span.start) sentences.push(span)
}
