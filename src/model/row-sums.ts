import { BIAS, type FeatureTable, LANES, printOf, rowAt } from './feature-table.js'
import { slotOf } from './perfect-hash.js'

/** Adds the rows of features. */
export interface RowSums {
  /** Sum of each unit, in whole weights; 0 behind the last unit (see `NO_UNIT`). */
  readonly sums: Int32Array
  /** Sets `sums` to the sum of the rows of the first `count` hashes. */
  readonly add: (hashes: Int32Array, count: number) => void
}

/** The first and third byte of a number. */
const PAIR = 0xff00ff

/** Where the sums hold a 0. */
export const NO_UNIT = LANES * 4

/**
 * Two bytes of a row are added at once, in the halves of a number: sums stay below 2^16 for as many rows.
 *
 * @param most - the most features at once, 257 at most
 */
export function createRowSums(table: FeatureTable, most: number): RowSums {
  const { prints, rows } = table
  const { turns, bits } = table.hash
  const found = new Int32Array(most)
  const sums = new Int32Array(LANES * 4 + 1)

  /** Takes the sums of four units apart: bytes 0 and 2 were added in `even`, 1 and 3 in `odd`. */
  function putFour(unit: number, even: number, odd: number, bias: number): void {
    sums[unit] = (even & 0xffff) - bias
    sums[unit + 1] = (odd & 0xffff) - bias
    sums[unit + 2] = (even >>> 16) - bias
    sums[unit + 3] = (odd >>> 16) - bias
  }

  return {
    sums,
    // One function, with nothing but numbers in its loops and the sums in registers: it runs for every second atom.
    add(hashes, count) {
      for (let at = 0; at < count; at++) {
        const hash = hashes[at]!
        const slot = slotOf(turns, bits, hash)
        found[at] = rowAt(slot, prints[slot]!, printOf(hash)) * LANES
      }
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
      for (let at = 0; at < count; at++) {
        const row = found[at]!
        const first = rows[row]!
        const second = rows[row + 1]!
        const third = rows[row + 2]!
        const fourth = rows[row + 3]!
        const fifth = rows[row + 4]!
        a = (a + (first & PAIR)) | 0
        b = (b + ((first >>> 8) & PAIR)) | 0
        c = (c + (second & PAIR)) | 0
        d = (d + ((second >>> 8) & PAIR)) | 0
        e = (e + (third & PAIR)) | 0
        f = (f + ((third >>> 8) & PAIR)) | 0
        g = (g + (fourth & PAIR)) | 0
        h = (h + ((fourth >>> 8) & PAIR)) | 0
        i = (i + (fifth & PAIR)) | 0
        j = (j + ((fifth >>> 8) & PAIR)) | 0
      }
      const bias = count * BIAS
      putFour(0, a, b, bias)
      putFour(4, c, d, bias)
      putFour(8, e, f, bias)
      putFour(12, g, h, bias)
      putFour(16, i, j, bias)
    },
  }
}
