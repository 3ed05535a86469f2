import type { Abbreviation, Entity, Official, Span } from '../article.js'
import { attachTitles } from './attachment.js'
import { holderOf, indexHolders } from './later-mentions.js'
import { type OfficeSource, officeLexicon } from './office-lexicon.js'
import { shortForms } from './organizations.js'
import { joinPersons } from './persons.js'
import { type Borne, joinPosts } from './posts.js'
import { joinRanks } from './ranks.js'
import { readTitle, type Title } from './role.js'
import { readScene } from './scene.js'

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
  const titles = scene.marks.map((mark) => (mark.type === 'TITLE' ? readTitle(text, mark, words) : undefined))
  const holdings = attachTitles(scene, titles, persons, words)

  const bearings: Bearing[] = []
  const unclaimed: Title[] = []
  for (const [index, title] of titles.entries()) {
    if (title === undefined) continue
    const holding = holdings[index]
    if (holding === undefined) unclaimed.push(title)
    else
      bearings.push({ ...holding, title, status: title.status === 'current' ? holding.status : title.status })
  }
  const index = indexHolders(bearings, forms)
  for (const title of unclaimed) {
    const holder = holderOf(title, index, forms)
    if (holder === null) continue
    bearings.push({ person: holder.person, title, status: title.status, by: 'title-alone' })
  }

  const byPerson = new Map<number, Bearing[]>()
  for (const bearing of bearings.sort((a, b) => a.title.start - b.title.start)) {
    const list = byPerson.get(bearing.person)
    if (list === undefined) byPerson.set(bearing.person, [bearing])
    else list.push(bearing)
  }
  const officials: Official[] = []
  for (const [id, { name, key, mentions }] of persons.persons.entries()) {
    const borne = byPerson.get(id)
    if (borne === undefined) continue
    const alone = borne
      .filter(({ by }) => by === 'title-alone')
      .map(({ title: { start, end } }) => ({ start, end }))
    officials.push({
      name,
      key,
      ranks: joinRanks(text, borne),
      posts: joinPosts(borne, forms),
      mentions: [...mentions, ...alone].sort((a, b) => a.start - b.start),
    })
  }
  return officials
}
