import type { Span } from '../../src/article.js'

/** How well sentence ends were found. Counts, so that articles can be added up. */
export interface SentenceScore {
  readonly found: number
  readonly missed: number
  readonly wrong: number
}

/**
 * Compares sentence spans with the gold offsets after the last character of each sentence.
 *
 * @param goldEnds - `sentenceEnds` of a gold article
 * @param spans - what `splitSentences` gave for the same text
 */
export function scoreSentences(goldEnds: readonly number[], spans: readonly Span[]): SentenceScore {
  const gold = new Set(goldEnds)
  const ends = new Set(spans.map(({ end }) => end))
  const found = [...ends].filter((end) => gold.has(end)).length
  return { found, missed: gold.size - found, wrong: ends.size - found }
}

/** Precision, recall and F1 in percent. */
export function ratesOf({ found, missed, wrong }: SentenceScore): {
  precision: number
  recall: number
  f1: number
} {
  const percent = (part: number, whole: number) => (whole === 0 ? 100 : (100 * part) / whole)
  return {
    precision: percent(found, found + wrong),
    recall: percent(found, found + missed),
    f1: percent(2 * found, 2 * found + missed + wrong),
  }
}
