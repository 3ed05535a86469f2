import { comparisonKey } from '../../src/vietnamese/key.js'
import { type Counts, countKeys } from './score.js'

interface Pair {
  readonly short: string
  readonly long: string
}

/**
 * Compares the short forms of one article with the gold: the short form exactly, the long form by its key.
 *
 * @param gold - `abbreviations` of a gold article
 * @param predicted - what `findAbbreviations` gave for the same text
 */
export function scoreAbbreviations(gold: readonly Pair[], predicted: readonly Pair[]): Counts {
  const key = ({ short, long }: Pair) => `${short.replace(/\s+/gu, ' ')}\t${comparisonKey(long)}`
  return countKeys(gold.map(key), predicted.map(key))
}

/** The same with the long form letter for letter, capitals included. */
export function scoreAbbreviationsStrictly(gold: readonly Pair[], predicted: readonly Pair[]): Counts {
  const key = ({ short, long }: Pair) => `${short}\t${long}`
  return countKeys(gold.map(key), predicted.map(key))
}
