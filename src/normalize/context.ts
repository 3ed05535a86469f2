import { BASE, isDistinctive, LETTER_LIMIT } from '../vietnamese/letters.js'

const FEW_WORDS = 3
const LINE_FEED = 0x0a

/**
 * Tells whether the line of a word reads as Vietnamese: it holds a distinctive letter, or too few words to say
 * otherwise. It keeps Spanish `caí` and French `Noé` from being taken for misspelled `cái` and `nóe`. The line, not a window,
 * because what a pass changes must not change its own judgment.
 *
 * @param text - the text; ask about its places from left to right
 */
export function vietnameseLines(text: string): (at: number) => boolean {
  let end = -1
  let known = false
  return (at) => {
    if (at < end) return known
    const start = text.lastIndexOf('\n', at - 1) + 1
    end = text.indexOf('\n', at)
    if (end < 0) end = text.length
    known = isVietnamese(text, at === 0 ? 0 : start, end)
    return known
  }
}

function isVietnamese(text: string, from: number, to: number): boolean {
  let words = 0
  let inside = false
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === LINE_FEED) continue
    if (isDistinctive(code)) return true
    const letter = code < LETTER_LIMIT && (BASE[code] !== 0 || code >= 0xc0)
    if (letter && !inside) words++
    inside = letter
  }
  return words <= FEW_WORDS
}
