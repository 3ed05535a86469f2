import { isCapital, LOWER } from '../features/shapes.js'
import { mended, type Rule, respan } from './page.js'
import { bookOf } from './words.js'

const SPEAKING = ['khẳng định', 'cho biết', 'tuyên bố', 'nhấn mạnh', 'phát biểu']
const VERBS = bookOf(
  ...SPEAKING,
  ...['giám sát', 'họp', 'xử lý', 'triển khai', 'yêu cầu', 'đề nghị', 'bị', 'trao tặng'],
)
/** Verbs of speaking, which no post has in its name; it may have others: `Trưởng ban giám sát`. */
const SPEAKS = bookOf(
  ...SPEAKING,
  ...['cho rằng', 'cho hay', 'bày tỏ', 'cảm ơn', 'nêu rõ', 'chia sẻ', 'kêu gọi', 'nhận định', 'đánh giá cao'],
)

/**
 * `⟦Bộ GTVT giám sát Hoa Mai⟧`: a verb after capitals ends a name of two words or more; a verb of speaking ends a post
 * after any word (`⟦Tổng Bí thư khẳng định Việt Nam⟧`).
 */
export const nameEndsBeforeVerb: Rule = (view, mentions) =>
  mended(mentions, (mention) => {
    const { type, start, end } = mention
    if (type === 'EVENT' || type === 'LAW' || type === 'DATE') return mention
    for (let at = start + 2; at < end; at++) {
      if (view.shapes[at] !== LOWER) continue
      const ends =
        (isCapital(view.shapes[at - 1]!) && VERBS.startingAt(view, at) > 0) ||
        (type === 'TITLE' && SPEAKS.startingAt(view, at) > 0)
      if (ends) return respan(mention, start, at, 'name-ends-before-verb')
    }
    return mention
  })
