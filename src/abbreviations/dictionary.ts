import type { AbbreviationEntry, DocumentType, Issuer } from '../lexicon/entries.js'

interface Entries<Entry> {
  readonly entries: readonly Entry[]
}

/** What the finder needs of the lexicon: `Lexicon` has all of it, a test may give a toy. */
export interface AbbreviationData {
  readonly abbreviations: Entries<AbbreviationEntry>
  readonly documentTypes: Entries<Pick<DocumentType, 'name' | 'code'>>
  readonly issuers: Entries<Issuer>
  readonly organizationHeads: Entries<{ readonly name: string }>
}

export type Meaning = AbbreviationEntry['meanings'][number]

/** The dictionary, ready to be asked. */
export interface ShortForms {
  /** By exact spelling, dashes as `-`. */
  readonly byShort: ReadonlyMap<string, readonly Meaning[]>
  /** First runs of letters of all short forms: most atoms of a text begin none. */
  readonly heads: ReadonlySet<string>
  /** Longest short form in code units. */
  readonly longest: number
  readonly longestHead: number
  /** Meanings of parts of document numbers: `NĐ`, `CP`. */
  readonly codes: ReadonlyMap<string, string>
  /** First words of names of bodies, lower case. */
  readonly bodies: ReadonlySet<string>
}

// A pure cache: what is compiled depends on the data alone.
const compiled = new WeakMap<AbbreviationData, ShortForms>()

/** Compiles the dictionaries once for each lexicon. */
export function shortForms(data: AbbreviationData): ShortForms {
  const known = compiled.get(data)
  if (known !== undefined) return known
  const forms = compile(data)
  compiled.set(data, forms)
  return forms
}

function compile(data: AbbreviationData): ShortForms {
  const byShort = new Map<string, readonly Meaning[]>()
  const heads = new Set<string>()
  let longest = 0
  let longestHead = 0
  for (const { short, meanings } of data.abbreviations.entries) {
    const key = spelling(short)
    byShort.set(key, [...(byShort.get(key) ?? []), ...meanings])
    const head = /^[\p{L}\p{M}]+/u.exec(key)?.[0] ?? key
    heads.add(head)
    longest = Math.max(longest, key.length)
    longestHead = Math.max(longestHead, head.length)
  }
  const codes = new Map<string, string>()
  for (const { code, name } of data.issuers.entries) codes.set(code, name)
  for (const { code, name } of data.documentTypes.entries) if (code !== undefined) codes.set(code, name)
  const bodies = new Set(
    data.organizationHeads.entries.map(({ name }) => name.toLowerCase().split(/\s/u)[0]!),
  )
  return { byShort, heads, longest, longestHead, codes, bodies }
}

/** One spelling for dashes and white space, so that `TP  HCM` and `GD–ĐT` are found. */
export function spelling(short: string): string {
  return short
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(/\s+/gu, ' ')
    .normalize('NFC')
}
