/* Made by scripts/generate-types.ts from dictionaries/schema/. Do not edit: change the schema. */

/**
 * A short form and what it may stand for.
 */
export interface AbbreviationEntry {
  readonly short: string
  readonly meanings: readonly Meaning[]
  /**
   * A code name whose letters are not those of its long form: `C06`.
   */
  readonly code?: true
  /**
   * Why the entry is here, or a phrase of our own that needs it.
   */
  readonly note?: string
}

/**
 * Short forms with their meanings, the most usual first.
 */
export interface AbbreviationsFile {
  readonly $schema: './schema/abbreviations.schema.json'
  readonly entries: readonly AbbreviationEntry[]
}

/**
 * The 3,321 wards, communes and special zones since 1 July 2025, one line a province.
 */
export interface CommunesFile {
  readonly $schema: './schema/communes.schema.json'
  readonly entries: readonly ProvinceCommunes[]
}

/**
 * The wards, communes and townships before 1 July 2025 with what they became, one line a district.
 */
export interface CommunesFormerFile {
  readonly $schema: './schema/communes-former.schema.json'
  readonly entries: readonly DistrictCommunes[]
}

/**
 * Countries and territories.
 */
export interface CountriesFile {
  readonly $schema: './schema/countries.schema.json'
  readonly entries: readonly Country[]
}

/**
 * A country or territory.
 */
export interface Country {
  /**
   * As Vietnamese papers write it.
   */
  readonly name: string
  /**
   * ISO 3166-1 alpha-2 (XK for Kosovo).
   */
  readonly code: string
  /**
   * Other spellings, long forms, and the name in English.
   */
  readonly aliases?: readonly string[]
  /**
   * What stands before `người` or after a noun: `Mỹ`, `Nga`.
   */
  readonly demonym?: string
}

export interface DebrisPhrase {
  /**
   * Lower case; punctuation counts only for start and end.
   */
  readonly phrase: string
  readonly role: 'noise' | 'metadata' | 'caption' | 'source' | 'byline'
  /**
   * line: the whole line but for digits and marks. words: a line is made of such phrases only. section: the same, above the headline. start, end, contains: where in a short line. label: at the start of a short line that ends without a stop. name: stands for an author. letterhead: the state, the party or the motto above a legal document. office: begins the line of capitals in which an office signs a document.
   */
  readonly match:
    'line' | 'words' | 'section' | 'start' | 'label' | 'end' | 'contains' | 'name' | 'letterhead' | 'office'
  /**
   * What the lines after this one are.
   */
  readonly opens?: 'links' | 'comments'
  readonly note?: string
}

/**
 * A district, town or city of district rank. The level ended on 1 July 2025.
 */
export interface District {
  readonly name: string
  readonly unit: 'quận' | 'huyện' | 'thị xã' | 'thành phố'
  /**
   * General Statistics Office code.
   */
  readonly code: string
  /**
   * Code of the province of that time.
   */
  readonly province: string
  /**
   * Code of the current commune that bears its name or holds most of it; of a district where it ended earlier.
   */
  readonly successor?: string
  /**
   * First day on which it no longer existed.
   */
  readonly validTo: string
  readonly aliases?: readonly string[]
}

/**
 * All communes that one district had.
 */
export interface DistrictCommunes {
  /**
   * Code of the district.
   */
  readonly district: string
  /**
   * One `CODE` + unit (`p` phường, `x` xã, `t` thị trấn) + name + `>` + code of the current commune each.
   */
  readonly communes: string
}

/**
 * Districts as they were before 1 July 2025, all of them former units.
 */
export interface DistrictsFile {
  readonly $schema: './schema/districts.schema.json'
  readonly entries: readonly District[]
}

/**
 * A kind of legal or official document.
 */
export interface DocumentType {
  readonly name: string
  /**
   * As in document numbers: `NĐ`.
   */
  readonly code?: string
  /**
   * Why the entry is here, or a phrase of our own that needs it.
   */
  readonly note?: string
}

/**
 * Kinds of legal and official documents.
 */
export interface DocumentTypesFile {
  readonly $schema: './schema/document-types.schema.json'
  readonly entries: readonly DocumentType[]
}

/**
 * The first word of an event's name.
 */
export interface EventHead {
  readonly name: string
  /**
   * Why the entry is here, or a phrase of our own that needs it.
   */
  readonly note?: string
}

/**
 * First words of the names of events: `Hội nghị`, `Lễ hội`, `Giải`.
 */
