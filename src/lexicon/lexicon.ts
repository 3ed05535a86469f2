import type {
  AbbreviationEntry,
  Country,
  District,
  DistrictCommunes,
  DocumentType,
  EventHead,
  EventName,
  ForeignPlace,
  Honorific,
  Issuer,
  LawTitle,
  NamePart,
  OfficePhrase,
  Organization,
  OrganizationHead,
  Person,
  PlaceUnit,
  Product,
  Province,
  ProvinceCommunes,
  Title,
  WellKnownPerson,
} from './entries.js'
import type { Section } from './section.js'

export { bundledLexicon } from './bundled.js'
export { extendLexicon, makeLexicon } from './make.js'
export { makeSection, type Section } from './section.js'

/** A word that stays whole in segmentation. */
export interface LexiconWord {
  readonly word: string
}

/** Everything the dictionaries know. Sections and their phrases are made when they are first read. */
export interface Lexicon {
  readonly titles: Section<Title>
  readonly organizations: Section<Organization>
  readonly organizationHeads: Section<OrganizationHead>
  readonly abbreviations: Section<AbbreviationEntry>
  readonly honorifics: Section<Honorific>
  readonly surnames: Section<NamePart>
  readonly givenNames: Section<NamePart>
  readonly middleNames: Section<NamePart>
  readonly provinces: Section<Province>
  readonly districts: Section<District>
  /** Lists of communes, one a province, of today; they have no phrases: ask `linkPlace`. */
  readonly communes: Section<ProvinceCommunes>
  /** Lists of communes, one a district, before 1 July 2025. */
  readonly formerCommunes: Section<DistrictCommunes>
  readonly countries: Section<Country>
  readonly foreignPlaces: Section<ForeignPlace>
  readonly placeUnits: Section<PlaceUnit>
  readonly documentTypes: Section<DocumentType>
  readonly issuers: Section<Issuer>
  readonly laws: Section<LawTitle>
  /** Events with a name of their own, without number or year. */
  readonly events: Section<EventName>
  /** First words of events' names. */
  readonly eventHeads: Section<EventHead>
  readonly officePhrases: Section<OfficePhrase>
  /** Names that are no entities: products, networks, works, weapons. */
  readonly products: Section<Product>
  /** Evidence for the tagger, never an answer by itself. */
  readonly wellKnownPeople: Section<WellKnownPerson>
  /** People of users' dictionaries; the package has none. */
  readonly people: Section<Person>
  /** All names of users' dictionaries, with what they name: they win over statistics. */
  readonly own: Section<OwnName>
  /** Words of users' dictionaries; the package's word list belongs to the segmenter's model. */
  readonly words: Section<LexiconWord>
}

/** A spelling of a name out of a user's dictionary, and what bears it. */
export interface OwnName {
  readonly name: string
  readonly type: 'PERSON' | 'ORGANIZATION' | 'LOCATION'
  /** A short form, which counts in exactly this spelling. */
  readonly exact: boolean
}

export type SectionName = keyof Lexicon
export type EntriesOf<Name extends SectionName> = Lexicon[Name]['entries']

/** Entries by section; a section that is absent is empty. */
export type LexiconEntries = { readonly [Name in SectionName]?: EntriesOf<Name> }
