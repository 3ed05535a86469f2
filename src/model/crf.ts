import type { FeatureTable } from './feature-table.js'
import { createRowSums } from './row-sums.js'

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

/** What is this much worse than the best is given up. In five folds 7 and more give the same F1, on dev 9 and more. */
const BEAM = 9
/** The same where it is quiet: there only what goes on matters. */
const NARROW = 4

/** Makes a decoder; its buffers grow with the longest sequence seen. `most` is the most features of one atom. */
export function createDecoder(crf: Crf, most: number): CrfDecoder {
  const { labels, units, unitStart, unitOf, first, features } = crf
  const { scale } = features
  const after = successors(crf)
  const added = createRowSums(features, most)
  const hashes = new Int32Array(most)
  const unitScore = new Float64Array(units)
  let back = new Uint8Array(256 * labels)
  let now = new Float64Array(labels)
  let next = new Float64Array(labels)
  let active = new Int32Array(labels)
  let reached = new Int32Array(labels)
  let count = 0

  /** Outside, whatever the features: nothing is open and nothing may begin. */
  function stayOutside(position: number): void {
    now[0] = position === 0 ? first[0]! : now[0]! + after.stay
    active[0] = 0
    count = 1
    back[position * labels] = 0
  }

  /** The labels that the active ones lead to, with the best way to each; returns how many. */
  function reach(row: number): number {
    let found = 0
    next.fill(-Infinity)
    for (let index = 0; index < count; index++) {
      const from = active[index]!
      const score = now[from]!
      for (let at = after.start[from]!, end = after.start[from + 1]!; at < end; at++) {
        const to = after.label[at]!
        const value = score + after.weight[at]!
        const best = next[to]!
        if (value <= best) continue
        if (best === -Infinity) reached[found++] = to
        next[to] = value
        back[row + to] = from
      }
    }
    return found
  }

  function reachFirst(): number {
    let found = 0
    for (let label = 0; label < labels; label++) {
      if (first[label] === -Infinity) continue
      next[label] = first[label]!
      reached[found++] = label
    }
    return found
  }

  /** Adds what the features say, and gives up what is far behind. */
  function weigh(found: number, beam: number): void {
    for (let unit = 0; unit < units; unit++) unitScore[unit] = added.sums[unit]! * scale
    let best = -Infinity
    for (let index = 0; index < found; index++) {
      const label = reached[index]!
      let score = next[label]!
      for (let at = unitStart[label]!, end = unitStart[label + 1]!; at < end; at++)
        score += unitScore[unitOf[at]!]!
      next[label] = score
      if (score > best) best = score
    }
    const least = best - beam
    count = 0
    for (let index = 0; index < found; index++) {
      if (next[reached[index]!]! >= least) reached[count++] = reached[index]!
    }
    const scores = now
    now = next
    next = scores
    const list = active
    active = reached
    reached = list
  }

  return {
    decode(length, marks, offset, extract, out) {
      if (length === 0) return
      if (length * labels > back.length) back = new Uint8Array(length * labels)
      for (let position = 0; position < length; position++) {
        const mark = marks[offset + position]!
        if (mark !== BEGINS && (position === 0 || (count === 1 && active[0] === 0))) {
          stayOutside(position)
          continue
        }
        added.add(hashes, extract(position, hashes))
        const found = position === 0 ? reachFirst() : reach(position * labels)
        weigh(found, mark === QUIET ? NARROW : BEAM)
      }
      let label = active[0]!
      for (let index = 1; index < count; index++)
        if (now[active[index]!]! > now[label]!) label = active[index]!
      for (let position = length - 1; position >= 0; position--) {
        out[position] = label
        label = back[position * labels + label]!
      }
    },
  }
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
