import type { Abbreviation, Entity, Official, Span } from '../article.js'
import { attachTitles } from './attachment.js'
import { carriedProfessions } from './carried-professions.js'
import { readGaps } from './gap.js'
import { withTitlesMended } from './mended-titles.js'
import { type NamingOf, namings } from './naming.js'
import { type OfficeLexicon, type OfficeSource, officeLexicon } from './office-lexicon.js'
import { shortForms } from './organizations.js'
import { joinPersons, type Persons } from './persons.js'
import { pluralPosts } from './plural-posts.js'
import { withoutPlurals } from './plural-titles.js'
import { joinPosts } from './posts.js'
import { joinRanks } from './ranks.js'
import { withBodiesRestored } from './restored-bodies.js'
import { titleReader } from './role.js'
import { readScene, type Scene } from './scene.js'
import { sharedOffices } from './shared-offices.js'
import { withRowsParted } from './title-rows.js'
import { type Bearing, STANDS_ALONE, titlesAlone, titlesNamed } from './titles-alone.js'
import { withTitlesInText } from './titles-in-text.js'
import { withWholeBodies } from './whole-bodies.js'

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
  const scene = readMarks(text, sentences, entities, words)
  const persons = joinPersons(scene)
  if (persons.persons.length === 0) return []
  const namingOf = namings(shortForms(abbreviations))
  const read = titleReader(text, words)
  const titles = scene.marks.map((mark) => (mark.type === 'TITLE' ? read(mark) : undefined))
  const known = attachTitles(
    { scene, gaps: readGaps(scene, words), lexicon: words, persons, titles },
    namingOf,
  )

  const shared = [...pluralPosts(known), ...carriedProfessions(known), ...sharedOffices(known)].flatMap(
    ({ names, ...borne }) =>
      names.map((name) => ({ ...borne, person: persons.personOf[name]!, by: borne.title.by })),
  )
  const named = [...titlesNamed(known), ...shared].sort(byPlace)
  const alone = titlesAlone(known, named, namingOf)
  return toOfficials(text, persons, [...named, ...alone].sort(byPlace), namingOf)
}

/** Titles and names, with what the tagger is known to get wrong put right. */
function readMarks(
  text: string,
  sentences: readonly Span[],
  entities: readonly Entity[],
  words: OfficeLexicon,
): Scene {
  const scene = withWholeBodies(withTitlesMended(withoutPlurals(readScene(text, sentences, entities))))
  return withTitlesInText(withRowsParted(withBodiesRestored(scene, words), words), words)
}

function byPlace(a: Bearing, b: Bearing): number {
  return a.title.start - b.title.start
}

function toOfficials(
  text: string,
  persons: Persons,
  bearings: readonly Bearing[],
  namingOf: NamingOf,
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
    const alone = borne
      .filter(({ by }) => STANDS_ALONE.has(by))
      .map(({ title: { start, end } }) => ({ start, end }))
    return [
      {
        name,
        key,
        ranks: joinRanks(text, borne),
        posts: joinPosts(borne, namingOf),
        mentions: [...mentions, ...alone].sort((a, b) => a.start - b.start),
      },
    ]
  })
}
