import {
  CAPITALS,
  COLON,
  DASH,
  isCapital,
  LOWER,
  QUOTE,
  QUOTE_CLOSE,
  QUOTE_OPEN,
  SLASH,
} from '../features/shapes.js'
import { mendedOf } from './of-type.js'
import { covered, joined, type Rule, respan } from './page.js'
import { bookOf, wordKeys } from './words.js'

const NOBODY = wordKeys('PV TP VN TH ST')
const SOURCE = bookOf('Theo', 'Ảnh', 'Nguồn', 'Nhóm', 'Báo')

/** `… theo quy định. ⟦LT⟧`: two capitals at the very end of an article are whoever wrote it. */
export const initialsAtTheEnd: Rule = (view, mentions) => {
  const at = view.keys.length - 1
  if (at < 1 || view.shapes[at] !== CAPITALS || view.atoms.end[at]! - view.atoms.start[at]! !== 2)
    return mentions
  const before = view.shapes[at - 1]!
  // `BẢN TIN`: the end of a line in capitals.
  if (before === CAPITALS || (isCapital(before) && SOURCE.endingAt(view, at) > 0)) return mentions
  if (before === SLASH || before === DASH || before === COLON || NOBODY.has(view.keys[at]!)) return mentions
  if ((view.gazetteerBegin[at]! !== 0 && before === LOWER) || covered(view, mentions)[at] === 1)
    return mentions
  return joined(mentions, [{ type: 'PERSON', start: at, end: at + 1, by: 'initials-at-the-end' }])
}

const NICKNAME = bookOf('biệt danh', 'tức', 'tự', 'là')
const OPENS = (shape: number) => shape === QUOTE || shape === QUOTE_OPEN
const CLOSES = (shape: number) => shape === QUOTE || shape === QUOTE_CLOSE

/** `biệt danh ⟦Tám⟧ "rỗ"`: a nickname goes on with a quoted word. */
export const nicknameInQuotes: Rule = (view, mentions) =>
  mendedOf('PERSON', mentions, (mention) => {
    const { start, end } = mention
    if (!OPENS(view.shapes[end] ?? 0) || view.spaced[end] === 0 || end - start > 2) return mention
    const from = OPENS(view.shapes[start - 1] ?? 0) ? start - 1 : start
    if (NICKNAME.endingAt(view, from) === 0) return mention
    for (let at = end + 2; at <= end + 3; at++)
      if (CLOSES(view.shapes[at] ?? 0) && view.spaced[at] === 0)
        return respan(mention, start, at + 1, 'nickname-in-quotes')
    return mention
  })

const CREDITS = bookOf('NVCC', 'BVCC', 'CTV', 'PV', 'TL', 'QLTT', 'ĐVCC', 'TTXVN')

/** `Ảnh: ⟦NVCC LÊ TÁM⟧`: where a picture comes from is no part of the name of whoever wrote the article. */
export const creditIsNoName: Rule = (view, mentions) =>
  mendedOf('PERSON', mentions, (mention) => {
    const { start, end } = mention
    const length = view.shapes[start] === CAPITALS ? CREDITS.startingAt(view, start) : 0
    return length === 0 || start + length >= end
      ? mention
      : respan(mention, start + length, end, 'credit-is-no-name')
  })
