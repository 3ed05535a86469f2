import { longestMatch } from '../../lexicon/phrases.js'
import { COMMUNE } from '../features/gazetteers.js'
import { DASH, isCapital } from '../features/shapes.js'
import type { View } from '../features/view.js'
import { mendedOf, mentionsOf } from './of-type.js'
import { type Mention, type Rule, respan, sorted } from './page.js'
import { bookOf, phraseKeys, spells, wordKeys } from './words.js'

const REPUBLICS = bookOf(
  'Cộng hòa xã hội chủ nghĩa Việt Nam',
  'nước Cộng hòa xã hội chủ nghĩa Việt Nam',
  'Cộng hòa dân chủ nhân dân Lào',
  'nước Cộng hòa dân chủ nhân dân Lào',
)
const FIRST = phraseKeys('Cộng')
const STATE = phraseKeys('nước')

/** `Quốc hội ⟦nước cộng hòa xã hội chủ nghĩa Việt Nam⟧`: the full name of the country is one place, however it is written. */
export const fullNameOfCountry: Rule = (view, mentions) => {
  const found: Mention[] = []
  for (let at = 0; at < view.keys.length; at++) {
    if (view.keys[at] !== FIRST[0]) continue
    const length = REPUBLICS.startingAt(view, at)
    if (length === 0) continue
    const start = spells(view, at - 1, STATE) ? at - 1 : at
    found.push({ type: 'LOCATION', start, end: at + length, by: 'full-name-of-country' })
  }
  if (found.length === 0) return mentions
  const isPart = (mention: Mention) =>
    found.some(({ start, end }) => mention.start >= start && mention.end <= end)
  const crosses = (mention: Mention) =>
    found.some(
      ({ start, end }) =>
        (mention.start < start && mention.end > start && mention.end < end) ||
        (mention.start > start && mention.start < end && mention.end > end),
    )
  return sorted([...mentions.filter((mention) => !isPart(mention) && !crosses(mention)), ...found])
}
