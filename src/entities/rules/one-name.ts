import type { EntityType } from '../../article.js'
import { createIntMap, empty, note, noted } from '../../text/int-map.js'
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
import { CAPITALIZED, DASH, FOREIGN, isCapital, isNumber } from '../features/shapes.js'
import type { View } from '../features/view.js'
import { mendedOf, mentionsOf } from './of-type.js'
import { covered, joined, type Mention, mended, type Rule, respan } from './page.js'

const NAMES: readonly EntityType[] = ['PERSON', 'ORGANIZATION', 'LOCATION']

/**
 * `⟦Hoa Mai⟧`, twice a body and once a person: a name has one type in an article, that of most of its mentions. In
 * annotated news, none of 5,842 names has two.
 */
export const oneTypeOfName: Rule = (view, mentions) => {
  if (allAgree(view, mentions)) return mentions
  const votes = new Map<number, number[]>()
  for (const { type, start, end } of mentions) {
    const which = NAMES.indexOf(type)
    if (which < 0 || !isCapital(view.shapes[start]!)) continue
    const hash = hashOfAtoms(view.keys, start, end)
    const row = votes.get(hash) ?? [0, 0, 0]
    row[which] = row[which]! + 1
    votes.set(hash, row)
  }
  return mended(mentions, (mention) => {
    const which = NAMES.indexOf(mention.type)
    if (which < 0 || !isCapital(view.shapes[mention.start]!)) return mention
    const row = votes.get(hashOfAtoms(view.keys, mention.start, mention.end))!
    const most = Math.max(...row)
    if (row[which] === most) return mention
    return respan(mention, mention.start, mention.end, 'one-type-of-name', NAMES[row.indexOf(most)]!)
  })
}

// Scratch: the type of each name, as an index of `NAMES` + 1.
const typeOf = createIntMap()

/** Whether each name has one type already, as in most articles. */
function allAgree(view: View, mentions: readonly Mention[]): boolean {
  empty(typeOf)
  return mentions.every(({ type, start, end }) => {
    const which = NAMES.indexOf(type) + 1
    if (which === 0 || !isCapital(view.shapes[start]!)) return true
    const hash = hashOfAtoms(view.keys, start, end)
    const before = noted(typeOf, hash)
    if (before === 0) note(typeOf, hash, which)
    return before === 0 || before === which
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
  const turned = mendedOf('ORGANIZATION', mentions, (mention) => {
    const { start, end } = mention
    if (end - start !== 1 || shapes[start] !== FOREIGN) return mention
    if (!parts.has(keys[start]!) || (gazetteerBegin[start]! & THINGS) !== 0) return mention
    return respan(mention, mention.start, mention.end, 'part-of-foreign-name', 'PERSON')
  })
  return joined(turned, found)
}

function partsOfNames(view: View, mentions: readonly Mention[]): Set<number> {
  const { keys, shapes, gazetteerBegin, gazetteerEnd } = view
  const parts = new Set<number>()
  const names = mentionsOf('PERSON', mentions).filter(({ start, end }) => end - start > 1 && end - start <= 4)
  if (!names.some(({ start, end }) => shapes[start] === FOREIGN || shapes[end - 1] === FOREIGN)) return parts
  const titled = new Set(mentionsOf('TITLE', mentions).map(({ end }) => end))
  const sure = new Map<number, number>()
  for (const { start, end } of names) {
    const called = start > 0 && (gazetteerEnd[start - 1]! & CALLED) !== 0
    const known = (gazetteerBegin[start]! & WELL_KNOWN_PERSON) !== 0
    const hash = hashOfAtoms(keys, start, end)
    sure.set(hash, (sure.get(hash) ?? 0) + (called || known || titled.has(start) ? 2 : 1))
  }
  for (const { start, end } of names) {
    if (sure.get(hashOfAtoms(keys, start, end))! < 2) continue
    if (shapes[end - 1] === FOREIGN) parts.add(keys[end - 1]!)
    if (shapes[start] === FOREIGN) parts.add(keys[start]!)
  }
  return parts
}
