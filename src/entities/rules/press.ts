import { PRODUCT } from '../features/gazetteers.js'
import { CAPITALIZED, DASH, isCapital, LOWER, STOP } from '../features/shapes.js'
import { besides, covered, isFree, joined, type Mention, type Rule } from './page.js'
import { bookOf, phraseKeys, spells, wordKeys } from './words.js'

/** The guideline keeps `báo` and `hãng` within the name, `tờ` and `kênh` outside. */
const WITHIN = bookOf('báo', 'nhật báo', 'tạp chí', 'đài', 'hãng tin')
const OUTSIDE = bookOf('tờ', 'kênh', 'trang tin')
/** `họp báo Hoa Mai`, `các báo Hoa Mai`. */
const NOT_PRESS = wordKeys('họp dự tình thông cảnh khách tượng lâu tổng các')

/** `tờ Hoa Mai viết`, `trên tạp chí Hoa Mai`: capitals after a kind of press are its name. */
export const nameOfPaper: Rule = (view, mentions) => {
  const taken = covered(view, mentions)
  const { shapes, runEnd } = view
  const found: Mention[] = []
  for (const at of view.runs) {
    if (at === 0 || taken[at] === 1) continue
    const within = WITHIN.endingAt(view, at)
    const length = within || OUTSIDE.endingAt(view, at)
    const end = runEnd[at]!
    if (length === 0 || !besides(view, at) || !isFree(taken, at, end)) continue
    if (NOT_PRESS.has(view.keys[at - length - 1] ?? 0) || (view.gazetteerBegin[at]! & PRODUCT) !== 0) continue
    // `báo Gia đình`: one syllable in capitals is less than the name.
    if (end === at + 1 && shapes[at] === CAPITALIZED && shapes[end] === LOWER) continue
    found.push({ type: 'ORGANIZATION', start: at - within, end, by: 'name-of-paper' })
  }
  return joined(mentions, found)
}

const FROM = phraseKeys('Theo')
const LONGEST_SOURCE = 4

/** `Theo hoamai.vn` as the last sentence of an article: the source. */
export const sourceAtTheEnd: Rule = (view, mentions) => {
  const last = view.sentenceStart.length - 1
  if (last < 0) return mentions
  const start = view.sentenceStart[last]! + FROM.length
  let end = view.sentenceEnd[last]!
  while (end > start && view.shapes[end - 1] === STOP) end--
  if (!spells(view, start - FROM.length, FROM) || end <= start || end - start > LONGEST_SOURCE)
    return mentions
  if (!isFree(covered(view, mentions), start, end)) return mentions
  return joined(mentions, [{ type: 'ORGANIZATION', start, end, by: 'source-at-the-end' }])
}

const LONGEST_TIME = 24
const LONGEST_PAPER = 5

/** `Lê Tám - ⟦Thể thao Hòa Lạc⟧ | 06:55`: before the time at the end of an article stands the paper. */
export const paperBeforeTime: Rule = (view, mentions) => {
  const { text, atoms } = view
  const tail = Math.max(0, text.length - LONGEST_TIME)
  const bar = tail + text.slice(tail).lastIndexOf(' | ')
  if (bar < tail) return mentions
  let end = atoms.count
  while (end > 0 && atoms.end[end - 1]! > bar) end--
  let start = end
  while (start > 0 && end - start < LONGEST_PAPER && view.shapes[start - 1] !== DASH) start--
  if (start === 0 || start === end || view.shapes[start - 1] !== DASH || !isCapital(view.shapes[start]!))
    return mentions
  const others = mentions.filter((m) => m.end <= start || m.start >= end || m.start < start)
  const found: Mention[] = [{ type: 'ORGANIZATION', start, end, by: 'paper-before-time' }]
  return isFree(covered(view, others), start, end) ? joined(others, found) : mentions
}
