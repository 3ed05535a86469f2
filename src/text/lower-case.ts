import { hashAt, isAt } from './pieces.js'

const SLOTS = 0x2000
const LONGEST = 12

// A pure cache, direct-mapped: short pieces of text and their lower case. News is made of a few thousand syllables.
const pieces: string[] = new Array<string>(SLOTS).fill('')
const lowers: string[] = new Array<string>(SLOTS).fill('')

/**
 * `text.slice(start, end).toLowerCase()`, which for letters past Latin-1 takes ten times as long as looking the answer up.
 *
 * @example lowerCaseAt('Bộ Y tế', 0, 2) // 'bộ'
 */
export function lowerCaseAt(text: string, start: number, end: number): string {
  if (end - start > LONGEST) return text.slice(start, end).toLowerCase()
  const slot = hashAt(text, start, end) & (SLOTS - 1)
  if (isAt(pieces[slot]!, text, start, end)) return lowers[slot]!
  const piece = text.slice(start, end)
  pieces[slot] = piece
  return (lowers[slot] = piece.toLowerCase())
}
