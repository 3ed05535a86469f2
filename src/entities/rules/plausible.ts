import {
  BODY,
  BODY_HEAD,
  FOREIGN_BODY,
  PLACE_UNIT,
  PROFESSION,
  RANK,
  SHORT_BODY,
  SHORT_TITLE,
  TITLE,
} from '../features/gazetteers.js'
import { DASH, isCapital, isNumber, LOWER, QUOTE, QUOTE_OPEN } from '../features/shapes.js'
import { onlyOf } from './of-type.js'
import { type Mention, mended, only, type Rule, respan } from './page.js'
import { bookOf, wordKeys } from './words.js'

const POSTS = TITLE | PROFESSION | RANK | SHORT_TITLE
/** `nguyên`, `cựu`, `đồng` and the like come before a post. */
const BEFORE_POST = 3

/** `⟦TITLE|của Sở Y tế⟧`, `⟦TITLE|Quảng trường Hoa Mai⟧`: a title begins with a post, profession or rank of the lists. */
export const titleHasPost: Rule = (view, mentions) =>
  onlyOf('TITLE', mentions, ({ start, end }) => {
    for (let at = start; at < end && at < start + BEFORE_POST; at++)
      if ((view.gazetteerBegin[at]! & POSTS) !== 0) return true
    return false
  })

/** `⟦ORGANIZATION|quỹ bình ổn⟧`, `⟦LOCATION|khu phố này⟧`: a name has a capital, a number or a quotation in it. */
export const nameHasCapital: Rule = (view, mentions) =>
  only(mentions, ({ type, start, end }) => {
    if (type !== 'ORGANIZATION' && type !== 'LOCATION') return true
    for (let at = start; at < end; at++) {
      const shape = view.shapes[at]!
      if (isCapital(shape) || isNumber(shape) || shape === QUOTE || shape === QUOTE_OPEN) return true
    }
    return false
  })

const BODIES = BODY | BODY_HEAD | SHORT_BODY | FOREIGN_BODY
const LONGEST_LOWER = 4
/** `số 5 đường Hoa Mai`, `nhà nghỉ Hoa Mai`. */
const OTHER_HEADS = bookOf('số', 'nhà nghỉ', 'ngã')

const OUTSIDE = wordKeys('tờ trang kênh')

/**
 * `tại ⟦LOCATION|trung tâm Hòa Lạc⟧`, `⟦ORGANIZATION|kinh doanh Hoa Mai⟧`: what a name has before its capitals is a unit
 * word or a head word. Other words are no part of a place, and make no body. `al-Udeid` is a name of one word.
 */
export const lowerCaseIsHead: Rule = (view, mentions) => {
  const { shapes, keys, gazetteerBegin } = view
  const isWrong = ({ type, start }: Mention) => {
    if (shapes[start] !== LOWER || (type !== 'ORGANIZATION' && type !== 'LOCATION')) return false
    if ((gazetteerBegin[start]! & (type === 'ORGANIZATION' ? BODIES : PLACE_UNIT)) !== 0) return false
    return shapes[start + 1] !== DASH && OTHER_HEADS.startingAt(view, start) === 0
  }
  const left = only(
    mentions,
    (mention) => mention.type !== 'ORGANIZATION' || OUTSIDE.has(keys[mention.start]!) || !isWrong(mention),
  )
  return mended(left, (mention) => {
    if (!isWrong(mention)) return mention
    const { start, end } = mention
    let at = start + 1
    while (at < end && shapes[at] === LOWER && (gazetteerBegin[at]! & PLACE_UNIT) === 0) at++
    return at === end || at - start > LONGEST_LOWER ? mention : respan(mention, at, end, 'lower-case-is-head')
  })
}

const NEVER_WITHIN = wordKeys(
  'đã sẽ đang vừa này đó khi gồm hay cùng cũng nhưng thì mà nếu nên rằng với để bởi còn thăm',
)

/** `⟦TITLE|Giám đốc Sở Y tế đã nói⟧`: no name goes on over a word of the sentence; only events do. */
export const nameEndsBeforeWord: Rule = (view, mentions) => {
  const { shapes, keys, spaced } = view
  const cut = mended(mentions, (mention) => {
    const { type, start, end } = mention
    if (type === 'EVENT' || type === 'DATE' || type === 'LAW') return mention
    for (let at = start; at < end; at++)
      if (shapes[at] === LOWER && spaced[at] === 1 && NEVER_WITHIN.has(keys[at]!))
        return respan(mention, start, at, 'name-ends-before-word')
    return mention
  })
  return only(cut, ({ start, end }) => start < end)
}
