import { isShapeMark, shaped, toneOfMark, upperOf } from '../vietnamese/compose.js'
import { BASE, LETTER_LIMIT, LOWER, TONE, toned, untoned, VOWEL } from '../vietnamese/letters.js'
import { bearsTone, shapeOf } from '../vietnamese/rhymes.js'
import { isBarredD, latinTwin } from './attention.js'

const D = 0x64
const BARRED_D = 0x111
const STROKES = '\u0335\u0336'
const LONGEST_SYLLABLE = 7
const LONGEST_SHORT_FORM = 6

/** A letter as it should have been written: toneless code unit with its case, and tone. */
export interface Letter {
  readonly unit: number
  readonly tone: number
  /** True for a Latin letter as it stands, which shows that the word is not Cyrillic or full-width through and through. */
  readonly latin: boolean
  readonly twin: 'none' | 'barred-d' | 'other'
}

/**
 * Reads a composed cluster as a Vietnamese letter, whatever the order and number of its marks:
 * `e` + acute + circumflex is ế, `à` + grave is à, Cyrillic `а` is a.
 *
 * @returns null where the cluster can be no letter of Vietnamese
 */
export function readLetter(cluster: string, nfd: (text: string) => string): Letter | null {
  let first = cluster.charCodeAt(0)
  let marks = cluster.slice(1)
  if (!known(first)) {
    const parts = nfd(cluster)
    first = parts.charCodeAt(0)
    marks = parts.slice(1)
    if (!known(first)) return null
  }
  const twin = latinTwin(first)
  const letter = twin === 0 ? first : twin
  let base = BASE[letter]!
  let tone = TONE[letter]!
  let vietnameseMark = false
  for (let i = 0; i < marks.length; i++) {
    const mark = marks.charCodeAt(i)
    const markTone = toneOfMark(mark)
    if (markTone !== 0 && VOWEL[base] === 1 && (tone === 0 || tone === markTone)) tone = markTone
    else if (isShapeMark(mark) && shaped(base, mark) !== 0) base = shaped(base, mark)
    else if (base === D && STROKES.includes(marks[i]!)) base = BARRED_D
    else if (!(isShapeMark(mark) && shaped(plainOf(base), mark) === base)) return null
    vietnameseMark = true
  }
  const fullWidth = first >= 0xff21
  return {
    unit: LOWER[letter] === letter ? base : upperOf(base),
    tone,
    latin: twin === 0 || (fullWidth && vietnameseMark),
    twin: twin === 0 ? 'none' : isBarredD(first) ? 'barred-d' : 'other',
  }
}

function known(code: number): boolean {
  return (code < LETTER_LIMIT && BASE[code] !== 0) || latinTwin(code) !== 0
}

function plainOf(base: number): number {
  if (base === 0xe2 || base === 0x103) return 0x61
  if (base === 0xea) return 0x65
  if (base === 0xf4 || base === 0x1a1) return 0x6f
  return base === 0x1b0 ? 0x75 : base
}

const bases = new Uint16Array(LONGEST_SYLLABLE)

/**
 * Whether letters read so make a word that may be mended: a syllable of Vietnamese that is Latin in part
 * (`Ðà` → `Đà`, but not Icelandic `það` or Cyrillic `со`), or a short form in capitals without a vowel (`NÐ`, `HÐND`),
 * which no language with eth can have.
 */
export function isMendable(letters: readonly Letter[]): boolean {
  if (letters.length > LONGEST_SYLLABLE || !letters.some((letter) => letter.latin)) return false
  let tone = 0
  for (let i = 0; i < letters.length; i++) {
    const letter = letters[i]!
    bases[i] = BASE[letter.unit]!
    if (letter.tone === 0) continue
    if (tone !== 0) return false
    tone = letter.tone
  }
  if (shapeOf(bases, letters.length) >= 0 && bearsTone(bases, letters.length, tone)) return true
  return (
    letters.length <= LONGEST_SHORT_FORM &&
    letters.every(({ unit, twin }) => LOWER[unit] !== unit && VOWEL[unit] === 0 && twin !== 'other')
  )
}

/** The code unit of a letter read by `readLetter`. */
export function unitOf(letter: Letter): number {
  return letter.tone === 0 ? untoned(letter.unit) : toned(letter.unit, letter.tone)
}
