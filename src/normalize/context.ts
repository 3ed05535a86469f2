import { BASE, isDistinctive, LETTER_LIMIT } from '../vietnamese/letters.js'

const REACH = 96
const FEW_WORDS = 3

/**
 * Whether the neighborhood of a word reads as Vietnamese: a distinctive letter stands near, or there are too few words to
 * say otherwise. It keeps Spanish `caí` and French `Noé` from being taken for misspelled `cái` and `nóe`.
 *
 * @param text - the text
 * @param start - first code unit of the word
 * @param end - after its last one
 */
export function isVietnameseAround(text: string, start: number, end: number): boolean {
  const from = Math.max(0, start - REACH)
  const to = Math.min(text.length, end + REACH)
  let words = 0
  let inside = false
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (isDistinctive(code)) return true
    const letter = code < LETTER_LIMIT && (BASE[code] !== 0 || code >= 0xc0)
    if (letter && !inside) words++
    inside = letter
  }
  return words <= FEW_WORDS
}
