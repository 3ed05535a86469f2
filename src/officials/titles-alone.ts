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
  return known.titles.flatMap((title, i) => {
    const holding = known.holdings[i]
    if (title === undefined || holding === undefined) return []
    const status = title.status === 'current' ? holding.status : title.status
    const since = status === 'appointed' || status === 'dismissed' ? sinceOf(known, i) : null
    const bearing = { ...holding, title, status }
    return [since === null ? bearing : { ...bearing, since }]
  })
}

/** Titles without a name: posts of those who are known to hold them, professions of the person named last. */
export function titlesAlone(known: Known, named: readonly Bearing[], namingOf: NamingOf): readonly Bearing[] {
  const { titles, persons, holdings } = known
  const index = indexHolders(named, namingOf)
  const headOf = headsOfPlace(named, namingOf)
  const alone = (title: Title, person: number, by: string) => ({ person, title, status: title.status, by })
  return titles.flatMap((title, i) => {
    if (title === undefined || holdings[i] !== undefined) return []
    const holder = holderOf(title, index, namingOf)
    if (holder !== null) return [alone(title, holder.person, 'title-alone')]
    const head = headOf(title)
    if (head >= 0) return [alone(title, head, 'title-alone')]
    const nearest = title.kind === 'profession' ? nearestPerson(known, i) : -1
    return nearest < 0 ? [] : [alone(title, persons.personOf[nearest]!, 'profession-alone')]
  })
}

/** Rules by which a title stands for its bearer: such a title is a mention of the person. */
export const STANDS_ALONE: ReadonlySet<string> = new Set(['title-alone', 'profession-alone'])
