import { DASH, FOREIGN, isCapital } from '../features/shapes.js'
import type { View } from '../features/view.js'
import { parted, type Rule, respan, WHOLE } from './page.js'

/** `⟦Napoli - Genoa⟧`: two foreign names with a dash and blanks between them are two teams. */
export const twoForeignNames: Rule = (view, mentions) =>
  parted(mentions, (mention) => {
    const { type, start, end } = mention
    const at = type === 'ORGANIZATION' && end - start > 2 ? dashBetween(view, start, end) : -1
    if (at < 0) return WHOLE
    return [
      respan(mention, start, at, 'two-foreign-names'),
      respan(mention, at + 1, end, 'two-foreign-names'),
    ]
  })

/** The one dash with blanks between names that are foreign, or -1. */
function dashBetween({ shapes, spaced }: View, start: number, end: number): number {
  let dash = -1
  for (let at = start; at < end; at++) {
    if (shapes[at] === DASH && spaced[at] === 1 && spaced[at + 1] === 1) {
      if (dash >= 0) return -1
      dash = at
    } else if (!isCapital(shapes[at]!)) return -1
  }
  if (dash <= start || dash >= end - 1) return -1
  return shapes.subarray(start, dash).includes(FOREIGN) && shapes.subarray(dash, end).includes(FOREIGN)
    ? dash
    : -1
}
