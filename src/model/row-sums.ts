import { BIAS, type FeatureTable, findFeature, LANES } from './feature-table.js'

/** Adds the rows of features. */
export interface RowSums {
  /** Sum of each unit, in whole weights; the room behind the last unit means nothing. */
  readonly sums: Int32Array
  /** Sets `sums` to the sum of the rows of the first `count` hashes. */
  readonly add: (hashes: Int32Array, count: number) => void
}

/** The first and third byte of a number. */
const PAIR = 0xff00ff

/**
 * Two bytes of a row are added at once, in the halves of a number: sums stay below 2^16 for as many rows.
 *
 * @param most - the most features at once, 257 at most
 */
export function createRowSums(table: FeatureTable, most: number): RowSums {
  const { rows, width } = table
  const found = new Int32Array(most)
  const sums = new Int32Array(width * 4)

  /** Takes the sums of four units apart; bytes 0 and 2 were added in `even`, 1 and 3 in `odd`. */
  function put(lane: number, even: number, odd: number, bias: number): void {
    sums[lane * 4] = (even & 0xffff) - bias
    sums[lane * 4 + 1] = (odd & 0xffff) - bias
    sums[lane * 4 + 2] = (even >>> 16) - bias
    sums[lane * 4 + 3] = (odd >>> 16) - bias
  }

  return {
    sums,
    add(hashes, count) {
      let known = 0
      for (let at = 0; at < count; at++) {
        const row = findFeature(table, hashes[at]!)
        if (row >= 0) found[known++] = row
      }
      const bias = known * BIAS
      // Written out: the sums stay in registers, which halves the time.
      for (let lane = 0; lane < width; lane += LANES) {
        let a = 0
        let b = 0
        let c = 0
        let d = 0
        let e = 0
        let f = 0
        let g = 0
        let h = 0
        let i = 0
        let j = 0
        for (let at = 0; at < known; at++) {
          const row = found[at]! + lane
          const first = rows[row]!
          const second = rows[row + 1]!
          const third = rows[row + 2]!
          const fourth = rows[row + 3]!
          const fifth = rows[row + 4]!
          a += first & PAIR
          b += (first >>> 8) & PAIR
          c += second & PAIR
          d += (second >>> 8) & PAIR
          e += third & PAIR
          f += (third >>> 8) & PAIR
          g += fourth & PAIR
          h += (fourth >>> 8) & PAIR
          i += fifth & PAIR
          j += (fifth >>> 8) & PAIR
        }
        put(lane, a, b, bias)
        put(lane + 1, c, d, bias)
        put(lane + 2, e, f, bias)
        put(lane + 3, g, h, bias)
        put(lane + 4, i, j, bias)
      }
    },
  }
}
