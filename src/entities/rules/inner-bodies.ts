import { BODY, BODY_HEAD, SHORT_BODY } from '../features/gazetteers.js'
import { CAPITALS, isCapital, isNumber } from '../features/shapes.js'
import { withInner } from './nested.js'
import { mentionsOf, onlyOf } from './of-type.js'
import { type Mention, mended, type Rule, respan, spanKey } from './page.js'
import { bookOf, phraseKeys, spells } from './words.js'

const NAMED_WHOLE = bookOf(
  ...['CLB', 'câu lạc bộ', 'đội', 'đội tuyển', 'đội bóng', 'báo', 'nhật báo', 'NXB', 'Nhà xuất bản'],
  'UB',
)
const CENTRAL = phraseKeys('Trung ương')

/** `CLB ⟦Hoa Mai Hòa Lạc⟧`, `Nhà xuất bản ⟦Giáo dục Việt Nam⟧`: after these heads comes a name, and no body of its own. */
export const noBodyAfterHead: Rule = (view, mentions) => {
  const inner = new Set<number>()
  for (const { start, end } of mentionsOf('ORGANIZATION', mentions)) {
    const length = NAMED_WHOLE.startingAt(view, start)
    if (length === 0) continue
    const from = start + length
    inner.add(spanKey(from, end))
    if (spells(view, from, CENTRAL)) inner.add(spanKey(from + CENTRAL.length, end))
  }
  if (inner.size === 0) return mentions
  return onlyOf('ORGANIZATION', mentions, ({ start, end }) => !inner.has(spanKey(start, end)))
}

const COMMITTEES = bookOf(
  ...['Đảng ủy', 'Chi bộ', 'Chi ủy', 'Chi đoàn', 'Công đoàn', 'Đảng đoàn', 'Ban cán sự đảng', 'Bộ Chỉ huy'],
  ...['Ban Thường vụ', 'Ban Chấp hành', 'Ủy ban Kiểm tra', 'Đảng bộ'],
)
const BODIES = BODY | BODY_HEAD | SHORT_BODY

/** `⟦Đảng ủy ⟦Bộ Y tế⟧⟧`, `⟦Bộ Chỉ huy ⟦Bộ đội Biên phòng tỉnh⟧⟧`: what a committee is of is a body of its own. */
export const bodyOfCommittee: Rule = (view, mentions) =>
  withInner(view, mentions, 'body-of-committee', ({ start, end }) => {
    const from = start + COMMITTEES.startingAt(view, start)
    if (from === start || from >= end || !isCapital(view.shapes[from]!)) return -1
    if ((view.gazetteerBegin[from]! & BODIES) === 0 || spells(view, from, CENTRAL)) return -1
    // `Đảng ủy Công an Trung ương` is the party's committee of that name
    if (spells(view, end - CENTRAL.length, CENTRAL)) return -1
    return end - from > 1 || view.shapes[from] === CAPITALS ? from : -1
  })

const BRANCHES = bookOf('Chi nhánh', 'Phòng giao dịch')
const OF_BRANCHES = bookOf('Văn phòng', 'Ngân hàng')
const TERM = phraseKeys('khóa')
const PARLIAMENT = phraseKeys('Quốc hội')
const ROMAN = /^[IVX]+$/

/**
 * `⟦Chi nhánh ⟦Văn phòng Đăng ký đất đai⟧ huyện Hòa Lạc⟧`, `⟦Ủy ban Kiểm tra ⟦Huyện ủy⟧ khóa III⟧`: the place of a branch
 * and the term of a committee are not those of the body that it is of. A parliament has terms of its own.
 */
export const placeOfBranch: Rule = (view, mentions) => {
  const bodies = mentionsOf('ORGANIZATION', mentions)
  const ends = new Map<number, number>()
  let places: ReadonlyMap<number, Mention> | undefined
  for (let index = 1; index < bodies.length; index++) {
    const [outer, inner] = [bodies[index - 1]!, bodies[index]!]
    if (outer.end !== inner.end || outer.start === inner.start) continue
    const { start, end } = inner
    const number = view.text.slice(view.atoms.start[end - 1]!, view.atoms.end[end - 1]!)
    if (spells(view, end - 2, TERM) && (isNumber(view.shapes[end - 1]!) || ROMAN.test(number))) {
      if (!spells(view, start, PARLIAMENT) && end - 2 > start) ends.set(spanKey(start, end), end - 2)
    } else if (BRANCHES.startingAt(view, outer.start) > 0 && OF_BRANCHES.startingAt(view, start) > 0) {
      places ??= new Map(mentionsOf('LOCATION', mentions).map((place) => [place.end, place]))
      const place = places.get(end)
      if (place !== undefined && place.start > start + 2) ends.set(spanKey(start, end), place.start)
    }
  }
  if (ends.size === 0) return mentions
  return mended(mentions, (mention) => {
    const end = mention.type === 'ORGANIZATION' ? ends.get(spanKey(mention.start, mention.end)) : undefined
    return end === undefined ? mention : respan(mention, mention.start, end, 'place-of-branch')
  })
}
