import { isBound } from './classes.js'
import { type Lattice, SHAPE_CAPITAL, SHAPE_CAPITALS, SHAPE_OTHER } from './lattice.js'

/** Features of one gap: indexes into the table of weights. */
export interface GapFeatures {
  readonly index: Int32Array
  length: number
}

export function emptyGapFeatures(): GapFeatures {
  return { index: new Int32Array(40), length: 0 }
}

/**
 * Whether the gap before token `at` is worth asking the model: a word of the lexicon covers it, or two capitals
 * meet, or two rare syllables begin alike (`lấp lánh`). All other gaps are ends of words.
 */
export function isOpen(lattice: Lattice, at: number): boolean {
  const { joins, two, three, four, shape, one, head } = lattice
  if (joins[at] === 0) return false
  const left = at - 1
  if (two[left] !== 0 || three[left] !== 0 || four[left] !== 0) return true
  if (left > 0 && (three[left - 1] !== 0 || four[left - 1] !== 0)) return true
  if (left > 1 && four[left - 2] !== 0) return true
  if (shape[at]! >= SHAPE_CAPITAL && shape[left]! >= SHAPE_CAPITAL) return true
  return head[at] === head[left] && isBound(one[at]!) && isBound(one[left]!)
}

const NONE = 0

function hash(template: number, a: number, b: number, c: number): number {
  let h = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13) ^ b, 0xc2b2ae35)
  h = Math.imul(h ^ (h >>> 15) ^ c, 0x27d4eb2f)
  return h ^ (h >>> 16)
}

/**
 * Fills `out` with the features of the gap before token `at`.
 *
 * @param began - the token with which the current word began
 * @param mask - size of the weight table, less one
 */
export function gapFeatures(
  lattice: Lattice,
  at: number,
  began: number,
  mask: number,
  out: GapFeatures,
): void {
  const { key, shape, one, two, three, four, joins, head, count } = lattice
  const b = at - 1
  const a = b - 1
  const c = at
  const d = at + 1
  const ka = a >= 0 && joins[b] !== 0 ? key[a]! : NONE
  const kb = key[b]!
  const kc = key[c]!
  const follows = d < count && joins[d] !== 0
  const kd = follows ? key[d]! : d < count ? 1 : NONE
  const inside = b > began ? 1 : 0
  const opening = began === 0 || (joins[began] === 0 && shape[began - 1]! === SHAPE_OTHER) ? 1 : 0
  const sb = shape[b]!
  const sc = shape[c]!
  const sa = a >= 0 ? shape[a]! : 6
  const sd = d < count ? shape[d]! : 6
  const twoB = two[b]!
  const twoC = follows ? two[c]! : 0
  const twoA = a >= 0 && joins[b] !== 0 ? two[a]! : 0
  const threeB = three[b]!
  const threeA = a >= 0 && joins[b] !== 0 ? three[a]! : 0
  const threeC = follows ? three[c]! : 0
  const fourB = four[b]!
  const fourA = a >= 0 && joins[b] !== 0 ? four[a]! : 0
  const shapes = sb * 8 + sc
  // What the lexicon says of the current word with this syllable added, and the longest word from its beginning.
  const length = c - began + 1
  const joined = wordFrom(lattice, began, length)
  const longest = four[began] !== 0 ? 4 : three[began] !== 0 ? 3 : two[began] !== 0 ? 2 : 1
  const longestClass = longest === 1 ? 0 : wordFrom(lattice, began, longest)
  const longestNext = four[c] !== 0 ? 4 : three[c] !== 0 ? 3 : twoC !== 0 ? 2 : 1
  const bucket = Math.min(length, 6)
  const capital = sb >= SHAPE_CAPITAL && sc >= SHAPE_CAPITAL ? 1 : 0
  const { index } = out
  let n = 0
  index[n++] = hash(1, shapes, inside + opening * 2, 0) & mask
  index[n++] = hash(2, kb, kc, capital) & mask
  index[n++] = hash(3, kb, capital, inside) & mask
  index[n++] = hash(4, kc, capital, 0) & mask
  index[n++] = hash(5, ka, kb, inside) & mask
  index[n++] = hash(6, kc, kd, 0) & mask
  index[n++] = hash(7, kd, twoB, 0) & mask
  index[n++] = hash(8, ka, twoB, inside) & mask
  index[n++] = hash(9, twoB, capital, inside) & mask
  index[n++] = hash(10, twoB, twoA * 2 + inside, twoC) & mask
  index[n++] = hash(11, joined, bucket, capital) & mask
  index[n++] = hash(12, longestClass, longest * 8 + bucket, capital) & mask
  index[n++] = hash(13, threeA * 128 + threeB, inside, twoB) & mask
  index[n++] = hash(14, fourA * 128 + fourB, bucket, inside) & mask
  index[n++] = hash(15, one[b]!, one[c]!, capital) & mask
  index[n++] = hash(16, one[c]!, twoB, capital) & mask
  index[n++] = hash(17, one[b]!, twoB, opening) & mask
  index[n++] = hash(18, sa * 512 + shapes * 8 + sd, inside, opening) & mask
  index[n++] = hash(19, longestNext * 8 + longest, bucket, twoB) & mask
  index[n++] = hash(20, threeC, twoC, twoB) & mask
  index[n++] = hash(21, one[c]!, shapes, opening * 2 + inside) & mask
  index[n++] = hash(22, one[b]!, shapes, opening * 2 + inside) & mask
  index[n++] = hash(23, head[b] === head[c] ? 1 : 0, one[b]! * 128 + one[c]!, twoB) & mask
  index[n++] = hash(24, sb === SHAPE_CAPITALS ? 1 : 0, kb, sc) & mask
  index[n++] = hash(25, joined, kc, 0) & mask
  index[n++] = hash(26, twoB, kb, 0) & mask
  out.length = n
}

function wordFrom(lattice: Lattice, from: number, length: number): number {
  switch (length) {
    case 2:
      return lattice.two[from]!
    case 3:
      return lattice.three[from]!
    case 4:
      return lattice.four[from]!
    default:
      return 0
  }
}
