import type { Entry } from './files.js'

// What entries are sorted by, first to last. Files that are not named here are sorted by hand, for a reader.
const ORDER: Readonly<Record<string, readonly string[]>> = {
  abbreviations: ['short'],
  communes: ['province'],
  'communes-former': ['district'],
  countries: ['name'],
  districts: ['name', 'code', 'validTo'],
  'document-types': ['name'],
  'event-heads': ['name'],
  events: ['name'],
  'foreign-places': ['name'],
  'given-names': ['name'],
  honorifics: ['form'],
  issuers: ['code'],
  laws: ['name'],
  'middle-names': ['name'],
  'organization-heads': ['name'],
  'office-phrases': ['phrase'],
  organizations: ['name'],
  'place-units': ['name'],
  products: ['name'],
  provinces: ['name', 'code', 'status'],
  'stop-words': ['word'],
  surnames: ['name'],
  titles: ['name'],
  'well-known-people': ['name'],
}

function sortKey(entry: Entry, fields: readonly string[]): string {
  return fields.map((field) => String(entry[field] ?? '')).join('\u0000')
}

/** Entries in the file's order: by UTF-16 code units, so that no locale can change it. */
export function inOrder(name: string, entries: readonly Entry[]): readonly Entry[] {
  const fields = ORDER[name]
  if (fields === undefined) return entries
  return entries
    .map((entry) => ({ entry, key: sortKey(entry, fields) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ entry }) => entry)
}

/** What tells an entry from every other, or undefined where a file has no such key. */
export function identityOf(name: string, entry: Entry): string | undefined {
  const fields = ORDER[name]
  return fields && sortKey(entry, fields)
}
