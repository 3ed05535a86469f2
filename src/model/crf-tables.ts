import type { Crf } from './crf.js'
import { NO_UNIT } from './row-sums.js'

/** Steps of a score to one step of a weight: transitions are rounded that much finer. */
const FINE_BITS = 4
/** Labels are told apart by a byte, and one more number is the start. */
const MOST_LABELS = 255
/** Labels are bits of numbers of so many. */
export const WORD_BITS = 32

/** A model as the beam reads it: scores are whole numbers, and no list is longer for one label than for another. */
export interface CrfTables {
  readonly labels: number
  /** What a score of 1 is worth. */
  readonly one: number
  /** By how many bits a sum of weights is shifted to be a score. */
  readonly shift: number
  /** Units of label `l`: `unit[l * most] … unit[l * most + most - 1]`; behind its own stands the one that is always 0. */
  readonly most: number
  readonly unit: Int32Array
  /**
   * What may follow label `l`: `after[start[l]] … after[start[l + 1] - 1]`, and the score of going there. Label number
   * `labels` is where a sequence starts from.
   */
  readonly start: Int32Array
  readonly after: Int32Array
  readonly score: Int32Array
  /** The same as bits, `words` numbers a label. */
  readonly words: number
  readonly follows: Int32Array
}

/** @throws RangeError for more labels than a byte tells apart */
export function tablesOf(crf: Crf): CrfTables {
  const { labels, features } = crf
  if (labels > MOST_LABELS)
    throw new RangeError(`${labels} labels; the decoder knows ${MOST_LABELS} at most.`)
  const one = features.scale / (1 << FINE_BITS)
  return { labels, one, shift: FINE_BITS, ...unitsOf(crf), ...followersOf(crf, one) }
}

function setBit(bits: Int32Array, from: number, label: number): void {
  const word = from + Math.floor(label / WORD_BITS)
  bits[word] = bits[word]! | (1 << (label % WORD_BITS))
}

function unitsOf({ labels, unitStart, unitOf }: Crf): Pick<CrfTables, 'most' | 'unit'> {
  let most = 0
  for (let label = 0; label < labels; label++)
    most = Math.max(most, unitStart[label + 1]! - unitStart[label]!)
  const unit = new Int32Array(labels * most).fill(NO_UNIT)
  for (let label = 0; label < labels; label++) {
    unit.set(unitOf.subarray(unitStart[label]!, unitStart[label + 1]!), label * most)
  }
  return { most, unit }
}

/** The transitions by where they come from, the start last. */
function followersOf(
  crf: Crf,
  one: number,
): Pick<CrfTables, 'start' | 'after' | 'score' | 'words' | 'follows'> {
  const { labels } = crf
  const words = Math.ceil(labels / WORD_BITS)
  const start = new Int32Array(labels + 2)
  const follows = new Int32Array((labels + 1) * words)
  const after: number[] = []
  const score: number[] = []
  for (let from = 0; from <= labels; from++) {
    for (const [to, weight] of from === labels ? firstOf(crf) : transitionsFrom(crf, from)) {
      after.push(to)
      score.push(Math.round(weight / one))
      setBit(follows, from * words, to)
    }
    start[from + 1] = after.length
  }
  return { start, after: Int32Array.from(after), score: Int32Array.from(score), words, follows }
}

function* firstOf({ labels, first }: Crf): Generator<readonly [to: number, weight: number]> {
  for (let to = 0; to < labels; to++) if (first[to] !== -Infinity) yield [to, first[to]!]
}

function* transitionsFrom(crf: Crf, from: number): Generator<readonly [to: number, weight: number]> {
  const { labels, beforeStart, before, transition } = crf
  for (let to = 0; to < labels; to++) {
    for (let at = beforeStart[to]!; at < beforeStart[to + 1]!; at++)
      if (before[at] === from) yield [to, transition[at]!]
  }
}
