import type { Span } from '../article.js'
import { spanIndex } from '../text/span.js'
import { keyOf } from './keys.js'
import { type Found, foundTitle, itemBefore, type Mark, type Scene, sceneOf, thing } from './scene.js'

/** How many titles of an article are looked up in it: keeps the step linear. */
const LOOKED_UP = 16

/**
 * Gives units their whole name where the tagger stopped at its first small letter: `⟦Trưởng ⟦Ban Giống⟧⟧ cây trồng`,
 * `⟦Trưởng ban⟧ gieo trồng`. The article itself decides: what follows the unit's name time and again belongs to it.
 */
export function withWholeBodies(scene: Scene): Scene {
  let left = LOOKED_UP
  let grown: Map<Mark, Found> | undefined
  for (const mark of scene.marks) {
    if (left === 0) break
    const start = mark.type === 'TITLE' ? startOfUnit(scene.text, mark) : -1
    if (start < 0) continue
    left--
    const end = endOfName(scene.text, { start, end: mark.end })
    if (end > mark.end)
      (grown ??= new Map<Mark, Found>()).set(mark, grownTo(mark, start, withPlace(scene, end)))
  }
  if (grown === undefined) return scene
  const known = grown
  const found = scene.marks.map((mark) => known.get(mark) ?? mark)
  return sceneOf(scene.text, scene.sentences, found, scene.others)
}

function grownTo(mark: Mark, start: number, end: number): Found {
  return foundTitle(mark.start, end, [...mark.parts.slice(0, -1), thing('ORGANIZATION', start, end)])
}

/** Where the unit begins that the title ends in, if a word in small letters follows; -1 otherwise. */
function startOfUnit(text: string, { parts, start, end }: Mark): number {
  if (text[end] !== ' ') return -1
  const body = itemBefore(parts, parts.length)
  if (body === undefined) {
    const last = text.lastIndexOf(' ', end - 1) + 1
    const isHead = last > start && HEADS.has(text.slice(last, end))
    return isHead && isBeforePair(text, end) ? last : -1
  }
  if (body.type !== 'ORGANIZATION' || body.end !== end || !isBeforePair(text, end)) return -1
  return UNIT.test(text.slice(body.start, body.start + 12)) ? body.start : -1
}

function isBeforePair(text: string, end: number): boolean {
  return PAIR.test(text.slice(end, end + LONGEST_PAIR))
}

/** `Trưởng ban`, `Phó phòng`: the head of a unit whose name is yet to come. */
const HEADS = new Set(['ban', 'phòng', 'khoa'])

function endOfName(text: string, { start, end }: Span): number {
  let last = end
  for (let n = 0; n < LONGEST_NAME; n++) {
    const pair = PAIR.exec(text.slice(last, last + LONGEST_PAIR))
    if (pair === null || GOES_ON.has(keyOf(pair[1]!))) break
    const name = text.slice(start, last + pair[0].length)
    const other = text.indexOf(name)
    if ((other < 0 || other === start) && text.indexOf(name, start + 1) < 0) break
    last += pair[0].length
  }
  return last
}

/** `⟦Ban Giống⟧ cây trồng ⟦quận Đồi⟧`, `⟦Ban Giống⟧ cây trồng quận`: the place of the unit ends its name. */
function withPlace({ text, others }: Scene, end: number): number {
  const place = others[spanIndex(others, end)]
  if (place?.type === 'LOCATION' && place.start === end + 1) return place.end
  return end + (LEVEL.exec(text.slice(end, end + LONGEST_LEVEL))?.[0].length ?? 0)
}

const LEVEL = /^ (?:tỉnh|thành phố|huyện|quận|thị xã|phường|xã)(?= và |[,.;)])/u
const LONGEST_LEVEL = 16
const UNIT = /^(?:ban|cục|chi cục|vụ|phòng|khoa|trung tâm|văn phòng|viện|khu|quỹ|hội|đội|tổ) /iu
const PAIR = /^ (\p{Ll}+) \p{Ll}+(?![\p{L}\d])/u
const LONGEST_PAIR = 18
const LONGEST_NAME = 4

/** First words of what is said of a title's bearer. */
const GOES_ON = new Set([
  ...[
    'đã',
    'cho',
    'và',
    'về',
    'nhiệm',
    'nói',
    'phát',
    'kiêm',
    'yêu',
    'chỉ',
    'làm',
    'vừa',
    'chủ',
    'kiểm',
    'từ',
    'phê',
    'được',
  ],
  ...[
    'để',
    'nhấn',
    'đến',
    'giao',
    'phối',
    'trước',
    'thuộc',
    'là',
    'cũng',
    'nước',
    'khẳng',
    'xác',
    'có',
    'trong',
    'trả',
    'do',
  ],
  ...[
    'với',
    'ký',
    'kí',
    'thì',
    'thôi',
    'kể',
    'bị',
    'theo',
    'tại',
    'này',
    'các',
    'cùng',
    'của',
    'nêu',
    'đề',
    'bổ',
    'ra',
    'gồm',
  ],
  ...[
    'thay',
    'ở',
    'như',
    'từng',
    'thừa',
    'một',
    'sáng',
    'chiều',
    'tối',
    'nên',
    'mới',
    'đối',
    'vào',
    'sẽ',
    'sau',
    'giữ',
    'nhận',
  ],
])
