import { comparisonKey } from '../vietnamese/key.js'
import { type PageDebris, phrasesFor } from './debris.js'
import type { Line } from './lines.js'

const SMALL = /\p{Ll}/u
const LONGEST = 80
const MOST_WORDS = 4

/**
 * True for the line in capitals over the name of who signs a document: `KT. BỘ TRƯỞNG`, `PHÓ CHỦ TỊCH`. Whoever stands
 * below is no author, and what stands below is not the page's.
 *
 * @param line - a line of running text
 * @param debris - how such lines begin
 */
export function signsForOffice(line: Line, debris: PageDebris): boolean {
  if (line.long || line.text.length > LONGEST || SMALL.test(line.text)) return false
  const words = comparisonKey(line.text).split(' ')
  const offices = phrasesFor(debris, 'byline', 'office')
  for (let count = Math.min(MOST_WORDS, words.length); count > 0; count--)
    if (offices.has(words.slice(0, count).join(' '))) return true
  return false
}
