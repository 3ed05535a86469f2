import { composeLetter, markOfTone, shaped, upperOf } from '../compose.js'
import { BASE, LETTER_LIMIT, LOWER, TONE, untoned, VOWEL } from '../letters.js'

/**
 * VIQR (RFC 1456, section 3): marks typed after their letter in ASCII, `\` before a mark that is meant as punctuation.
 */
const TONE_MARKS = " `?~'."
const SHAPES: Readonly<Record<string, number>> = { '^': 0x302, '(': 0x306, '+': 0x31b }

/** The letter that starts at `at` and how many characters it takes; null where the character stands for itself. */
export function viqrLetterAt(
  text: string,
  at: number,
): { readonly letter: string; readonly length: number } | null {
  const code = text.charCodeAt(at)
  if (code === 0x5c) {
    const next = text.charCodeAt(at + 1)
    return isSpecial(next) ? { letter: text[at + 1]!, length: 2 } : null
  }
  if ((code | 0x20) === 0x64 && (text.charCodeAt(at + 1) | 0x20) === 0x64) {
    return { letter: code === 0x64 ? 'đ' : 'Đ', length: 2 }
  }
  if (code >= 0x80 || VOWEL[code] === 0) return null
  let letter = code
  let length = 1
  const shape = SHAPES[text[at + 1] ?? '']
  const base = shape === undefined ? 0 : shaped(BASE[code]!, shape)
  if (base !== 0) {
    letter = LOWER[code] === code ? base : upperOf(base)
    length++
  }
  const tone = TONE_MARKS.indexOf(text[at + length] ?? '\0')
  if (tone > 0) {
    letter = composeLetter(letter, markOfTone(tone))
    length++
  }
  return length === 1 ? null : { letter: String.fromCharCode(letter), length }
}

function isSpecial(code: number): boolean {
  return code === 0x5c || (code < 0x80 && "^(+`?~'.dD".includes(String.fromCharCode(code)))
}

/** A letter in VIQR; undefined for letters that are none of Vietnamese. */
export function viqrSpelling(character: string): string | undefined {
  const code = character.charCodeAt(0)
  if (code >= LETTER_LIMIT || BASE[code] === 0) return undefined
  const lower = LOWER[code] === code
  const base = BASE[code]!
  const cased = (letter: string) => (lower ? letter : letter.toUpperCase())
  if (base === 0x111) return cased('d') + cased('d')
  const [plain, shape] = SPLIT[String.fromCharCode(untoned(LOWER[code]!))] ?? [String.fromCharCode(base), '']
  const tone = TONE[code] === 0 ? '' : TONE_MARKS[TONE[code]!]!
  return cased(plain) + shape + tone
}

const SPLIT: Readonly<Record<string, readonly [string, string]>> = {
  ă: ['a', '('],
  â: ['a', '^'],
  ê: ['e', '^'],
  ô: ['o', '^'],
  ơ: ['o', '+'],
  ư: ['u', '+'],
}

/**
 * Whether the plain character at `at` has to be escaped: a mark after a letter that would take it, a d before another.
 *
 * @param text - the text that is encoded
 * @param written - the end of what was written for the text before `at`
 */
export function viqrNeedsEscape(text: string, at: number, written: string): boolean {
  const character = text[at]!
  if (character === '\\') return true
  if (character === 'd' || character === 'D') return /^[dDđĐ]/u.test(text.slice(at + 1, at + 2))
  if (SHAPES[character] === undefined && TONE_MARKS.indexOf(character) <= 0) return false
  const last = written[written.length - 1] ?? ''
  const letterAt = isVowelLetter(last)
    ? written.length - 1
    : SHAPES[last] === undefined
      ? -1
      : written.length - 2
  if (letterAt < 0 || written[letterAt - 1] === '\\') return false
  const read = viqrLetterAt(written + character, letterAt)
  return read !== null && letterAt + read.length === written.length + 1
}

function isVowelLetter(character: string): boolean {
  const code = character.charCodeAt(0)
  return code < 0x80 && VOWEL[code] === 1
}
