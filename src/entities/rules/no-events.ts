import { CAPITALIZED, CAPITALS, isCapital, LOWER } from '../features/shapes.js'
import type { View } from '../features/view.js'
import { onlyOf } from './of-type.js'
import { besides, type Mention, type Rule } from './page.js'
import { bookOf, wordKeys } from './words.js'

const MEETINGS = bookOf('Hội nghị', 'Hội thảo', 'Ngày')
const TERM = wordKeys('khóa khoá')
const FEAST = bookOf('Tết Nguyên đán')

/** What the model takes for an event and is none. */
export const noEvent: Rule = (view, mentions) =>
  onlyOf(
    'EVENT',
    mentions,
    (mention) =>
      !isHalf(view, mention) && !isTerm(view, mention) && !isFeast(view, mention) && !isKind(view, mention),
  )

const COUNTED = wordKeys('thứ')

/** `dự ⟦hội nghị thượng đỉnh⟧`: a kind of event without a name; `kỳ họp thứ ba` is one of a row. */
function isKind(view: View, { start, end }: Mention): boolean {
  for (let at = start; at < end; at++)
    if (view.shapes[at] !== LOWER || COUNTED.has(view.keys[at]!)) return false
  return true
}

/** `⟦Hội nghị Tổng⟧ kết`: half a word after the kind of event. */
function isHalf(view: View, { start, end }: Mention): boolean {
  const length = MEETINGS.startingAt(view, start)
  if (length === 0 || end !== start + length + 1) return false
  return view.shapes[end] === LOWER && besides(view, end) && view.shapes[end - 1] !== CAPITALS
}

/** `đại biểu HĐND tỉnh ⟦khóa IX⟧`: a term of a body. */
function isTerm(view: View, { start, end }: Mention): boolean {
  return TERM.has(view.keys[start]!) && end === start + 2
}

/** `Tết Nguyên đán` of no year is a season. */
function isFeast(view: View, { start, end }: Mention): boolean {
  return (
    FEAST.startingAt(view, start) === end - start &&
    isCapital(view.shapes[start]!) &&
    view.shapes[start] === CAPITALIZED
  )
}
