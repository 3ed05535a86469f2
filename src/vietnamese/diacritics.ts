import { BASE, LETTER_LIMIT, LOWER } from './letters.js'

const PLAIN = new Map<number, string>()
for (const [from, to] of [
  ['ăâ', 'a'],
  ['đ', 'd'],
  ['ê', 'e'],
  ['ôơ', 'o'],
  ['ư', 'u'],
]) {
  for (const letter of from!) PLAIN.set(letter.charCodeAt(0), to!)
}

const MARKS = /[\u0300-\u0303\u0306\u0309\u031b\u0323\u0340\u0341]/g

/**
 * Writes Vietnamese without its marks: `Đặng Thùy Trâm` → `Dang Thuy Tram`. Letters of other languages (`ñ`, `ü`)
 * stay as they are, and so does everything else.
 *
 * @param text - any string, composed or not
 * @returns the text with all tones, circumflexes, breves, horns and bars taken off; as long as the composed input
 * @example removeDiacritics('Thừa Thiên Huế') // 'Thua Thien Hue'
 */
export function removeDiacritics(text: string): string {
  let plain = ''
  let taken = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 0xc0 || code >= LETTER_LIMIT || BASE[code] === 0) continue
    const base = BASE[code]!
    const letter = PLAIN.get(base) ?? String.fromCharCode(base)
    plain += text.slice(taken, at) + (LOWER[code] === code ? letter : letter.toUpperCase())
    taken = at + 1
  }
  plain = taken === 0 ? text : plain + text.slice(taken)
  return MARKS.test(plain) ? stripMarks(plain) : plain
}

/** Combining marks go where they stand on a vowel that Vietnamese writes with them; `n` + tilde keeps its tilde. */
function stripMarks(text: string): string {
  return text.replace(/([aeiouyAEIOUY])([\u0300-\u0303\u0306\u0309\u031b\u0323\u0340\u0341]{1,8})/g, '$1')
}
