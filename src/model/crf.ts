import { createBeam } from './beam.js'
import { tablesOf } from './crf-tables.js'
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

/** What is this much worse than the best is given up. In five folds 7 and more give the same F1, 6 costs 0.1. */
const BEAM = 8
/** The same where it is quiet: there only what goes on matters. */
const NARROW = 4

/** Makes a decoder; its buffers grow with the longest sequence seen. `most` is the most features of one atom. */
export function createDecoder(crf: Crf, most: number): CrfDecoder {
  const { labels } = crf
  const tables = tablesOf(crf)
  const beam = createBeam(tables)
  const wide = Math.round(BEAM / tables.one)
  const narrow = Math.round(NARROW / tables.one)
  const added = createRowSums(crf.features, most)
  const hashes = new Int32Array(most)
  let back = new Uint8Array(256 * labels)

  return {
    decode(length, marks, offset, extract, out) {
      if (length === 0) return
      if (length * labels > back.length) back = new Uint8Array(length * labels)
      beam.start()
      // Before the first atom nothing is open.
      let outside = true
      for (let position = 0; position < length; position++) {
        const mark = marks[offset + position]!
        if (mark !== BEGINS && outside) {
          back[position * labels] = 0
          if (position === 0) beam.stayOutside()
          continue
        }
        added.add(hashes, extract(position, hashes))
        beam.reach()
        beam.weigh(added.sums, mark === QUIET ? narrow : wide, back, position * labels)
        outside = beam.isOutside()
      }
      let label = beam.best()
      for (let position = length - 1; position >= 0; position--) {
        out[position] = label
        label = back[position * labels + label]!
      }
    },
  }
}
