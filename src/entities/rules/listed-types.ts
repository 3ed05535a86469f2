import type { EntityType } from '../../article.js'
import { valueOfWhole } from '../../lexicon/phrases.js'
import {
  BODY,
  COMMUNE,
  COMPANY,
  COUNTRY,
  DISTRICT,
  EVENT_NAME,
  FOREIGN_BODY,
  FOREIGN_PLACE,
  GIVEN_NAME,
  PRODUCT,
  PROVINCE,
  SHORT_BODY,
  SHORT_PLACE,
  SURNAME,
  WELL_KNOWN_PERSON,
} from '../features/gazetteers.js'
import { CAPITALS, COLON, FOREIGN, isCapital, MIXED } from '../features/shapes.js'
import type { View } from '../features/view.js'
import { bearsName, type Mention, mended, only, type Rule, respan } from './page.js'

/** Types and the lists that name nothing but them. */
const LISTS: readonly (readonly [type: EntityType, lists: number])[] = [
  ['LOCATION', COUNTRY | FOREIGN_PLACE | PROVINCE | SHORT_PLACE],
  ['ORGANIZATION', FOREIGN_BODY | COMPANY | BODY | SHORT_BODY],
  ['PERSON', WELL_KNOWN_PERSON],
  ['EVENT', EVENT_NAME],
]
const EVERY = LISTS.reduce((all, [, lists]) => all | lists, PRODUCT | DISTRICT | COMMUNE)
const PART_OF_NAME = SURNAME | GIVEN_NAME
/** `Oscar` is a man as well, `Brexit` is not. */
const LONG_WORD = 6

/** `theo ⟦PERSON Goldman Sachs⟧`: what only lists of one type have is of that type, and a product is nothing. */
export const typeOfLists: Rule = (view, mentions) => {
  const kept = only(mentions, (mention) => !isProduct(view, mention))
  return mended(kept, (mention) => {
    if (!mayBeListed(view, mention, EVERY) || !isName(view, mention)) return mention
    const lists = listsOf(view, mention)
    if ((lists & EVERY) === 0 || (lists & PART_OF_NAME) !== 0) return mention
    const type = LISTS.find(([, own]) => (lists & EVERY & ~own) === 0)?.[0]
    if (type === undefined || type === mention.type || !fits(view, mention, type, lists)) return mention
    return respan(mention, mention.start, mention.end, 'type-of-lists', type)
  })
}

function isName(view: View, mention: Mention): boolean {
  return bearsName(mention) && isCapital(view.shapes[mention.start]!)
}

/** Not after a colon: `Ảnh: Wikipedia` names a source. */
function isProduct(view: View, mention: Mention): boolean {
  if (!mayBeListed(view, mention, PRODUCT) || !isName(view, mention)) return false
  if (view.shapes[mention.start - 1] === COLON) return false
  return (listsOf(view, mention) & (EVERY | PART_OF_NAME)) === PRODUCT
}

/** False for most mentions, at a glance: no phrase of the lists begins and none ends with them. */
function mayBeListed(
  { gazetteerBegin, gazetteerEnd }: View,
  { start, end }: Mention,
  lists: number,
): boolean {
  return (gazetteerBegin[start]! & gazetteerEnd[end - 1]! & lists) !== 0
}

function listsOf(view: View, mention: Mention): number {
  if (!mayBeListed(view, mention, EVERY)) return 0
  return Math.max(0, valueOfWhole(view.gazetteers.phrases, view.keys, mention.start, mention.end))
}

/** Names of several bearers: `Thanh Hải` is a province of China and a man, `Porto` a city and a club, `Lý Thái Tổ` a street. */
function fits(view: View, mention: Mention, type: EntityType, lists: number): boolean {
  const length = mention.end - mention.start
  const foreign = view.shapes
    .subarray(mention.start, mention.end)
    .some((shape) => shape === FOREIGN || shape === MIXED || shape === CAPITALS)
  switch (type) {
    case 'LOCATION':
      return (lists & (COUNTRY | PROVINCE)) !== 0 || (foreign && length > 1)
    case 'PERSON':
      return mention.type === 'ORGANIZATION' || foreign || length === 2
    case 'EVENT':
      return length > 1 || view.atoms.end[mention.start]! - view.atoms.start[mention.start]! >= LONG_WORD
    default:
      return true
  }
}
