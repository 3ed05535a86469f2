import type { Span } from '../article.js'
import { spanIndex } from '../text/span.js'
import {
  between,
  type Found,
  foundTitle,
  itemBefore,
  type Scene,
  sceneOf,
  type Thing,
  thing,
} from './scene.js'

/** Puts one edge of a title right, or leaves it alone. */
type Mender = (scene: Scene, title: Found) => Found

/** In the order in which they build on each other; those that read on after the title have nothing to do at a mark. */
const BEFORE: readonly Mender[] = [withTenure, withCenter]
const READ_ON: readonly Mender[] = [withMinistry, withBodyBeside, withOwner, withTerm, withSubject]
const WITHIN: readonly Mender[] = [withoutEpithet, withoutNextPlace]

/** Titles with their edges where the guideline has them: the tagger learns them from few examples of each kind. */
export function withTitlesMended(scene: Scene): Scene {
  let found: Found[] | undefined
  for (let i = 0; i < scene.marks.length; i++) {
    const mark = scene.marks[i]!
    if (mark.type !== 'TITLE') continue
    const mended = mendedTitle(scene, mark)
    if (mended !== mark) (found ??= [...scene.marks])[i] = mended
  }
  return found === undefined ? scene : sceneOf(scene.text, scene.sentences, found, scene.others)
}

/** One title, put right. */
export function mendedTitle(scene: Scene, title: Found): Found {
  let found = title
  for (const mend of BEFORE) found = mend(scene, found)
  if (scene.text[found.end] === ' ') for (const mend of READ_ON) found = mend(scene, found)
  for (const mend of WITHIN) found = mend(scene, found)
  return found
}

/** “cựu ⟦Chủ tịch …⟧”, “nguyên ⟦Giám đốc …⟧”: when it was held belongs to the title. */
function withTenure({ text }: Scene, title: Found): Found {
  if (title.start < 2 || text[title.start - 1] !== ' ' || !LAST_OF_TENURE.has(text[title.start - 2]!))
    return title
  const before = text.slice(Math.max(0, title.start - LONGEST_TENURE), title.start)
  const tenure = TENURE.exec(before)
  if (tenure === null) return title
  return foundTitle(title.start - tenure[0].replace(/^[^\p{L}]+/u, '').length, title.end, title.parts)
}

