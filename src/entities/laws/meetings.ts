import { isCapital, isDigits, isNewLine, mark, type Page, surface, word } from './page.js'

/** `khóa XII`, `(khóa XII)`. */
export function afterTerm(page: Page, at: number): number {
  const open = mark(page, at) === '(' || mark(page, at) === ',' ? at + 1 : at
  const term = word(page, open)
  if ((term !== 'khóa' && term !== 'khoá') || !/^[ivx]+$/u.test(word(page, open + 1))) return at
  if (mark(page, at) !== '(') return open + 2
  return mark(page, open + 2) === ')' ? open + 3 : at
}

const NUMBERS: ReadonlySet<string> = new Set('nhất hai ba tư bốn năm sáu bảy tám chín mười'.split(' '))

/** `XIII`, `5`, `năm`, `mười một`: where the number ends that says which one it is, or -1. */
function numberEnd(page: Page, at: number): number {
  if (isDigits(page, at)) return surface(page, at).length <= 2 ? at + 1 : -1
  if (/^[IVX]+$/u.test(surface(page, at))) return at + 1
  if (!NUMBERS.has(word(page, at))) return -1
  return word(page, at) === 'mười' && NUMBERS.has(word(page, at + 1)) ? at + 2 : at + 1
}

/** What stands between `Đại hội` and its number: `đại biểu toàn quốc lần thứ`. */
const MOST_BETWEEN = 12
const LONGEST_BODY = 9
const MOST_SMALL = 2

/**
 * Whose resolution it is: `Hội nghị lần thứ năm Ban Chấp hành Trung ương khóa XII`, `Đại hội XIII của Đảng`,
 * `Đại hội XII Công đoàn Đồi`; the atom after it, or -1.
 */
export function meetingEnd(page: Page, at: number): number {
  const congress = word(page, at) === 'đại' && word(page, at + 1) === 'hội'
  const conference = word(page, at) === 'hội' && word(page, at + 1) === 'nghị'
  if (!congress && !conference) return -1
  for (let number = at + 2; number < at + 2 + MOST_BETWEEN; number++) {
    if ((word(page, number) === '' && !isDigits(page, number)) || isNewLine(page, number)) return -1
    // A number in words only after `thứ`: `toàn quốc lần thứ ba`.
    const counted = word(page, number - 1) === 'thứ'
    const end =
      counted || isDigits(page, number) || surface(page, number).length > 1 ? numberEnd(page, number) : -1
    if (end < 0 || (!counted && NUMBERS.has(word(page, number)))) continue
    return afterTerm(page, bodyEnd(page, end))
  }
  return -1
}

/** The body after the number, with `của` only before `Đảng`; words in lower case stand only within it. */
function bodyEnd(page: Page, at: number): number {
  if (word(page, at) === 'của') return surface(page, at + 1) === 'Đảng' ? at + 2 : at
  if (!isCapital(page, at) || word(page, at) === '') return at
  let end = at + 1
  for (let next = at + 1; next < at + LONGEST_BODY; next++) {
    if (word(page, next) === '' || mark(page, next) !== '' || isNewLine(page, next)) break
    if (next - end >= MOST_SMALL + (isCapital(page, next) ? 1 : 0)) break
    if (isCapital(page, next)) end = next + 1
  }
  return end
}
