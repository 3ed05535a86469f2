import { isCapital, isNumber, LOWER } from '../features/shapes.js'
import type { View } from '../features/view.js'
import { mendedOf, mentionsOf } from './of-type.js'
import { besides, covered, isFree, type Rule, regrown, respan } from './page.js'
import { bookOf, phraseKeys, spells, wordKeys } from './words.js'

const UNITS = bookOf('tỉnh', 'thành phố', 'huyện', 'quận', 'thị xã', 'xã', 'phường', 'thị trấn', 'TP')
const OF_UNITS = wordKeys('Sở Phòng Ban Hạt Công Thanh UBND HĐND Ủy Hội Văn Chi Huyện Đảng')
const POINTING = wordKeys('này đó nói trên ấy kia')

/** `⟦Sở Y tế⟧ tỉnh báo cáo`: the unit that the article does not name again stays with its body. Not `tỉnh này`. */
export const bodyTakesBareUnit: Rule = (view, mentions) => {
  const taken = covered(view, mentions)
  const ends = new Map<number, number>()
  for (const { start, end } of mentionsOf('ORGANIZATION', mentions)) {
    if (end >= view.keys.length || taken[end] === 1) continue
    if (view.shapes[end] !== LOWER || !OF_UNITS.has(view.keys[start]!)) continue
    const length = UNITS.startingAt(view, end)
    if (length === 0 || !besides(view, end)) continue
    const after = end + length
    if (isCapital(view.shapes[after] ?? 0) || POINTING.has(view.keys[after] ?? 0)) continue
    ends.set(end, after)
  }
  return regrown(mentions, ends, 'body-takes-bare-unit')
}

const DELEGATION = phraseKeys('Đoàn đại biểu')
const PARLIAMENT = phraseKeys('Quốc hội')
const NOT_LOCAL = bookOf('khóa', 'Việt Nam')

/** `Đoàn đại biểu ⟦Quốc hội tỉnh Hòa Lạc⟧`: the delegation is the province's, the parliament is not. */
export const parliamentOfNoPlace: Rule = (view, mentions) =>
  mendedOf('ORGANIZATION', mentions, (mention) => {
    const { start, end } = mention
    if (end - start <= PARLIAMENT.length) return mention
    if (!spells(view, start, PARLIAMENT) || !spells(view, start - DELEGATION.length, DELEGATION))
      return mention
    if (NOT_LOCAL.startingAt(view, start + PARLIAMENT.length) > 0) return mention
    return respan(mention, mention.start, start + PARLIAMENT.length, 'parliament-of-no-place')
  })

const FIRMS = bookOf('Công ty', 'Tổng công ty', 'CTCP', 'Cty', 'Tập đoàn', 'doanh nghiệp', 'Quỹ', 'Viện')

const TERM = phraseKeys('khóa')
const ROMAN = /^[IVX]+$/

/** `⟦Quốc hội⟧ khóa XIV`: a term belongs to the name of the body. */
export const bodyTakesItsTerm: Rule = (view, mentions) => {
  const ends = new Map<number, number>()
  for (const { end } of mentionsOf('ORGANIZATION', mentions)) {
    if (end + 1 >= view.keys.length || !spells(view, end, TERM)) continue
    if (!besides(view, end)) continue
    const number = view.text.slice(view.atoms.start[end + 1]!, view.atoms.end[end + 1]!)
    if (isNumber(view.shapes[end + 1]!) || ROMAN.test(number)) ends.set(end, end + 2)
  }
  return regrown(mentions, ends, 'body-takes-its-term')
}

const DEALERS = bookOf(
  ...['Bộ', 'Sở', 'Phòng', 'Vụ', 'Cục', 'Chi cục', 'Ban', 'Trung tâm', 'Hội đồng', 'Viện', 'Cơ quan'],
  ...['Công ty', 'CTCP', 'Tổng công ty', 'Cty', 'Văn phòng', 'Hội', 'Bệnh viện'],
)
const FIELDS = bookOf(
  ...['thể thao', 'du lịch', 'ngân hàng', 'đô thị', 'thương mại', 'giải phóng mặt bằng', 'xổ số'],
  ...['du khách', 'hàng hải', 'khoáng sản', 'môi trường', 'nông thôn', 'công nghệ', 'công nghệ thông tin'],
  ...['kỹ thuật', 'xã hội', 'đường bộ', 'đường sắt', 'văn hóa', 'dân dụng', 'thủy lợi', 'nông nghiệp'],
  ...['thủy sản', 'vật liệu', 'thiết bị', 'y tế', 'tội phạm', 'kinh tế', 'chức vụ', 'toàn quốc'],
  ...['trung ương', 'xuất nhập khẩu', 'ma túy', 'trật tự'],
)
/** Verbs as well: `Sở Y tế đầu tư vào Hòa Lạc`. Only a firm whose name has not yet come goes on with them. */
const DOINGS = bookOf('xây dựng', 'đầu tư', 'sản xuất', 'phát triển', 'vận tải', 'dịch vụ', 'truyền thông')
const AND = phraseKeys('và')
const TECHNOLOGY = phraseKeys('công nghệ')
const INFORMATION = phraseKeys('thông tin')

/** `⟦Vụ Tài chính⟧ ngân hàng`, `⟦Bộ Văn hóa⟧ thể thao và du lịch`: the fields that a body deals with go on. */
export const bodyGoesOn: Rule = (view, mentions) => {
  const taken = covered(view, mentions)
  const ends = new Map<number, number>()
  for (const { start, end } of mentionsOf('ORGANIZATION', mentions)) {
    if (end - start < 2 || ends.has(end)) continue
    if (view.shapes[end] !== LOWER || DEALERS.startingAt(view, start) === 0) continue
    const firm = view.shapes[end - 1] === LOWER && FIRMS.startingAt(view, start) > 0
    let stop = end
    for (let next = fieldEnd(view, stop, firm); next > stop; next = fieldEnd(view, stop, firm)) {
      if (!isFree(taken, stop, next)) break
      stop = next
    }
    if (stop > end) ends.set(end, stop)
  }
  return regrown(mentions, ends, 'body-goes-on')
}

/** Where the next field ends, with an `và` before it, or -1. */
function fieldEnd(view: View, at: number, firm: boolean): number {
  if (at >= view.keys.length || !besides(view, at)) return -1
  if (spells(view, at - TECHNOLOGY.length, TECHNOLOGY) && spells(view, at, INFORMATION)) return at + 2
  const from = spells(view, at, AND) ? at + 1 : at
  if (view.shapes[from] !== LOWER) return -1
  const length = FIELDS.startingAt(view, from) || (firm || from > at ? DOINGS.startingAt(view, from) : 0)
  return length === 0 ? -1 : from + length
}
