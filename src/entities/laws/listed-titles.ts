import { isCapital, isNewLine, mark, type Page, word } from './page.js'

/** What a law is about, before it goes on as a list. */
export const LONGEST_FIRST = 2
const LONGEST_LIST = 20
const SHORTEST_CLAUSE = 4
const NEW_CLAUSE: ReadonlySet<string> = new Set(
  'hai ông bà các nhiều một họ tôi chúng nhưng còn đồng'.split(' '),
)

function isEnd(page: Page, at: number, ends: ReadonlySet<string>): boolean {
  // `tu sửa đê`, but `sửa đổi năm 2020`
  return ends.has(word(page, at)) && !(word(page, at) === 'sửa' && word(page, at + 1) !== 'đổi')
}

/** `Luật Cấp, thoát nước`, `Luật Quản lý, sử dụng kho và bến`: a list in lower case goes on up to its `và`, or ends at once. */
export function afterListed(page: Page, comma: number, ends: ReadonlySet<string>): number {
  if (mark(page, comma) !== ',') return comma
  let joined = false
  let end = comma
  for (; end < page.atoms.count && end - comma < LONGEST_LIST && !isNewLine(page, end); end++) {
    const next = mark(page, end) === ',' ? end + 1 : end
    if (word(page, next) === '' || isCapital(page, next)) break
    if (next > end && (NEW_CLAUSE.has(word(page, next)) || isEnd(page, next, ends))) break
    if (word(page, end) === 'và') {
      if (word(page, end + 1) === '' || isCapital(page, end + 1)) break
      joined = true
    } else if (isEnd(page, end, ends)) {
      return joined ? end : comma
    }
  }
  const closed = word(page, end) === '' || word(page, end) === 'và' || isNewLine(page, end)
  return joined || (closed && mark(page, end) !== ',' && end - comma <= SHORTEST_CLAUSE) ? end : comma
}
