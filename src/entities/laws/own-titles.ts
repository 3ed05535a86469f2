import { isCapital, isDigits, isNewLine, type LawRead, mark, type Page, word } from './page.js'

const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

/** Documents that are called by a title in lower case, and what a title of theirs does not go on over. */
const KINDS: readonly (readonly [words: readonly string[], type: string, ends: ReadonlySet<string>])[] = [
  [['quy', 'chế'], 'Quy chế', wordSet('với')], // Quy chế làm việc của Tỉnh ủy
  [['nội', 'quy'], 'Nội quy', wordSet('với')], // Nội quy kỳ họp
  [['đề', 'án'], 'Đề án', wordSet('của tại với')], // Đề án tổng kết 15 năm
  [['chiến', 'lược'], 'Chiến lược', wordSet('của tại với')], // Chiến lược quốc gia về tăng trưởng xanh
  [['bộ', 'tiêu', 'chí'], 'Bộ tiêu chí', wordSet('của tại với')], // Bộ tiêu chí xã nông thôn mới
  [['thỏa', 'thuận'], 'Thỏa thuận', wordSet('giữa của tại với')], // Thỏa thuận hợp tác đào tạo
  [['thoả', 'thuận'], 'Thỏa thuận', wordSet('giữa của tại với')],
  [['bản', 'ghi', 'nhớ'], 'Bản ghi nhớ', wordSet('giữa của tại với')], // Bản ghi nhớ hợp tác
  [['tuyên', 'bố'], 'Tuyên bố', wordSet('của tại')], // Tuyên bố tầm nhìn chung về hợp tác
  [['hiệp', 'định'], 'Hiệp định', wordSet('tại')], // Hiệp định thúc đẩy thương mại song phương
  [['nghị', 'định', 'thư'], 'Nghị định thư', wordSet('tại')], // Nghị định thư sửa đổi Hiệp định
]

/** The first two words of {@link KINDS}. */
export const OWN_TITLE_STARTS: readonly string[] = KINDS.map(([words]) => words.slice(0, 2).join(' '))

const BY_START = new Map(KINDS.map(([[start]]) => [start!, KINDS.filter(([words]) => words[0] === start)]))

/** Words that say something of the document instead of naming it: `Đề án sẽ được`, `Quy chế trong kỳ thi`. */
const NO_TITLE = wordSet(`
  này kia đó ấy trên trong của là và hay hoặc với được đã sẽ đang cũng có không phải hướng quy mà do bị mới nêu nói vừa
  cần dự để khi mang nhằm gồm như vẫn tại từ đến theo cho lưỡng thì ký nói nên
`)

/** Words that no title goes on over. */
const AFTER_TITLE = wordSet(`
  này đã do là gắn để nhằm sẽ vào mà đang vừa cũng vẫn trước sau khi nếu theo như có cần phải bị thì được ban kèm hoặc ký nêu
  yêu
`)

/** Words that begin a new clause after a comma. */
const NEW_CLAUSE = wordSet(
  'hai ông bà đồng các nhiều một chúng họ tôi trong nhưng còn thông đồng trên qua đây dự',
)

/** Before a document's name these may bear a capital: `Theo Quy chế làm việc`. */
const PREPOSITIONS = wordSet('theo tại trong từ với ký về và cùng thực')

const SHORTEST = 2
const LONGEST = 60

/** `Quy chế làm việc của Tỉnh ủy`: a capital in the midst of a sentence says that the words after it are a title. */
export function readOwnTitle(page: Page, at: number): LawRead | null {
  if (!isCapital(page, at)) return null
  for (const [words, type, ends] of BY_START.get(word(page, at)) ?? []) {
    if (!words.every((expected, i) => word(page, at + i) === expected)) continue
    const first = at + words.length
    if (!isMidst(page, at) && !(type === 'Nghị định thư' && word(page, first) === 'sửa')) return null
    const end = titleEnd(page, first, ends)
    if (end - first < SHORTEST) return null
    const title = page.text.slice(page.atoms.start[at]!, page.atoms.end[end - 1]!)
    return { start: at, end, value: { kind: 'law', type, title }, by: 'own-title' }
  }
  return null
}

