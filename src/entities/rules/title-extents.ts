import { spanIndex } from '../../text/span.js'
import { isNumber } from '../features/shapes.js'
import type { View } from '../features/view.js'
import { longestByStart, mendedOf, mentionsOf, onlyOf } from './of-type.js'
import { besides, type Mention, type Rule, regrown, respan, sorted } from './page.js'
import { bookOf, phraseKeys, spells, wordKeys } from './words.js'

const OF = wordKeys('của thuộc')
const AT = wordKeys('tại')

/**
 * `⟦Giám đốc⟧ của ⟦Công ty Hoa Mai⟧`, `⟦Phó trưởng phòng⟧ thuộc ⟦Sở Y tế⟧`: a post goes on to the body that it is of; with
 * `tại`, to a body only. In annotated news, all 18 with `của` do.
 */
export const titleOfBody: Rule = (view, mentions) => {
  const leads = ({ end }: Mention) => OF.has(view.keys[end] ?? 0) || AT.has(view.keys[end] ?? 0)
  if (!mentionsOf('TITLE', mentions).some(leads)) return mentions
  const inOrder = sorted(mentions)
  return mendedOf('TITLE', mentions, (mention) => {
    if (!leads(mention)) return mention
    const { start, end } = mention
    const body = firstAt(inOrder, end + 1)
    if (body === undefined || !besides(view, end) || !besides(view, end + 1)) return mention
    const isOf = OF.has(view.keys[end]!)
    if (body.type !== 'ORGANIZATION' && !(isOf && body.type === 'LOCATION')) return mention
    return respan(mention, start, body.end, 'title-of-body')
  })
}

const BODY_OF = phraseKeys('của')

/** The longest mention that starts at an atom. Mentions: sorted. */
function firstAt(mentions: readonly Mention[], start: number): Mention | undefined {
  const first = mentions[spanIndex(mentions, start)]
  return first?.start === start ? first : undefined
}

/** `Trưởng ⟦Ban Giống⟧ của ⟦HĐND tỉnh Hòa Lạc⟧`: a body of a body is named with it; in annotated news, twelve of thirteen are. */
export const bodyOfBody: Rule = (view, mentions) => {
  const ends = new Map<number, number>()
  let owners: ReadonlyMap<number, Mention> | undefined
  for (const { end } of mentionsOf('ORGANIZATION', mentions)) {
    if (!spells(view, end, BODY_OF) || !besides(view, end) || !besides(view, end + 1)) continue
    owners ??= longestByStart('ORGANIZATION', mentions)
    const stop = owners.get(end + 1)?.end
    if (stop !== undefined) ends.set(end, stop)
  }
  return regrown(mentions, ends, 'body-of-body')
}

const SEVERAL = wordKeys('các hai ba bốn năm nhiều nhóm')
const COUNTRIES = bookOf('nước', 'quốc gia', 'bên')
const AND = wordKeys('và')

/** `⟦Ngoại trưởng⟧ và ⟦Bộ trưởng Quốc phòng⟧ hai nước`: the posts of several countries are nobody's. */
export const postOfCountries: Rule = (view, mentions) => {
  const isSeveral = ({ end }: Mention) => ofCountries(view, end)
  const titles = mentionsOf('TITLE', mentions)
  if (!titles.some(isSeveral)) return mentions
  const starts = new Set(titles.filter(isSeveral).map(({ start }) => start))
  return onlyOf('TITLE', mentions, (mention) => {
    if (isSeveral(mention)) return false
    return !(AND.has(view.keys[mention.end] ?? 0) && starts.has(mention.end + 1))
  })
}

function ofCountries(view: View, at: number): boolean {
  if (at + 1 >= view.keys.length || !(isNumber(view.shapes[at]!) || SEVERAL.has(view.keys[at]!))) return false
  return COUNTRIES.startingAt(view, at + 1) > 0
}
