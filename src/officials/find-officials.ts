import type { Abbreviation, Entity, Official, Span } from '../article.js'
import { attachTitles } from './attachment.js'
import { holderOf, indexHolders } from './later-mentions.js'
import { nearestPerson } from './nearest-person.js'
import { type OfficeSource, officeLexicon } from './office-lexicon.js'
import { type ShortForms, shortForms } from './organizations.js'
import { joinPersons, type Persons } from './persons.js'
import { carriedProfessions, sharedTitles } from './plural-posts.js'
import { type Borne, joinPosts } from './posts.js'
import { joinRanks } from './ranks.js'
import type { Holding } from './reading.js'
import { readTitle, type Title } from './role.js'
import { readScene, type Scene } from './scene.js'

/** A title and the person who bears it. */
interface Bearing extends Borne {
  readonly person: number
}

/**
 * Says who holds which post where: one record a person to whom the text gives a title.
 *
 * @param text - clean text (NFC)
 * @param sentences - in order
 * @param entities - of the same text; nested, in any order
 * @param abbreviations - short forms, so that `UBND` and `Ủy ban nhân dân` are one body
 * @param lexicon - titles and honorifics
 * @returns officials in the order of their first mention; never throws on a text
 * @example
 * findOfficials('Thứ trưởng Lê Văn An', [{ start: 0, end: 20 }], entities, [], lexicon)
 * // [{ name: 'Lê Văn An', posts: [{ role: 'Thứ trưởng', organization: null, … }], … }]
 */
export function findOfficials(
  text: string,
  sentences: readonly Span[],
  entities: readonly Entity[],
  abbreviations: readonly Abbreviation[],
  lexicon: OfficeSource,
): readonly Official[] {
  const words = officeLexicon(lexicon)
  const forms = shortForms(abbreviations)
  const scene = readScene(text, sentences, entities)
  const persons = joinPersons(scene)
  const { titles, holdings } = attachTitles(
    scene,
    scene.marks.map((mark) => (mark.type === 'TITLE' ? readTitle(text, mark, words) : undefined)),
    persons,
    words,
    forms,
  )

  const named = titles.flatMap((title, i) => bearing(title, holdings[i]))
  const lists = [
    ...sharedTitles(scene, titles, persons, holdings, words),
    ...carriedProfessions(scene, titles, persons, holdings, words),
  ]
  const shared = lists.flatMap(({ title, names }) =>
    names.map((name) => ({ person: persons.personOf[name]!, title, status: title.status, by: title.by })),
  )
  const known = [...named, ...shared].sort(byPlace)
  const alone = titlesAlone(scene, titles, persons, holdings, known, forms)
  return toOfficials(text, persons, [...known, ...alone].sort(byPlace), forms)
}

function byPlace(a: Bearing, b: Bearing): number {
  return a.title.start - b.title.start
}

function bearing(title: Title | undefined, holding: Holding | undefined): readonly Bearing[] {
  if (title === undefined || holding === undefined) return []
  return [{ ...holding, title, status: title.status === 'current' ? holding.status : title.status }]
}

/** Titles without a name: posts of those who are known to hold them, professions of the person named last. */
function titlesAlone(
  scene: Scene,
  titles: readonly (Title | undefined)[],
  persons: Persons,
  holdings: readonly (Holding | undefined)[],
  known: readonly Bearing[],
  forms: ShortForms,
): readonly Bearing[] {
  const index = indexHolders(known, forms)
  const alone: Bearing[] = []
  for (const [i, title] of titles.entries()) {
    if (title === undefined || holdings[i] !== undefined) continue
    const { status } = title
    const holder = holderOf(title, index, forms)
    if (holder !== null) {
      alone.push({ person: holder.person, title, status, by: 'title-alone' })
    } else if (title.kind === 'profession') {
      const nearest = nearestPerson(scene, scene.marks[i]!)
      if (nearest >= 0)
        alone.push({ person: persons.personOf[nearest]!, title, status, by: 'profession-alone' })
    }
  }
  return alone
}

function toOfficials(
  text: string,
  persons: Persons,
  bearings: readonly Bearing[],
  forms: ShortForms,
): readonly Official[] {
  const byPerson = new Map<number, Bearing[]>()
  for (const one of bearings) {
    const list = byPerson.get(one.person)
    if (list === undefined) byPerson.set(one.person, [one])
    else list.push(one)
  }
  return persons.persons.flatMap(({ name, key, mentions }, id) => {
    const borne = byPerson.get(id)
    if (borne === undefined) return []
    const alone = borne.filter(({ by }) => ALONE.has(by)).map(({ title: { start, end } }) => ({ start, end }))
    return [
      {
        name,
        key,
        ranks: joinRanks(text, borne),
        posts: joinPosts(borne, forms),
        mentions: [...mentions, ...alone].sort((a, b) => a.start - b.start),
      },
    ]
  })
}

/** Rules by which a title stands for its bearer: such a title is a mention of the person. */
const ALONE = new Set(['title-alone', 'profession-alone'])
