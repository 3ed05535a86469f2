import { longestMatch } from '../../lexicon/phrases.js'
import { COMMUNE, DISTRICT, PROVINCE, SURNAME } from '../features/gazetteers.js'
import {
  BRACKET_OPEN,
  CAPITALIZED,
  COMMA,
  DASH,
  FOREIGN,
  isCapital,
  LOWER,
  SEMICOLON,
} from '../features/shapes.js'
import type { View } from '../features/view.js'
import { mendedOf, mentionsOf } from './of-type.js'
import { besides, type Mention, type Rule, respan, sorted } from './page.js'
import { bookOf, wordKeys } from './words.js'

const CALLED = bookOf('ông', 'bà', 'anh', 'chị', 'cô', 'chú', 'bác', 'thầy', 'em', 'già làng', 'trưởng bản')
/** `trẻ em ⟦Hòa Lạc⟧`, `các bà ⟦Hòa Lạc⟧`, `Hoàng Anh Gia Lai`. */
const MORE = wordKeys('anh đàn trẻ các những nước tiếng đức nghinh hoàng nhiều mấy')

/** `chị ⟦LOCATION Vĩnh Long⟧, thợ may`: after a word of address, the name of a place is a person's. */
export const personWithNameOfPlace: Rule = (view, mentions) =>
  mendedOf('LOCATION', mentions, (mention) => {
    const { start, end } = mention
    const called = CALLED.endingAt(view, start)
    if (called === 0 || !besides(view, start)) return mention
    for (let at = start; at < end; at++)
      if (view.shapes[at] !== CAPITALIZED && view.shapes[at] !== FOREIGN) return mention
    if (end - start > 3 || MORE.has(view.keys[start - called - 1] ?? 0)) return mention
    const first = start - called
    if (view.shapes[first] !== LOWER && !view.sentenceStart.includes(first)) return mention
    return respan(mention, start, end, 'person-with-name-of-place', 'PERSON')
  })

const UNITS = bookOf('tỉnh', 'thành phố', 'TP', 'huyện', 'thị xã', 'thị trấn', 'xã', 'phường', 'quận')
const OF = bookOf(
  ...['UBND', 'HĐND', 'Ủy ban nhân dân', 'Hội đồng nhân dân', 'Đảng ủy', 'MTTQ', 'MTTQ Việt Nam', 'Công an'],
  ...['Hội Nông dân', 'Hội Phụ nữ', 'Hội LHPN', 'Hội Cựu chiến binh', 'Đoàn thanh niên', 'Hạt Kiểm lâm'],
  ...['Hội Chữ thập đỏ', 'Quỹ Hỗ trợ nông dân', 'Ban Chỉ huy Quân sự', 'Ban CHQS'],
)
/** Bodies of the state, after which a name of three syllables is a man's. */
const STATE = bookOf('Chính phủ', 'Nhà nước', 'Quốc hội')
const FEW = bookOf('tỉnh', 'thành phố', 'TP')
const KNOWN = COMMUNE | DISTRICT | PROVINCE

/**
 * `Chủ tịch UBND ⟦xã Lê Văn Tám⟧ nói`: what follows the unit of a body in a post, and is none of the country's places,
 * is who holds the post; not after a comma that ends another name: `ông Lê Lan, Chủ tịch UBND xã Lê Văn Tám, nói`.
 */
export const holderAfterUnit: Rule = (view, mentions) => {
  const titles = mentionsOf('TITLE', mentions)
  if (titles.length === 0) return mentions
  const cuts = new Map<number, number>()
  for (const place of mentionsOf('LOCATION', mentions)) {
    const cut = holderIn(view, place, titles)
    if (cut > 0) cuts.set(place.end, cut)
  }
  if (cuts.size === 0) return mentions
  const by = 'holder-after-unit'
  const kept: Mention[] = []
  for (const mention of mentions) {
    const cut = cuts.get(mention.end)
    if (cut === undefined || (mention.start >= cut && mention.type !== 'LOCATION')) kept.push(mention)
    else if (mention.type === 'LOCATION') kept.push(respan(mention, cut, mention.end, by, 'PERSON'))
    else kept.push(respan(mention, mention.start, cut, by))
  }
  return sorted(kept)
}

/** Where the name of the holder begins, or -1. */
function holderIn(view: View, { start, end }: Mention, titles: readonly Mention[]): number {
  const length = UNITS.startingAt(view, start)
  const cut = start + length
  if (length === 0 && end - start === 3 && STATE.endingAt(view, start) > 0)
    return isName(view, start, end) && isHeld(view, start, end, titles) ? start : -1
  if (length === 0 || cut >= end || end - cut > 4 || view.shapes[start] === CAPITALIZED) return -1
  if (OF.endingAt(view, start) === 0 || !besides(view, start)) return -1
  if (!isSubject(view, end) || !isName(view, cut, end)) return -1
  // Of provinces the lists have all, of communes too many bear the names of others.
  const few = FEW.startingAt(view, start) > 0
  if (end - cut === 2 && !few) return -1
  return isHeld(view, start, end, titles) ? cut : -1
}

/** Whether a post goes on to the end of the name, and is none of somebody named before. */
function isHeld(view: View, start: number, end: number, titles: readonly Mention[]): boolean {
  const title = titles.find((one) => one.start < start && one.end === end)
  return title !== undefined && !isApposition(view, title.start)
}

function isName(view: View, start: number, end: number): boolean {
  const { shapes, gazetteers, keys, gazetteerBegin } = view
  for (let at = start; at < end; at++) if (!isCapital(shapes[at]!)) return false
  if (end - start > 1 && shapes[start] === CAPITALIZED && (gazetteerBegin[start]! & SURNAME) === 0)
    return false
  const match = longestMatch(gazetteers.phrases, keys, start, end)
  return match === null || match.length < end - start || (match.value & KNOWN) === 0
}

/** `… nói`: a word of the sentence follows, or another name in a row. */
function isSubject({ shapes, keys }: View, end: number): boolean {
  return shapes[end] === LOWER || shapes[end] === SEMICOLON || (shapes[end] === COMMA && keys.length > end)
}

/** `ông Lê Văn Tám, Chủ tịch …`: whoever holds the post was named before. */
function isApposition({ shapes, runStart }: View, start: number): boolean {
  const before = shapes[start - 1]
  if (before !== COMMA && before !== DASH && before !== BRACKET_OPEN) return false
  return isCapital(shapes[start - 2] ?? 0) && runStart[start - 2] !== start - 2
}
