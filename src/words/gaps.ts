import { hashFeature } from '../model/feature-hash.js'
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
 * Whether the gap before token `at` is worth asking the model: the word that began at `began` may go on after the
 * lexicon, or two capitals meet, or one of two syllables is hardly ever a word of its own (`lấp lánh`). All other gaps are ends of words.
 */
export function isOpen(lattice: Lattice, at: number, began: number): boolean {
  const { joins, two, three, four, shape, one } = lattice
  if (joins[at] === 0) return false
  const left = at - 1
  if (shape[at]! >= SHAPE_CAPITAL && shape[left]! >= SHAPE_CAPITAL) return true
  if (repeats(lattice, at, began) !== 0) return true
  switch (at - began) {
    case 1:
      if (two[began] !== 0 || three[began] !== 0 || four[began] !== 0) return true
      return isBound(one[at]!) || isBound(one[left]!)
    case 2:
      return three[began] !== 0 || four[began] !== 0
    case 3:
      return four[began] !== 0
    default:
      return false
  }
}

/**
 * `xanh xanh` is 1; `đi tới đi lui`, `chui ra chui vào` are 2, 3, 4 at their three gaps; otherwise 0. Two words that
 * follow themselves (`học sinh học sinh`) are no such row.
 */
function repeats({ key, joins, count }: Lattice, at: number, began: number): number {
  const place = at - began
  if (place === 1 && key[at] === key[began]) return 1
  if (place < 1 || place > 3 || began + 3 >= count || key[began] !== key[began + 2]) return 0
  if (key[began + 1] === key[began + 3]) return 0
  return joins[began + 1] === 1 && joins[began + 2] === 1 && joins[began + 3] === 1 ? place + 1 : 0
}

const NONE = 0

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
  const { key, shape, one, two, three, four, joins, count } = lattice
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
  index[n++] = hashFeature(1, shapes, inside + opening * 2, 0) & mask
  index[n++] = hashFeature(2, kb, kc, capital) & mask
  index[n++] = hashFeature(3, kb, capital, inside) & mask
  index[n++] = hashFeature(4, kc, capital, 0) & mask
  index[n++] = hashFeature(5, ka, kb, inside) & mask
  index[n++] = hashFeature(6, kc, kd, 0) & mask
  index[n++] = hashFeature(7, kd, twoB, 0) & mask
  index[n++] = hashFeature(8, ka, twoB, inside) & mask
  index[n++] = hashFeature(9, twoB, capital, inside) & mask
  index[n++] = hashFeature(10, twoB, twoA * 2 + inside, twoC) & mask
  index[n++] = hashFeature(11, joined, bucket, capital) & mask
  index[n++] = hashFeature(12, longestClass, longest * 8 + bucket, capital) & mask
  index[n++] = hashFeature(13, threeA * 128 + threeB, inside, twoB) & mask
  index[n++] = hashFeature(14, fourA * 128 + fourB, bucket, inside) & mask
  index[n++] = hashFeature(15, one[b]!, one[c]!, capital) & mask
  index[n++] = hashFeature(16, one[c]!, twoB, capital) & mask
  index[n++] = hashFeature(17, one[b]!, twoB, opening) & mask
  index[n++] = hashFeature(18, sa * 512 + shapes * 8 + sd, inside, opening) & mask
  index[n++] = hashFeature(19, longestNext * 8 + longest, bucket, twoB) & mask
  index[n++] = hashFeature(20, threeC, twoC, twoB) & mask
  index[n++] = hashFeature(21, one[c]!, shapes, opening * 2 + inside) & mask
  index[n++] = hashFeature(22, one[b]!, shapes, opening * 2 + inside) & mask
  const sound = joined === 0 && capital === 0 ? lattice.sound(c) : 4
  index[n++] = hashFeature(23, sound, (one[b]! & 7) * 8 + (one[c]! & 7), bucket) & mask
  index[n++] = hashFeature(27, sound, one[b]!, one[c]!) & mask
  index[n++] = hashFeature(28, sound, one[b]! & 103, bucket) & mask
  index[n++] = hashFeature(29, sound, one[c]! & 103, bucket) & mask
  index[n++] = hashFeature(24, sb === SHAPE_CAPITALS ? 1 : 0, kb, sc) & mask
  index[n++] = hashFeature(25, joined, kc, 0) & mask
  index[n++] = hashFeature(26, twoB, kb, 0) & mask
  const repeated = repeats(lattice, c, began)
  if (repeated !== 0) {
    index[n++] = hashFeature(30, repeated, twoB, twoC) & mask
    index[n++] = hashFeature(31, repeated, one[b]! & 7, one[c]! & 7) & mask
    index[n++] = hashFeature(32, repeated, joined, two[c + 1] ?? 0) & mask
  }
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
