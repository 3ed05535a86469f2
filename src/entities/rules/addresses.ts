import { CAPITALS, DASH, isCapital, isNumber, LOWER } from '../features/shapes.js'
import type { View } from '../features/view.js'
import { mendedOf, mentionsOf } from './of-type.js'
import { besides, type Mention, type Rule, respan, sorted } from './page.js'
import { bookOf } from './words.js'

const UNITS = bookOf(
  ...['tỉnh', 'thành phố', 'TP', 'huyện', 'thị xã', 'thị trấn', 'xã', 'phường', 'quận', 'quốc lộ'],
)

const SOCIETY = bookOf('xã hội')

/** `⟦xã Đồng Mai huyện Hòa Lạc⟧`: a place ends where the unit word of another begins. Not `CỘNG HÒA XÃ HỘI …`. */
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
    const length = SOCIETY.startingAt(view, at) > 0 ? 0 : UNITS.startingAt(view, at)
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
