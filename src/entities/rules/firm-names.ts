import { FOREIGN, isCapital, isNumber } from '../features/shapes.js'
import type { View } from '../features/view.js'
import { mendedOf, mentionsOf } from './of-type.js'
import { besides, covered, isFree, joined, type Mention, mended, type Rule, respan } from './page.js'
import { bookOf, phraseKeys, spells, wordKeys } from './words.js'

const SCHOOLS = [
  'mầm non tư thục',
  'cơ sở mầm non tư thục',
  'nhóm trẻ',
  'nhóm lớp độc lập tư thục',
  'nhà trẻ',
]
const CLINICS = ['bệnh viện tư nhân', 'phòng khám', 'phòng khám đa khoa', 'thẩm mỹ viện']
const BANDS = ['nhóm nhạc', 'ban nhạc', 'nhà mốt']
const SURE = bookOf(...SCHOOLS, ...CLINICS, ...BANDS, 'doanh nghiệp xăng dầu')
const COMPANY = phraseKeys('Công ty')
/** Heads of what also has other words after them: `doanh nghiệp Mỹ`, `CLB MU`. */
const OF_PERSONS = bookOf('Tập đoàn', 'doanh nghiệp', 'CLB', 'câu lạc bộ', 'Ngân hàng', 'Công ty')
const FREE = bookOf(...BANDS)

/** `do ⟦Tập đoàn Lò⟧ xây`, `⟦mầm non tư thục Hoa Mai⟧`: a person's name after the head word of a firm is the firm's. */
export const firmNamedAfterPerson: Rule = (view, mentions) => {
  let taken: Uint8Array | undefined
  const named = mended(mentions, (mention) => {
    const { type, start, end } = mention
    if (type !== 'PERSON' && type !== 'ORGANIZATION' && type !== 'LOCATION') return mention
    if (start === 0 || !isCapital(view.shapes[start]!)) return mention
    const from = start - headBefore(view, start, type)
    if (from === start || !besides(view, start)) return mention
    taken ??= covered(view, mentions)
    if (!isFree(taken, from, start)) return mention
    return respan(mention, from, end, 'firm-named-after-person', 'ORGANIZATION')
  })
  const found: Mention[] = []
  for (const run of view.runs) {
    const from = run - FREE.endingAt(view, run)
    const end = view.runEnd[run]!
    if (from === run || !besides(view, run)) continue
    taken ??= covered(view, mentions)
    if (!isFree(taken, from, end)) continue
    found.push({ type: 'ORGANIZATION', start: from, end, by: 'firm-named-after-person' })
  }
  return joined(named, found)
}

function headBefore(view: View, start: number, type: Mention['type']): number {
  const length = SURE.endingAt(view, start)
  if (length > 0) return length
  if (type === 'PERSON') return OF_PERSONS.endingAt(view, start)
  return type === 'ORGANIZATION' && spells(view, start - COMPANY.length, COMPANY) ? COMPANY.length : 0
}

const OUTSIDE = bookOf(
  ...['Kênh truyền hình', 'binh đoàn', 'trại giam', 'ban giám hiệu', 'hãng hàng không giá rẻ'],
  ...['cán bộ', 'CBCS', 'lực lượng nghiệp vụ'],
)
const TEAM = phraseKeys('đội bóng')

/** `⟦Kênh truyền hình Hoa Mai⟧`, `⟦trại giam Công an Hòa Lạc⟧`: words that stay outside, whatever case they have. */
export const wordsBeforeBody: Rule = (view, mentions) =>
  mendedOf('ORGANIZATION', mentions, (mention) => {
    const { start, end } = mention
    const team = spells(view, start, TEAM) && view.shapes[start + TEAM.length] === FOREIGN
    const from = start + (team ? TEAM.length : OUTSIDE.startingAt(view, start))
    if (from === start || from >= end || !isCapital(view.shapes[from]!)) return mention
    return respan(mention, from, end, 'words-before-body')
  })

const DELEGATION = phraseKeys('Đoàn đại biểu')
const PARLIAMENT = phraseKeys('Quốc hội')
const SEVERAL = wordKeys('các những hai ba bốn nhiều mỗi')

/** `từ ⟦Đoàn đại biểu ⟦Quốc hội⟧ tỉnh Hòa Lạc⟧`: the delegation of a place, or of the one that was named before. */
export const delegationOfPlace: Rule = (view, mentions) => {
  const found: Mention[] = []
  let taken: Uint8Array | undefined
  let places: Map<number, number> | undefined
  for (const { type, start, end } of mentionsOf('ORGANIZATION', mentions)) {
    if (end - start !== PARLIAMENT.length || !spells(view, start, PARLIAMENT)) continue
    const from = start - DELEGATION.length
    if (!spells(view, from, DELEGATION) || SEVERAL.has(view.keys[from - 1] ?? 0)) continue
    taken ??= covered(view, mentions)
    if (!isFree(taken, from, start) || isNumber(view.shapes[from - 1] ?? 0)) continue
    places ??= new Map(mentionsOf('LOCATION', mentions).map((m) => [m.start, m.end]))
    found.push({ type, start: from, end: places.get(end) ?? end, by: 'delegation-of-place' })
  }
  return joined(mentions, found)
}