export interface EventHeadsFile {
  readonly $schema: './schema/event-heads.schema.json'
  readonly entries: readonly EventHead[]
}

/**
 * An event with a name.
 */
export interface EventName {
  readonly name: string
  /**
   * Other names and spellings.
   */
  readonly aliases?: readonly string[]
  readonly kind: 'sport' | 'festival' | 'prize' | 'meeting' | 'war' | 'campaign'
  /**
   * Why the entry is here, or a phrase of our own that needs it.
   */
  readonly note?: string
}

/**
 * Events, prizes, festivals and campaigns that have a name of their own; editions (`SEA Games 29`) are left to grammar.
 */
export interface EventsFile {
  readonly $schema: './schema/events.schema.json'
  readonly entries: readonly EventName[]
}

/**
 * A place that is no administrative unit of Vietnam.
 */
export interface ForeignPlace {
  readonly name: string
  /**
   * `vietnam`: a region, river, island or site in Vietnam.
   */
  readonly kind: 'city' | 'region' | 'state' | 'water' | 'island' | 'land' | 'site' | 'vietnam'
  readonly aliases?: readonly string[]
  /**
   * Also an ordinary word or another thing: needs support from the context.
   */
  readonly ambiguous?: true
  /**
   * Why the entry is here, or a phrase of our own that needs it.
   */
  readonly note?: string
}

/**
 * Foreign cities and regions, seas and rivers, and those places of Vietnam that are no administrative units.
 */
export interface ForeignPlacesFile {
  readonly $schema: './schema/foreign-places.schema.json'
  readonly entries: readonly ForeignPlace[]
}

/**
 * Given names with how often they were counted.
 */
export interface GivenNamesFile {
  readonly $schema: './schema/given-names.schema.json'
  readonly entries: readonly NamePart[]
}

/**
 * A word before a person's name that is no title.
 */
export interface Honorific {
  readonly form: string
  /**
   * Why the entry is here, or a phrase of our own that needs it.
   */
  readonly note?: string
}

/**
 * Words of address, kinship and roles that stand before a person's name.
 */
export interface HonorificsFile {
  readonly $schema: './schema/honorifics.schema.json'
  readonly entries: readonly Honorific[]
}

/**
 * Who issues documents under a code.
 */
export interface Issuer {
  /**
   * As in document numbers: `CP`.
   */
  readonly code: string
  readonly name: string
}

/**
 * Codes of issuers in document numbers.
 */
export interface IssuersFile {
  readonly $schema: './schema/issuers.schema.json'
  readonly entries: readonly Issuer[]
}

/**
 * A law, code, ordinance or treaty known by its title.
 */
export interface LawTitle {
  readonly name: string
  readonly short?: readonly string[]
  /**
   * Why the entry is here, or a phrase of our own that needs it.
   */
  readonly note?: string
}

/**
 * Laws, codes, ordinances and treaties by title.
 */
export interface LawsFile {
  readonly $schema: './schema/laws.schema.json'
  readonly entries: readonly LawTitle[]
}

/**
 * One thing a short form stands for.
 */
export interface Meaning {
  /**
   * As a reader would say it in the middle of a sentence. Foreign bodies in the language that is abbreviated.
   */
  readonly long: string
  /**
   * What the short form names when it stands alone; absent where it names nothing particular (`DN`, `CLB`).
   */
  readonly names?: 'ORGANIZATION' | 'LOCATION' | 'TITLE'
  /**
   * What speaks for this meaning, in lower case: a word near the short form or elsewhere in the article (`thuế`), the word before it (`<báo`), after it (`>nguyễn`), a number before it (`#`) or after it (`>#`).
   */
  readonly context?: readonly string[]
  /**
   * How often this meaning is meant, against the others; 1 if absent.
   */
  readonly weight?: number
}

/**
 * Middle names with how often they were counted.
 */
export interface MiddleNamesFile {
  readonly $schema: './schema/middle-names.schema.json'
  readonly entries: readonly NamePart[]
}

/**
 * One syllable of a person's name.
 */
export interface NamePart {
  readonly name: string
  readonly count: number
}

/**
 * A phrase between a person and a title.
 */
export interface OfficePhrase {
  readonly phrase: string
  /**
   * What the phrase says of the post that follows.
   */
  readonly status?: 'appointed' | 'dismissed' | 'former'
  /**
   * The phrase may stand right before the title: `làm`, `giữ chức`.
   */
  readonly leads?: true
  /**
   * Why the entry is here, or a phrase of our own that needs it.
   */
  readonly note?: string
}

