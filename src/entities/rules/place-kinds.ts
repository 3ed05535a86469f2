import { HONORIFIC, RANK, TITLE } from '../features/gazetteers.js'
import { CAPITALS, DASH, isNumber } from '../features/shapes.js'
import type { View } from '../features/view.js'
import { mentionsOf } from './of-type.js'
import {
  besides,
  covered,
  joined,
  type Mention,
  mended,
  only,
  type Rule,
  respan,
  sorted,
  spanKey,
} from './page.js'
import { bookOf, wordKeys } from './words.js'

const SHORT_FORMS = wordKeys('VN TQ ĐBSCL ĐBSH TPHCM')

/** `nông dân ĐBSCL`: short forms that name nothing but a place. Not `VN-Index`, `VN30`. */
export const shortPlace: Rule = (view, mentions) => {
  const taken = covered(view, mentions)
  const { shapes, spaced, runEnd, keys } = view
  const found: Mention[] = []
  for (const at of view.runs) {
    if (shapes[at] !== CAPITALS || taken[at] === 1 || !SHORT_FORMS.has(keys[at]!)) continue
    if (runEnd[at] !== at + 1 || spaced[at] === 0) continue
    const next = shapes[at + 1] ?? 0
    if (spaced[at + 1] === 0 && (next === DASH || isNumber(next))) continue
    found.push({ type: 'LOCATION', start: at, end: at + 1, by: 'short-place' })
  }
  return joined(mentions, found)
}

const MEMORIALS = bookOf(
  ...['Khu lưu niệm', 'Nhà lưu niệm', 'Nhà tưởng niệm', 'Khu tưởng niệm', 'Đài tưởng niệm'],
  ...['Đền thờ', 'Lăng', 'Công viên', 'Quảng trường', 'Khu di tích', 'Khu mộ', 'phố đi bộ'],
)
const CALLED = TITLE | RANK | HONORIFIC
const LONGEST_TITLE = 4

/** `viếng Lăng Chủ tịch ⟦Lê Văn Tám⟧`: what is built for a person bears the name, with its title. */
export const memorialBearsName: Rule = (view, mentions) => {
  const found: Mention[] = []
  const owned = new Set<number>()
  for (const { start, end } of mentionsOf('PERSON', mentions)) {
    const from = memorialBefore(view, start)
    if (from < 0) continue
    found.push({ type: 'LOCATION', start: from, end, by: 'memorial-bears-name' })
    for (let at = from; at < end; at++) owned.add(at)
  }
  if (found.length === 0) return mentions
  return sorted([...mentions.filter(({ start, end }) => !owned.has(start) && !owned.has(end - 1)), ...found])
}

function memorialBefore(view: View, start: number): number {
  const length = MEMORIALS.endingAt(view, start)
  if (length > 0) return besides(view, start) ? start - length : -1
  const lists = start > 0 ? view.gazetteerEnd[start - 1]! & CALLED : 0
  if (lists === 0) return -1
  for (let end = start - 1; end > 0 && end >= start - LONGEST_TITLE; end--) {
    if ((view.gazetteerBegin[end]! & lists) === 0) continue
    const before = MEMORIALS.endingAt(view, end)
    if (before > 0) return inOneLine(view, end, start) ? end - before : -1
  }
  return -1
}

function inOneLine(view: View, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (!besides(view, at)) return false
  return true
}

const SITES = bookOf(
  ...['Khu bảo tồn', 'Khu đô thị', 'Khu công nghiệp', 'Khu du lịch', 'Khu di tích', 'Vườn quốc gia'],
  ...['Nhà Quốc hội', 'Tòa nhà', 'Nhà máy', 'Nhà thi đấu', 'Sân bay', 'Công viên', 'Quảng trường'],
  ...['Khách sạn', 'vùng'],
)

const FORCES = bookOf('Hải quân', 'Cảnh sát biển')

/** `vào ⟦ORGANIZATION Khu bảo tồn Hòa Lạc⟧`: a site is a place, not a body. `Vùng 4 Hải quân` is a part of the navy. */
export const siteIsPlace: Rule = (view, mentions) => {
  const isSite = ({ type, start, end }: Mention) => {
    if (type !== 'ORGANIZATION' && type !== 'EVENT') return false
    const length = SITES.startingAt(view, start)
    if (length === 0 || length > end - start) return false
    return FORCES.endingAt(view, end) === 0 && FORCES.startingAt(view, start + length) === 0
  }
  if (!mentions.some(isSite)) return mentions
  const places = new Set(mentionsOf('LOCATION', mentions).map(({ start, end }) => spanKey(start, end)))
  const once = only(mentions, (m) => !isSite(m) || !places.has(spanKey(m.start, m.end)))
  return mended(once, (m) => (isSite(m) ? respan(m, m.start, m.end, 'site-is-place', 'LOCATION') : m))
}
