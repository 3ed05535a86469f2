import type { Block } from '../article.js'
import { isUpper } from '../text/characters.js'
import type { PageDebris } from './debris.js'
import type { Mark } from './line-rules.js'
import type { Line } from './lines.js'
import { readSignature } from './signature.js'

/**
 * Gives the lines that no rule claimed their place: headline, lead, signature, paragraph.
 *
 * @param text - the whole text
 * @param lines - its lines
 * @param marks - what the rules said of each; null is running text
 * @param debris - names that stand for an author
 */
export function layOut(
  text: string,
  lines: readonly Line[],
  marks: readonly (Mark | null)[],
  debris: PageDebris,
): readonly Block[] {
  const running = lines.flatMap((_, index) => (marks[index] === null ? [index] : []))
  const placed: (Mark | null)[] = [...marks]
  const headline = running.find((index) => isHeadline(text, lines, index))
  const first = running[0]
  if (headline !== undefined && headline === first && lines.length > 1)
    placed[headline] = { kind: 'headline', by: 'first-line' }
  placeSignature(lines, running, placed, debris)
  const lead = running[1]
  if (
    headline !== undefined &&
    headline === first &&
    lead !== undefined &&
    placed[lead] === null &&
    running.length > 2
  )
    placed[lead] = { kind: 'lead', by: 'after-headline' }
  return lines.map(({ start, end }, index) => ({
    ...(placed[index] ?? { kind: 'paragraph', by: 'line' }),
    start,
    end,
  }))
}

// A title ends without a full stop and does not open a list.
function isHeadline(text: string, lines: readonly Line[], index: number): boolean {
  const line = lines[index]!
  if (line.long || lines.length === 1) return false
  const last = text[line.end - 1]!
  if ('.;,'.includes(last) && !line.text.endsWith('...')) return false
  const first = line.text[0]!
  return (
    !/^(?:[-+•*–—]|\d{1,2}[.)]|[a-zđ][.)]) /u.test(line.text) &&
    (isUpper(first) || /[\p{Nd}"“‘'«([]/u.test(first))
  )
}

/** The author's name stands alone under the text, or between the headline and the text. */
function placeSignature(
  lines: readonly Line[],
  running: readonly number[],
  placed: (Mark | null)[],
  debris: PageDebris,
): void {
  if (running.length < 2) return
  for (const index of new Set([running[running.length - 1]!, running[1]!])) {
    if (placed[index] !== null || lines[index]!.long) continue
    if (readSignature(lines[index]!.text, debris) !== null)
      placed[index] = { kind: 'byline', by: 'signature' }
  }
}
