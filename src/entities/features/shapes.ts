import { ATOM_DIGITS, ATOM_LETTERS, type Atoms } from '../../text/atoms.js'
import { isUpperCode } from '../../text/characters.js'
import { isSyllable } from '../../vietnamese/syllable.js'

/** What an atom looks like. */
export const NONE = 0
export const LOWER = 1
export const CAPITALIZED = 2
export const CAPITALS = 3
/** One capital letter: an initial, or a syllable such as `Ô`. */
export const INITIAL = 4
/** Capitals within: `VinFast`, `iPhone`. */
export const MIXED = 5
export const ONE_DIGIT = 6
export const TWO_DIGITS = 7
export const FOUR_DIGITS = 8
export const DIGITS = 9
export const COMMA = 10
export const STOP = 11
export const QUOTE_OPEN = 12
export const QUOTE_CLOSE = 13
export const QUOTE = 14
export const BRACKET_OPEN = 15
export const BRACKET_CLOSE = 16
export const DASH = 17
export const SLASH = 18
export const COLON = 19
export const SEMICOLON = 20
export const AMPERSAND = 21
export const OTHER = 22
/** Capitalized, and no syllable of Vietnamese: `Washington`. */
export const FOREIGN = 23

/** True for a shape with a capital letter. */
export function isCapital(shape: number): boolean {
  return (shape >= CAPITALIZED && shape <= MIXED) || shape === FOREIGN
}

export function isNumber(shape: number): boolean {
  return shape >= ONE_DIGIT && shape <= DIGITS
}

function shapeOfLetters(text: string, start: number, end: number): number {
  const firstUpper = isUpperCode(text.charCodeAt(start))
  if (end - start === 1) return firstUpper ? INITIAL : LOWER
  let upper = 0
  for (let at = start + 1; at < end; at++) if (isUpperCode(text.charCodeAt(at))) upper++
  if (upper === 0) return firstUpper ? CAPITALIZED : LOWER
  return firstUpper && upper === end - start - 1 ? CAPITALS : MIXED
}

function shapeOfMark(text: string, start: number): number {
  switch (text.charCodeAt(start)) {
    case 0x2c:
      return COMMA
    case 0x2e:
    case 0x2026:
    case 0x21:
    case 0x3f:
      return STOP
    case 0x201c:
    case 0x2018:
    case 0xab:
      return QUOTE_OPEN
    case 0x201d:
    case 0x2019:
    case 0xbb:
      return QUOTE_CLOSE
    case 0x22:
    case 0x27:
      return QUOTE
    case 0x28:
    case 0x5b:
      return BRACKET_OPEN
    case 0x29:
    case 0x5d:
      return BRACKET_CLOSE
    case 0x2d:
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
      return DASH
    case 0x2f:
      return SLASH
    case 0x3a:
      return COLON
    case 0x3b:
      return SEMICOLON
    case 0x26:
      return AMPERSAND
    default:
      return OTHER
  }
}

// A pure cache, direct-mapped: a capitalized atom, and whether it is a syllable of Vietnamese. It asks for the spelling,
// not for the key: `Đôị` has the key of `Đội`, but is no syllable, and the answer must not depend on which came first.
const asked: string[] = new Array<string>(0x2000).fill('')
const answers = new Uint8Array(0x2000)

/** `nghiêng`; a longer atom is no syllable. */
const LONGEST_SYLLABLE = 7

function isForeign(text: string, start: number, end: number, key: number): boolean {
  if (end - start > LONGEST_SYLLABLE) return true
  const slot = (key ^ (key >>> 13)) & 0x1fff
  const known = asked[slot]!
  if (known.length !== end - start || !text.startsWith(known, start)) {
    const atom = text.slice(start, end)
    asked[slot] = atom
    answers[slot] = isSyllable(atom) ? 1 : 2
  }
  return answers[slot] === 2
}

/** The shape of every atom. */
export function shapesOf(text: string, atoms: Atoms, keys: Int32Array): Uint8Array {
  const { count, start, end, kind } = atoms
  const shapes = new Uint8Array(count)
  for (let at = 0; at < count; at++) {
    const from = start[at]!
    const length = end[at]! - from
    if (kind[at] === ATOM_LETTERS) {
      const shape = shapeOfLetters(text, from, end[at]!)
      shapes[at] = shape === CAPITALIZED && isForeign(text, from, end[at]!, keys[at]!) ? FOREIGN : shape
    } else if (kind[at] === ATOM_DIGITS) {
      shapes[at] = length === 1 ? ONE_DIGIT : length === 2 ? TWO_DIGITS : length === 4 ? FOUR_DIGITS : DIGITS
    } else shapes[at] = shapeOfMark(text, from)
  }
  return shapes
}
