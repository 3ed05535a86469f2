import type { LawValue } from '../../article.js'
import { longestMatch } from '../../lexicon/phrases.js'
import { readNumberWithCode } from '../../vietnamese/document-number.js'
import { afterListed, LONGEST_FIRST } from './listed-titles.js'
import {
  isCapital,
  isDigits,
  isNewLine,
  isTight,
  type LawRead,
  mark,
  type Page,
  surface,
  word,
} from './page.js'

/** Types whose documents are called by a title, and how they are called in data. */
const TITLED: readonly (readonly [words: readonly string[], type: string])[] = [
  [['bộ', 'luật'], 'Bộ luật'],
  [['đạo', 'luật'], 'Đạo luật'],
  [['dự', 'luật'], 'Dự luật'],
  [['luật'], 'Luật'],
  [['pháp', 'lệnh'], 'Pháp lệnh'],
  [['hiến', 'pháp'], 'Hiến pháp'],
  [['công', 'ước'], 'Công ước'],
  [['hiệp', 'định'], 'Hiệp định'],
  [['hiệp', 'ước'], 'Hiệp ước'],
  [['nghị', 'định', 'thư'], 'Nghị định thư'],
  [['thỏa', 'thuận'], 'Thỏa thuận'],
  [['tuyên', 'bố'], 'Tuyên bố'],
  [['sách', 'trắng'], 'Sách trắng'],
]

/** The first one or two words of {@link TITLED}. */
export const TITLE_STARTS: readonly string[] = TITLED.map(([words]) => words.slice(0, 2).join(' '))

const TITLED_BY_START = new Map(
  TITLED.map(([[start]]) => [start!, TITLED.filter(([words]) => words[0] === start)]),
)

function titleType(page: Page, at: number): { readonly end: number; readonly type: string } | null {
  for (const [words, type] of TITLED_BY_START.get(word(page, at)) ?? []) {
    if (words.every((expected, i) => word(page, at + i) === expected)) return { end: at + words.length, type }
  }
  return null
}

/** A law that amends a law that amends a law: deeper than this nothing is meant. */
const DEEPEST = 2

/** `Luật Đất đai năm 2013`, `Bộ luật Hình sự (sửa đổi)`, `Luật sửa đổi, bổ sung một số điều của Luật …`. */
export function readTitled(page: Page, at: number, depth = 0): LawRead | null {
  if (isInBody(page, at)) return null
  const amending = depth < DEEPEST ? readAmending(page, at, depth) : null
  if (amending !== null) return amending
  const known = readKnown(page, at)
  if (known !== null) return withTail(page, known)
  const unknown = readUnknown(page, at)
  return unknown === null ? null : withTail(page, unknown)
}

/** `Tòa án Hiến pháp`, `Ủy ban Luật Lúa nước`: a body is named after a law. */
function isInBody(page: Page, at: number): boolean {
  const before = word(page, at - 1)
  // `Trung tâm Tư vấn pháp luật Công đoàn`
  if (before === 'pháp' || before === 'kỷ') return word(page, at) === 'luật'
  if (before !== 'án' && before !== 'ban') return false
  return isCapital(page, at - 2) && ['tòa', 'toà', 'ủy', 'uỷ'].includes(word(page, at - 2))
}

/** A title of so many atoms needs no capital: `quy định về những điều đảng viên không được làm`. */
const UNMISTAKABLE = 8

/** A title of the dictionary; in lower case only where the title itself is capitalised (`luật Đất đai`). */
function readKnown(page: Page, at: number): LawRead | null {
  const { laws } = page.data
  const match = longestMatch(laws.phrases, page.keys, at, page.atoms.count)
  if (match === null) return null
  const end = at + match.length
  if (!isCapital(page, at) && match.length < UNMISTAKABLE) {
    const type = titleType(page, at)
    if (type === null || !isCapital(page, type.end)) return null
  }
  for (let i = at + 1; i < end; i++) if (isNewLine(page, i)) return null
  const title = laws.entries[match.value]!.name
  const type = titleType(page, at)?.type ?? title.split(' ').slice(0, 2).join(' ')
  return { start: at, end, value: { kind: 'law', type, title }, by: 'title' }
}

