import { ATOM_DIGITS, ATOM_LETTERS, type Atoms } from '../../text/atoms.js'
import { isUpperCode } from '../../text/characters.js'
import { isAt } from '../../text/pieces.js'
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

export function isMark(shape: number): boolean {
  return shape >= COMMA && shape <= OTHER
}

export function isQuoteOrBracket(shape: number): boolean {
  return shape >= QUOTE_OPEN && shape <= BRACKET_CLOSE
}

export function isNumber(shape: number): boolean {
  return shape >= ONE_DIGIT && shape <= DIGITS
}

/** The shape of letters with a capital among them. */
function shapeOfCapitals(text: string, start: number, end: number): number {
  const firstUpper = isUpperCode(text.charCodeAt(start))
  if (end - start === 1) return INITIAL
  let upper = 0
  for (let at = start + 1; at < end; at++) if (isUpperCode(text.charCodeAt(at))) upper++
  if (upper === 0) return CAPITALIZED
  return firstUpper && upper === end - start - 1 ? CAPITALS : MIXED
}

/** The next capital letter at or after an offset, or the end of the text. */
function nextCapital(text: string, from: number): number {
  let at = from
  while (at < text.length && !isUpperCode(text.charCodeAt(at))) at++
  return at
}

const MARKS: readonly (readonly [shape: number, marks: string])[] = [
  [COMMA, ','],
  [STOP, '.…!?'],
  [QUOTE_OPEN, '“‘«'],
  [QUOTE_CLOSE, '”’»'],
  [QUOTE, '"\''],
  [BRACKET_OPEN, '(['],
  [BRACKET_CLOSE, ')]'],
  [DASH, '-\u2010\u2011\u2012\u2013\u2014'],
  [SLASH, '/'],
  [COLON, ':'],
  [SEMICOLON, ';'],
  [AMPERSAND, '&'],
]

/** The shape of each mark, by code unit; what lies beyond is OTHER. */
const MARK_SHAPES = new Uint8Array(0x2040).fill(OTHER)
for (const [shape, marks] of MARKS) for (const mark of marks) MARK_SHAPES[mark.charCodeAt(0)] = shape

function shapeOfMark(code: number): number {
  return code < MARK_SHAPES.length ? MARK_SHAPES[code]! : OTHER
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
  if (!isAt(asked[slot]!, text, start, end)) {
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
  // Most words have no capital: one walk from each to the next is faster than as many as there are words.
  let capital = -1
  for (let at = 0; at < count; at++) {
    const from = start[at]!
    const to = end[at]!
    if (kind[at] === ATOM_LETTERS) {
      if (capital < from) capital = nextCapital(text, from)
      if (capital >= to) shapes[at] = LOWER
      else {
        const shape = shapeOfCapitals(text, from, to)
        shapes[at] = shape === CAPITALIZED && isForeign(text, from, to, keys[at]!) ? FOREIGN : shape
      }
    } else if (kind[at] === ATOM_DIGITS) shapes[at] = shapeOfDigits(to - from)
    else shapes[at] = shapeOfMark(text.charCodeAt(from))
  }
  return shapes
}

function shapeOfDigits(length: number): number {
  return length === 1 ? ONE_DIGIT : length === 2 ? TWO_DIGITS : length === 4 ? FOUR_DIGITS : DIGITS
}
