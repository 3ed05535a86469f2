import type { FeatureTable } from './feature-table.js'
import { createRowSums, noUnit } from './row-sums.js'

/**
 * A linear-chain conditional random field: labels, the transitions that may be taken, and weights of hashed
 * features (J. Lafferty, A. McCallum, F. Pereira, ICML 2001). Label 0 is "outside of everything".
 *
 * A label's score is the sum of its units' scores. With one unit a label this is the plain model; labels that are
 * tuples of simpler ones can share units, so that what is learned of a part helps in every tuple.
 */
export interface Crf {
  readonly labels: number
  readonly units: number
  /** Units of label `l`: `unitOf[unitStart[l]] … unitOf[unitStart[l + 1] - 1]`. */
  readonly unitStart: Int32Array
  readonly unitOf: Int32Array
  /** Labels that may stand before label `l`, in the same layout, with the weights of the transitions. */
  readonly beforeStart: Int32Array
  readonly before: Int32Array
  readonly transition: Float32Array
  /** Weight of a label at the start of a sequence; -Infinity where it cannot stand. */
  readonly first: Float32Array
  readonly features: FeatureTable
}

/** Writes the features of the atom at a position of the sequence; returns how many. */
export type Extract = (position: number, out: Int32Array) => number

/** What is known of a position before the model is asked: nothing begins there, … */
export const QUIET = 0
/** … something may begin, … */
export const BEGINS = 1
/** … or nothing begins, but what is open may well go on. */
export const GOES_ON = 2

/** Finds the best label sequences of a model. Holds buffers, so it is for one caller at a time. */
export interface CrfDecoder {
  /**
   * The best label sequence: Viterbi over the labels that are within `BEAM` of the best at each position.
   *
   * @param length - length of the sequence
   * @param marks - `BEGINS` where something may begin; elsewhere the model is only asked while something is open
   * @param offset - index in `marks` of the first position
   * @param out - receives the labels
   */
  readonly decode: (
    length: number,
    marks: Uint8Array,
    offset: number,
    extract: Extract,
    out: Int32Array,
  ) => void
}

/** What is this much worse than the best is given up. In five folds 7 and more give the same F1, 6 costs 0.1. */
const BEAM = 8
/** The same where it is quiet: there only what goes on matters. */
const NARROW = 4

/** Makes a decoder; its buffers grow with the longest sequence seen. `most` is the most features of one atom. */
export function createDecoder(crf: Crf, most: number): CrfDecoder {
  const { labels, first, features } = crf
  const after = successors(crf)
  const parts = partsOf(crf)
  const added = createRowSums(features, most)
  const hashes = new Int32Array(most)
  let back = new Uint8Array(256 * labels)
  // Scores are -Infinity for all labels but the active ones, between two steps and between two sequences.
  const even: Row = { score: new Float64Array(labels).fill(-Infinity), active: new Int32Array(labels) }
  const odd: Row = { score: new Float64Array(labels).fill(-Infinity), active: new Int32Array(labels) }

  return {
    decode(length, marks, offset, extract, out) {
      if (length === 0) return
      if (length * labels > back.length) back = new Uint8Array(length * labels)
      let now = even
      let next = odd
      let count = 0
      for (let position = 0; position < length; position++) {
        const mark = marks[offset + position]!
        if (mark !== BEGINS && (position === 0 || (count === 1 && now.active[0] === 0))) {
          // Outside, whatever the features: nothing is open and nothing may begin.
          now.score[0] = position === 0 ? first[0]! : now.score[0]! + after.stay
          now.active[0] = 0
          count = 1
          back[position * labels] = 0
          continue
        }
        added.add(hashes, extract(position, hashes))
        const found =
          position === 0 ? reachFirst(first, next) : reach(now, count, after, next, back, position * labels)
        count = weigh(next, found, added.sums, parts, mark === QUIET ? NARROW : BEAM)
        const row = now
        now = next
        next = row
      }
      readBack(now, count, back, labels, length, out)
      clear(now, count)
    },
  }
}

/** Labels that are within the beam at one position, and the score of the best way to each. */
interface Row {
  readonly score: Float64Array
  readonly active: Int32Array
}

