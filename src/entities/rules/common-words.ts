import { longestMatch } from '../../lexicon/phrases.js'
import { isNumber } from '../features/shapes.js'
import type { View } from '../features/view.js'
import { mendedOf, mentionsOf, onlyOf } from './of-type.js'
import { type Mention, only, type Rule, respan } from './page.js'
import { wordKeys } from './words.js'

const LOANWORDS = wordKeys(
  'container bikini camera metro menu vaccine vaccin blogger vlogger video clip livestream robot drone taxi email ' +
    'internet website smartphone laptop virus showbiz fan gameshow idol rapper streamer youtuber tiktoker shipper ' +
    'resort homestay casino pizza jazz futsal golf yoga gym elo viking marathon album single remix show',
)

/** `⟦PERSON Container⟧ tông xe máy`, `giải ⟦LOCATION Futsal⟧`: foreign words that are words of the language by now. */
export const loanwordIsNoName: Rule = (view, mentions) =>
  only(mentions, ({ type, start, end }) => {
    if (end - start !== 1 || (type !== 'PERSON' && type !== 'LOCATION')) return true
    return !LOANWORDS.has(view.keys[start]!)
  })

const TIMES = wordKeys('sáng trưa chiều tối đêm')
const DAYS = wordKeys('nay qua mai ngày hôm cùng')

/** `⟦PERSON Sáng⟧ 30-6, ông ⟦Lê Văn Sáng⟧ đến`: a part of the day, though somebody bears that name. */
export const timeIsNoPerson: Rule = (view, mentions) =>
  onlyOf('PERSON', mentions, ({ start, end }) => {
    if (end - start !== 1 || !TIMES.has(view.keys[start]!)) return true
    return !isNumber(view.shapes[end] ?? 0) && !DAYS.has(view.keys[end] ?? 0)
  })

/** `bà ⟦PERSON Lan Bộ Y⟧ tế`: a name ends where one of a body begins that goes on beyond it. */
export const personBeforeBody: Rule = (view, mentions) => {
  if (view.listedBodies.length === 0 || mentionsOf('PERSON', mentions).length === 0) return mentions
  const bodies = new Set(view.listedBodies)
  return mendedOf('PERSON', mentions, (mention) => {
    const cut = bodyIn(view, mention, bodies)
    return cut < 0 ? mention : respan(mention, mention.start, cut, 'person-before-body')
  })
}

const LONGEST_BODY = 12

function bodyIn(view: View, { start, end }: Mention, bodies: ReadonlySet<number>): number {
  for (let at = start + 1; at < end; at++) {
    if (!bodies.has(at)) continue
    const to = Math.min(view.keys.length, at + LONGEST_BODY)
    const match = longestMatch(view.gazetteers.bodies, view.keys, at, to)
    if (match !== null && at + match.length > end) return at
  }
  return -1
}
