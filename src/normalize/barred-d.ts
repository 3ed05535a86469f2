import { BASE, LETTER_LIMIT, TONE } from '../vietnamese/letters.js'
import { bearsTone, shapeOf } from '../vietnamese/rhymes.js'
import { vietnameseLines } from './context.js'
import { type Revision, revise, ruleNumber } from './revision.js'

const TWIN = ruleNumber('look-alike')
const AFRICAN_D = 'Ɖ'
const BARRED_D = 0x110
const LONGEST_SYLLABLE = 7

const bases = new Uint16Array(LONGEST_SYLLABLE)

/**
 * Writes Đ for U+0189, which is drawn the same. Ewe and Fon write words with it that might be Vietnamese (`Ɖo`), so the line
 * has to be Vietnamese, too.
 */
export function mendAfricanD(text: string): Revision | null {
  let at = text.indexOf(AFRICAN_D)
  if (at < 0) return null
  const builder = revise(text)
  const isVietnamese = vietnameseLines(text)
  while (at >= 0) {
    if (startsSyllable(text, at) && isVietnamese(at)) builder.replace(at, at + 1, [BARRED_D], 0, 1, TWIN)
    at = text.indexOf(AFRICAN_D, at + 1)
  }
  return builder.finish()
}

function isLetter(code: number): boolean {
  return code < LETTER_LIMIT && (BASE[code] !== 0 || code >= 0xc0)
}

function startsSyllable(text: string, at: number): boolean {
  if (isLetter(text.charCodeAt(at - 1))) return false
  bases[0] = BASE[BARRED_D]!
  let length = 1
  let tone = 0
  for (; isLetter(text.charCodeAt(at + length)); length++) {
    const code = text.charCodeAt(at + length)
    if (length === LONGEST_SYLLABLE || BASE[code] === 0 || (tone !== 0 && TONE[code] !== 0)) return false
    bases[length] = BASE[code]!
    tone ||= TONE[code]!
  }
  return shapeOf(bases, length) >= 0 && bearsTone(bases, length, tone)
}
