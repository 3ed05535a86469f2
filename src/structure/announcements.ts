import { comparisonKey } from '../vietnamese/key.js'
import { type PageDebris, startLength } from './debris.js'
import type { Line } from './lines.js'

// `- Như trên;`, `1. Ông An đề nghị`, `a) Một việc`
const ITEM = /^(?:[-+•–*] |\d{1,2}[.)] |[a-zđ]\) )/u
const NUMBERED = /^(?:\d{1,2}(?:\.\d{1,2})*[.)]|[IVX]{1,4}[.-]) ?\p{L}/u

/**
 * True for a line that says what the text goes on with, though its words are those of a page's furniture: `Ý kiến:` in
 * the minutes of a meeting, before `Bà Hoa đề nghị sửa đường.`; `3. Thảo luận`. Readers' comments are not announced
 * with a colon and then told in prose.
 *
 * @param line - a line with the words of furniture
 * @param next - the line below
 * @param debris - how furniture begins
 */
export function announcesText(line: Line, next: Line | null, debris: PageDebris): boolean {
  if (NUMBERED.test(line.text)) return true
  if (next === null || !line.text.endsWith(':')) return false
  if (next.long || ITEM.test(next.text)) return true
  return (
    (next.stopped || next.text.endsWith(';')) &&
    next.text.includes(' ') &&
    startLength(comparisonKey(next.text.slice(0, 64)), debris, 'noise') === 0
  )
}
