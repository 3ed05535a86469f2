import { afterTerm, meetingEnd } from './meetings.js'
import {
  isCapital,
  isDigits,
  isNewLine,
  type LawRead,
  mark,
  type Page,
  surface,
  typeAt,
  word,
} from './page.js'

/** `Nghị quyết Trung ương 4 (khóa XII)`, `Nghị quyết Đại hội XII`, with what it is about. */
export function readPartyResolution(page: Page, at: number): LawRead | null {
  if (word(page, at) !== 'nghị' || word(page, at + 1) !== 'quyết' || !isCapital(page, at)) return null
  const meeting = meetingEnd(page, at + 2)
  const central = centralAt(page, at + 2)
  if (meeting < 0 && (central < 0 || !isDigits(page, central) || surface(page, central).length > 2))
    return null
  const end = afterSubject(page, meeting < 0 ? afterTerm(page, central + 1) : meeting)
  const title = page.text.slice(page.atoms.start[at]!, page.atoms.end[end - 1]!)
  return { start: at, end, value: { kind: 'law', type: 'Nghị quyết', title }, by: 'party-resolution' }
}

/** The atom after `Trung ương`, `TƯ`, `TW` or `T.Ư`, or -1. */
function centralAt(page: Page, at: number): number {
  if (word(page, at) === 'trung' && word(page, at + 1) === 'ương') return at + 2
  if (word(page, at) === 'tư' || word(page, at) === 'tw') return at + 1
  return word(page, at) === 't' && mark(page, at + 1) === '.' && word(page, at + 2) === 'ư' ? at + 3 : -1
}

const LONGEST_SUBJECT = 40

/** Words after which the sentence goes on about the document: `… về X đã được thông qua`. */
const AFTER_SUBJECT: ReadonlySet<string> = new Set(
  'đã do là gắn để nhằm sẽ vào mà đang vừa cũng vẫn trước sau khi nếu theo như có cần phải bị thì được ký'.split(
    ' ',
  ),
)

/** Words that begin a new clause after a comma. */
const NEW_CLAUSE: ReadonlySet<string> = new Set(
  'hai ông bà đồng các nhiều một chúng họ tôi trong nhưng còn thông'.split(' '),
)

/** `về …` up to the end of the clause; a comma stays inside where the list goes on in lower case. */
function afterSubject(page: Page, at: number, agreed = false): number {
  if (word(page, at) !== 'về') return at
  let end = at + 1
  while (end < page.atoms.count && end - at < LONGEST_SUBJECT && !isNewLine(page, end)) {
    const sign = mark(page, end)
    if (agreed && (sign === ',' || word(page, end) === 'giữa')) break
    if (sign === ',') {
      if (isCapital(page, end + 1) || AFTER_SUBJECT.has(word(page, end + 1))) break
      if (NEW_CLAUSE.has(word(page, end + 1))) break
    } else if (sign !== '' && sign !== '-' && sign !== '–' && sign !== '/') break
    if (AFTER_SUBJECT.has(word(page, end)) && word(page, end - 1) !== 'không' && !isRegistering(page, end))
      break
    // `… và Nghị quyết về …`: the next document.
    if (word(page, end) === 'và' && isCapital(page, end + 1) && typeAt(page, end + 1) !== null) break
    end++
  }
  return end
}

/** `đăng ký` is no signing. */
function isRegistering(page: Page, at: number): boolean {
  return word(page, at) === 'ký' && word(page, at - 1) === 'đăng'
}

/** Documents that may be called by their subject alone. */
const BY_SUBJECT: ReadonlySet<string> = new Set([
  'Nghị quyết',
  'Nghị định',
  'Chỉ thị',
  'Thông tư',
  'Thỏa thuận',
  'Hiệp định',
  'Công ước',
  'Bản ghi nhớ',
  'Biên bản ghi nhớ',
  'Nghị định thư',
  'Pháp lệnh',
  'Tuyên bố',
  'Quy định',
  'Quy chế',
])

/** What two agree on is called without them: `Bản ghi nhớ về hợp tác giữa …`. */
const AGREED: ReadonlySet<string> = new Set(['Thỏa thuận', 'Bản ghi nhớ', 'Biên bản ghi nhớ'])

/** `Nghị quyết về …`, `Nghị định quy định về …`, `dự thảo Nghị định của Chính phủ về …`. */
export function readSubject(page: Page, at: number): LawRead | null {
  if (!isCapital(page, at)) return null
  const type = typeAt(page, at)
  if (type === null || !BY_SUBJECT.has(type.name)) return null
  let about = type.end
  if (word(page, about) === 'quy' && word(page, about + 1) === 'định') about += 2
  else if (word(page, about) === 'của' && word(page, at - 1) === 'thảo') {
    // The issuer stands between type and subject; in a draft it is part of the name.
    while (about < type.end + 6 && word(page, about) !== 'về' && word(page, about) !== '') about++
  }
  const end = afterSubject(page, about, AGREED.has(type.name))
  if (end - about < 3) return null
  const title = page.text.slice(page.atoms.start[at]!, page.atoms.end[end - 1]!)
  return { start: at, end, value: { kind: 'law', type: type.name, title }, by: 'subject' }
}