/** Words that no title goes on over. */
const AFTER_TITLE: ReadonlySet<string> = new Set(
  `của này đã được có là quy cho không thì để tại với theo do nên sẽ vẫn cũng như trong khi mà từ đến bị phải hiện mới
  ngày vào vừa yêu sau trước hay hoặc nhằm cần còn chưa sắp ra ở đang vì bởi nếu ông bà và nêu khi rằng thông năm số điều
  khoản chương mục hiện sửa bên ban gồm lần đó ấy kia những các mỗi giúp gây làm nghiêm liên ghi cấm buộc kêu đón`.split(
    /\s+/u,
  ),
)
const LONGEST_TITLE = 9

/** Words that make something else of what follows: `Pháp Luật`, `Kỷ luật`, `Đại học Luật`, `Tổ chức Hiệp ước`. */
const NO_TITLE_AFTER: ReadonlySet<string> = new Set(
  'pháp kỷ kỉ học ty cty khoa chức viện phòng đh thôn làng hãng báo'.split(' '),
)

/** A title that the dictionary does not have: capitalised after its type, up to a word that ends it. */
function readUnknown(page: Page, at: number): LawRead | null {
  const type = titleType(page, at)
  if (
    type === null ||
    type.type === 'Hiến pháp' ||
    NO_TITLE_AFTER.has(word(page, at - 1)) ||
    !(isCapital(page, at) || (type.type === 'Đạo luật' && isShortForm(page, type.end)))
  ) {
    return null
  }
  // `Tuyên bố Hà Nội` in the midst of a sentence; at its start the word is a verb.
  if (type.type === 'Tuyên bố' && (word(page, at - 1) === '' || isCapital(page, at - 1))) return null
  const first = type.end
  if (page.atoms.kind[first] !== 1 || isNewLine(page, first) || word(page, first) === 'sư') return null
  if (!isCapital(page, first)) {
    // `Luật quy hoạch` would be read by the dictionary; what is left in lower case is prose.
    return null
  }
  const treaty = type.type !== 'Luật' && type.type !== 'Bộ luật'
  let end = first + 1
  while (end < page.atoms.count && end - first < (treaty ? LONGEST_TREATY : LONGEST_TITLE)) {
    if (isNewLine(page, end) || isShortForm(page, end - 1)) break
    const joint = treaty ? jointAt(page, end) : 0
    if (joint > 0 && isCapital(page, end + joint)) {
      end += joint + 1
      continue
    }
    if (page.atoms.kind[end] !== 1 || (AFTER_TITLE.has(word(page, end)) && !isCapital(page, end))) break
    end++
  }
  if (end - first < 1) return null
  if (!treaty && end - first <= LONGEST_FIRST) end = afterListed(page, end, AFTER_TITLE)
  const title = page.text.slice(page.atoms.start[at]!, page.atoms.end[end - 1]!)
  return { start: at, end, value: { kind: 'law', type: type.type, title }, by: 'title-run' }
}

/** Treaties have long names with the parties in them: `Hiệp định Hữu nghị và Hợp tác giữa Xanh và Đỏ`. */
const LONGEST_TREATY = 16
const JOINTS: ReadonlySet<string> = new Set(['và', 'về', 'giữa', 'của', '-', '–'])

/** How many atoms join a treaty's name to its next capital: `và`, `về`, `–`, `tự do` and one more after it. */
function jointAt(page: Page, at: number): number {
  if (word(page, at) === 'do' && word(page, at - 1) === 'tự') return JOINTS.has(word(page, at + 1)) ? 2 : 1
  return JOINTS.has(surface(page, at).toLowerCase()) ? 1 : 0
}

