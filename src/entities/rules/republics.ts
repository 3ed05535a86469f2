import { type Mention, type Rule, sorted } from './page.js'
import { bookOf } from './words.js'

const REPUBLICS = bookOf(
  'Cộng hòa xã hội chủ nghĩa Việt Nam',
  'nước Cộng hòa xã hội chủ nghĩa Việt Nam',
  'Cộng hòa dân chủ nhân dân Lào',
  'nước Cộng hòa dân chủ nhân dân Lào',
)

/** `Quốc hội ⟦nước cộng hòa xã hội chủ nghĩa Việt Nam⟧`: the full name of the country is one place, however it is written. */
export const fullNameOfCountry: Rule = (view, mentions) => {
  const found: Mention[] = []
  for (const run of view.runs)
    for (let end = run + 1; end <= view.runEnd[run]!; end++) {
      const length = REPUBLICS.endingAt(view, end)
      if (length > 0) found.push({ type: 'LOCATION', start: end - length, end, by: 'full-name-of-country' })
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
