import abbreviations from '../../dictionaries/abbreviations.json' with { type: 'json' }
import countries from '../../dictionaries/countries.json' with { type: 'json' }
import districts from '../../dictionaries/districts.json' with { type: 'json' }
import documentTypes from '../../dictionaries/document-types.json' with { type: 'json' }
import foreignPlaces from '../../dictionaries/foreign-places.json' with { type: 'json' }
import givenNames from '../../dictionaries/given-names.json' with { type: 'json' }
import honorifics from '../../dictionaries/honorifics.json' with { type: 'json' }
import issuers from '../../dictionaries/issuers.json' with { type: 'json' }
import laws from '../../dictionaries/laws.json' with { type: 'json' }
import middleNames from '../../dictionaries/middle-names.json' with { type: 'json' }
import organizationHeads from '../../dictionaries/organization-heads.json' with { type: 'json' }
import organizations from '../../dictionaries/organizations.json' with { type: 'json' }
import placeUnits from '../../dictionaries/place-units.json' with { type: 'json' }
import provinces from '../../dictionaries/provinces.json' with { type: 'json' }
import surnames from '../../dictionaries/surnames.json' with { type: 'json' }
import titles from '../../dictionaries/titles.json' with { type: 'json' }
import type {
  AbbreviationEntry,
  Country,
  District,
  DocumentType,
  ForeignPlace,
  Honorific,
  Issuer,
  LawTitle,
  NamePart,
  Organization,
  OrganizationHead,
  PlaceUnit,
  Province,
  Title,
} from './entries.js'
import { compilePhrases, type PhraseEntry, type Phrases } from './phrases.js'

/** One dictionary: its entries, and all their spellings as phrases whose value is the entry's index. */
export interface Section<Entry> {
  readonly entries: readonly Entry[]
  readonly phrases: Phrases
}

/** Everything the dictionaries know. Sections are compiled when first read. */
export interface Lexicon {
  readonly titles: Section<Title>
  readonly organizations: Section<Organization>
  readonly organizationHeads: Section<OrganizationHead>
  /** Phrases match any case: compare `short` with the text where case matters. */
  readonly abbreviations: Section<AbbreviationEntry>
  readonly honorifics: Section<Honorific>
  readonly surnames: Section<NamePart>
  readonly givenNames: Section<NamePart>
  readonly middleNames: Section<NamePart>
  readonly provinces: Section<Province>
  readonly districts: Section<District>
  readonly countries: Section<Country>
  readonly foreignPlaces: Section<ForeignPlace>
  readonly placeUnits: Section<PlaceUnit>
  readonly documentTypes: Section<DocumentType>
  readonly issuers: Section<Issuer>
  /** Phrases are titles only: a short form (`BLHS`) counts in its own spelling. */
  readonly laws: Section<LawTitle>
}

/** Makes a section from entries and a function that gives each entry's spellings. */
export function makeSection<Entry>(
  entries: readonly Entry[],
  spellings: (entry: Entry) => readonly string[],
): Section<Entry> {
  const phrases: PhraseEntry[] = []
  entries.forEach((entry, value) => {
    for (const phrase of spellings(entry)) phrases.push({ phrase, value })
  })
  return { entries, phrases: compilePhrases(phrases) }
}

interface Named {
  readonly name: string
  readonly aliases?: readonly string[]
  readonly short?: readonly string[]
}

function namesOf(entry: Named): readonly string[] {
  return [entry.name, ...(entry.aliases ?? []), ...(entry.short ?? [])]
}

function nameAndAliases(entry: Named): readonly string[] {
  return [entry.name, ...(entry.aliases ?? [])]
}

/** The JSON is checked against its schema by a test, so its inferred type may be replaced by the entry's. */
function entriesOf<Entry>(file: { readonly entries: unknown }): readonly Entry[] {
  return file.entries as readonly Entry[]
}

/** Defines each section as a getter that compiles once: a caller who only reads titles pays for titles. */
export function lazySections<T extends object>(makers: { readonly [K in keyof T]: () => T[K] }): T {
  const sections = {} as T
  for (const name of Object.keys(makers) as (keyof T)[]) {
    let made: T[typeof name] | undefined
    Object.defineProperty(sections, name, {
      enumerable: true,
      get: () => (made ??= makers[name]()),
    })
  }
  return sections
}

let bundled: Lexicon | undefined

/**
 * The dictionaries of the package.
 *
 * @returns always the same object; each section is compiled when it is first read
 * @example bundledLexicon().titles.entries.length
 */
export function bundledLexicon(): Lexicon {
  return (bundled ??= lazySections<Lexicon>({
    titles: () => makeSection(entriesOf<Title>(titles), namesOf),
    organizations: () => makeSection(entriesOf<Organization>(organizations), namesOf),
    organizationHeads: () => makeSection(entriesOf<OrganizationHead>(organizationHeads), namesOf),
    abbreviations: () => makeSection(entriesOf<AbbreviationEntry>(abbreviations), (entry) => [entry.short]),
    honorifics: () => makeSection(entriesOf<Honorific>(honorifics), (entry) => [entry.form]),
    surnames: () => makeSection(entriesOf<NamePart>(surnames), namesOf),
    givenNames: () => makeSection(entriesOf<NamePart>(givenNames), namesOf),
    middleNames: () => makeSection(entriesOf<NamePart>(middleNames), namesOf),
    provinces: () => makeSection(entriesOf<Province>(provinces), nameAndAliases),
    districts: () => makeSection(entriesOf<District>(districts), nameAndAliases),
    countries: () => makeSection(entriesOf<Country>(countries), nameAndAliases),
    foreignPlaces: () => makeSection(entriesOf<ForeignPlace>(foreignPlaces), nameAndAliases),
    placeUnits: () => makeSection(entriesOf<PlaceUnit>(placeUnits), namesOf),
    documentTypes: () => makeSection(entriesOf<DocumentType>(documentTypes), namesOf),
    issuers: () => makeSection(entriesOf<Issuer>(issuers), (entry) => [entry.code]),
    laws: () => makeSection(entriesOf<LawTitle>(laws), (entry) => [entry.name]),
  }))
}