const LAST_OF_TENURE = new Set(['n', 'u', 'à'])
const TENURE = /(?:(?:^|[^\p{L}])(?:nguyên|cựu)(?: là)? |(?:^|[,;.(“"–-] ?)quyền )$/iu
const LONGEST_TENURE = 12

/** “⟦Bộ trưởng Lao động⟧ và Trợ cấp ⟦Ada Berg⟧”: the second half of a ministry's name. */
function withMinistry(scene: Scene, title: Found): Found {
  const { text, others, marks } = scene
  if (!text.startsWith(AND, title.end) || !MINISTER.test(text.slice(title.start, title.end))) return title
  const half = HALF.exec(text.slice(title.end, title.end + LONGEST_HALF))
  if (half === null) return title
  const end = title.end + half[0].length
  const next = marks[spanIndex(marks, title.end)]?.start ?? text.length
  const other = others[spanIndex(others, title.end)]?.start ?? text.length
  if (next < end || other < end || !(next === end + 1 || ENDS.has(text[end] ?? '.'))) return title
  const body = itemBefore(title.parts, title.parts.length)
  const isWhole = body?.type === 'ORGANIZATION' && body.end === title.end
  return isWhole ? withBodyTo(title, body, end) : foundTitle(title.start, end, title.parts)
}

const AND = ' và '
const MINISTER = /^(?:nguyên |cựu )?(?:bộ|thứ) trưởng /iu
const HALF = /^ và \p{Lu}\p{Ll}*(?: \p{Ll}+)?(?![\p{L}\d])/u
const LONGEST_HALF = 24
const ENDS = new Set([',', '.', ';', ')', '…', '-'])

/** “⟦Phó trưởng ban ⟦Ban Tuyên giáo⟧⟧ T.Ư”: short for a word that the name of a body may end in. */
function withCenter({ text }: Scene, title: Found): Found {
  const body = itemBefore(title.parts, title.parts.length)
  if (body?.type !== 'ORGANIZATION' || title.end - body.end > LONGEST_CENTER) return title
  if (text[body.end] !== 'T' && text[body.end + 1] !== 'T') return title
  const center = CENTER.exec(text.slice(body.end, body.end + LONGEST_CENTER))
  if (center === null) return title
  const end = body.end + center[0].length
  return withBodyTo(title, body, end)
}

const CENTER = /^ ?T\.?[ƯW](?![\p{L}\d])/u
const LONGEST_CENTER = 6

/** “⟦Bộ trưởng⟧ ⟦KH-ĐT⟧”, “⟦Thủ môn⟧ của ⟦Đội Mây⟧”: the body right after a title that names none is its body. */
function withBodyBeside(scene: Scene, title: Found): Found {
  if (title.parts.length > 0) return title
  const { text, others } = scene
  if (text[title.end] !== ' ') return title
  const central =
    text[title.end + 1] !== 'T' ? null : CENTRAL.exec(text.slice(title.end, title.end + LONGEST_CENTRAL))
  if (central !== null) {
    const [start, end] = [title.end + 1, title.end + central[0].length]
    return foundTitle(title.start, end, [thing('ORGANIZATION', start, end)])
  }
  const body = others[spanIndex(others, title.end)]
  if (body?.type !== 'ORGANIZATION' || body.start - title.end > LONGEST_LINK) return title
  if (!BODY_LINK.test(text.slice(title.end, body.start))) return title
  return foundTitle(title.start, body.end, [body])
}

/** “⟦Ủy viên⟧ T.Ư Đảng” */
const CENTRAL = /^ (?:T\.?[ƯW]|Trung ương)(?: (?:Đảng|Đoàn|Hội))?(?![\p{L}\d])/u
const LONGEST_CENTRAL = 18
const BODY_LINK = /^ (?:của )?$/u
const LONGEST_LINK = 5

/** “⟦Trưởng ⟦Ban Bạn đọc⟧⟧ của ⟦Báo Mây⟧”: whose it is belongs to the name of a unit. */
function withOwner({ text, others }: Scene, title: Found): Found {
  const body = itemBefore(title.parts, title.parts.length)
  if (body?.type !== 'ORGANIZATION' || body.end !== title.end || !text.startsWith(OWNED, title.end))
    return title
  const owner = others[spanIndex(others, title.end)]
  if (owner?.type !== 'ORGANIZATION' || owner.start !== title.end + OWNED.length) return title
  return withBodyTo(title, body, owner.end)
}

const OWNED = ' của '

/** “⟦Ủy viên ⟦Bộ Chính trị⟧⟧ khóa XII”: a term belongs to the name of the body that it is a term of. */
function withTerm({ text }: Scene, title: Found): Found {
  const body = itemBefore(title.parts, title.parts.length)
  if (body?.type !== 'ORGANIZATION' || body.end !== title.end) return title
  if (!text.startsWith(TERMS, title.end) || !ELECTED.test(text.slice(body.start, body.end))) return title
  const term = TERM.exec(text.slice(title.end, title.end + LONGEST_TERM))
  if (term === null) return title
  const end = title.end + term[0].length
  return withBodyTo(title, body, end)
}

/** Bodies that are counted by their terms; `UBND thành phố khóa 15` is named by the council's. */
const ELECTED =
  /^(?:quốc hội|hđnd|hội đồng nhân dân|bộ chính trị|ban bí thư|ban chấp hành|bch|trung ương)(?: |$)/iu
const TERM = /^ kh[óo][áa] (?:[IVXL]+|\d{1,2})(?![\p{L}\d])/u
const LONGEST_TERM = 14
const TERMS = ' kh'

/** “⟦tổng thống đắc cử⟧”, “⟦kỳ thủ nhí⟧”: what is only said of the bearer. */
function withoutEpithet({ text }: Scene, title: Found): Found {
  const isNew = text[title.start + 3] === ' ' && isT(text, title)
  if (!isNew && !endsInEpithet(text, title)) return title
  const surface = text.slice(title.start, title.end)
  const first = FIRST_EPITHET.exec(surface)?.[0].length ?? 0
  const last = LAST_EPITHET.exec(surface)?.[0].length ?? 0
  if (first + last === 0) return title
  const end = title.end - last
  const parts = title.parts.filter((part) => part.end <= end)
  return foundTitle(title.start + first, end, parts)
}

const FIRST_EPITHET = /^tân (?=\p{L})/iu
const LONGEST_ENDING = 7
const EPITHET_ENDINGS = new Set(['cử', 'nhí', 'nhiệm', 'tiếng', 'cựu', 'trẻ'])
/** Written small; at the end of a title that begins with `t` in any letters. */
function endsInEpithet(text: string, title: Found): boolean {
  const { start, end } = title
  if (!EPITHET_LETTERS.has(text[end - 1]!)) return false
  const tail = text.slice(Math.max(start, end - LONGEST_ENDING), end)
  const last = tail.slice(tail.lastIndexOf(' ') + 1)
  return EPITHET_ENDINGS.has(isT(text, title) ? last.toLowerCase() : last)
}

function isT(text: string, { start }: Span): boolean {
  return text[start] === 't' || text[start] === 'T'
}

const EPITHET_LETTERS = new Set(
  [...EPITHET_ENDINGS].flatMap((word) => [word.at(-1)!, word.at(-1)!.toUpperCase()]),
)
const LAST_EPITHET = / (?:đắc cử|nhí|đương nhiệm|nổi tiếng|kỳ cựu|trẻ)$/iu

/** “⟦Thạc sĩ⟧ chuyên ngành Thủy lợi,”: the subject of a degree belongs to it. */
function withSubject(scene: Scene, title: Found): Found {
  const { text, others, marks } = scene
  if (title.end - title.start > LONGEST_DEGREE || title.parts.length > 0 || text[title.end] !== ' ')
    return title
  if (!DEGREE.test(text.slice(title.start, title.end))) return title
  const subject = SUBJECT.exec(text.slice(title.end, title.end + LONGEST_SUBJECT))
  if (subject === null) return title
  const end = title.end + subject[0].length
  const isFree = (spans: readonly Span[]) => (spans[spanIndex(spans, title.end)]?.start ?? end) >= end
  return isFree(others) && isFree(marks) ? foundTitle(title.start, end, title.parts) : title
}

const DEGREE = /^(?:cử nhân|kỹ sư|thạc s[ĩỹ]|tiến s[ĩỹ])$/iu
const LONGEST_DEGREE = 8
const SUBJECT = /^ (?!tại |ở |của |trường |đại học |học viện )[\p{L} ]+(?=[,;.])/iu
const LONGEST_SUBJECT = 60

/** “⟦Chủ tịch ⟦UBND quận Đồi, TP Mây⟧⟧”: the place that the place lies in is another level. */
function withoutNextPlace({ text }: Scene, title: Found): Found {
  const body = itemBefore(title.parts, title.parts.length)
  if (body === undefined || body.end !== title.end) return title
  const surface = text.slice(body.start, body.end)
  const comma = surface.indexOf(', ')
  if (comma < 0 || !NEXT_PLACE.test(surface.slice(comma))) return title
  const end = body.start + comma
  return withBodyTo(title, body, end)
}

const NEXT_PLACE = /^, (?:tp|thành phố|tỉnh|huyện|quận|thị xã)[ .]/iu

/** A title whose last body ends elsewhere, and the title with it. */
function withBodyTo(title: Found, body: Thing, end: number): Found {
  return foundTitle(title.start, end, [...title.parts.slice(0, -1), between(body, body.start, end)])
}
