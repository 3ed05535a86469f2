import { valueOfWhole } from '../../lexicon/phrases.js'
import { PROVINCE, WELL_KNOWN_PERSON } from '../features/gazetteers.js'
import { DASH } from '../features/shapes.js'
import { mentionsOf, onlyOf } from './of-type.js'
import { mended, only, type Rule, respan } from './page.js'
import { bookOf, wordKeys } from './words.js'

const SCHOOLS = bookOf(
  ...[
    'Tiểu học',
    'THCS',
    'THPT',
    'TH',
    'Mầm non',
    'THPT chuyên',
    'tiểu học và THCS',
    'TH&THCS',
    'Trung học phổ thông',
  ],
  ...['Trung học cơ sở', 'Trường'],
)

/** `⟦ORGANIZATION Trường Tiểu học ⟦LOCATION Lê Văn Tám⟧⟧`: whom a school is named after is neither a place nor a person in it. */
export const schoolBearsName: Rule = (view, mentions) => {
  const schools = new Set<number>()
  for (const { start, end } of mentionsOf('ORGANIZATION', mentions)) if (end - start > 2) schools.add(end)
  if (schools.size === 0) return mentions
  return only(mentions, ({ type, start, end }) => {
    if ((type !== 'LOCATION' && type !== 'PERSON') || !schools.has(end)) return true
    if (SCHOOLS.endingAt(view, start) === 0) return true
    if (type === 'PERSON') return false
    const lists = valueOfWhole(view.gazetteers.phrases, view.keys, start, end)
    return lists === -1 || (lists & WELL_KNOWN_PERSON) === 0 || (lists & PROVINCE) !== 0
  })
}

const DISEASES = bookOf('dịch tả lợn', 'dịch tả heo', 'tả lợn', 'tả heo')

/** `chống dịch tả lợn ⟦châu Phi⟧`: a disease is named after a place, but is none. */
export const diseaseOfPlace: Rule = (view, mentions) =>
  onlyOf('LOCATION', mentions, ({ start }) => DISEASES.endingAt(view, start) === 0)

const WARDS = bookOf(
  ...[
    'Xuân Hương - Đà Lạt',
    'Cam Ly - Đà Lạt',
    'Lâm Viên - Đà Lạt',
    'Xuân Trường - Đà Lạt',
    'Lang Biang - Đà Lạt',
  ],
  ...['Văn Miếu - Quốc Tử Giám', 'Phương Liên - Trung Tự', 'Chân Mây - Lăng Cô'],
)
const UNITS = wordKeys('phường xã p x')

/** `tại ⟦phường Cam Ly⟧ - ⟦Đà Lạt⟧`: a few communes have a dash in their names. */
export const communeWithDash: Rule = (view, mentions) => {
  const ends = new Map<number, number>()
  for (const { start, end } of mentionsOf('LOCATION', mentions)) {
    if (view.shapes[end] !== DASH || !UNITS.has(view.keys[start]!)) continue
    const length = WARDS.startingAt(view, start + 1)
    if (length > 0) ends.set(end, start + 1 + length)
  }
  if (ends.size === 0) return mentions
  const grown = mentions.filter(({ start }) => !ends.has(start - 1))
  return mended(grown, (mention) => {
    const end = ends.get(mention.end)
    return end === undefined ? mention : respan(mention, mention.start, end, 'commune-with-dash')
  })
}
