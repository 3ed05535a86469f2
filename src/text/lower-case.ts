import { hashAt } from './pieces.js'

const SLOTS = 0x2000
const LONGEST = 12
/** A row holds the length of a piece and then its code units: what is asked for lies in one line of the processor's cache. */
const ROW = 16

// A pure cache, direct-mapped: short pieces of text and their lower case. News is made of a few thousand syllables.
const rows = new Uint16Array(SLOTS * ROW)
const lowers: string[] = new Array<string>(SLOTS).fill('')

/**
 * `text.slice(start, end).toLowerCase()`, which for letters past Latin-1 takes ten times as long as looking the answer up.
 *
 * @example lowerCaseAt('Bộ Y tế', 0, 2) // 'bộ'
 */
export function lowerCaseAt(text: string, start: number, end: number): string {
  if (end - start > LONGEST) return text.slice(start, end).toLowerCase()
  const slot = hashAt(text, start, end) & (SLOTS - 1)
  if (holds(slot * ROW, text, start, end)) return lowers[slot]!
  rows[slot * ROW] = end - start
  for (let at = start; at < end; at++) rows[slot * ROW + 1 + at - start] = text.charCodeAt(at)
  return (lowers[slot] = text.slice(start, end).toLowerCase())
}

function holds(row: number, text: string, start: number, end: number): boolean {
  const length = end - start
  if (rows[row] !== length) return false
  for (let i = 0; i < length; i++) if (rows[row + 1 + i] !== text.charCodeAt(start + i)) return false
  return true
}
