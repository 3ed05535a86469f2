import type { Block } from '../article.js'
import { isUpper } from '../text/characters.js'
import { trimSpan } from '../text/span.js'
import type { PageDebris } from './debris.js'
import { isDocumentType } from './document-type.js'
import { isDocument } from './letterhead.js'
import type { Mark } from './line-rules.js'
import type { Line } from './lines.js'
import { signsForOffice } from './office.js'
import { readSignature } from './signature.js'
import { readTail } from './tail.js'

const MOST_FURNITURE = 8

type Placed = (Mark | null)[]

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
  const running: number[] = []
  for (let index = 0; index < lines.length; index++) if (marks[index] === null) running.push(index)
  const placed: Placed = [...marks]
  const hasHeadline = placeHeadline(lines, running, placed) || marks.some((mark) => mark?.kind === 'headline')
  // who signs a legal document is no author, and its preamble no lead
  if (!isDocument(marks)) {
    placeSignatureAbove(lines, running, placed, debris)
    placeSignatureBelow(lines, running, placed, debris)
    if (hasHeadline) placeLead(running, placed)
  }
  const last = running.findLast((index) => placed[index] === null || placed[index]!.kind === 'lead')
  const blocks: Block[] = []
  lines.forEach(({ start, end }, index) => {
    const { kind, by } = placed[index] ?? RUNNING_TEXT
    const block: Block = { kind, by, start, end }
    if (index === last && index > 0) blocks.push(...withTail(text, block, debris))
    else blocks.push(block)
  })
  return blocks
}

const RUNNING_TEXT: Mark = { kind: 'paragraph', by: 'line' }

function withTail(text: string, block: Block, debris: PageDebris): readonly Block[] {
  const tail = readTail(text, block, debris)
  if (tail.length === 0) return [block]
  const { start, end } = trimSpan(text, { start: block.start, end: tail[0]!.start })
  return [{ kind: block.kind, by: block.by, start, end }, ...tail]
}

function placeHeadline(lines: readonly Line[], running: readonly number[], placed: Placed): boolean {
  const first = running[0]
  if (
    first === undefined ||
    lines.length === 1 ||
    placed.some((mark) => mark?.kind === 'headline') ||
    !isHeadline(lines[first]!)
  )
    return false
  placed[first] = { kind: 'headline', by: 'first-line' }
  return true
}

// A title ends without a full stop and does not open a list.
function isHeadline(line: Line): boolean {
  if (line.long) return false
  const last = line.text[line.text.length - 1]!
  if ('.;,'.includes(last) && !line.text.endsWith('...')) return false
  if (/^(?:[-+•*–—]|\d{1,2}[.)]|[a-zđ][.)]) /u.test(line.text)) return false
  return isUpper(line.text[0]!) || /[\p{Nd}"“‘'«([]/u.test(line.text[0]!)
}

/** The author between the headline and the text. */
function placeSignatureAbove(
  lines: readonly Line[],
  running: readonly number[],
  placed: Placed,
  debris: PageDebris,
): void {
  const second = running[1]
  if (second === undefined || running.length < 3 || placed[running[0]!] === null) return
  if (isDocumentType(lines[second]!, debris)) return
  if (!lines[second]!.long && readSignature(lines[second]!.text, debris) !== null)
    placed[second] = { kind: 'byline', by: 'signature' }
}

/** The author under the last sentence; short lines without a stop behind a name are the page's. */
function placeSignatureBelow(
  lines: readonly Line[],
  running: readonly number[],
  placed: Placed,
  debris: PageDebris,
): void {
  const lastSentence = running.findLastIndex(
    (index) => lines[index]!.long || (lines[index]!.stopped && !isSigned(lines[index]!, debris)),
  )
  if (lastSentence < 0) return
  const below = running.slice(lastSentence + 1)
  const signed = below.findIndex((index) => placed[index] === null && isSigned(lines[index]!, debris))
  if (signed < 0 || below.some((index) => signsForOffice(lines[index]!, debris))) return
  placed[below[signed]!] = { kind: 'byline', by: 'signature' }
  // behind a name: the page's furniture, but not a whole annex
  if (below.length - signed > MOST_FURNITURE) return
  for (const index of below.slice(signed + 1)) {
    if (placed[index] === null)
      placed[index] = isSigned(lines[index]!, debris)
        ? { kind: 'byline', by: 'signature' }
        : { kind: 'noise', by: 'after-signature' }
  }
}

function isSigned(line: Line, debris: PageDebris): boolean {
  return !line.long && readSignature(line.text, debris) !== null
}

/** The first running text under the headline, where more follows. */
function placeLead(running: readonly number[], placed: Placed): void {
  const open = running.filter((index) => placed[index] === null)
  if (open.length > 1) placed[open[0]!] = { kind: 'lead', by: 'after-headline' }
}
