import { isCapital } from '../features/shapes.js'
import { opens } from './bodies.js'
import { mentionsOf } from './of-type.js'
import { joined, type Mention, type Rule } from './page.js'
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
    if (!opens(view, at) || !isCapital(shapes[at + 1]!)) continue
    const start = at - BOARDS.endingAt(view, at)
    if (start === at || !isCapital(shapes[start]!)) continue
    if (mentionsOf('ORGANIZATION', mentions).some((mention) => mention.start === start)) continue
    found ??= []
    found.push({ type: 'ORGANIZATION', start, end: at, by: 'board-before-quotation' })
  }
  return found === null ? mentions : joined(mentions, found)
}
