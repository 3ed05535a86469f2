import { BASE, LETTER_LIMIT, LOWER, TONE, toned } from '../vietnamese/letters.js'
import { isFullWidth } from './attention.js'
import { vietnameseLines } from './context.js'
import { type Revision, revise, ruleNumber } from './revision.js'

const IY = ruleNumber('iy')
const I = 0x69
const Y = 0x79

/** The letter that an open syllable should end in. */
export type IyStyle = 'i' | 'y'

/**
 * The syllables in which both letters are standard (decision 240/QĐ of 1984 writes `i`, the press mostly `y`): onset and
 * the tones under which they occur. `mì`, `lì`, `hì` are never written with y; `-uy` and `quy` have another vowel.
 */
const BOTH_STANDARD = new Map<number, string>([
  [0x68, '024'], // hi vọng, hoan hỉ, hí kịch
  [0x6b, '12345'], // kì, kỉ niệm, kĩ thuật, kí, kị
  [0x6c, '045'], // li hôn, lí, kiết lị
  [0x6d, '35'], // mĩ thuật, phụ mị
  [0x73, '3'], // bác sĩ
  [0x74, '025'], // công ti, tỉ lệ, tị nạn
])

/**
 * Parts of names, which keep the letter their bearer writes: surnames and given names (`Lý Thường Kiệt`), years of the
 * cycle (`Tỵ`). Only where they are capitalized.
 */
const NAME_PARTS = new Set([
  'lý',
  'ly',
  'my',
  'mỹ',
  'mỵ',
  'kỳ',
  'ky',
  'hy',
  'hỷ',
  'sỹ',
  'sĩ',
  'ty',
  'tỵ',
  'tỷ',
  'tý',
  'kỷ',
  'ký',
  'kỵ',
  'li',
  'kì',
  'hi',
  'ki',
  'ti',
])

/** Capitalised words that are no names of persons, though they look like parts of one. */
const PLACES = new Set(['mỹ', 'mĩ'])

/** Writes `lí` or `lý`, `kĩ` or `kỹ` throughout, in words only; names and `quý`, `thúy` stay. */
export function unifyIy(text: string, style: IyStyle): Revision {
  const builder = revise(text)
  const isVietnamese = vietnameseLines(text)
  const length = text.length
  const wanted = style === 'i' ? I : Y
  const unwanted = style === 'i' ? Y : I
  for (let at = 1; at < length; at++) {
    const code = text.charCodeAt(at)
    if (code >= LETTER_LIMIT || BASE[code] !== unwanted || isLetter(text.charCodeAt(at + 1))) continue
    const onset = text.charCodeAt(at - 1)
    if (isLetter(text.charCodeAt(at - 2)) || onset >= 0x80) continue
    const tones = BOTH_STANDARD.get(BASE[onset]!)
    const tone = TONE[code]!
    if (tones === undefined || !tones.includes(String(tone))) continue
    if (isNamePart(text, at - 1) || !isVietnamese(at) || isPartOfCode(text, at)) continue
    const upper = LOWER[code] !== code
    builder.replace(at, at + 1, [toned(upper ? wanted - 0x20 : wanted, tone)], 0, 1, IY)
  }
  return builder.finish()
}

function isLetter(code: number): boolean {
  return code < 0x80
    ? (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
    : (code >= 0xc0 && code < 0x2000) || isFullWidth(code)
}

/** In e-mail addresses, URLs and identifiers a letter is not a word: `ly@`, `a.ky`, `my-app`, `t1`. */
function isPartOfCode(text: string, at: number): boolean {
  return joins(text, at - 2, -1) || joins(text, at + 1, 1)
}

function joins(text: string, at: number, step: number): boolean {
  const character = text[at] ?? ' '
  return /[@/_\d]/.test(character) || (/[.-]/.test(character) && /[A-Za-z\d]/.test(text[at + step] ?? ' '))
}

/** A capitalized part of a name that has another capitalized word beside it, or starts no sentence. */
function isNamePart(text: string, start: number): boolean {
  const first = text.charCodeAt(start)
  if (LOWER[first] === first) return false
  const allCapitals = LOWER[text.charCodeAt(start + 1)] !== text.charCodeAt(start + 1)
  const word = (text[start]! + text[start + 1]!).toLowerCase()
  if (!NAME_PARTS.has(word) || allCapitals) return NAME_PARTS.has(word)
  if (!PLACES.has(word)) return true
  return isCapital(text, start - 2, -1) || isCapital(text, start + 3, 1)
}

/** Whether the word beside a space is capitalized. */
function isCapital(text: string, at: number, step: number): boolean {
  if (!isLetter(text.charCodeAt(at))) return false
  let first = at
  if (step < 0) while (isLetter(text.charCodeAt(first - 1))) first--
  const code = text.charCodeAt(first)
  return code < LETTER_LIMIT && BASE[code] !== 0 && LOWER[code] !== code
}
