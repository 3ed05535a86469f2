import { longestMatch, valueOfWhole } from '../../lexicon/phrases.js'
import { DOCUMENT, PROFESSION, TITLE } from '../features/gazetteers.js'
import { CAPITALS, INITIAL, isCapital, LOWER } from '../features/shapes.js'
import type { View } from '../features/view.js'
import { mentionsOf } from './of-type.js'
import { besides, type Mention, type Rule, respan, sorted } from './page.js'

const BY = 'heading-in-capitals'
const BORNE = TITLE | PROFESSION
/** A line in capitals is no longer. */
const LONGEST_LINE = 40

/**
 * Decisions and letters have headings in capitals, where the model takes words for persons. What the lists know is what
 * they say: `KT. ⟦CHỦ TỊCH⟧` is a post, `⟦QUYẾT ĐỊNH⟧` a kind of document, `ỦY BAN NHÂN DÂN TỈNH ⟦HÒA LẠC⟧` goes on to
 * the name of its province. Bylines in capitals (`LÊ VĂN TÁM`) stay persons.
 */
export const headingInCapitals: Rule = (view, mentions) => {
  const shouted = mentionsOf('PERSON', mentions).filter((mention) => isShouted(view, mention))
  const posts = mentionsOf('ORGANIZATION', mentions).filter((mention) => isPost(view, mention))
  if (shouted.length === 0 && posts.length === 0) return mentions
  const bodies = new Map(mentionsOf('ORGANIZATION', mentions).map((body) => [body.end, body]))
  const instead = new Map<Mention, readonly Mention[]>()
  const grown = new Map<number, Growth>()
  for (const post of posts) instead.set(post, [respan(post, post.start, post.end, BY, 'TITLE')])
  for (const person of shouted) {
    const body = bodies.get(person.start)
    const read = readAlone(view, person)
    if (read !== null) instead.set(person, read)
    else if (body !== undefined && endsWithUnit(view, body)) {
      instead.set(person, [respan(person, person.start - 1, person.end, BY, 'LOCATION')])
      grown.set(body.end, { from: body.start, end: person.end })
    }
  }
  return sorted(mentions.flatMap((mention) => instead.get(mention) ?? grow(mention, grown.get(mention.end))))
}

/** `KT. ⟦ORGANIZATION|BỘ TRƯỞNG⟧, CHỦ NHIỆM`: a post to the lists, and nothing else. */
function isPost(view: View, { start, end }: Mention): boolean {
  if (view.shapes[start] !== CAPITALS || (view.gazetteerBegin[start]! & TITLE) === 0) return false
  return valueOfWhole(view.gazetteers.phrases, view.keys, start, end) === TITLE
}

/** What the lists make of a person in capitals, or null. */
function readAlone(view: View, person: Mention): readonly Mention[] | null {
  const { start, end } = person
  const lists = valueOfWhole(view.gazetteers.phrases, view.keys, start, end)
  if (lists !== -1 && (lists & BORNE) !== 0) return [respan(person, start, end, BY, 'TITLE')]
  if (lists !== -1 && (lists & DOCUMENT) !== 0) return []
  const unit = longestMatch(view.gazetteers.closeUnits, view.keys, start, end)
  return unit !== null && unit.length < end - start ? [respan(person, start, end, BY, 'LOCATION')] : null
}

function endsWithUnit(view: View, { start, end }: Mention): boolean {
  return (
    end - start > 1 &&
    besides(view, end) &&
    longestMatch(view.gazetteers.closeUnits, view.keys, end - 1, end) !== null
  )
}

/** A body that goes on; what holds it goes on with it. */
interface Growth {
  readonly from: number
  readonly end: number
}

function grow(mention: Mention, growth: Growth | undefined): Mention {
  if (growth === undefined || mention.start > growth.from) return mention
  return respan(mention, mention.start, growth.end, BY)
}

/** True where the whole line is in capitals, or in numbers and marks. */
function isShouted(view: View, { start, end }: Mention): boolean {
  for (let at = start; at < end; at++) if (!isLoud(view.shapes[at]!)) return false
  for (let at = start; at > 0 && start - at < LONGEST_LINE && besides(view, at); at--)
    if (isQuiet(view.shapes[at - 1]!)) return false
  for (let at = end; at < view.atoms.count && at - end < LONGEST_LINE && besides(view, at); at++)
    if (isQuiet(view.shapes[at]!)) return false
  return true
}

function isLoud(shape: number): boolean {
  return shape === CAPITALS || shape === INITIAL
}

function isQuiet(shape: number): boolean {
  return shape === LOWER || (isCapital(shape) && !isLoud(shape))
}
