import { longestMatch } from '../../lexicon/phrases.js'
import { BODY_HEAD, COUNTRY, FOREIGN_PLACE, PROVINCE, WELL_KNOWN_PERSON } from '../features/gazetteers.js'
import { CAPITALS, FOREIGN, isCapital } from '../features/shapes.js'
import type { View } from '../features/view.js'
import { mentionsOf } from './of-type.js'
import { joined, type Mention, type Rule, spanKey } from './page.js'
import { bookOf } from './words.js'

const BOARDS = bookOf(
  ...['HĐQT', 'HĐTV', 'ĐHĐCĐ', 'Hội đồng quản trị', 'Hội đồng thành viên', 'Ban tổng giám đốc'],
)

/** `⟦HĐQT ⟦Ngân hàng Hoa Mai⟧⟧`: what a board is of is a company of its own. */
export const companyOfBoard: Rule = (view, mentions) =>
  withInner(view, mentions, 'company-of-board', ({ start }) => {
    const length = BOARDS.startingAt(view, start)
    return length === 0 ? -1 : start + length
  })

const FORCES = bookOf(
  ...['CAND', 'QĐND', 'QĐND Việt Nam', 'BĐBP', 'CSCĐ', 'Liên hợp quốc', 'LHQ', 'NATO', 'ASEAN', 'EU'],
  ...['Công an nhân dân', 'Quân đội nhân dân', 'Quân đội nhân dân Việt Nam'],
)

/** `⟦Tổng cục Chính trị ⟦CAND⟧⟧`: a force or union of states at the end of a name is a body of its own. */
export const bodyOfForce: Rule = (view, mentions) =>
  withInner(view, mentions, 'body-of-force', ({ end }) => {
    const length = FORCES.endingAt(view, end)
    return length === 0 ? -1 : end - length
  })

/** Adds to bodies the body that they end with, where a rule says that it begins within. */
export function withInner(
  view: View,
  mentions: readonly Mention[],
  by: string,
  innerStart: (body: Mention) => number,
): readonly Mention[] {
  const found: Mention[] = []
  let has: Set<number> | undefined
  for (const mention of mentionsOf('ORGANIZATION', mentions)) {
    const { type, start, end } = mention
    const from = innerStart(mention)
    if (from <= start || from >= end || !isCapital(view.shapes[from]!)) continue
    has ??= new Set(mentionsOf(type, mentions).map((m) => spanKey(m.start, m.end)))
    const key = spanKey(from, end)
    if (!has.has(key)) found.push({ type, start: from, end, by })
    has.add(key)
  }
  return joined(mentions, found)
}

const PLACES = PROVINCE | COUNTRY
const LONGEST_PLACE = 4

/** `⟦Ủy ban Olympic ⟦Malaysia⟧⟧`: a body ends with a place that the lists know; not with one that may be a syllable of a name, nor a man (`Đoàn TNCS Hồ Chí Minh`). */
export const knownPlaceAtEnd: Rule = (view, mentions) => {
  const found: Mention[] = []
  let has: Set<number> | undefined
  for (const { start, end } of mentionsOf('ORGANIZATION', mentions)) {
    if ((view.gazetteerBegin[start]! & BODY_HEAD) === 0) continue
    if ((view.gazetteerEnd[end - 1]! & (PLACES | FOREIGN_PLACE)) === 0) continue
    const at = placeAtEnd(view, start, end)
    if (at < 0) continue
    has ??= new Set(mentionsOf('LOCATION', mentions).map((m) => m.end))
    if (!has.has(end)) found.push({ type: 'LOCATION', start: at, end, by: 'known-place-at-end' })
    has.add(end)
  }
  return joined(mentions, found)
}

function placeAtEnd(
  { shapes, spaced, keys, gazetteerBegin, gazetteers }: View,
  start: number,
  end: number,
): number {
  for (let at = Math.max(start + 1, end - LONGEST_PLACE); at < end; at++) {
    const foreign = shapes[at] === FOREIGN
    const lists = foreign ? PLACES | FOREIGN_PLACE : PLACES
    if ((gazetteerBegin[at]! & lists) === 0 || !isCapital(shapes[at]!) || spaced[at] === 0) continue
    if (end - at === 1 && !foreign && shapes[at] !== CAPITALS) continue
    const match = longestMatch(gazetteers.phrases, keys, at, end)
    if (match === null || match.length !== end - at || (match.value & lists) === 0) continue
    return (match.value & WELL_KNOWN_PERSON) !== 0 ? -1 : at
  }
  return -1
}
