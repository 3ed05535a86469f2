import { BRACKET_CLOSE, BRACKET_OPEN, COMMA, DASH, isCapital } from '../features/shapes.js'
import { longestByStart, mendedOf } from './of-type.js'
import { besides, type Rule, respan } from './page.js'
import { bookOf, wordKeys } from './words.js'

const JUNCTIONS = bookOf(
  ...[
    'giao lộ',
    'giao lộ với',
    'giao lộ giữa',
    'ngã tư',
    'ngã ba',
    'ngã tư đường',
    'nút giao',
    'vòng xoay',
    'bùng binh',
  ],
  ...['giao với', 'giao nhau với'],
)

/** `tại giao lộ ⟦LOCATION Hoa Mai⟧ - ⟦PERSON Lê Văn Tám⟧`: streets that meet are places, whoever they are named after. */
export const namesOfJunction: Rule = (view, mentions) => {
  const first = new Set<number>()
  return mendedOf('PERSON', mentions, (mention) => {
    const { start, end } = mention
    let from = start
    if (view.shapes[start - 1] === DASH) from = view.runStart[start - 2] ?? start
    if (JUNCTIONS.endingAt(view, from) === 0 && !first.has(from)) return mention
    first.add(from)
    return respan(mention, start, end, 'names-of-junction', 'LOCATION')
  })
}

const OUTSIDE = bookOf('đường phố', 'lãnh thổ', 'nóc', 'cánh đồng')

/** `trên ⟦đường phố Hòa Lạc⟧`, `vào ⟦lãnh thổ Lào⟧`: words that are no unit of the place after them. */
export const headIsOutside: Rule = (view, mentions) =>
  mendedOf('LOCATION', mentions, (mention) => {
    const length = OUTSIDE.startingAt(view, mention.start)
    const at = mention.start + length
    if (length === 0 || at >= mention.end) return mention
    return respan(mention, at, mention.end, 'head-is-outside')
  })

const AT = wordKeys('ở tại đến từ về sang qua')

/** `tại ⟦PERSON Hoa Mai⟧ (⟦LOCATION Hòa Lạc⟧)`, `(⟦PERSON Hoa Mai⟧, ⟦LOCATION Hòa Lạc⟧, …)`: what lies in a place is one. */
export const placeBeforeItsPlace: Rule = (view, mentions) => {
  const places = longestByStart('LOCATION', mentions)
  return mendedOf('PERSON', mentions, (mention) => {
    const { start, end } = mention
    if (end - start > 3 || !isCapital(view.shapes[start]!)) return mention
    const after = view.shapes[end]
    const larger = places.get(end + 1)
    if (larger === undefined || !besides(view, start)) return mention
    const at = AT.has(view.keys[start - 1] ?? 0)
    const inside = view.shapes[start - 1] === BRACKET_OPEN
    if (at && after === BRACKET_OPEN && view.shapes[larger.end] === BRACKET_CLOSE) return turned()
    if ((at || inside) && after === COMMA && end - start === 2 && view.shapes[larger.end] === COMMA)
      return turned()
    return mention

    function turned() {
      return respan(mention, start, end, 'place-before-its-place', 'LOCATION')
    }
  })
}
