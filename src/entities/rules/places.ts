import { longestMatch } from '../../lexicon/phrases.js'
import { LOWER } from '../features/shapes.js'
import type { View } from '../features/view.js'
import { mendedOf } from './of-type.js'
import { covered, type Mention, only, type Rule, respan } from './page.js'
import { bookOf, wordKeys } from './words.js'

const LONGEST_UNIT = 4
const SEVERAL = wordKeys('các những hai ba bốn năm sáu bảy tám nhiều mấy')

/** `thị trấn ⟦Sông Trăng⟧`, `khu công ⟦viên Rừng Dừa⟧`: the unit word before a place is part of it. */
export const placeTakesItsUnit: Rule = (view, mentions) => {
  const taken = covered(view, mentions)
  return mendedOf('LOCATION', mentions, (mention) => {
    const start = unitBefore(view, mention)
    if (start === mention.start || taken[start] === 1) return mention
    if (start > 0 && SEVERAL.has(view.keys[start - 1]!)) return mention
    return respan(mention, start, mention.end, 'place-takes-its-unit')
  })
}

function unitBefore(view: View, { start, end }: Mention): number {
  for (let length = LONGEST_UNIT; length >= 1; length--) {
    const from = start - length
    if (from < 0) continue
    const match = longestMatch(view.gazetteers.closeUnits, view.keys, from, end)
    // The unit may end at the place or reach into it.
    if (
      match !== null &&
      match.length >= length &&
      match.length < end - from &&
      (length > 1 || match.length === 1)
    )
      return from
  }
  return start
}

/** `các ⟦tỉnh Hòa Lạc⟧, Đồng Mai`: the unit word of several places belongs to none of them. */
export const unitOfSeveral: Rule = (view, mentions) =>
  mendedOf('LOCATION', mentions, (mention) => {
    if (mention.start === 0) return mention
    if (!SEVERAL.has(view.keys[mention.start - 1]!) || view.shapes[mention.start] !== LOWER) return mention
    const match = longestMatch(view.gazetteers.closeUnits, view.keys, mention.start, mention.end)
    if (match === null || match.length >= mention.end - mention.start) return mention
    return respan(mention, mention.start + match.length, mention.end, 'unit-of-several')
  })

/** `thôn ⟦Lê Lợi⟧`: a person's name right after the unit word of a place is the place's. */
export const personAfterUnit: Rule = (view, mentions) => {
  const taken = covered(view, mentions)
  return mendedOf('PERSON', mentions, (mention) => {
    if (mention.start === 0 || taken[mention.start - 1] === 1) return mention
    const start = unitBefore(view, mention)
    return start === mention.start
      ? mention
      : respan(mention, start, mention.end, 'person-after-unit', 'LOCATION')
  })
}

const BARE = bookOf('tỉnh', 'thành phố', 'huyện', 'thị xã', 'quận', 'xã', 'phường', 'thị trấn')

/**
 * `Công an ⟦Thành phố⟧`: in letters the unit word alone is written with a capital, and names no place. Of 4,036 places in
 * annotated news none is called so.
 */
export const bareUnitIsNoPlace: Rule = (view, mentions) =>
  only(mentions, ({ type, start, end }) => {
    if ((type !== 'LOCATION' && type !== 'ORGANIZATION') || end - start > 2) return true
    return BARE.startingAt(view, start) !== end - start
  })