/**
 * Phrases that tie a title to a person and say what became of the post: `được bổ nhiệm giữ chức`, `thôi làm`.
 */
export interface OfficePhrasesFile {
  readonly $schema: './schema/office-phrases.schema.json'
  readonly entries: readonly OfficePhrase[]
}

/**
 * A body that has a name.
 */
export interface Organization {
  readonly name: string
  /**
   * Other names and spellings.
   */
  readonly aliases?: readonly string[]
  /**
   * Abbreviations that name it.
   */
  readonly short?: readonly string[]
  readonly kind: OrganizationKind
  /**
   * Name of the body it belongs to; must be an entry.
   */
  readonly parent?: string
  /**
   * First day on which it existed under this name.
   */
  readonly validFrom?: string
  /**
   * First day on which it no longer did.
   */
  readonly validTo?: string
  /**
   * Name of the body that took over its tasks; must be an entry.
   */
  readonly successor?: string
  /**
   * The name is also an ordinary word, a place or another thing: needs support from the context.
   */
  readonly ambiguous?: true
  /**
   * Why the entry is here, or a phrase of our own that needs it.
   */
  readonly note?: string
}

/**
 * First words of names of bodies.
 */
export interface OrganizationHead {
  readonly name: string
  readonly kind: OrganizationKind
  /**
   * Level of administration it exists at.
   */
  readonly level?: string
  /**
   * Why the entry is here, or a phrase of our own that needs it.
   */
  readonly note?: string
}

/**
 * First words of the names of bodies: `Sở`, `Ủy ban`, `Công ty`.
 */
export interface OrganizationHeadsFile {
  readonly $schema: './schema/organization-heads.schema.json'
  readonly entries: readonly OrganizationHead[]
}

export type OrganizationKind =
  | 'party'
  | 'assembly'
  | 'government'
  | 'ministry'
  | 'agency'
  | 'court'
  | 'procuracy'
  | 'front'
  | 'union'
  | 'armed-forces'
  | 'police'
  | 'press'
  | 'company'
  | 'school'
  | 'hospital'
  | 'bank'
  | 'international'
  | 'foreign'
  | 'sport'
  | 'other'

/**
 * Bodies with a name: Party, state, mass organizations, armed forces, press, companies, international and foreign bodies.
 */
export interface OrganizationsFile {
  readonly $schema: './schema/organizations.schema.json'
  readonly entries: readonly Organization[]
}

/**
 * Phrases by which a line of a web page is known not to be running text.
 */
export interface PageDebris {
  readonly $schema?: string
  readonly entries: readonly DebrisPhrase[]
}

/**
 * A person whose name is to be known.
 */
export interface Person {
  readonly name: string
  /**
   * Other spellings and pen names.
   */
  readonly aliases?: readonly string[]
  /**
   * Why the entry is here, or a phrase of our own that needs it.
   */
  readonly note?: string
}

/**
 * A word that stands before the name of a place and belongs to it.
 */
export interface PlaceUnit {
  readonly name: string
  readonly level:
    | 'country'
    | 'region'
    | 'province'
    | 'district'
    | 'commune'
    | 'village'
    | 'street'
    | 'water'
    | 'land'
    | 'site'
  /**
   * The full word that it is short for: `thành phố` for `TP.`.
   */
  readonly means?: string
  /**
   * Why the entry is here, or a phrase of our own that needs it.
   */
  readonly note?: string
}

/**
 * Unit words of places: `tỉnh`, `TP.`, `sông`, `quốc lộ`.
 */
export interface PlaceUnitsFile {
  readonly $schema: './schema/place-units.schema.json'
  readonly entries: readonly PlaceUnit[]
}

/**
 * A name that is no entity.
 */
export interface Product {
  readonly name: string
  /**
   * Why the entry is here, or a phrase of our own that needs it.
   */
  readonly note?: string
}

/**
 * Products, networks, works and weapons whose names look like those of people, places or bodies and are none.
 */
export interface ProductsFile {
  readonly $schema: './schema/products.schema.json'
  readonly entries: readonly Product[]
}

/**
 * A province or a city of that rank.
 */
