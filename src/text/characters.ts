import { codeAt } from './code-at.js'
import { isSpace } from './span.js'

/**
 * What a UTF-16 code unit is. JavaScript's `\w` and `\b` know ASCII only, so letters and
 * boundaries are defined here, once, for the whole library.
 */
export const SPACE = 0
export const LETTER = 1
export const DIGIT = 2
const PUNCTUATION = 3
/** First half of a surrogate pair: the class is that of the whole code point. */
export const SURROGATE = 4

/** The bits of `traitsOf` that hold the class. */
export const CLASS = 7
/** Trait of a code unit that has a lower-case form of its own: `Đ`, `Ủ`, `A`. */
export const UPPER = 8
/** Trait of every code unit past ASCII: in a Vietnamese word, a letter with a mark. */
export const BEYOND_ASCII = 16

/** Not asked yet: `traitsOf` finds out. */
export const UNKNOWN = 255
const LETTER_OR_MARK = /^[\p{L}\p{M}]$/u
const NUMBER = /^\p{Nd}$/u

// A pure cache: what a code unit is never changes, so filling it late has no visible effect. For loops over whole texts, which
// save the call.
export const traits: Uint8Array = new Uint8Array(0x10000).fill(UNKNOWN)

function learn(code: number): void {
  const character = String.fromCharCode(code)
  const upper = character === character.toLowerCase() ? 0 : UPPER
  traits[code] = classify(code) | upper | (code > 0x7f ? BEYOND_ASCII : 0)
}

function classify(code: number): number {
  if (isSpace(code)) return SPACE
  if (code >= 0xd800 && code <= 0xdfff) return SURROGATE
  const character = String.fromCharCode(code)
  if (LETTER_OR_MARK.test(character)) return LETTER
  return NUMBER.test(character) ? DIGIT : PUNCTUATION
}

/** All that is known of one UTF-16 code unit, in one look: its class (`& CLASS`), UPPER, BEYOND_ASCII. */
export function traitsOf(code: number): number {
  // The code of what is no character is NaN: past the ends of a text it is read as U+0000. A single read out of bounds would
  // make all reads slow, wherever they stand.
  const index = code & 0xffff
  if (traits[index] === UNKNOWN) learn(index)
  return traits[index]!
}

/** Class of one UTF-16 code unit: SPACE, LETTER (with marks), DIGIT, PUNCTUATION or SURROGATE. */
export function classOf(code: number): number {
  return traitsOf(code) & CLASS
}

/** Class of the code point that starts at `offset`; SURROGATE only for a lone half. */
export function classAt(text: string, offset: number): number {
  const cls = classOf(codeAt(text, offset))
  if (cls !== SURROGATE) return cls
  const point = text.codePointAt(offset)!
  if (point < 0x10000) return SURROGATE
  const character = String.fromCodePoint(point)
  if (LETTER_OR_MARK.test(character)) return LETTER
  return NUMBER.test(character) ? DIGIT : PUNCTUATION
}

export function isLetter(code: number): boolean {
  return classOf(code) === LETTER
}

export function isDigit(code: number): boolean {
  return classOf(code) === DIGIT
}

/** A code unit that has a lower-case form of its own: `Đ`, `Ủ`, `A`. */
export function isUpperCode(code: number): boolean {
  return (traitsOf(code) & UPPER) !== 0
}

/** The same for a character that was cut out. */
export function isUpper(character: string): boolean {
  return character.length === 1 ? isUpperCode(character.charCodeAt(0)) : character !== character.toLowerCase()
}

/** True where a word may begin or end at `offset`: not between two letters or two digits. */
export function isBoundary(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true
  const before = classOf(text.charCodeAt(offset - 1))
  const after = classOf(text.charCodeAt(offset))
  if (before === SURROGATE || after === SURROGATE) return before !== after || !isPairedAt(text, offset)
  return before !== after || before === PUNCTUATION || before === SPACE
}

function isPairedAt(text: string, offset: number): boolean {
  const low = text.charCodeAt(offset)
  const high = text.charCodeAt(offset - 1)
  return low >= 0xdc00 && low <= 0xdfff && high >= 0xd800 && high <= 0xdbff
}
