import type { LawValue } from '../../article.js'
import { readNumberWithCode } from '../../vietnamese/document-number.js'
import { valueOfNumber } from './document-number.js'
import {
  isCapital,
  isDigits,
  isNewLine,
  isTight,
  type LawRead,
  mark,
  type Page,
  surface,
  typeAt,
  word,
} from './page.js'

/** Types that a bare number may follow (`Nghị định 46`), in the spelling of the dictionary. */
const TAKES_BARE_NUMBER: ReadonlySet<string> = new Set([
  'Nghị định',
  'Thông tư',
  'Thông tư liên tịch',
  'Chỉ thị',
  'Nghị quyết',
  'Quyết định',
  'Quy định',
  'Công văn',
  'Công điện',
  'Kết luận',
  'Pháp lệnh',
  'Sắc lệnh',
  'Quy chế',
  'Hướng dẫn',
]) // prettier-ignore

/** Types that are documents even in lower case before `số` (`công văn số 12`). */
const TAKES_NUMBER_IN_LOWER_CASE: ReadonlySet<string> = new Set([
  ...TAKES_BARE_NUMBER,
  'Văn bản',
  'Thông báo',
  'Tờ trình',
  'Báo cáo',
  'Biên bản',
  'Luật',
  'Hiệp định',
])

/** `Nghị quyết số 11-NQ/TW`, `Thông tư 22`, `quyết định thanh tra số 71/QĐ-TTr`. */
export function readNumbered(page: Page, at: number): LawRead | null {
  const type = typeAt(page, at)
  if (type === null) return null
  const direct = afterNumberWord(page, type.end)
  const read = readNumber(page, at, type, direct)
  if (read !== null) return read
  return readNumberFurtherOn(page, at, type)
}

const VERBS: ReadonlySet<string> = new Set(['Thông báo', 'Hướng dẫn', 'Báo cáo', 'Kết luận', 'Kháng nghị'])

interface TypeRead {
  readonly end: number
  readonly name: string
}

/** Skips `số`, also where it stands twice. */
function afterNumberWord(page: Page, at: number): number {
  let next = at
  while (word(page, next) === 'số' && next < at + 2) next++
  if (next > at && mark(page, next) === ':') next++
  return next
}

function readNumber(page: Page, start: number, type: TypeRead, at: number): LawRead | null {
  if (!isDigits(page, at)) return null
  const coded = readNumberWithCode(page.text, page.atoms, at)
  const explicit = at > type.end
  // `thông báo 1100/X11` and `hướng dẫn 12/HD`: the word in lower case is a verb.
  if (coded !== null && (explicit || isCapital(page, start) || !VERBS.has(type.name))) {
    return { start, end: coded.endAtom, value: withType(page, coded, type.name), by: 'number' }
  }
  if (coded !== null) return null
  const allowed = isCapital(page, start)
    ? explicit || TAKES_BARE_NUMBER.has(type.name)
    : (explicit && TAKES_NUMBER_IN_LOWER_CASE.has(type.name)) ||
      (TAKES_BARE_NUMBER.has(type.name) && isLong(page, at))
  if (!allowed) return null
  return readBareNumber(page, start, type, at)
}

function withType(
  page: Page,
  coded: NonNullable<ReturnType<typeof readNumberWithCode>>,
  type: string,
): LawValue {
  const value = valueOfNumber(page.text, coded, page.data)
  return { ...value, type }
}

function isLong(page: Page, at: number): boolean {
  return surface(page, at).length >= 3
}

const COUNTED: ReadonlySet<string> = new Set(
  'người đồng tỷ tỉ triệu nghìn ngàn cán đơn trường dự tỉnh xã huyện cá hộ năm tháng giờ điểm nội lần'.split(
    ' ',
  ),
)

/** `Thông tư 22`, `Nghị định 34/2011`, `Chỉ thị 05`: no code. */
function readBareNumber(page: Page, start: number, type: TypeRead, at: number): LawRead | null {
  const number = surface(page, at)
  if (number.length > 5) return null
  let end = at + 1
  let year: number | undefined
  if (
    mark(page, end) === '/' &&
    isTight(page, end) &&
    isDigits(page, end + 1) &&
    surface(page, end + 1).length === 4
  ) {
    year = Number(surface(page, end + 1))
    end += 2
  }
  // `Nghị quyết 5.000 tỷ`, `Quyết định 2-0`, `quyết định 10 người`
  if (
    isTight(page, end) &&
    (page.atoms.kind[end] !== 3 || (isTight(page, end + 1) && isDigits(page, end + 1)))
  )
    return null
  if (mark(page, end) === '%' || (COUNTED.has(word(page, end)) && !isNewLine(page, end))) return null
  const value: LawValue = {
    kind: 'law',
    type: type.name,
    number: page.text.slice(page.atoms.start[at]!, page.atoms.end[end - 1]!),
    ...(year === undefined ? {} : { year }),
  }
  return { start, end, value, by: 'bare-number' }
}

/** Between the type and `số` stand at most so many words of what the document is. */
const MOST_BETWEEN = 9
const ENDS_THE_NAME: ReadonlySet<string> = new Set([
  'của',
  'do',
  'theo',
  'tại',
  'được',
  'có',
  'đã',
  'và',
  'về',
  'này',
])

/** `Quyết định truy nã toàn quốc số 15/C46-P12`: words between, and a number with a code. */
function readNumberFurtherOn(page: Page, start: number, type: TypeRead): LawRead | null {
  for (let at = type.end; at < type.end + MOST_BETWEEN && at < page.atoms.count; at++) {
    const here = word(page, at)
    // `HỢP ĐỒNG THUÊ KHOÁN`, and on the next line `Số: 07/2020/HĐ-BQL`
    if (isNewLine(page, at)) return null
    if (here === 'số') {
      const coded = readNumberWithCode(page.text, page.atoms, afterNumberWord(page, at))
      if (coded === null) return null
      return { start, end: coded.endAtom, value: withType(page, coded, type.name), by: 'number' }
    }
    if (at > type.end && isCapital(page, at) && typeAt(page, at) !== null) return null
    if (here === '' || ENDS_THE_NAME.has(here)) return null
  }
  return null
}

/** `192/QĐ-UBND` and `số 5890/QĐ-UBND`: a number whose type stands before an earlier one. */
export function readLoneNumber(page: Page, at: number): LawRead | null {
  const named = word(page, at) === 'số'
  const coded = readNumberWithCode(page.text, page.atoms, named ? at + 1 : at)
  if (coded === null) return null
  const value = valueOfNumber(page.text, coded, page.data)
  if (value.type === '' && value.issuer === undefined && coded.parts.length < 2) return null
  return { start: at, end: coded.endAtom, value, by: 'lone-number' }
}
