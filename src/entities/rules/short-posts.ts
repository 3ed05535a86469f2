import { CAPITALS, COMMA, LOWER } from '../features/shapes.js'
import { longestByStart, mendedOf, mentionsOf } from './of-type.js'
import { besides, joined, type Mention, only, type Rule, respan } from './page.js'
import { bookOf, wordKeys } from './words.js'

const SHORT = wordKeys('TUV HUV UVTV UVBTV ThUV UVBCH UVTVTU')
const COMMITTEES = bookOf('Tỉnh ủy', 'Thành ủy', 'Huyện ủy', 'Thị ủy', 'Quận ủy', 'Đảng ủy')

/** `Lê Văn Tám, ⟦TUV⟧, ⟦UVBTV ⟦Tỉnh ủy⟧⟧`: members of committees are written short in local papers. */
export const memberWrittenShort: Rule = (view, mentions) => {
  const found: Mention[] = []
  const starts = new Set<number>()
  for (const run of view.runs) {
    if (view.shapes[run] !== CAPITALS || !SHORT.has(view.keys[run]!)) continue
    const after = run + 1
    const length = COMMITTEES.startingAt(view, after)
    const end = length > 0 && besides(view, after) ? after + length : after
    found.push({ type: 'TITLE', start: run, end, by: 'member-written-short' })
    if (end > after) found.push({ type: 'ORGANIZATION', start: after, end, by: 'member-written-short' })
    starts.add(run)
  }
  if (found.length === 0) return mentions
  const ends = new Map(found.map(({ start, end }) => [start, end]))
  const others = only(mentions, ({ start, end }) => !starts.has(start) && ends.get(start) !== end)
  return joined(others, found)
}

const PARTS = bookOf(
  ...['Cục', 'Vụ', 'Phòng', 'Ban', 'Khoa', 'Văn phòng', 'Tòa', 'Cơ quan', 'Viện', 'Bộ môn', 'Đội', 'Trạm'],
  ...['Trung tâm', 'Thanh tra', 'Chi cục'],
)
/** Bodies that have no other above them that would be named so. */
const NO_PARTS = bookOf('Ban Chấp hành', 'Ban Thường vụ', 'Ban Chỉ đạo', 'Ban Bí thư', 'Văn phòng Chính phủ')
const WHOLES = bookOf(
  ...[
    'Bộ',
    'Tổng cục',
    'Sở',
    'UBND',
    'Ủy ban',
    'Công an',
    'Học viện',
    'Trường',
    'Đại học',
    'Bệnh viện',
    'Viện',
  ],
  ...[
    'Văn phòng',
    'Ngân hàng',
    'TAND',
    'Tòa án',
    'Đài',
    'Cục',
    'Trung tâm',
    'Công ty',
    'Khoa',
    'Tổng công ty',
  ],
  ...['Thanh tra', 'VKSND', 'Viện kiểm sát', 'Tập đoàn'],
)

/** `⟦Phó Cục trưởng Cục Lâm nghiệp, Bộ Nông nghiệp⟧`: after part of a body the whole is named, and both belong to the post. */
export const wholeAfterPart: Rule = (view, mentions) => {
  const follows = ({ end }: Mention) => view.shapes[end] === COMMA && WHOLES.startingAt(view, end + 1) > 0
  if (!mentionsOf('TITLE', mentions).some(follows)) return mentions
  const starts = longestByStart('ORGANIZATION', mentions)
  const titles = longestByStart('TITLE', mentions)
  const parts = new Map<number, number>()
  for (const { start, end } of mentionsOf('ORGANIZATION', mentions)) {
    if (PARTS.startingAt(view, start) > 0 && NO_PARTS.startingAt(view, start) === 0)
      parts.set(end, view.keys[start]!)
  }
  return mendedOf('TITLE', mentions, (mention) => {
    let { end } = mention
    if (!follows(mention) || !parts.has(end)) return mention
    // `Cục Tác chiến, Cục Nhà trường`: sisters.
    if (parts.get(end) === view.keys[end + 1]) return mention
    for (let whole = starts.get(end + 1); whole !== undefined; whole = starts.get(end + 1)) {
      if (view.shapes[end] !== COMMA || WHOLES.startingAt(view, end + 1) === 0 || titles.has(end + 1)) break
      end = whole.end
    }
    return end === mention.end ? mention : respan(mention, mention.start, end, 'whole-after-part')
  })
}

const OF_SEVERAL = wordKeys('các cấp')
const UNITS = bookOf('xã', 'phường', 'tỉnh', 'huyện', 'quận', 'thành phố', 'thị xã', 'thị trấn', 'đơn vị')

const LOCAL = bookOf('UBND', 'HĐND', 'Ủy ban nhân dân', 'Hội đồng nhân dân', 'Sở', 'Phòng')

/**
 * `⟦Giám đốc ⟦Sở Y tế⟧⟧ các tỉnh`, `⟦UBND⟧ cấp xã`: what every unit has is nobody's post and no body. The police and the
 * Front of several units are marked.
 */
export const bodyOfEveryUnit: Rule = (view, mentions) =>
  only(mentions, ({ type, start, end }) => {
    if (type !== 'TITLE' && type !== 'ORGANIZATION') return true
    if (view.shapes[end] !== LOWER || !OF_SEVERAL.has(view.keys[end]!)) return true
    if (UNITS.startingAt(view, end + 1) === 0) return true
    return type === 'ORGANIZATION' && LOCAL.startingAt(view, start) === 0
  })
