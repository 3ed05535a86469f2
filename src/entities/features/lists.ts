import type { OrganizationHead, OrganizationKind, PlaceUnit } from '../../lexicon/entries.js'
import type { Lexicon } from '../../lexicon/lexicon.js'
import { compilePhrases, type Phrases } from '../../lexicon/phrases.js'
import { oncePer } from '../../text/once-per.js'
import * as list from './gazetteers.js'

const SHORT = {
  ORGANIZATION: list.SHORT_BODY,
  LOCATION: list.SHORT_PLACE,
  TITLE: list.SHORT_TITLE,
} as const

/** A family name that few bear is more often a given name or a word. */
const FEW = 3

/** The lists that the tagger's features ask, from the dictionaries. */
export const gazetteersOf = oncePer((lexicon: Lexicon): list.Gazetteers => {
  const { placeUnits, organizationHeads, organizations } = lexicon
  return {
    ...list.compileGazetteers(entriesOf(lexicon)),
    closeUnits: phrasesOf(placeUnits.entries.filter(isCloseUnit)),
    schools: phrasesOf(
      organizationHeads.entries.filter(({ kind }) => kind === 'school' || kind === 'hospital'),
    ),
    closeHeads: phrasesOf(organizationHeads.entries.filter(isCloseHead)),
    bodies: organizations.phrases,
  }
})

function bodyBits(kind: OrganizationKind): number {
  if (kind === 'company' || kind === 'bank') return list.COMPANY
  return kind === 'foreign' || kind === 'international' || kind === 'sport' || kind === 'press'
    ? list.FOREIGN_BODY
    : list.BODY
}

function* entriesOf(lexicon: Lexicon): Generator<list.GazetteerEntry> {
  const all = (names: readonly string[], bits: number) => names.map((phrase) => ({ phrase, bits }))
  for (const { name, count } of lexicon.surnames.entries) {
    if (count >= FEW) yield { phrase: name, bits: list.SURNAME }
  }
  for (const { name } of lexicon.givenNames.entries) yield { phrase: name, bits: list.GIVEN_NAME }
  for (const { name } of lexicon.middleNames.entries) yield { phrase: name, bits: list.MIDDLE_NAME }
  for (const { name, short, kind } of lexicon.titles.entries) {
    const bits = kind === 'post' ? list.TITLE : kind === 'profession' ? list.PROFESSION : list.RANK
    yield* all([name, ...(short ?? [])], bits)
  }
  for (const { name } of lexicon.organizationHeads.entries) yield { phrase: name, bits: list.BODY_HEAD }
  for (const { name, aliases, short, kind } of lexicon.organizations.entries) {
    yield* all([name, ...(aliases ?? [])], bodyBits(kind))
    yield* all(short ?? [], list.SHORT_BODY)
  }
  for (const { name, aliases } of lexicon.provinces.entries)
    yield* all([name, ...(aliases ?? [])], list.PROVINCE)
  // A district that is only a number has its unit word before it.
  for (const { name } of lexicon.districts.entries) {
    if (!/^[0-9]+$/.test(name)) yield { phrase: name, bits: list.DISTRICT }
  }
  for (const { name, aliases } of lexicon.countries.entries)
    yield* all([name, ...(aliases ?? [])], list.COUNTRY)
  for (const { name } of lexicon.foreignPlaces.entries) yield { phrase: name, bits: list.FOREIGN_PLACE }
  for (const { name } of lexicon.placeUnits.entries) yield { phrase: name, bits: list.PLACE_UNIT }
  for (const { name } of lexicon.wellKnownPeople.entries) yield { phrase: name, bits: list.WELL_KNOWN_PERSON }
  for (const { name } of lexicon.products.entries) yield { phrase: name, bits: list.PRODUCT }
  for (const { name, aliases } of lexicon.events.entries)
    yield* all([name, ...(aliases ?? [])], list.EVENT_NAME)
  for (const { name } of lexicon.eventHeads.entries) yield { phrase: name, bits: list.EVENT_HEAD }
  for (const { form } of lexicon.honorifics.entries) yield { phrase: form, bits: list.HONORIFIC }
  for (const { name } of lexicon.documentTypes.entries) yield { phrase: name, bits: list.DOCUMENT }
  for (const { short, meanings } of lexicon.abbreviations.entries) {
    for (const { names } of meanings) yield { phrase: short, bits: names ? SHORT[names] : list.SHORT_OTHER }
  }
}

const ADMINISTRATIVE: readonly string[] = ['province', 'district', 'commune']

/** Units that are words of everyday speech as well: `quê hương Hòa Lạc`. */
const EVERYDAY: readonly string[] = ['hương', 'phủ', 'đội']

/** In annotated news, `tỉnh` and `khu công nghiệp` are always part of the name, `vùng`, `biển`, `đá` are not. */
function isCloseUnit({ name, level }: PlaceUnit): boolean {
  if (EVERYDAY.includes(name)) return false
  return ADMINISTRATIVE.includes(level) || (name.includes(' ') && level !== 'region' && level !== 'country')
}

function phrasesOf(entries: readonly { readonly name: string }[]): Phrases {
  return compilePhrases(entries.map(({ name }) => ({ phrase: name, value: 0 })))
}

/** Head words that stand before names of all kinds: `cơ quan Mỹ`, `chính quyền Hòa Lạc`. */
const LOOSE: readonly string[] = [
  'cơ quan',
  'tổ chức',
  'lực lượng',
  'chính quyền',
  'doanh nghiệp',
  'liên minh',
]

function isCloseHead({ name }: OrganizationHead): boolean {
  const lower = name.toLowerCase()
  return (lower.includes(' ') && !LOOSE.includes(lower)) || lower === 'báo' || lower === 'hãng'
}
