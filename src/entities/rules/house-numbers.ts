import {
  BRACKET_CLOSE,
  BRACKET_OPEN,
  COLON,
  COMMA,
  DASH,
  INITIAL,
  isNumber,
  SLASH,
} from '../features/shapes.js'
import type { View } from '../features/view.js'
import { mentionsOf } from './of-type.js'
import { besides, covered, isFree, type Mention, mended, type Rule, respan } from './page.js'
import { wordKeys } from './words.js'

const STREETS = wordKeys('đường phố')
const NUMBER = wordKeys('số')
const AT = wordKeys('tại ở chỉ nhà sở trường')
/** `126/5A-7B`. */
const LONGEST = 7

/**
 * `ở số 5 ⟦đường Hoa Mai⟧`, `(12 ⟦phố Hoa Mai⟧`, `tại số 07/3 ⟦PERSON|Lê Lợi⟧`, `tại 60A ⟦PERSON|Lê Lợi⟧, ⟦phường Hoa Mai⟧`:
 * the number of a house belongs to the address, also before a bare name.
 */
export const addressTakesItsNumber: Rule = (view, mentions) => {
  const taken = covered(view, mentions)
  let places: Set<number> | undefined
  return mended(mentions, (mention) => {
    const { type, start } = mention
    if (start < 1 || (type !== 'LOCATION' && type !== 'PERSON')) return mention
    const house = houseNumber(view, start)
    if (house < 0 || !isFree(taken, house, start) || !besides(view, start)) return mention
    const numbered = house > 0 && NUMBER.has(view.keys[house - 1]!) && taken[house - 1] === 0
    const street = type === 'LOCATION' && STREETS.has(view.keys[start]!)
    const from = numbered ? house - 1 : house
    if (!opensAddress(view, from - 1)) return mention
    if (!numbered && !street) {
      // `tại 60A Lê Lợi, phường Hoa Mai`: a number of several parts, and a place behind
      places ??= new Set(mentionsOf('LOCATION', mentions).map((place) => place.start))
      if (start - house < 2 || !goesOnWithPlace(view, mention, AT.has(view.keys[from - 1]!), places))
        return mention
    }
    return respan(mention, from, mention.end, 'address-takes-its-number', 'LOCATION')
  })
}

/** Where the number begins that ends right before an atom: `5`, `07/3`, `60A`, `60-66`; or -1. */
function houseNumber({ shapes, spaced }: View, end: number): number {
  const last = shapes[end - 1]!
  if (spaced[end] === 0 || !(isNumber(last) || last === INITIAL)) return -1
  let at = end - 1
  while (at > 0 && end - at < LONGEST && spaced[at] === 0 && isPiece(shapes[at - 1]!)) at--
  return isNumber(shapes[at]!) ? at : -1
}

function isPiece(shape: number): boolean {
  return isNumber(shape) || shape === SLASH || shape === DASH || shape === INITIAL
}

function goesOnWithPlace(
  { shapes }: View,
  { end }: Mention,
  said: boolean,
  places: ReadonlySet<number>,
): boolean {
  return shapes[end] === BRACKET_CLOSE || (shapes[end] === COMMA && (said || places.has(end + 1)))
}

/** `hạt giống số 2 Halep` is no address. */
function opensAddress(view: View, at: number): boolean {
  if (at < 0) return true
  const shape = view.shapes[at]!
  return shape === COLON || shape === COMMA || shape === BRACKET_OPEN || AT.has(view.keys[at]!)
}
