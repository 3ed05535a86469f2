import { BODY_HEAD } from '../features/gazetteers.js'
import { isCapital } from '../features/shapes.js'
import { mendedOf, mentionsOf, onlyOf } from './of-type.js'
import { joined, type Mention, mended, only, type Rule, respan } from './page.js'
import { phraseKeys, spells } from './words.js'

const PRISON = phraseKeys('trại giam')

/** `mãn hạn ở ⟦Trại giam Hòa Lạc⟧`: a prison bears a name; `trại giam ⟦Công an Hòa Lạc⟧` is that of a body. */
export const prisonTakesItsHead: Rule = (view, mentions) =>
  mended(mentions, (mention) => {
    const { type, start, end } = mention
    if (type !== 'ORGANIZATION' && type !== 'LOCATION') return mention
    const from = start - PRISON.length
    if (!spells(view, from, PRISON) || !isCapital(view.shapes[from]!)) return mention
    if ((view.gazetteerBegin[start]! & BODY_HEAD) !== 0 || !isCapital(view.shapes[start]!)) return mention
    return respan(mention, from, end, 'prison-takes-its-head', 'ORGANIZATION')
  })

const AGENCY = phraseKeys('cơ quan')
const INVESTIGATORS = phraseKeys('Cảnh sát điều tra')

/** `cơ quan ⟦Cảnh sát điều tra Công an Hòa Lạc⟧`: the agency of the investigating police is named with its head. */
export const agencyTakesItsHead: Rule = (view, mentions) =>
  mendedOf('ORGANIZATION', mentions, (mention) => {
    const { start, end } = mention
    if (!spells(view, start, INVESTIGATORS) || !spells(view, start - AGENCY.length, AGENCY)) return mention
    return respan(mention, start - AGENCY.length, end, 'agency-takes-its-head')
  })

const PARTY_COMMITTEE = phraseKeys('Đảng ủy các cơ quan Đảng')

/** `⟦Đảng ủy các cơ quan ⟦Đảng⟧ Trung ương⟧`: the Party whose offices these are. */
export const partyOfOffices: Rule = (view, mentions) => {
  const found: Mention[] = []
  for (const { type, start, end } of mentionsOf('ORGANIZATION', mentions)) {
    const at = start + PARTY_COMMITTEE.length - 1
    if (end > at && spells(view, start, PARTY_COMMITTEE))
      found.push({ type, start: at, end: at + 1, by: 'party-of-offices' })
  }
  if (found.length === 0) return mentions
  const starts = new Set(found.map(({ start }) => start))
  return joined(
    only(mentions, (m) => m.type !== 'ORGANIZATION' || m.end - m.start > 1 || !starts.has(m.start)),
    found,
  )
}

const QUARTER = phraseKeys('quý')
const ROMAN = /^(?:I|II|III|IV)$/

/** `trước quý ⟦IV⟧`: the number of a quarter names no body. */
export const quarterIsNoBody: Rule = (view, mentions) =>
  onlyOf('ORGANIZATION', mentions, ({ start, end }) => {
    if (end - start !== 1 || !spells(view, start - 1, QUARTER)) return true
    return !ROMAN.test(view.text.slice(view.atoms.start[start]!, view.atoms.end[start]!))
  })
