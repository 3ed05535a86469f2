import type { EntityType } from '../../article.js'
import {
  BODY,
  COMPANY,
  COUNTRY,
  EVENT_NAME,
  FOREIGN_BODY,
  FOREIGN_PLACE,
  HONORIFIC,
  PRODUCT,
  PROFESSION,
  RANK,
  SHORT_BODY,
  TITLE,
  WELL_KNOWN_PERSON,
} from '../features/gazetteers.js'
import { hashOfAtoms } from '../features/name-hash.js'
import { CAPITALIZED, DASH, FOREIGN, isCapital, isNumber, MIXED } from '../features/shapes.js'
import type { View } from '../features/view.js'
import { covered, joined, type Mention, mended, type Rule, respan } from './page.js'

const NAMES: readonly EntityType[] = ['PERSON', 'ORGANIZATION', 'LOCATION']

/**
 * `⟦Hoa Mai⟧`, twice a body and once a person: a name has one type in an article, that of most of its mentions. In
 * annotated news, none of 5,842 names has two.
 */
export const oneTypeOfName: Rule = (view, mentions) => {
  const votes = new Map<number, number[]>()
  let agree = true
  for (const { type, start, end } of mentions) {
    const which = NAMES.indexOf(type)
    if (which < 0 || !isCapital(view.shapes[start]!)) continue
    const hash = hashOfAtoms(view.keys, start, end)
    const row = votes.get(hash) ?? [0, 0, 0]
    row[which] = row[which]! + 1
    if (row[0]! + row[1]! + row[2]! > row[which]!) agree = false
    votes.set(hash, row)
  }
  if (agree) return mentions
  return mended(mentions, (mention) => {
    const which = NAMES.indexOf(mention.type)
    if (which < 0 || !isCapital(view.shapes[mention.start]!)) return mention
    const row = votes.get(hashOfAtoms(view.keys, mention.start, mention.end))!
    const most = Math.max(...row)
    if (row[which] === most) return mention
    return respan(mention, mention.start, mention.end, 'one-type-of-name', NAMES[row.indexOf(most)]!)
  })
}

const CALLED = HONORIFIC | TITLE | RANK | PROFESSION
const THINGS = BODY | COMPANY | EVENT_NAME | FOREIGN_BODY | PRODUCT | SHORT_BODY

/**
 * `Cook` alone, where `Tim Cook` was named: the first or last part of a foreigner's name is that person. The full name
 * must have a title, be well known, or come twice: once alone, `Spark Concept` passes for a person as well.
 */
export const partOfForeignName: Rule = (view, mentions) => {
  const parts = partsOfNames(view, mentions)
  if (parts.size === 0) return mentions
  const { keys, shapes, spaced, runEnd, gazetteerBegin } = view
  const taken = covered(view, mentions)
  const found: Mention[] = []
  for (const at of view.runs) {
    if (runEnd[at] !== at + 1 || taken[at] === 1 || !parts.has(keys[at]!) || spaced[at] === 0) continue
    if (shapes[at] !== FOREIGN && shapes[at] !== CAPITALIZED) continue
    if ((gazetteerBegin[at]! & (THINGS | COUNTRY | FOREIGN_PLACE)) !== 0) continue
    const next = shapes[at + 1] ?? 0
    if (isNumber(next) || (next === DASH && spaced[at + 1] === 0)) continue
    found.push({ type: 'PERSON', start: at, end: at + 1, by: 'part-of-foreign-name' })
  }
  const turned = mended(mentions, (mention) => {
    const { type, start, end } = mention
    if (type !== 'ORGANIZATION' || end - start !== 1 || shapes[start] !== FOREIGN) return mention
    if (!parts.has(keys[start]!) || (gazetteerBegin[start]! & THINGS) !== 0) return mention
    return respan(mention, mention.start, mention.end, 'part-of-foreign-name', 'PERSON')
  })
  return joined(turned, found)
}

function partsOfNames(view: View, mentions: readonly Mention[]): Set<number> {
  const { keys, shapes, gazetteerBegin, gazetteerEnd } = view
  const names = mentions.filter(
    ({ type, start, end }) => type === 'PERSON' && end - start > 1 && end - start <= 4,
  )
  const titled = new Set(mentions.filter(({ type }) => type === 'TITLE').map(({ end }) => end))
  const sure = new Map<number, number>()
  for (const { start, end } of names) {
    const called = start > 0 && (gazetteerEnd[start - 1]! & CALLED) !== 0
    const known = (gazetteerBegin[start]! & WELL_KNOWN_PERSON) !== 0
    const hash = hashOfAtoms(keys, start, end)
    sure.set(hash, (sure.get(hash) ?? 0) + (called || known || titled.has(start) ? 2 : 1))
  }
  const parts = new Set<number>()
  for (const { start, end } of names) {
    if (sure.get(hashOfAtoms(keys, start, end))! < 2) continue
    const foreign = shapes.subarray(start, end)
    if (!foreign.includes(FOREIGN) && !foreign.includes(MIXED)) continue
    if (shapes[end - 1] === FOREIGN) parts.add(keys[end - 1]!)
    if (shapes[start] === FOREIGN) parts.add(keys[start]!)
  }
  return parts
}
