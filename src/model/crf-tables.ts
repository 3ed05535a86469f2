import type { Crf } from './crf.js'
import { NO_UNIT } from './row-sums.js'

/** Steps of a score to one step of a weight: transitions are rounded that much finer. */
const FINE_BITS = 4
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
  /** What may follow label `l`: `after[start[l]] … after[start[l + 1] - 1]`, and the score of going there. */
  readonly start: Int32Array
  readonly after: Int32Array
  readonly score: Int32Array
  /** The same as bits, `words` numbers a label. */
  readonly words: number
  readonly follows: Int32Array
  /** Labels that may stand first, the same as bits, and the scores of all. */
  readonly initial: readonly number[]
  readonly mayBeFirst: Int32Array
  readonly first: Int32Array
}

export function tablesOf(crf: Crf): CrfTables {
  const { labels, features } = crf
  const one = features.scale / (1 << FINE_BITS)
  const words = Math.ceil(labels / WORD_BITS)
  const mayBeFirst = new Int32Array(words)
  const initial: number[] = []
  const first = new Int32Array(labels)
  for (let label = 0; label < labels; label++) {
    if (crf.first[label] === -Infinity) continue
    initial.push(label)
    setBit(mayBeFirst, 0, label)
    first[label] = Math.round(crf.first[label]! / one)
  }
  return {
    labels,
    one,
    shift: FINE_BITS,
    ...unitsOf(crf),
    ...followersOf(crf, one, words),
    words,
    initial,
    mayBeFirst,
    first,
  }
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

/** The transitions by where they come from. */
function followersOf(
  { labels, beforeStart, before, transition }: Crf,
  one: number,
  words: number,
): Pick<CrfTables, 'start' | 'after' | 'score' | 'follows'> {
  const start = new Int32Array(labels + 1)
  for (const from of before) start[from + 1] = start[from + 1]! + 1
  for (let label = 0; label < labels; label++) start[label + 1] = start[label + 1]! + start[label]!
  const used = start.slice()
  const after = new Int32Array(before.length)
  const score = new Int32Array(before.length)
  const follows = new Int32Array(labels * words)
  for (let to = 0; to < labels; to++) {
    for (let at = beforeStart[to]!; at < beforeStart[to + 1]!; at++) {
      const from = before[at]!
      const slot = used[from]!
      used[from] = slot + 1
      after[slot] = to
      score[slot] = Math.round(transition[at]! / one)
      setBit(follows, from * words, to)
    }
  }
  return { start, after, score, follows }
}
