import {
  BRACKET_OPEN,
  COMMA,
  DASH,
  FOREIGN,
  FOUR_DIGITS,
  isCapital,
  LOWER,
  SLASH,
  STOP,
  TWO_DIGITS,
} from '../features/shapes.js'
import type { View } from '../features/view.js'
import { longestByStart, mendedOf } from './of-type.js'
import { besides, covered, isFree, joined, type Mention, type Rule, respan } from './page.js'
import { bookOf, wordKeys } from './words.js'

const PERIODS = bookOf('năm', 'giai đoạn', 'mùa giải')

/** `⟦giải cờ làng Đồi⟧ năm 2015`, `⟦Chương trình Rừng Mai⟧ giai đoạn 2021 - 2025`: the years after an event are part of its name. */
export const eventTakesItsYear: Rule = (view, mentions) =>
  mendedOf('EVENT', mentions, (mention) => {
    const { start, end } = mention
    const stop = periodEnd(view, end)
    if (stop === end || !besides(view, end)) return mention
    for (let at = start; at < end; at++) if (view.shapes[at] === FOUR_DIGITS) return mention
    return respan(mention, start, stop, 'event-takes-its-year')
  })

/** Where `năm 2015`, `giai đoạn 2021 - 2025`, `mùa giải 2017/18` ends that begins at an atom; the atom itself without one. */
function periodEnd(view: View, at: number): number {
  const { shapes } = view
  const year = at + PERIODS.startingAt(view, at)
  if (year === at || shapes[year] !== FOUR_DIGITS) return at
  const joined = shapes[year + 1] === DASH || shapes[year + 1] === SLASH
  const last = shapes[year + 2]
  return joined && (last === FOUR_DIGITS || last === TWO_DIGITS) ? year + 3 : year + 1
}

const DAY = wordKeys('ngày')

/** `nhân ngày ⟦Nhà giáo Đồi⟧`: a day with a name is called with its word. */
export const eventTakesItsDay: Rule = (view, mentions) => {
  let taken: Uint8Array | undefined
  return mendedOf('EVENT', mentions, (mention) => {
    const { start, end } = mention
    if (!DAY.has(view.keys[start - 1] ?? 0) || !isCapital(view.shapes[start]!)) return mention
    // `không khí ngày Tết` is several days.
    if (end - start < 2 && view.shapes[start] !== FOREIGN) return mention
    taken ??= covered(view, mentions)
    if (taken[start - 1] === 1 || !besides(view, start)) return mention
    return respan(mention, start - 1, end, 'event-takes-its-day')
  })
}

const FOUNDING = bookOf('ngày thành lập', 'ngày truyền thống', 'ngày hội truyền thống')
/** What has a day of its own without being a body. */
const SECTORS = wordKeys('ngành lực')
const MOST_SMALL = 7

/** `nhân ⟦ngày thành lập ⟦Hội Hoa Mai⟧⟧`, `⟦ngày truyền thống ngành trồng lúa Việt Nam⟧`: a day that is kept each year. */
export const foundingDay: Rule = (view, mentions) => {
  const { keys } = view
  const found: Mention[] = []
  let taken: Uint8Array | undefined
  let bodies: ReadonlyMap<number, Mention> | undefined
  for (let at = 0; at + 3 < keys.length; at++) {
    if (!DAY.has(keys[at]!)) continue
    const name = at + FOUNDING.startingAt(view, at)
    if (name === at || !besides(view, name)) continue
    bodies ??= longestByStart('ORGANIZATION', mentions)
    const end = bodies.get(name)?.end ?? (SECTORS.has(view.keys[name]!) ? sectorEnd(view, name) : name)
    if (end === name) continue
    taken ??= covered(
      view,
      mentions.filter(({ type }) => type === 'EVENT' || type === 'TITLE'),
    )
    if (isFree(taken, name, end)) found.push({ type: 'EVENT', start: at, end, by: 'founding-day' })
  }
  if (found.length === 0) return mentions
  const starts = new Set(found.map(({ start }) => start))
  return joined(
    mentions.filter(({ type, start }) => type !== 'EVENT' || !starts.has(start)),
    found,
  )
}

/** Up to the end of the name after words in lower case, or to a mark. */
function sectorEnd(view: View, from: number): number {
  const { shapes, runEnd } = view
  for (let at = from; at < from + MOST_SMALL && at < shapes.length; at++) {
    if (isCapital(shapes[at]!)) return runEnd[at]!
    if (shapes[at] === BRACKET_OPEN || shapes[at] === COMMA || shapes[at] === STOP) return at
    if (shapes[at] !== LOWER || (at > from && !besides(view, at))) return from
  }
  return from
}
