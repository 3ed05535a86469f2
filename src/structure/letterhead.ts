import { comparisonKey } from '../vietnamese/key.js'
import { containsPhrase, type PageDebris, phrasesFor } from './debris.js'
import { isDocumentType } from './document-type.js'
import type { Mark } from './line-rules.js'
import type { Line } from './lines.js'
import { readMoment } from './published.js'

// The state's name and the motto stand among the first lines, the document's type soon below.
const HEAD_LINES = 10
const TITLE_LINES = 3
const MOST_BETWEEN = 2
/** Two columns in a line. */
const LONGEST = 120

/**
 * Reads the head of a legal document or an official letter: issuer, state and motto, number, place and day, type and
 * title. A letter has no type: its head ends with the last of the others.
 *
 * @param lines - the text's lines
 * @param debris - the phrases of a letterhead, the types of documents
 * @returns what each line of the head is, by index; empty where the text has no such head. The state, the motto and the
 *   number are text of the document, not the page's: they are sentences as the issuer is
 */
export function readLetterhead(lines: readonly Line[], debris: PageDebris): ReadonlyMap<number, Mark> {
  const marks = new Map<number, Mark>()
  const motto = phrasesFor(debris, 'metadata', 'letterhead')
  const above = lines.slice(0, HEAD_LINES)
  if (!above.some((line) => isTelling(line, motto))) return marks
  const head = above.map((line) => headMark(line, motto))
  const type = lines.slice(0, HEAD_LINES + 4).findIndex((line) => isDocumentType(line, debris))
  const end = type < 0 ? endOfHead(head) : type
  for (const [index, line] of lines.slice(0, end).entries()) {
    const mark = headMark(line, motto)
    if (mark !== null) marks.set(index, mark)
  }
  if (type < 0) return marks
  marks.set(type, { kind: 'headline', by: 'document-type' })
  for (const [offset, line] of lines.slice(type + 1, type + 1 + TITLE_LINES).entries()) {
    if (!isTitle(line)) break
    marks.set(type + 1 + offset, { kind: 'headline', by: 'document-title' })
  }
  return marks
}

/** Where the head of a letter without a type ends: with the last of what no issuer's name is, all near each other. */
function endOfHead(head: readonly (Mark | null)[]): number {
  let end = 0
  for (const [index, mark] of head.entries()) {
    if (mark === null || mark.by === 'issuer') continue
    if (end > 0 && index - end > MOST_BETWEEN) break
    end = index + 1
  }
  return end
}

/** What no other page has above its text. */
const TELLING: ReadonlySet<string> = new Set(['letterhead', 'document-number'])
// `Số: 418/QĐ-UBND`, `Bản án số: 12/2021/HS-ST`, alone in its line or column; not `Số 5/2024`, which is an issue's
const NUMBER = /^(?:bản án )?số ?:? ?\d{1,6}(?:\/\d{4})?[/-]\p{L}[\p{L}\d/.&-]{0,24}(?:$| {3})/iu

function isTelling({ text, stopped }: Line, motto: ReadonlySet<string>): boolean {
  return (
    !stopped && text.length <= LONGEST && (NUMBER.test(text) || containsPhrase(comparisonKey(text), motto))
  )
}

function headMark(line: Line, motto: ReadonlySet<string>): Mark | null {
  const key = comparisonKey(line.text)
  if (line.long || !/[\p{L}\p{Nd}]/u.test(key)) return null
  if (containsPhrase(key, motto)) return { kind: 'paragraph', by: 'letterhead' }
  if (NUMBER.test(line.text)) return { kind: 'paragraph', by: 'document-number' }
  if (/^v\/v /.test(key)) return { kind: 'headline', by: 'document-title' }
  if (!/^(?:thứ|chủ nhật) /.test(key) && /(?:^|[,;] ?)ngày ?:? /.test(key) && readMoment(line.text) !== null)
    return { kind: 'dateline', by: 'place-and-day' }
  return { kind: 'paragraph', by: 'issuer' }
}

/** True for a page that such a head stands above. */
export function isDocument(marks: readonly (Mark | null)[]): boolean {
  return marks.some((mark) => mark !== null && (mark.by === 'document-type' || TELLING.has(mark.by)))
}

function isTitle(line: Line): boolean {
  if (line.long || /[.;:]$/.test(line.text)) return false
  return (
    !/^(?:căn cứ|điều|chương|phần|theo|xét|[-–+•*(]|\d{1,2}[.)])/iu.test(line.text) &&
    /\p{Ll}/u.test(line.text)
  )
}
