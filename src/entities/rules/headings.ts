import { valueOfWhole } from '../../lexicon/phrases.js'
import { isSyllable } from '../../vietnamese/syllable.js'
import {
  BODY,
  BODY_HEAD,
  DOCUMENT,
  GIVEN_NAME,
  HONORIFIC,
  PLACE_UNIT,
  SHORT_BODY,
  SURNAME,
  WELL_KNOWN_PERSON,
} from '../features/gazetteers.js'
import type { View } from '../features/view.js'
import { type LoudLine, loudLinesOf } from './loud-lines.js'
import { type Mention, only, type Rule } from './page.js'
import { bookOf } from './words.js'

/** What the headings of documents begin with, beside the kinds of documents that the dictionary has. */
const HEADINGS = bookOf(
  ...['giấy mời', 'giấy triệu tập', 'giấy giới thiệu', 'giấy xác nhận', 'giấy chứng nhận', 'giấy phép'],
  ...['tin buồn', 'cáo phó', 'lời cảm ơn', 'thư mời', 'thư ngỏ', 'thư khen', 'thư cảm ơn', 'lời kêu gọi'],
  ...['biên bản', 'bản án', 'bản tin', 'báo cáo', 'bài phát biểu', 'diễn văn', 'hợp đồng', 'đơn', 'phụ lục'],
  ...[
    'thông báo',
    'thông cáo',
    'thông cáo báo chí',
    'công bố thông tin',
    'công điện',
    'công văn',
    'công lệnh',
    'tờ trình',
    'phiếu',
  ],
  ...['quyết định', 'quyết nghị', 'nghị quyết', 'nghị định', 'kết luận', 'kế hoạch', 'quy chế', 'quy định'],
  ...[
    'hướng dẫn',
    'chương trình',
    'nội quy',
    'điều lệ',
    'lịch công tác',
    'lịch tiếp',
    'danh sách',
    'mục lục',
  ],
  ...['nhân danh', 'tuyên án', 'tuyên xử', 'nhận thấy', 'xét thấy', 'nhận định', 'nội dung', 'thành phần'],
  ...['chương', 'phần', 'mục', 'điều', 'về việc', 'kính gửi', 'nơi nhận', 'dự thảo', 'kết quả', 'khái quát'],
)
/** A heading goes on no further. */
const LONGEST = 12

/**
 * `⟦PERSON|GIẤY MỜI⟧`, `⟦ORGANIZATION|THÔNG BÁO MỜI THẦU⟧`, `⟦PERSON|II- NỘI DUNG⟧`: the heading of a document or of its
 * part names nobody. What begins further on in the line may: `QUYẾT ĐỊNH CỦA ⟦BỘ Y TẾ⟧`.
 */
export const headingNamesNobody: Rule = (view, mentions) => {
  const lines = loudLinesOf(view)
  if (lines.length === 0) return mentions
  const lineOf = new Map<number, LoudLine>()
  for (const line of lines) for (let at = line.start; at < line.end; at++) lineOf.set(at, line)
  return only(mentions, (mention) => {
    const line = lineOf.get(mention.start)
    return line === undefined || !isNoName(view, line, mention)
  })
}

function isNoName(view: View, line: LoudLine, { type, start, end }: Mention): boolean {
  if (type !== 'PERSON' && type !== 'ORGANIZATION' && type !== 'LOCATION') return false
  const from = afterNumeral(view, line)
  if (start < from) return true
  const heading = headingLength(view, from)
  if (heading > 0 && start < from + heading) return line.end - from <= LONGEST || type === 'PERSON'
  // `⟦PERSON|XÁC MINH⟧` in a line with a number, `⟦PERSON|LỄ PHÁT ĐỘNG⟧` alone in its line
  const whole = start === from && end === line.end && goesOn(view, end)
  return (whole || from > line.start) && end - start > 1 && !bearsMark(view, type, start, end)
}

