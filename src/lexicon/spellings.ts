import type { District } from './entries.js'
import type { EntriesOf, SectionName } from './lexicon.js'

interface Named {
  readonly name: string
  readonly aliases?: readonly string[]
}

function nameOnly({ name }: Named): readonly string[] {
  return [name]
}

function nameAndAliases({ name, aliases = [] }: Named): readonly string[] {
  return [name, ...aliases]
}

function nameAliasesAndShort(entry: Named & { readonly short?: readonly string[] }): readonly string[] {
  return [entry.name, ...(entry.aliases ?? []), ...(entry.short ?? [])]
}

const NUMBER = /^\d+$/

/** A district that has a number for a name is only known with its unit: `quận 5`, `Q.5`, `Q5`. */
function districtNames({ name, aliases = [] }: District): readonly string[] {
  return NUMBER.test(name) ? [`quận ${name}`, `Q.${name}`, `Q${name}`] : [name, ...aliases]
}

/** How an entry of each section may be written. */
export const SPELLINGS: {
  readonly [Name in SectionName]: (entry: EntriesOf<Name>[number]) => readonly string[]
} = {
  titles: nameAliasesAndShort,
  organizations: nameAliasesAndShort,
  organizationHeads: nameOnly,
  // Phrases match any case: compare `short` with the text where case matters (`Fed`, `FED`).
  abbreviations: ({ short }) => [short],
  honorifics: ({ form }) => [form],
  surnames: nameOnly,
  givenNames: nameOnly,
  middleNames: nameOnly,
  provinces: nameAndAliases,
  districts: districtNames,
  communes: () => [],
  formerCommunes: () => [],
  countries: nameAndAliases,
  foreignPlaces: nameAndAliases,
  placeUnits: nameOnly,
  documentTypes: nameOnly,
  issuers: ({ code }) => [code],
  // Titles only: a short form (`BLHS`) counts in its own spelling.
  laws: nameOnly,
  events: nameAndAliases,
  eventHeads: nameOnly,
  officePhrases: ({ phrase }) => [phrase],
  products: nameOnly,
  wellKnownPeople: nameOnly,
  people: nameAndAliases,
  own: nameOnly,
  words: ({ word }) => [word],
}
