import { headsOfPlace } from './heads-of-place.js'
import { holderOf, indexHolders } from './later-mentions.js'
import type { NamingOf } from './naming.js'
import { nearestPerson } from './nearest-person.js'
import type { Borne } from './posts.js'
import type { Known } from './reading.js'
import type { Title } from './role.js'
import { sinceOf } from './since.js'

/** A title and the person who bears it. */
export interface Bearing extends Borne {
  readonly person: number
}

/** Titles with a name beside them or in the same sentence. */
export function titlesNamed(known: Known): readonly Bearing[] {
  const { titles, holdings } = known
  const named: Bearing[] = []
  for (let i = 0; i < titles.length; i++) {
    const title = titles[i]
    const holding = holdings[i]
    if (title === undefined || holding === undefined) continue
    const { person, by } = holding
    const status = title.status === 'current' ? holding.status : title.status
    const since = status === 'appointed' || status === 'dismissed' ? sinceOf(known, i) : null
    named.push(since === null ? { person, status, by, title } : { person, status, by, title, since })
  }
  return named
}

/** Titles without a name: posts of those who are known to hold them, professions of the person named last. */
export function titlesAlone(known: Known, named: readonly Bearing[], namingOf: NamingOf): readonly Bearing[] {
  const { titles, holdings } = known
  const alone: Bearing[] = []
  let bearerOf: BearerOf | undefined
  for (let i = 0; i < titles.length; i++) {
    const title = titles[i]
    if (title === undefined || holdings[i] !== undefined) continue
    bearerOf ??= bearers(known, named, namingOf)
    const bearer = bearerOf(title, i)
    if (bearer !== null) alone.push({ title, status: title.status, ...bearer })
  }
  return alone
}

/** Whose a title is that has no name beside it; null where nobody may be meant. */
type BearerOf = (title: Title, at: number) => Pick<Bearing, 'person' | 'by'> | null

function bearers(known: Known, named: readonly Bearing[], namingOf: NamingOf): BearerOf {
  const index = indexHolders(named, namingOf)
  const headOf = headsOfPlace(named, namingOf)
  return (title, at) => {
    const holder = holderOf(title, index, namingOf)
    if (holder !== null) return { person: holder.person, by: 'title-alone' }
    const head = headOf(title)
    if (head >= 0) return { person: head, by: 'title-alone' }
    const nearest = title.kind === 'profession' ? nearestPerson(known, at) : -1
    return nearest < 0 ? null : { person: known.persons.personOf[nearest]!, by: 'profession-alone' }
  }
}

/** Rules by which a title stands for its bearer: such a title is a mention of the person. */
export const STANDS_ALONE: ReadonlySet<string> = new Set(['title-alone', 'profession-alone'])
