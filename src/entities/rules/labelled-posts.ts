import { longestMatch } from '../../lexicon/phrases.js'
import { PROFESSION, RANK, TITLE } from '../features/gazetteers.js'
import { COLON, COMMA, DASH, isCapital, SEMICOLON, STOP } from '../features/shapes.js'
import type { View } from '../features/view.js'
import { mentionsOf } from './of-type.js'
import { besides, covered, isFree, joined, type Mention, parted, type Rule, respan, WHOLE } from './page.js'
import { bookOf } from './words.js'

const BORNE = TITLE | PROFESSION | RANK
const LONGEST = 6
const LABELS = bookOf('chức vụ', 'chức danh', 'cấp bậc')

/** `Ông ⟦Lê Văn Tám⟧ - Chức vụ: Giám đốc`: what stands after such a label is the post. */
export const postAfterLabel: Rule = (view, mentions) => {
  const found: Mention[] = []
  for (const at of view.runs) {
    if (at < 3 || view.shapes[at - 1] !== COLON || LABELS.endingAt(view, at - 1) === 0) continue
    const end = postEnd(view, at)
    if (end > at && isFree(covered(view, mentions), at, end) && besides(view, at))
      found.push({ type: 'TITLE', start: at, end, by: 'post-after-label' })
  }
  return joined(mentions, found)
}

/** `⟦Hồ Văn Tám⟧ - Giám đốc; số điện thoại…`: a known post between the dash after a name and the next mark. */
export const postAfterDash: Rule = (view, mentions) => {
  const found: Mention[] = []
  for (const { end: dash } of mentionsOf('PERSON', mentions)) {
    if (view.shapes[dash] !== DASH || view.spaced[dash] === 0 || !besides(view, dash)) continue
    const at = dash + 1
    if (at >= view.keys.length || view.spaced[at] === 0 || !besides(view, at)) continue
    const end = isCapital(view.shapes[at]!) ? postEnd(view, at) : at
    if (end > at && isFree(covered(view, mentions), at, end))
      found.push({ type: 'TITLE', start: at, end, by: 'post-after-dash' })
  }
  return joined(mentions, found)
}

/** Where the post ends that begins at an atom and goes to the next mark or the line's end, or `at`. */
function postEnd(view: View, at: number): number {
  const to = Math.min(view.keys.length, at + LONGEST)
  const match = longestMatch(view.gazetteers.phrases, view.keys, at, to)
  if (match === null || (match.value & BORNE) === 0) return at
  const end = at + match.length
  if (end >= view.keys.length || !besides(view, end)) return end
  const mark = view.shapes[end]!
  return mark === COMMA || mark === SEMICOLON || mark === STOP ? end : at
}

/** Posts to the lists, and what a department does: `⟦Cục trưởng Cục Kinh tế - Quản lý đầu tư⟧`. */
const DEEDS = bookOf('quản lý', 'phụ trách', 'chỉ huy', 'điều hành', 'chỉ đạo', 'giám sát')

/** `⟦Bí thư Đảng ủy - Chủ tịch HĐND⟧`: posts with a dash and blanks between them are one each. */
export const postsWithDash: Rule = (view, mentions) =>
  parted(mentions, (mention) => {
    const { type, start, end } = mention
    if (type !== 'TITLE' || end - start < 4) return WHOLE
    for (let at = start + 1; at < end - 1; at++) {
      if (view.shapes[at] !== DASH || view.spaced[at] === 0 || view.spaced[at + 1] === 0) continue
      if (!isCapital(view.shapes[at + 1]!) || (view.gazetteerBegin[at + 1]! & (TITLE | RANK)) === 0) continue
      if (DEEDS.startingAt(view, at + 1) > 0) continue
      const by = 'posts-with-dash'
      return [respan(mention, start, at, by), respan(mention, at + 1, end, by)]
    }
    return WHOLE
  })
