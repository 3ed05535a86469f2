import { ATOM_MARK, type Atoms } from '../text/atoms.js'
import { atomHash, shapeOf } from './features.js'
import { hashParts, partsOf } from './parts.js'

/** Where a gap lies: the segment since the last cut, and what is known of it. */
export interface Gap {
  /** First atom after the gap. */
  readonly at: number
  /** First atom of the segment that would end here. */
  readonly from: number
  /** After the last atom before the next sure cut. */
  readonly to: number
  /** First and last atom of the block. */
  readonly first: number
  readonly last: number
  /** Atoms since `Ảnh`, `Nguồn`, `Video` in the segment; -1 if there is none. */
  readonly sinceCredit: number
  /** Commas, colons and dashes in the segment. */
  readonly marks: number
  readonly inQuotation: boolean
  /** The block is not the article's first running text: captions stand at its beginning. */
  readonly afterLead: boolean
  /** The segment's beginning was itself a gap, not a stop. */
  readonly afterGap: boolean
}

export const SITUATION_FEATURES = 39

// Scratch of one call, never read by another.
const SITUATION = partsOf(21, SITUATION_FEATURES)

/**
 * The situation of a gap, with what the words say of it (`left`, `right`: logits). Fills `out`, returns how many.
 */
export function situationFeatures(
  text: string,
  atoms: Atoms,
  gap: Gap,
  left: number,
  right: number,
  out: Uint32Array,
): number {
  const { a, b, c } = SITUATION
  const { at, from, to } = gap
  const s1 = shapeOf(text, atoms, at - 1)
  const s2 = shapeOf(text, atoms, at - 2)
  const n1 = shapeOf(text, atoms, at)
  const n2 = shapeOf(text, atoms, at + 1)
  const opening = atomHash(text, atoms, from)
  const ending = atomHash(text, atoms, at - 1)
  const beginning = atomHash(text, atoms, at)
  const l = bucket(left)
  const r = bucket(right)
  const lr = bucket(left + right)
  const length = lengthBucket(at - from)
  const credit = gap.sinceCredit < 0 ? 15 : Math.min(gap.sinceCredit, 9)
  const nearCredit = creditBucket(gap.sinceCredit)
  const wide = atoms.start[at]! - atoms.end[at - 1]! > 1 ? 1 : 0
  const place = (from === gap.first ? 1 : 0) | (gap.afterLead ? 2 : 0) | (gap.afterGap ? 4 : 0)
  const tail = to === gap.last && to - at <= 8 ? 1 + capitals(text, atoms, at, to) : 0
  const runLeft = capitalRun(text, atoms, at - 1, -1)
  const runRight = capitalRun(text, atoms, at, 1)
  let same = 0
  while (
    same < 5 &&
    from + same < at &&
    atomHash(text, atoms, from + same) === atomHash(text, atoms, at + same)
  )
    same++
  a[0] = l
  a[1] = r
  a[2] = lr
  a[3] = r >> 1
  b[3] = credit
  a[4] = r >> 1
  b[4] = s1
  a[5] = r >> 1
  b[5] = length
  a[6] = r >> 1
  b[6] = place
  a[7] = l >> 1
  b[7] = r >> 1
  a[8] = s1
  b[8] = n1
  c[8] = n2
  a[9] = s1
  b[9] = credit
  a[10] = length
  b[10] = place
  a[11] = lengthBucket(to - at)
  a[12] = tail
  b[12] = r >> 2
  a[13] = wide
  a[14] = wide
  b[14] = r >> 1
  a[15] = same
  a[16] = gap.inQuotation ? 1 : 0
  b[16] = r >> 1
  a[17] = opening
  b[17] = length
  a[18] = opening
  a[19] = beginning
  a[20] = ending
  a[21] = Math.min(gap.marks, 5)
  b[21] = length
  a[22] = credit
  b[22] = place
  a[23] = s1
  b[23] = s2
  c[23] = credit
  a[24] = 0
  a[25] = lr
  b[25] = place
  a[26] = lr
  b[26] = nearCredit
  a[27] = lr
  b[27] = length
  a[28] = s1
  b[28] = nearCredit
  a[29] = ending
  b[29] = nearCredit
  a[30] = tail
  b[30] = Math.min(to - at, 9)
  c[30] = s1
  a[31] = lr
  b[31] = s1
  c[31] = n2
  a[32] = markAhead(text, atoms, at, to, 0x2c)
  b[32] = r >> 1
  a[33] = markAhead(text, atoms, at, to, 0x3a)
  a[34] = runLeft
  b[34] = runRight
  a[35] = runLeft
  b[35] = runRight
  c[35] = nearCredit
  a[36] = runRight
  b[36] = r >> 1
  a[37] = runLeft
  b[37] = r >> 1
  a[38] = lengthBucket(to - from)
  b[38] = lr
  return hashParts(SITUATION, out)
}

function bucket(logit: number): number {
  return Math.max(0, Math.min(31, Math.round(logit * 1.5) + 16))
}

function creditBucket(since: number): number {
  return since < 0 ? 0 : since <= 1 ? 1 : since <= 3 ? 2 : since <= 6 ? 3 : 4
}

function lengthBucket(length: number): number {
  if (length <= 6) return length
  return length <= 10
    ? 7
    : length <= 15
      ? 8
      : length <= 22
        ? 9
        : length <= 32
          ? 10
          : length <= 50
            ? 11
            : length <= 90
              ? 12
              : 13
}

/** How many words stand before the next comma or colon: `Theo đó,`, `Giờ mở cửa:`; 0 if none is near. */
function markAhead(text: string, atoms: Atoms, at: number, to: number, mark: number): number {
  const limit = Math.min(to, at + 10)
  for (let i = at + 1; i < limit; i++) {
    if (atoms.kind[i] === ATOM_MARK && text.charCodeAt(atoms.start[i]!) === mark) return i - at
  }
  return 0
}

/** Length of the run of capitalized words from `at` on, in the given direction, at most 5. */
function capitalRun(text: string, atoms: Atoms, at: number, step: 1 | -1): number {
  let count = 0
  while (count < 5) {
    const shape = shapeOf(text, atoms, at + step * count)
    if (shape !== 3 && shape !== 4) break
    count++
  }
  return count
}

/** How many of a few words begin with a capital, at most 6. */
function capitals(text: string, atoms: Atoms, at: number, to: number): number {
  let count = 0
  for (let i = at; i < to; i++) if (shapeOf(text, atoms, i) === 3 || shapeOf(text, atoms, i) === 4) count++
  return Math.min(count, 6)
}