function clear({ score, active }: Row, count: number): void {
  for (let index = 0; index < count; index++) score[active[index]!] = -Infinity
}

function reachFirst(first: Float32Array, { score, active }: Row): number {
  let found = 0
  for (let label = 0; label < first.length; label++) {
    if (first[label] === -Infinity) continue
    score[label] = first[label]!
    active[found++] = label
  }
  return found
}

/** The labels that the active ones lead to, with the best way to each; returns how many. Clears the row it came from. */
function reach(from: Row, count: number, after: Successors, to: Row, back: Uint8Array, row: number): number {
  const { start, label, weight } = after
  const { score, active } = to
  let found = 0
  for (let index = 0; index < count; index++) {
    const before = from.active[index]!
    const so = from.score[before]!
    for (let at = start[before]!, end = start[before + 1]!; at < end; at++) {
      const next = label[at]!
      const value = so + weight[at]!
      const best = score[next]!
      if (value <= best) continue
      if (best === -Infinity) active[found++] = next
      score[next] = value
      back[row + next] = before
    }
  }
  clear(from, count)
  return found
}

/** Adds what the features say, and gives up what is far behind; returns how many labels are left. */
function weigh(
  { score, active }: Row,
  found: number,
  sums: Int32Array,
  { most, unit, scale }: Parts,
  beam: number,
): number {
  let best = -Infinity
  for (let index = 0; index < found; index++) {
    const label = active[index]!
    let sum = 0
    for (let at = label * most, end = at + most; at < end; at++) sum = (sum + sums[unit[at]!]!) | 0
    const value = score[label]! + sum * scale
    score[label] = value
    if (value > best) best = value
  }
  const least = best - beam
  let count = 0
  for (let index = 0; index < found; index++) {
    const label = active[index]!
    if (score[label]! >= least) active[count++] = label
    else score[label] = -Infinity
  }
  return count
}

/** Follows the best way from the end to the start. */
function readBack(
  { score, active }: Row,
  count: number,
  back: Uint8Array,
  labels: number,
  length: number,
  out: Int32Array,
): void {
  let label = active[0]!
  for (let index = 1; index < count; index++)
    if (score[active[index]!]! > score[label]!) label = active[index]!
  for (let position = length - 1; position >= 0; position--) {
    out[position] = label
    label = back[position * labels + label]!
  }
}

/** The units of all labels, as many for each: behind those of a label stands the one that is always 0. */
interface Parts {
  readonly most: number
  readonly unit: Int32Array
  readonly scale: number
}

function partsOf({ labels, unitStart, unitOf, features }: Crf): Parts {
  let most = 0
  for (let label = 0; label < labels; label++)
    most = Math.max(most, unitStart[label + 1]! - unitStart[label]!)
  const unit = new Int32Array(labels * most).fill(noUnit(features))
  for (let label = 0; label < labels; label++) {
    unit.set(unitOf.subarray(unitStart[label]!, unitStart[label + 1]!), label * most)
  }
  return { most, unit, scale: features.scale }
}

interface Successors {
  readonly start: Int32Array
  readonly label: Int32Array
  readonly weight: Float64Array
  /** Weight of staying outside. */
  readonly stay: number
}

/** The transitions by where they come from. */
function successors(crf: Crf): Successors {
  const { labels, beforeStart, before, transition } = crf
  const start = new Int32Array(labels + 1)
  for (const from of before) start[from + 1] = start[from + 1]! + 1
  for (let label = 0; label < labels; label++) start[label + 1] = start[label + 1]! + start[label]!
  const used = start.slice()
  const label = new Int32Array(before.length)
  const weight = new Float64Array(before.length)
  let stay = 0
  for (let to = 0; to < labels; to++) {
    for (let at = beforeStart[to]!; at < beforeStart[to + 1]!; at++) {
      const from = before[at]!
      const slot = used[from]!
      used[from] = slot + 1
      label[slot] = to
      weight[slot] = transition[at]!
      if (from === 0 && to === 0) stay = transition[at]!
    }
  }
  return { start, label, weight, stay }
}
