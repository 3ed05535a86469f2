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
import { isCapital, isNumber, LOWER, QUOTE, QUOTE_OPEN } from '../features/shapes.js'
import { only, type Rule } from './page.js'

const POSTS = TITLE | PROFESSION | RANK | SHORT_TITLE
/** `nguyên`, `cựu`, `đồng` and the like come before a post. */
const BEFORE_POST = 3

/** `⟦TITLE|của Sở Y tế⟧`, `⟦TITLE|Quảng trường Hoa Mai⟧`: a title begins with a post, profession or rank of the lists. */
export const titleHasPost: Rule = (view, mentions) =>
  only(mentions, ({ type, start, end }) => {
    if (type !== 'TITLE') return true
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

/** `⟦ORGANIZATION|vai Hoa Mai⟧`: a name that begins in lower case begins with a head word or a unit word. */
export const lowerCaseIsHead: Rule = (view, mentions) =>
  only(mentions, ({ type, start }) => {
    if (view.shapes[start] !== LOWER) return true
    if (type === 'ORGANIZATION') return (view.gazetteerBegin[start]! & BODIES) !== 0
    return type !== 'LOCATION' || (view.gazetteerBegin[start]! & PLACE_UNIT) !== 0
  })
