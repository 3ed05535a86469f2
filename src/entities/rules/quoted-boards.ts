import { isCapital, QUOTE, QUOTE_CLOSE, QUOTE_OPEN } from '../features/shapes.js'
import type { View } from '../features/view.js'
import { mentionsOf } from './of-type.js'
import { joined, type Mention, mended, type Rule, respan } from './page.js'
import { bookOf } from './words.js'

const BOARDS = bookOf('Ban Chỉ đạo', 'Ban Tổ chức', 'Ban Vận động', 'Câu lạc bộ')

/**
 * `Trưởng ⟦Ban Chỉ đạo⟧ “Toàn dân đọc sách”`: alone these words name nobody, before a quotation that begins with a capital
 * they begin the body's name (`bodyWithQuotedName` gives it the rest).
 */
export const boardBeforeQuotation: Rule = (view, mentions) => {
  const { shapes, keys } = view
  let found: Mention[] | null = null
  for (let at = 1; at + 1 < keys.length; at++) {
    const shape = shapes[at]!
    if ((shape !== QUOTE_OPEN && shape !== QUOTE) || !isCapital(shapes[at + 1]!)) continue
    const start = at - BOARDS.endingAt(view, at)
    if (start === at || !isCapital(shapes[start]!)) continue
    if (mentionsOf('ORGANIZATION', mentions).some((mention) => mention.start === start)) continue
    found ??= []
    found.push({ type: 'ORGANIZATION', start, end: at, by: 'board-before-quotation' })
  }
  return found === null ? mentions : joined(mentions, found)
}

/** `⟦Ban Chỉ đạo “Toàn dân đọc sách⟧”`: a name that opens a quotation goes on to where it is closed. */
export const quotationIsClosed: Rule = ({ shapes }, mentions) =>
  mended(mentions, (mention) => {
    const { type, start, end } = mention
    if (type !== 'ORGANIZATION' && type !== 'TITLE') return mention
    if (shapes[end] !== QUOTE_CLOSE || !opensWithin(shapes, start + 1, end)) return mention
    return respan(mention, start, end + 1, 'quotation-is-closed')
  })

/** True where a quotation is opened and not closed. */
function opensWithin(shapes: View['shapes'], start: number, end: number): boolean {
  for (let at = end - 1; at >= start; at--) {
    if (shapes[at] === QUOTE_CLOSE) return false
    if (shapes[at] === QUOTE_OPEN) return true
  }
  return false
}
