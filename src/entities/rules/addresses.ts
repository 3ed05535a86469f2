import { CAPITALS, COMMA, DASH, INITIAL, isCapital, isNumber, LOWER, STOP } from '../features/shapes.js'
import type { View } from '../features/view.js'
import { mendedOf, mentionsOf } from './of-type.js'
import { besides, covered, isFree, joined, type Mention, type Rule, respan, sorted } from './page.js'
import { bookOf, wordKeys } from './words.js'

const NUMBERED = bookOf(
  ...['quận', 'phường', 'thôn', 'ấp', 'xóm', 'tổ', 'tổ dân phố', 'khu phố', 'tiểu khu', 'khoảnh'],
  ...['quốc lộ', 'tỉnh lộ', 'QL', 'TL'],
)
const ROADS = bookOf('quốc lộ', 'tỉnh lộ', 'QL', 'TL')

/** `Quận 4 họp`, `trên QL5`, `quốc lộ 1A`: a unit word with a number names a place. Not `tổ 2,5 người`. */
export const numberedPlace: Rule = (view, mentions) => {
  const taken = covered(view, mentions)
  const found: Mention[] = []
  for (const at of view.numbers) {
    if (at === 0 || taken[at] === 1) continue
    const length = NUMBERED.endingAt(view, at)
    if (length === 0 || !isFree(taken, at - length, at) || !besides(view, at)) continue
    const branch =
      view.shapes[at + 1] === INITIAL && view.spaced[at + 1] === 0 && ROADS.endingAt(view, at) > 0
    if (!branch && goesOn(view, at)) continue
    const end = branch ? at + 2 : at + 1
    found.push({ type: 'LOCATION', start: at - length, end, by: 'numbered-place' })
  }
  return joined(mentions, found)
}

const SHORT_UNITS = wordKeys('Q P')

/** `(đơn vị ⟦PERSON|Q⟧.12)`: the letter of a ward or district before its number is no person. */
export const letterOfUnit: Rule = (view, mentions) =>
  mendedOf('PERSON', mentions, (mention) => {
    const { start, end } = mention
    if (end - start !== 1 || !SHORT_UNITS.has(view.keys[start]!) || view.shapes[end] !== STOP) return mention
    if (!isNumber(view.shapes[end + 1] ?? 0) || view.spaced[end] === 1 || view.spaced[end + 1] === 1)
      return mention
    return respan(mention, start, end + 2, 'letter-of-unit', 'LOCATION')
  })

/** `tổ 4A`, `tổ 2,5`: the number is part of more. */
function goesOn({ shapes, spaced, keys }: View, at: number): boolean {
  if (at + 1 >= keys.length || spaced[at + 1] === 1) return false
  if (isCapital(shapes[at + 1]!)) return true
  return shapes[at + 1] === COMMA && at + 2 < keys.length && spaced[at + 2] === 0
}

const UNITS = bookOf(
  ...['tỉnh', 'thành phố', 'TP', 'huyện', 'thị xã', 'thị trấn', 'xã', 'phường', 'quận', 'quốc lộ'],
)

/** `⟦xã Đồng Mai huyện Hòa Lạc⟧`: a place ends where the unit word of another begins. */
export const placeEndsWhereUnitBegins: Rule = (view, mentions) => {
  const by = 'place-ends-where-unit-begins'
  const cutOf = (mention: Mention) => (mention.end - mention.start > 3 ? secondUnit(view, mention) : -1)
  if (!mentionsOf('LOCATION', mentions).some((place) => cutOf(place) >= 0)) return mentions
  const result: Mention[] = []
  for (const mention of mentions) {
    const cut = mention.type === 'LOCATION' ? cutOf(mention) : -1
    if (cut < 0) result.push(mention)
    else result.push(respan(mention, mention.start, cut, by), respan(mention, cut, mention.end, by))
  }
  return sorted(result)
}

function secondUnit(view: View, { start, end }: Mention): number {
  const named = (at: number) => isCapital(view.shapes[at]!) || isNumber(view.shapes[at]!)
  for (let at = start + 2; at < end - 1; at++) {
    if ((view.shapes[at] !== LOWER && view.shapes[at] !== CAPITALS) || !named(at - 1)) continue
    const length = UNITS.startingAt(view, at)
    if (length > 0 && at + length < end && named(at + length)) return at
  }
  return -1
}

const ROUTES = bookOf(
  ...['cao tốc', 'đường cao tốc', 'tuyến cao tốc', 'tuyến', 'tuyến đường'],
  ...['đường sắt', 'tuyến đường sắt', 'đường sắt cao tốc', 'đường sắt tốc độ cao'],
)

/** `⟦cao tốc Hòa Lạc⟧ - Đồng Mai`: a line of traffic is named after both its ends; a street in a city is not. */
export const routeToItsEnd: Rule = (view, mentions) => {
  const ends = new Map<number, number>()
  for (const { start, end } of mentionsOf('LOCATION', mentions)) {
    if (view.shapes[end] !== DASH) continue
    const length = ROUTES.startingAt(view, start)
    if (length === 0 || start + length >= end || !isCapital(view.shapes[start + length]!)) continue
    const stop = lastEnd(view, end)
    if (stop > end) ends.set(end, stop)
  }
  if (ends.size === 0) return mentions
  const grown = mendedOf('LOCATION', mentions, (mention) => {
    const end = ends.get(mention.end)
    return end !== undefined && ROUTES.startingAt(view, mention.start) > 0
      ? respan(mention, mention.start, end, 'route-to-its-end')
      : mention
  })
  const inside = new Set<number>()
  for (const [end, stop] of ends) for (let at = end; at < stop; at++) inside.add(at)
  return grown.filter(({ start, by }) => by === 'route-to-its-end' || !inside.has(start))
}

/** `- Hòa Lạc - Đồng Mai`: where the chain of names ends that goes on with dashes. */
function lastEnd(view: View, end: number): number {
  const { shapes, runEnd } = view
  let stop = end
  while (shapes[stop] === DASH && isCapital(shapes[stop + 1] ?? 0)) {
    if (!besides(view, stop + 1)) break
    stop = runEnd[stop + 1]!
  }
  return stop
}