/** What stands in the last line, or ends as a given name does, may be who wrote: `ANH PHƯƠNG`, `TƯ QUÉO`. */
function goesOn({ keys, gazetteerEnd }: View, end: number): boolean {
  return end < keys.length && (gazetteerEnd[end - 1]! & GIVEN_NAME) === 0
}

function headingLength(view: View, at: number): number {
  const known = HEADINGS.startingAt(view, at)
  if (known > 0) return known
  for (let length = 1; length <= 4 && at + length <= view.keys.length; length++) {
    const lists = valueOfWhole(view.gazetteers.phrases, view.keys, at, at + length)
    if (lists !== -1 && (lists & DOCUMENT) !== 0) return length
  }
  return 0
}

const ROMAN = /^[IVX]{1,5}$/

/** The atom after `I.`, `II-`, `1.` at the beginning of a line. */
function afterNumeral({ text, atoms, spaced }: View, { start, end }: LoudLine): number {
  const number = text.slice(atoms.start[start]!, atoms.end[start]!)
  if (start + 1 >= end || !(ROMAN.test(number) || /^\d{1,2}$/.test(number))) return start
  // `X.ÂN`: an initial
  if (spaced[start + 2] !== 1) return start
  const mark = text[atoms.start[start + 1]!]!
  return '.-–/)'.includes(mark) ? start + 2 : start
}

const OF_BODY = BODY | BODY_HEAD | SHORT_BODY
const OF_PERSON = SURNAME | WELL_KNOWN_PERSON

/** True where a list knows how such a name begins, or a word is no Vietnamese. */
function bearsMark(view: View, type: Mention['type'], start: number, end: number): boolean {
  const begins = view.gazetteerBegin[start]!
  if (type === 'LOCATION') return true
  if (type === 'ORGANIZATION' && (begins & OF_BODY) !== 0) return true
  if (type === 'PERSON' && (begins & OF_PERSON) !== 0) return true
  if (start > 0 && (view.gazetteerEnd[start - 1]! & (HONORIFIC | PLACE_UNIT)) !== 0) return true
  for (let at = start; at < end; at++)
    if (!isSyllable(view.text.slice(view.atoms.start[at]!, view.atoms.end[at]!))) return true
  return false
}

const PARTS = bookOf('chương', 'phần', 'mục', 'điều', 'khoản', 'phụ lục')
const WEEKDAYS = bookOf('thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy', 'chủ nhật')
const GROUNDS = bookOf(
  ...['căn cứ điều', 'căn cứ khoản', 'căn cứ luật', 'căn cứ bộ luật', 'căn cứ nghị', 'căn cứ quyết định'],
  ...['căn cứ thông tư', 'căn cứ hợp đồng', 'căn cứ kết luận', 'căn cứ biên bản', 'căn cứ hồ sơ'],
)

/**
 * `⟦PERSON|Chương I⟧`, `⟦LOCATION|Căn cứ Điều⟧ 57`, `⟦PERSON|Thứ Ba⟧, ngày 21/8`: parts and grounds of a document and days
 * of a plan, at the beginning of a line.
 */
export const partOfDocument: Rule = (view, mentions) =>
  only(mentions, (mention) => !isPart(view, mention) || view.sentenceStart.indexOf(mention.start) < 0)

function isPart(view: View, { type, start, end }: Mention): boolean {
  if (type !== 'PERSON' && type !== 'LOCATION' && type !== 'ORGANIZATION') return false
  if (GROUNDS.startingAt(view, start) > 0) return true
  if (end - start === 2 && WEEKDAYS.startingAt(view, start) === 2) return true
  const length = PARTS.startingAt(view, start)
  if (length === 0 || end - start > length + 1) return false
  const { text, atoms } = view
  const number = start + length
  return ROMAN.test(text.slice(atoms.start[number] ?? 0, atoms.end[number] ?? 0))
}
