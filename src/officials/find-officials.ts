import type { Abbreviation, Entity, Official, Span } from '../article.js'
import { attachTitles } from './attachment.js'
import { carriedProfessions } from './carried-professions.js'
import { readGaps } from './gap.js'
import { withTitlesMended } from './mended-titles.js'
import { type NamingOf, namings } from './naming.js'
import { type OfficeLexicon, type OfficeSource, officeLexicon } from './office-lexicon.js'
import { joinPersons, type Persons } from './persons.js'
import { pluralPosts } from './plural-posts.js'
import { withoutPlurals } from './plural-titles.js'
import { joinPosts } from './posts.js'
import { joinRanks } from './ranks.js'
import type { Known } from './reading.js'
import { withBodiesRestored } from './restored-bodies.js'
import { type Title, titleReader } from './role.js'
import { type Mark, readScene, type Scene } from './scene.js'
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
  const read = readScene(text, sentences, entities)
  if (!hasMark(read, 'PERSON')) return []
  const scene = withMarksMended(read, words)
  if (!hasMark(scene, 'TITLE') && !hasPlural(scene, words)) return []
  const persons = joinPersons(scene)
  const namingOf = namings(abbreviations)
  const titles = titlesOf(scene, words)
  const known = attachTitles(
    { scene, gaps: readGaps(scene, words), lexicon: words, persons, titles },
    namingOf,
  )

  const shared = sharedTitles(known)
  const named = shared.length === 0 ? titlesNamed(known) : [...titlesNamed(known), ...shared].sort(byPlace)
  const alone = titlesAlone(known, named, namingOf)
  if (alone.length === 0) return toOfficials(text, persons, named, namingOf)
  return toOfficials(text, persons, [...named, ...alone].sort(byPlace), namingOf)
}

/** What each title says, by mark. */
function titlesOf({ text, marks }: Scene, words: OfficeLexicon): readonly (Title | undefined)[] {
  const read = titleReader(text, words)
  const titles: (Title | undefined)[] = []
  for (const mark of marks) titles.push(mark.type === 'TITLE' ? read(mark) : undefined)
  return titles
}

/** Titles that several persons share, one by one. */
function sharedTitles(known: Known): readonly Bearing[] {
  const shared: Bearing[] = []
  for (const rule of SHARED) {
    for (const { names, title, status, since } of rule(known)) {
      for (const name of names) {
        const borne = { title, status, by: title.by, person: known.persons.personOf[name]! }
        shared.push(since === undefined ? borne : { ...borne, since })
      }
    }
  }
  return shared
}

const SHARED = [pluralPosts, carriedProfessions, sharedOffices]

/** Titles and names, with what the tagger is known to get wrong put right. */
function withMarksMended(read: Scene, words: OfficeLexicon): Scene {
  const scene = withWholeBodies(withTitlesMended(withoutPlurals(read)))
  return withTitlesInText(withRowsParted(withBodiesRestored(scene, words), words), words)
}

function hasMark({ marks }: Scene, type: Mark['type']): boolean {
  for (let i = 0; i < marks.length; i++) if (marks[i]!.type === type) return true
  return false
}

/** Whether an article without a title has a plural before names: whose these are need not be known for that. */
function hasPlural(scene: Scene, lexicon: OfficeLexicon): boolean {
  const persons = { persons: [], personOf: scene.marks.map(() => -1) }
  const gaps = readGaps(scene, lexicon)
  return pluralPosts({ scene, gaps, lexicon, persons, titles: [], holdings: [] }).length > 0
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
  if (bearings.length === 0) return []
  const byPerson: (Bearing[] | undefined)[] = persons.persons.map(() => undefined)
  for (const one of bearings) (byPerson[one.person] ??= []).push(one)
  const officials: Official[] = []
  for (let id = 0; id < byPerson.length; id++) {
    const borne = byPerson[id]
    if (borne === undefined) continue
    const { name, key, mentions } = persons.persons[id]!
    officials.push({
      name,
      key,
      ranks: joinRanks(text, borne),
      posts: joinPosts(borne, namingOf),
      mentions: withTitlesAlone(mentions, borne),
    })
  }
  return officials
}

function withTitlesAlone(mentions: readonly Span[], borne: readonly Bearing[]): readonly Span[] {
  const all = [...mentions]
  for (const { by, title } of borne)
    if (STANDS_ALONE.has(by)) all.push({ start: title.start, end: title.end })
  return all.length === mentions.length ? all : all.sort((a, b) => a.start - b.start)
}
