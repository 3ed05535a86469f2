import { longestMatch } from '../../lexicon/phrases.js'
import { COMPANY, COUNTRY, FOREIGN_PLACE, GIVEN_NAME, SURNAME, TITLE } from '../features/gazetteers.js'
import { CAPITALS, COMMA, FOREIGN, isCapital, LOWER, MIXED, STOP } from '../features/shapes.js'
import type { View } from '../features/view.js'
import { mendedOf } from './of-type.js'
import { bearsName, mended, parted, type Rule, respan, WHOLE } from './page.js'
import { bookOf, phraseKeys, spells, wordKeys } from './words.js'

const LONGEST_COUNTRY = 4

/** `kỳ thủ người ⟦Nga Rudnev Andrei⟧`, `hãng ⟦Nhật Apple⟧`: a country and the name after it are two. */
export const countryThenName: Rule = (view, mentions) =>
  parted(mentions, (mention) => {
    const { start, end } = mention
    if (end - start < 2 || (view.gazetteerBegin[start]! & COUNTRY) === 0 || !bearsName(mention)) return WHOLE
    const at = nameAfterCountry(view, start, end)
    if (at < 0) return WHOLE
    const firm = (view.gazetteerBegin[at]! & COMPANY) !== 0 || view.shapes[at] === CAPITALS
    return [
      respan(mention, start, at, 'country-then-name', 'LOCATION'),
      respan(mention, at, end, 'country-then-name', firm ? 'ORGANIZATION' : 'PERSON'),
    ]
  })

/** Where the name begins: a foreign one, or after a country of two syllables a full Vietnamese one; else -1. */
function nameAfterCountry(view: View, start: number, end: number): number {
  const { shapes, keys, gazetteerBegin, gazetteerEnd } = view
  if (shapes[start] === CAPITALS) return -1
  for (let at = start; at < end; at++) if (!isCapital(shapes[at]!)) return -1
  const match = longestMatch(view.gazetteers.phrases, keys, start, end)
  if (match === null || (match.value & COUNTRY) === 0 || match.length > LONGEST_COUNTRY) return -1
  const at = start + match.length
  if (at >= end || (gazetteerBegin[at]! & FOREIGN_PLACE) !== 0) return -1
  if (shapes[at] === FOREIGN || shapes[at] === CAPITALS || shapes[at] === MIXED) return at
  // `Bộ trưởng Pháp Le Maire`: its first word may be a syllable as well.
  if (end - at === 2 && shapes[end - 1] === FOREIGN && (gazetteerEnd[start - 1]! & TITLE) !== 0) return at
  const full = match.length > 1 && end - at >= 3
  return full && (gazetteerBegin[at]! & SURNAME) !== 0 && (gazetteerEnd[end - 1]! & GIVEN_NAME) !== 0
    ? at
    : -1
}

const STARS = bookOf(
  ...['ngôi sao truyền hình', 'ngôi sao', 'người mẫu', 'siêu mẫu', 'minh tinh', 'diễn viên', 'ca sĩ'],
  ...['rapper', 'nhà thiết kế', 'đạo diễn', 'tài tử', 'Mr', 'Mrs', 'Ms'],
)

/** `ngôi sao ⟦ORGANIZATION truyền hình Ciara Miller⟧`: a foreign name of several words after a star is the star's. */
export const nameOfStar: Rule = (view, mentions) =>
  mendedOf('ORGANIZATION', mentions, (mention) => {
    const { start, end } = mention
    let from = start
    while (from < end && view.shapes[from] === LOWER) from++
    if (end - from < 2 || STARS.endingAt(view, from) === 0) return mention
    let foreign = false
    for (let at = from; at < end; at++) {
      if (!isCapital(view.shapes[at]!)) return mention
      if (view.shapes[at] === FOREIGN || view.shapes[at] === MIXED) foreign = true
    }
    return foreign ? respan(mention, from, end, 'name-of-star', 'PERSON') : mention
  })

const YOUNGER = wordKeys('Jr Sr')
const WASHINGTON = phraseKeys('Washington')
const DISTRICTS = bookOf('D.C.', 'DC')

/** `⟦Donald Trump Jr.⟧`, `⟦Washington, D.C.⟧`: short forms that end a foreign name. */
export const shortFormEndsName: Rule = (view, mentions) =>
  mended(mentions, (mention) => {
    const { type, start, end } = mention
    if (type === 'PERSON' && YOUNGER.has(view.keys[end - 1]!))
      return view.shapes[end] === STOP && view.spaced[end] === 0
        ? respan(mention, start, end + 1, 'short-form-ends-name')
        : mention
    if (type !== 'LOCATION' || !spells(view, end - 1, WASHINGTON)) return mention
    const at = view.shapes[end] === COMMA ? end + 1 : end
    const length = DISTRICTS.startingAt(view, at)
    return length === 0 ? mention : respan(mention, start, at + length, 'short-form-ends-name')
  })
