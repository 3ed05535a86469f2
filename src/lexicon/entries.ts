/** Shapes of dictionary entries. See `dictionaries/schema/`, which says the same in JSON Schema. */

export type TitleKind = 'post' | 'rank' | 'degree' | 'honor' | 'profession'

export interface Title {
  readonly name: string
  readonly kind: TitleKind
  readonly takes?: 'organization' | 'place' | 'none'
  readonly short?: readonly string[]
  readonly note?: string
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

export interface Organization {
  readonly name: string
  readonly aliases?: readonly string[]
  readonly short?: readonly string[]
  readonly kind: OrganizationKind
  readonly parent?: string
  readonly validFrom?: string
  readonly validTo?: string
  readonly successor?: string
  /** The name is also an ordinary word, a place or a person's name: needs support from the context. */
  readonly ambiguous?: boolean
  readonly note?: string
}

export interface OrganizationHead {
  readonly name: string
  readonly kind: OrganizationKind
  readonly level?: string
}

export interface Meaning {
  readonly long: string
  readonly names?: 'ORGANIZATION' | 'LOCATION' | 'TITLE'
  /** Words whose presence in the article speaks for this meaning. */
  readonly context?: readonly string[]
  /** How often this meaning is meant, against the others; 1 if absent. */
  readonly weight?: number
}

export interface AbbreviationEntry {
  readonly short: string
  readonly meanings: readonly Meaning[]
  /** A code name whose letters are not those of its long form: `C06`. */
  readonly code?: boolean
  readonly note?: string
}

/** A law, code, ordinance or treaty that is known by its title. */
export interface LawTitle {
  readonly name: string
  readonly short?: readonly string[]
  readonly note?: string
}

export interface Honorific {
  readonly form: string
  readonly note?: string
}

export interface NamePart {
  readonly name: string
  readonly count: number
}

export interface Province {
  readonly name: string
  readonly unit: 'tỉnh' | 'thành phố'
  readonly code: string
  readonly status: 'current' | 'former'
  readonly successor?: string
  readonly validFrom?: string
  readonly validTo?: string
  readonly aliases?: readonly string[]
}

export interface District {
  readonly name: string
  readonly unit: string
  readonly code: string
  readonly province: string
}

export interface Country {
  readonly name: string
  /** ISO 3166-1 alpha-2. */
  readonly code: string
  readonly aliases?: readonly string[]
  readonly demonym?: string
}

export interface ForeignPlace {
  readonly name: string
  readonly kind: string
}

export interface PlaceUnit {
  readonly name: string
  readonly level: string
}

export interface DocumentType {
  readonly name: string
  readonly code?: string
  readonly note?: string
}

export interface Issuer {
  readonly code: string
  readonly name: string
}