export interface Province {
  /**
   * Without its unit word.
   */
  readonly name: string
  readonly unit: 'tỉnh' | 'thành phố'
  /**
   * General Statistics Office code of its period.
   */
  readonly code: string
  readonly status: 'current' | 'former'
  /**
   * Code of the current province it became part of.
   */
  readonly successor?: string
  /**
   * First day under this name, unit and code.
   */
  readonly validFrom?: string
  /**
   * First day on which it no longer existed so.
   */
  readonly validTo?: string
  readonly aliases?: readonly string[]
}

/**
 * All current communes of one province.
 */
export interface ProvinceCommunes {
  /**
   * Code of the current province.
   */
  readonly province: string
  /**
   * One `CODE` + unit (`p` phường, `x` xã, `k` đặc khu) + name each, in the order of codes.
   */
  readonly communes: string
}

/**
 * The 34 provinces and cities of today and the 63 of before 1 July 2025.
 */
export interface ProvincesFile {
  readonly $schema: './schema/provinces.schema.json'
  readonly entries: readonly Province[]
}

export interface SentenceAbbreviation {
  /**
   * The letters before the full stop, in their usual case.
   */
  readonly form: string
  /**
   * before-name: no cut before anything but the block's end. before-number: no cut before a digit. anywhere: cuts before a capital.
   */
  readonly use: 'before-name' | 'before-number' | 'anywhere'
  readonly note?: string
}

/**
 * Short forms written with a full stop that does not end the sentence.
 */
export interface SentenceAbbreviations {
  readonly $schema?: string
  readonly entries: readonly SentenceAbbreviation[]
}

/**
 * A word left out of keywords, topics and classification.
 */
export interface StopWord {
  readonly word: string
}

/**
 * Words that say nothing about what a text is about: function words, pronouns, verbs of speech.
 */
export interface StopWordsFile {
  readonly $schema: './schema/stop-words.schema.json'
  readonly entries: readonly StopWord[]
}

/**
 * Family names with how often they were counted.
 */
export interface SurnamesFile {
  readonly $schema: './schema/surnames.schema.json'
  readonly entries: readonly NamePart[]
}

/**
 * A post, rank, degree, honor or profession.
 */
export interface Title {
  /**
   * In the case of a sentence's middle: `Thứ trưởng`, `ca sĩ` is written `Ca sĩ`; matching ignores case.
   */
  readonly name: string
  readonly kind: TitleKind
  /**
   * What follows it in a full title: `Giám đốc ⟨Sở Y tế⟩`, `Tổng thống ⟨Mỹ⟩`, or nothing.
   */
  readonly takes?: 'organization' | 'place' | 'none'
  /**
   * Short forms that stand for it.
   */
  readonly short?: readonly string[]
  /**
   * Why the entry is here, or a phrase of our own that needs it.
   */
  readonly note?: string
}

export type TitleKind = 'post' | 'rank' | 'degree' | 'honor' | 'profession'

/**
 * Posts, ranks, degrees, honors and professions that a particular person bears.
 */
export interface TitlesFile {
  readonly $schema: './schema/titles.schema.json'
  readonly entries: readonly Title[]
}

/**
 * A user's own names and words. Every section is optional; its entries win over those of the package and over statistics.
 */
export interface UserDictionary {
  readonly $schema?: string
  /**
   * What the dictionary is called in messages.
   */
  readonly name?: string
  /**
   * Why the entry is here, or a phrase of our own that needs it.
   */
  readonly note?: string
  readonly people?: readonly Person[]
  readonly organizations?: readonly Organization[]
  readonly titles?: readonly Title[]
  readonly places?: readonly UserPlace[]
  readonly abbreviations?: readonly AbbreviationEntry[]
  /**
   * Words that stay whole in segmentation.
   */
  readonly words?: readonly string[]
}

/**
 * A place whose name is to be known.
 */
export interface UserPlace {
  readonly name: string
  readonly kind?: 'city' | 'region' | 'state' | 'water' | 'island' | 'land' | 'site' | 'vietnam'
  readonly aliases?: readonly string[]
  /**
   * Why the entry is here, or a phrase of our own that needs it.
   */
  readonly note?: string
}

/**
 * People whom the press names without saying who they are: heads of state, players, artists. Evidence for the tagger, never an answer by itself.
 */
export interface WellKnownPeopleFile {
  readonly $schema: './schema/well-known-people.schema.json'
  readonly entries: readonly WellKnownPerson[]
}

/**
 * A name as the Vietnamese press writes it.
 */
export interface WellKnownPerson {
  readonly name: string
  /**
   * Why the entry is here, or a phrase of our own that needs it.
   */
  readonly note?: string
}
