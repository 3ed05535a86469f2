import { comparisonKey } from '../vietnamese/key.js'
import type { AbbreviationEntry, UserDictionary } from './entries.js'
import type { EntriesOf, Lexicon, LexiconEntries, OwnName, SectionName } from './lexicon.js'
import { lazily, makeSection } from './section.js'
import { SPELLINGS } from './spellings.js'

/**
 * A lexicon of given entries, as tests of an engine need it.
 *
 * @param entries - entries by section
 * @example makeLexicon({ titles: [{ name: 'Trưởng trạm', kind: 'post' }] })
 */
export function makeLexicon(entries: LexiconEntries): Lexicon {
  return lexiconFrom((name) => makeNamed(name, entries[name] ?? []))
}

/** A lexicon from a function that makes one section. */
export function lexiconFrom(make: <Name extends SectionName>(name: Name) => Lexicon[Name]): Lexicon {
  const makers = {} as { [Name in SectionName]: () => Lexicon[Name] }
  for (const name of Object.keys(SPELLINGS) as SectionName[]) assign(makers, name, () => make(name))
  return lazily<Lexicon>(makers)
}

function assign<Name extends SectionName>(
  makers: { [Key in SectionName]: () => Lexicon[Key] },
  name: Name,
  maker: unknown,
): void {
  makers[name] = maker as (typeof makers)[Name]
}

/** A section of this name, with the spellings its entries have. */
export function makeNamed<Name extends SectionName>(name: Name, entries: readonly unknown[]): Lexicon[Name] {
  type Entry = EntriesOf<Name>[number]
  const section = makeSection(
    entries as readonly Entry[],
    SPELLINGS[name] as (entry: Entry) => readonly string[],
  )
  return section as unknown as Lexicon[Name]
}

/**
 * A lexicon that also knows a user's dictionary. His entries stand first and take the place of ours of the same name.
 *
 * @param lexicon - the lexicon to build on; it is not changed
 * @param dictionary - from `loadDictionary`
 * @returns a new lexicon; sections that the dictionary does not add to are shared
 * @example extendLexicon(bundledLexicon(), loadDictionary({ people: [{ name: 'Lò Văn Sỏi' }] }))
 */
export function extendLexicon(lexicon: Lexicon, dictionary: UserDictionary): Lexicon {
  const { people = [], organizations = [], titles = [], places = [], words = [] } = dictionary
  const added: LexiconEntries = {
    people,
    organizations,
    titles,
    abbreviations: abbreviationsOf(dictionary),
    foreignPlaces: places.map((place) => ({ kind: 'site' as const, ...place })),
    words: words.map((word) => ({ word })),
    own: ownNames(dictionary),
  }
  return lexiconFrom((name) => {
    const mine: readonly unknown[] = added[name] ?? []
    if (mine.length === 0) return lexicon[name]
    const taken = new Set(mine.map(identityOf))
    return makeNamed(name, [
      ...mine,
      ...lexicon[name].entries.filter((entry) => !taken.has(identityOf(entry))),
    ])
  })
}

/** What two entries of a section have in common if they are about the same thing. */
function identityOf(entry: unknown): string {
  const { short, name, word } = entry as {
    readonly short?: unknown
    readonly name?: unknown
    readonly word?: unknown
  }
  // The short form of an abbreviation counts in its spelling; bodies and titles have lists of short forms.
  return typeof short === 'string' ? short : comparisonKey(String(name ?? word))
}

/** His abbreviations, and the short forms of his bodies, which need not be written twice. */
function abbreviationsOf({
  abbreviations = [],
  organizations = [],
}: UserDictionary): readonly AbbreviationEntry[] {
  const known = new Set(abbreviations.map(({ short }) => short))
  const implied = organizations.flatMap(({ name, short = [] }) =>
    short
      .filter((form) => !known.has(form))
      .map((form) => ({ short: form, meanings: [{ long: name, names: 'ORGANIZATION' as const }] })),
  )
  return [...abbreviations, ...implied]
}

interface Named {
  readonly name: string
  readonly aliases?: readonly string[]
  readonly short?: readonly string[]
}

/** Titles are left out: whether one is borne by a particular person, only its context says. */
function ownNames(dictionary: UserDictionary): readonly OwnName[] {
  const { people = [], organizations = [], places = [], abbreviations = [] } = dictionary
  const spelled = (entries: readonly Named[], type: OwnName['type']) =>
    entries.flatMap(({ name, aliases = [], short = [] }) => [
      ...[name, ...aliases].map((spelling) => ({ name: spelling, type, exact: false })),
      ...short.map((spelling) => ({ name: spelling, type, exact: true })),
    ])
  return [
    ...spelled(people, 'PERSON'),
    ...spelled(organizations, 'ORGANIZATION'),
    ...spelled(places, 'LOCATION'),
    ...abbreviations.flatMap(({ short, meanings }) => {
      // Which of several meanings is meant, the article decides.
      const named = meanings.length === 1 ? meanings[0]?.names : undefined
      return named === 'ORGANIZATION' || named === 'LOCATION'
        ? [{ name: short, type: named, exact: true }]
        : []
    }),
  ]
}
