import {
  BRACKET_CLOSE,
  BRACKET_OPEN,
  COLON,
  COMMA,
  isCapital,
  isNumber,
  LOWER,
  SEMICOLON,
} from '../features/shapes.js'
import type { View } from '../features/view.js'
import { mentionsOf } from './of-type.js'
import { mended, type Rule, respan } from './page.js'
import { bookOf, wordKeys } from './words.js'

const UNITS = bookOf(
  'xã',
  'phường',
  'huyện',
  'tỉnh',
  'quận',
  'thôn',
  'ấp',
  'bản',
  'xóm',
  'làng',
  'buôn',
  'thị trấn',
  'xã đảo',
)
const SEVERAL = wordKeys('các những hai ba bốn năm sáu bảy tám chín mười nhiều mấy cả')
const LINKS = bookOf('gồm', 'là', 'như', 'bao gồm', 'gồm có', 'sau')
const AND = wordKeys('và hay hoặc cùng')
const WIDEST = 24

/** `ba xã Hòa Lạc, ⟦PERSON Đồng Mai⟧ và ⟦PERSON Lê Lợi⟧`: all names in a row after the unit word of several places are places. */
export const placesOfSeveral: Rule = (view, mentions) => {
  if (mentionsOf('PERSON', mentions).length === 0) return mentions
  const turned = new Set<number>()
  for (const run of view.runs) {
    const from = unitBefore(view, run)
    if (from < 0) continue
    let at = run
    while (at >= 0) {
      turned.add(at)
      at = nextInRow(view, view.runEnd[at]!)
    }
  }
  if (turned.size === 0) return mentions
  return mended(mentions, (mention) => {
    if (mention.type !== 'PERSON' || !turned.has(mention.start)) return mention
    if (view.runEnd[mention.start] !== mention.end) return mention
    return respan(mention, mention.start, mention.end, 'places-of-several', 'LOCATION')
  })
}

/** Where the unit word of several places stands before a name, or -1. */
function unitBefore(view: View, run: number): number {
  let at = run
  if (view.shapes[at - 1] === COLON) at--
  at -= LINKS.endingAt(view, at)
  const length = UNITS.endingAt(view, at)
  if (length === 0 || view.shapes[at - length] !== LOWER) return -1
  const before = at - length - 1
  if (before < 0) return -1
  return SEVERAL.has(view.keys[before]!) || isNumber(view.shapes[before]!) ? before : -1
}

/** The name that follows in the row, over a bracket, or -1. */
function nextInRow({ shapes, keys, runEnd, runStart }: View, end: number): number {
  let at = end
  if (shapes[at] === BRACKET_OPEN) {
    const to = Math.min(keys.length, at + WIDEST)
    while (at < to && shapes[at] !== BRACKET_CLOSE) at++
    at++
  }
  const links = shapes[at] === COMMA || shapes[at] === SEMICOLON || AND.has(keys[at] ?? 0)
  if (!links) return -1
  return at + 1 < keys.length &&
    isCapital(shapes[at + 1]!) &&
    runStart[at + 1] === at + 1 &&
    runEnd[at + 1]! > at + 2
    ? at + 1
    : -1
}
