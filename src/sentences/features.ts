import { ATOM_DIGITS, ATOM_LETTERS, type Atoms, UPPER_FIRST, UPPER_LAST } from '../text/atoms.js'
import { hashParts, partsOf } from './parts.js'

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

export const LEFT_FEATURES = 5
export const RIGHT_FEATURES = 6

// Scratch of one call, never read by another.
const LEFT = partsOf(1, LEFT_FEATURES)
const RIGHT = partsOf(11, RIGHT_FEATURES)

/** The words before a gap: how a sentence ends. Fills `out` and returns how many. */
export function leftFeatures(text: string, atoms: Atoms, at: number, out: Uint32Array): number {
  const { a, b, c } = LEFT
  const w1 = atomHash(text, atoms, at - 1)
  const w2 = atomHash(text, atoms, at - 2)
  const s1 = shapeOf(text, atoms, at - 1)
  a[0] = w1
  b[0] = s1 === 3 || s1 === 4 ? 1 : 0
  a[1] = w1
  b[1] = w2
  a[2] = s1
  b[2] = shapeOf(text, atoms, at - 2)
  c[2] = shapeOf(text, atoms, at - 3)
  a[3] = s1
  b[3] = w2
  a[4] = s1
  return hashParts(LEFT, out)
}

/** The words after a gap: how a sentence begins. Fills `out` and returns how many. */
export function rightFeatures(text: string, atoms: Atoms, at: number, out: Uint32Array): number {
  const { a, b, c } = RIGHT
  const n1 = atomHash(text, atoms, at)
  const n2 = atomHash(text, atoms, at + 1)
  const s1 = shapeOf(text, atoms, at)
  const s2 = shapeOf(text, atoms, at + 1)
  a[0] = n1
  a[1] = n1
  b[1] = s2
  a[2] = n1
  b[2] = n2
  c[2] = s2
  a[3] = n1
  b[3] = n2
  c[3] = atomHash(text, atoms, at + 2)
  a[4] = s1
  b[4] = s2
  c[4] = shapeOf(text, atoms, at + 2)
  a[5] = s1
  b[5] = s2
  return hashParts(RIGHT, out)
}