/** `Luật ATGT`: a short form is a whole title. */
function isShortForm(page: Page, at: number): boolean {
  const form = surface(page, at)
  return form.length > 1 && form === form.toUpperCase() && form !== form.toLowerCase()
}

const AMENDING = [
  'sửa đổi , bổ sung một số điều của',
  'sửa đổi bổ sung một số điều của',
  'sửa đổi một số điều của',
  'sửa đổi , bổ sung',
].map((phrase) => phrase.split(' '))

function readAmending(page: Page, at: number, depth: number): LawRead | null {
  if (word(page, at) !== 'luật' || !isCapital(page, at)) return null
  for (const words of AMENDING) {
    if (!words.every((expected, i) => surface(page, at + 1 + i).toLowerCase() === expected)) continue
    const inner = readTitled(page, at + 1 + words.length, depth + 1) ?? readShort(page, at + 1 + words.length)
    if (inner === null) continue
    const title = page.text.slice(page.atoms.start[at]!, page.atoms.end[inner.end - 1]!)
    return { start: at, end: inner.end, value: { ...inner.value, type: 'Luật', title }, by: 'title-amending' }
  }
  return null
}

/** What may follow a title and belongs to it: `(sửa đổi)`, `năm 2013`, `2013`, `số 62/2014/QH13`. */
function withTail(page: Page, read: LawRead): LawRead {
  let end = afterCountry(page, read.end)
  if (end === read.end && read.value.type === 'Hiến pháp') end = afterConstitution(page, end)
  let value: LawValue = read.value
  end = afterAmended(page, end)
  if (word(page, end) === 'số') {
    const coded = readNumberWithCode(page.text, page.atoms, end + 1)
    if (coded !== null) {
      value = { ...value, number: page.text.slice(coded.start, coded.end) }
      if (coded.year !== undefined) value = { ...value, year: coded.year }
      end = coded.endAtom
    }
  }
  const year = word(page, end) === 'năm' ? end + 1 : end
  if (isYear(page, year) && !(isTight(page, year + 1) && mark(page, year + 1) === '/')) {
    value = { ...value, year: Number(surface(page, year)) }
    end = year + 1
  }
  end = afterAmended(page, end)
  return { ...read, end, value }
}

const COUNTRY = ['nước', 'cộng', 'hòa', 'xã', 'hội', 'chủ', 'nghĩa', 'việt', 'nam']

/** `Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam`. */
function afterCountry(page: Page, at: number): number {
  const matches = COUNTRY.every((expected, i) => word(page, at + i).replace('hoà', 'hòa') === expected)
  return matches ? at + COUNTRY.length : at
}

const LONGEST_COUNTRY = 3

/** `Hiến pháp Hàn Quốc`: a constitution has no title but its country. */
function afterConstitution(page: Page, at: number): number {
  let end = at
  while (
    end - at < LONGEST_COUNTRY &&
    word(page, end) !== '' &&
    isCapital(page, end) &&
    !isNewLine(page, end)
  )
    end++
  return word(page, at) === 'điều' || word(page, at) === 'khoản' ? at : end
}

function isYear(page: Page, at: number): boolean {
  return isDigits(page, at) && /^(?:19|20)\d\d$/u.test(surface(page, at)) && !isNewLine(page, at)
}

function afterAmended(page: Page, at: number): number {
  if (mark(page, at) !== '(' || word(page, at + 1) !== 'sửa' || word(page, at + 2) !== 'đổi') return at
  for (let end = at + 3; end < at + 8; end++) if (mark(page, end) === ')') return end + 1
  return at
}

/** `BLHS`, `TPP`: a short form of the dictionary in its own spelling. */
export function readShort(page: Page, at: number): LawRead | null {
  const title = page.shorts.get(surface(page, at))
  if (title === undefined) return null
  const type = TITLED.find(([words]) => title.toLowerCase().startsWith(words.join(' ')))?.[1] ?? ''
  return withTail(page, { start: at, end: at + 1, value: { kind: 'law', type, title }, by: 'short' })
}