/** `các Hiệp định`, `12 Hiệp định`: several; `Kế hoạch Chiến lược`: one of another kind. */
const NO_NAME_AFTER = wordSet('các những nhiều hoạch mọi khoa ngành')

/** At the start of a sentence the capital says nothing; after a name in capitals the words are part of that name. */
function isMidst(page: Page, at: number): boolean {
  if (at === 0 || isNewLine(page, at)) return false
  const sign = mark(page, at - 1)
  if (sign !== '') return sign === ',' || sign === ';'
  const before = word(page, at - 1)
  // `Điều 35 Quy chế làm việc` counts nothing
  if (isDigits(page, at - 1)) return word(page, at - 2) === 'điều'
  if (NO_NAME_AFTER.has(before) || (before === 'và' && word(page, at) === 'chiến')) return false
  return !isCapital(page, at - 1) || PREPOSITIONS.has(before)
}

function titleEnd(page: Page, first: number, ends: ReadonlySet<string>): number {
  if (word(page, first) === '' || isNewLine(page, first)) return first
  // `Quy chế Làm việc`, but not `Hiệp định Paris`, which other rules read
  if (isCapital(page, first) && isCapital(page, first + 1)) return first
  if (NO_TITLE.has(word(page, first))) return first
  let end = first + 1
  for (; end < page.atoms.count && end - first < LONGEST && !isNewLine(page, end); end++) {
    const sign = mark(page, end)
    if (sign === ',' ? !listGoesOn(page, end, ends) : sign !== '' && !'-–/'.includes(sign)) break
    if (isEnd(page, end, ends) || isPeriodEnd(page, end)) break
  }
  const last = word(page, end - 1)
  return last === 'và' || last === 'về' || mark(page, end - 1) !== '' ? end - 1 : end
}

/** Two words that end a title where one of them does not. */
const FIRST_OF_TWO: ReadonlyMap<string, string> = new Map([
  ['ban', 'hành'],
  ['hiện', 'hành'],
  ['thông', 'qua'],
  ['nhân', 'kỷ'],
  ['đối', 'với'],
])

/** `giai đoạn 2016 - 2020 ưu tiên …`: a year is the last of a title. */
function isPeriodEnd(page: Page, at: number): boolean {
  return (
    isDigits(page, at - 1) &&
    page.atoms.end[at - 1]! - page.atoms.start[at - 1]! === 4 &&
    word(page, at) !== ''
  )
}

function isEnd(page: Page, at: number, ends: ReadonlySet<string>): boolean {
  const here = word(page, at)
  const before = word(page, at - 1)
  if ((here === 'ký' && before === 'đăng') || (here === 'do' && before === 'tự')) return false
  const next = FIRST_OF_TWO.get(here)
  if (next !== undefined) return word(page, at + 1) === next
  if (here === 'thực') return word(page, at + 1) === 'hiện' && word(page, at + 2) === 'trên'
  if (here === 'có') return word(page, at + 1) !== 'công'
  // `Đề án của Bộ Lúa gạo`, but `đổi mới cơ chế của đơn vị sự nghiệp`
  if (here === 'cùng' || ((here === 'của' || here === 'với') && ends.has(here)))
    return isCapital(page, at + 1)
  // `… và ông An`: the next clause.
  if (here === 'và' && NEW_CLAUSE.has(word(page, at + 1))) return true
  return (AFTER_TITLE.has(here) || ends.has(here)) && !isCapital(page, at)
}

/** `đến năm 2030, tầm nhìn 2050`. */
const OUTLOOK = wordSet('tầm định')

/** After a comma a list goes on up to its `và`; so does `, tầm nhìn 2050`. */
function listGoesOn(page: Page, comma: number, ends: ReadonlySet<string>): boolean {
  const next = comma + 1
  if (isNewLine(page, next) || isDigits(page, next) || isCapital(page, next)) return false
  if (isDigits(page, comma - 1) && OUTLOOK.has(word(page, next))) return true
  if (NEW_CLAUSE.has(word(page, next))) return false
  for (let at = next; at < next + 10 && at < page.atoms.count; at++) {
    if (word(page, at) === 'và') return true
    const sign = mark(page, at)
    if ((sign !== '' && sign !== ',') || isEnd(page, at, ends) || isNewLine(page, at)) return false
  }
  return false
}
