import type { FeatureTable } from './feature-table.js'
import { findFeature } from './feature-table.js'

/**
 * A linear-chain conditional random field: labels, the transitions that may be taken, and weights of hashed
 * features (J. Lafferty, A. McCallum, F. Pereira, ICML 2001).
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

/** Adds up the weights of an atom's features, one sum a label. `units` and `out` are written. */
export function scoreLabels(
  crf: Crf,
  features: Int32Array,
  count: number,
  units: Float64Array,
  out: Float64Array,
  offset: number,
): void {
  const { unit, weight, start } = crf.features
  units.fill(0)
  for (let index = 0; index < count; index++) {
    const found = findFeature(crf.features, features[index]!)
    if (found < 0) continue
    const end = start[found + 1]!
    for (let at = start[found]!; at < end; at++) {
      const to = unit[at]!
      units[to] = units[to]! + weight[at]!
    }
  }
  const { labels, unitStart, unitOf } = crf
  const scale = crf.features.scale
  let at = 0
  for (let label = 0; label < labels; label++) {
    let sum = 0
    const end = unitStart[label + 1]!
    for (; at < end; at++) sum += units[unitOf[at]!]!
    out[offset + label] = sum * scale
  }
}

/**
 * The best label sequence (Viterbi over the allowed transitions).
 *
 * @param scores - `length × labels` scores, row by row
 * @param out - receives the labels
 */
export function viterbi(crf: Crf, scores: Float64Array, length: number, out: Int32Array): void {
  if (length === 0) return
  const { labels, beforeStart, before, transition, first } = crf
  const back = new Uint8Array(length * labels)
  let now = new Float64Array(labels)
  let next = new Float64Array(labels)
  for (let label = 0; label < labels; label++) now[label] = scores[label]! + first[label]!
  for (let position = 1; position < length; position++) {
    const row = position * labels
    let at = 0
    for (let label = 0; label < labels; label++) {
      let best = -Infinity
      let from = 0
      const end = beforeStart[label + 1]!
      for (; at < end; at++) {
        const score = now[before[at]!]! + transition[at]!
        if (score > best) {
          best = score
          from = before[at]!
        }
      }
      next[label] = best + scores[row + label]!
      back[row + label] = from
    }
    const swap = now
    now = next
    next = swap
  }
  let label = 0
  for (let other = 1; other < labels; other++) if (now[other]! > now[label]!) label = other
  for (let position = length - 1; position >= 0; position--) {
    out[position] = label
    label = back[position * labels + label]!
  }
}
