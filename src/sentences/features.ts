import { ATOM_DIGITS, ATOM_LETTERS, type Atoms, UPPER_FIRST, UPPER_LAST } from '../text/atoms.js'

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

/** Atoms that remember what was asked of them: neighboring gaps ask the same. 0 where nobody has asked. */
export interface AskedAtoms extends Atoms {
  readonly hash?: Int32Array | undefined
}

/** Hash of an atom's letters, case aside; digits share one hash, marks have their own. */
export function atomHash(text: string, atoms: AskedAtoms, at: number): number {
  if (at < 0 || at >= atoms.count) return 1
  if (atoms.hash === undefined) return hashOf(text, atoms, at)
  const known = atoms.hash[at]!
  if (known !== 0) return known
  const hash = hashOf(text, atoms, at)
  atoms.hash[at] = hash
  return hash
}

function hashOf(text: string, atoms: Atoms, at: number): number {
  if (atoms.kind[at] === ATOM_DIGITS) return 2
  let hash = 0x811c9dc5 | 0
  const end = atoms.end[at]!
  for (let i = atoms.start[at]!; i < end; i++) {
    const code = text.charCodeAt(i)
    hash = Math.imul(hash ^ (code < LETTER_LIMIT ? LOWER_CODES[code]! : code), 0x01000193)
  }
  return hash
}

/** Past it nothing has a case that the model knows of. */
const LETTER_LIMIT = 0x1f00
const LOWER_CODES = Uint16Array.from({ length: LETTER_LIMIT }, (_, code) => lower(code))

function lower(code: number): number {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code | 0x20 : code
  if (code >= 0x1ea0 && code <= 0x1ef9) return code | 1
  if (code >= 0xc0 && code <= 0xde) return code | 0x20
  if (code === 0x110 || code === 0x102 || code === 0x128 || code === 0x168 || code === 0x1a0) return code + 1
  return code === 0x1af ? 0x1b0 : code
}

/** What an atom looks like: 0 none, 1 digits, 2 small, 3 Capitalized, 4 CAPITALS, 5… a mark. */
export function shapeOf(text: string, atoms: Atoms, at: number): number {
  if (at < 0 || at >= atoms.count) return 0
  if (atoms.kind[at] === ATOM_LETTERS) {
    const look = atoms.look[at]!
    return (look & UPPER_FIRST) === 0 ? 2 : (look & UPPER_LAST) === 0 ? 3 : 4
  }
  return atoms.kind[at] === ATOM_DIGITS ? 1 : 5 + (text.charCodeAt(atoms.start[at]!) & 0x7f)
}

function mix(slot: number, a: number, b = 0, c = 0): number {
  let hash = Math.imul(slot + 0x9e37, 0x85ebca6b) ^ a
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ b
  hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39) ^ c
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  // Signed: an unsigned number past 2^31 would be an object wherever this call is not inlined.
  return hash ^ (hash >>> 15)
}

export const LEFT_FEATURES = 5
export const RIGHT_FEATURES = 6

/** The words before a gap: how a sentence ends. Fills `out` and returns how many. */
export function leftFeatures(text: string, atoms: Atoms, at: number, out: Uint32Array): number {
  const w1 = atomHash(text, atoms, at - 1)
  const w2 = atomHash(text, atoms, at - 2)
  const s1 = shapeOf(text, atoms, at - 1)
  out[0] = mix(1, w1, s1 === 3 || s1 === 4 ? 1 : 0)
  out[1] = mix(2, w1, w2)
  out[2] = mix(3, s1, shapeOf(text, atoms, at - 2), shapeOf(text, atoms, at - 3))
  out[3] = mix(4, s1, w2)
  out[4] = mix(5, s1)
  return LEFT_FEATURES
}

/** The words after a gap: how a sentence begins. Fills `out` and returns how many. */
export function rightFeatures(text: string, atoms: Atoms, at: number, out: Uint32Array): number {
  const n1 = atomHash(text, atoms, at)
  const n2 = atomHash(text, atoms, at + 1)
  const s1 = shapeOf(text, atoms, at)
  const s2 = shapeOf(text, atoms, at + 1)
  out[0] = mix(11, n1)
  out[1] = mix(12, n1, s2)
  out[2] = mix(13, n1, n2, s2)
  out[3] = mix(14, n1, n2, atomHash(text, atoms, at + 2))
  out[4] = mix(15, s1, s2, shapeOf(text, atoms, at + 2))
  out[5] = mix(16, s1, s2)
  return RIGHT_FEATURES
}

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
  out[0] = mix(21, l)
  out[1] = mix(22, r)
  out[2] = mix(23, lr)
  out[3] = mix(24, r >> 1, credit)
  out[4] = mix(25, r >> 1, s1)
  out[5] = mix(26, r >> 1, length)
  out[6] = mix(27, r >> 1, place)
  out[7] = mix(28, l >> 1, r >> 1)
  out[8] = mix(29, s1, n1, n2)
  out[9] = mix(30, s1, credit)
  out[10] = mix(31, length, place)
  out[11] = mix(32, lengthBucket(to - at))
  out[12] = mix(33, tail, r >> 2)
  out[13] = mix(34, wide)
  out[14] = mix(35, wide, r >> 1)
  out[15] = mix(36, same)
  out[16] = mix(37, gap.inQuotation ? 1 : 0, r >> 1)
  out[17] = mix(38, opening, length)
  out[18] = mix(39, opening)
  out[19] = mix(40, beginning)
  out[20] = mix(41, ending)
  out[21] = mix(42, Math.min(gap.marks, 5), length)
  out[22] = mix(43, credit, place)
  out[23] = mix(44, s1, s2, credit)
  out[24] = mix(45, 0)
  out[25] = mix(46, lr, place)
  out[26] = mix(47, lr, nearCredit)
  out[27] = mix(48, lr, length)
  out[28] = mix(49, s1, nearCredit)
  out[29] = mix(50, ending, nearCredit)
  out[30] = mix(51, tail, Math.min(to - at, 9), s1)
  out[31] = mix(52, lr, s1, n2)
  out[32] = mix(53, markAhead(text, atoms, at, to, 0x2c), r >> 1)
  out[33] = mix(54, markAhead(text, atoms, at, to, 0x3a))
  out[34] = mix(55, runLeft, runRight)
  out[35] = mix(56, runLeft, runRight, nearCredit)
  out[36] = mix(57, runRight, r >> 1)
  out[37] = mix(58, runLeft, r >> 1)
  out[38] = mix(59, lengthBucket(to - from), lr)
  return SITUATION_FEATURES
}

export const SITUATION_FEATURES = 39

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
  for (let i = at + 1; i < limit; i++) if (text.charCodeAt(atoms.start[i]!) === mark) return i - at
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
