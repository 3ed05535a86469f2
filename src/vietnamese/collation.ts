import { ALPHABET, BASE, LETTER_LIMIT, LOWER, TONE } from './letters.js'

// Order of toneless letters: the Vietnamese alphabet with f j w z at their Latin places.
const ORDER = ALPHABET.replace('e', 'e')
  .replace('ê', 'êf')
  .replace('i', 'ij')
  .replace('v', 'vw')
  .replace('y', 'yz')
const rank = new Uint8Array(LETTER_LIMIT)
for (let i = 0; i < ORDER.length; i++) rank[ORDER.charCodeAt(i)] = i + 1

/**
 * Compares two texts in the order of Vietnamese dictionaries: syllable by syllable, first the letters in the order of
 * the alphabet (a ă â b c d đ e ê …), then the tones (ngang huyền hỏi ngã sắc nặng), small before capital.
 * So `ma mà mả mã má mạ mai` and `la bàn` before `lá`. After TCVN's collation and the *Từ điển tiếng Việt*.
 *
 * @param a - composed text
 * @param b - composed text
 * @returns negative, zero or positive, for `Array.prototype.sort`
 * @example ['đá', 'da', 'ăn', 'ân', 'an'].sort(compareVietnamese) // ['an', 'ăn', 'ân', 'da', 'đá']
 */
export function compareVietnamese(a: string, b: string): number {
  let atA = 0
  let atB = 0
  while (atA < a.length && atB < b.length) {
    const endA = wordEnd(a, atA)
    const endB = wordEnd(b, atB)
    const order = compareRuns(a, atA, endA, b, atB, endB)
    if (order !== 0) return order
    atA = endA
    atB = endB
  }
  return a.length - atA - (b.length - atB) || compareCase(a, b)
}

/** End of the run of letters at `at`, or of the single other character. */
function wordEnd(text: string, at: number): number {
  let end = at
  while (end < text.length && isLetter(text.charCodeAt(end))) end++
  return end === at ? at + 1 : end
}

function isLetter(code: number): boolean {
  return code < LETTER_LIMIT && rank[BASE[code]!] !== 0
}

function compareRuns(a: string, fromA: number, toA: number, b: string, fromB: number, toB: number): number {
  const shorter = Math.min(toA - fromA, toB - fromB)
  let tones = 0
  for (let i = 0; i < shorter; i++) {
    const codeA = a.charCodeAt(fromA + i)
    const codeB = b.charCodeAt(fromB + i)
    if (codeA === codeB) continue
    const letterA = isLetter(codeA)
    if (!letterA || !isLetter(codeB)) return letterA ? 1 : isLetter(codeB) ? -1 : codeA - codeB
    const order = rank[BASE[codeA]!]! - rank[BASE[codeB]!]!
    if (order !== 0) return order
    if (tones === 0) tones = TONE[codeA]! - TONE[codeB]!
  }
  return toA - fromA - (toB - fromB) || tones
}

function compareCase(a: string, b: string): number {
  for (let i = 0; i < a.length; i++) {
    const codeA = a.charCodeAt(i)
    const codeB = b.charCodeAt(i)
    if (codeA === codeB || codeA >= LETTER_LIMIT || codeB >= LETTER_LIMIT) continue
    if (LOWER[codeA] === codeA) return -1
    if (LOWER[codeB] === codeB) return 1
  }
  return 0
}
