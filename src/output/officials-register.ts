import { comparisonKey } from '../vietnamese/key.js'
import type { Row } from './format.js'

/** One person in one post over a whole corpus. */
export interface RegisterRow {
  /** The fullest form of the name. */
  readonly name: string
  /** Comparison key by which variants of the name were joined. */
  readonly key: string
  /** Every form of the name, most frequent first. */
  readonly variants: readonly string[]
  readonly ranks: readonly string[]
  readonly role: string | null
  readonly organization: string | null
  /** What the latest document says: current, former, acting, appointed, dismissed. */
  readonly status: string | null
  /** Days of publication of the first and the last document that names the person in this post, where known. */
  readonly firstSeen: string | null
  readonly lastSeen: string | null
  readonly documents: number
  /** Ids of the first and the last of these documents, in the order of the days, else of the corpus. */
  readonly firstDocument: string | null
  readonly lastDocument: string | null
}

/** Adds up who held which post over many documents. */
export interface OfficialsRegister {
  /** Adds a row of the officials table (see `tableRows`). */
  readonly add: (row: Row) => void
  /** One row a person and post. */
  readonly rows: () => readonly RegisterRow[]
}

interface Entry {
  readonly key: string
  readonly names: Map<string, number>
  readonly ranks: Set<string>
  readonly roles: Map<string, number>
  readonly organizations: Map<string, number>
  status: string | null
  first: Seen
  last: Seen
  documents: number
}

interface Seen {
  readonly day: string | null
  readonly document: string | null
}

/**
 * Who held which post where, and when first and last seen: rows of single documents added up, one row a person and
 * post. Names, roles and organizations are joined by comparison key, so that spellings do not count twice.
 */
export function createOfficialsRegister(): OfficialsRegister {
  const entries = new Map<string, Entry>()
  return {
    add: (row) => {
      const [name, role, organization] = [text(row.name) ?? '', text(row.role), text(row.organization)]
      const key = text(row.key) ?? comparisonKey(name)
      const place = [
        key,
        role === null ? '' : comparisonKey(role),
        organization === null ? '' : comparisonKey(organization),
      ]
      const seen: Seen = { day: text(row.published)?.slice(0, 10) ?? null, document: text(row.document) }
      const entry = entries.get(place.join('\t')) ?? newEntry(key, seen)
      entries.set(place.join('\t'), entry)
      count(entry.names, name)
      for (const rank of text(row.ranks)?.split('; ') ?? []) entry.ranks.add(rank)
      if (role !== null) count(entry.roles, role)
      if (organization !== null) count(entry.organizations, organization)
      if (entry.documents === 0 || entry.last.document !== seen.document) entry.documents++
      if (isBefore(seen, entry.first)) entry.first = seen
      if (!isBefore(seen, entry.last)) {
        entry.last = seen
        entry.status = text(row.status)
      }
    },
    rows: () => [...entries.values()].map(finished).sort(byNameAndDay),
  }
}

function newEntry(key: string, seen: Seen): Entry {
  const counts = () => new Map<string, number>()
  return {
    key,
    names: counts(),
    ranks: new Set(),
    roles: counts(),
    organizations: counts(),
    status: null,
    first: seen,
    last: seen,
    documents: 0,
  }
}

function finished(entry: Entry): RegisterRow {
  const variants = byCount(entry.names)
  const name = variants.reduce((best, variant) => (variant.length > best.length ? variant : best), '')
  return {
    name,
    key: entry.key,
    variants,
    ranks: [...entry.ranks],
    role: byCount(entry.roles)[0] ?? null,
    organization: byCount(entry.organizations)[0] ?? null,
    status: entry.status,
    firstSeen: entry.first.day,
    lastSeen: entry.last.day,
    documents: entry.documents,
    firstDocument: entry.first.document,
    lastDocument: entry.last.document,
  }
}

/** A document without a day is before none, so that it stays in the order of the corpus. */
function isBefore(a: Seen, b: Seen): boolean {
  return a.day !== null && b.day !== null && a.day < b.day
}

function byNameAndDay(a: RegisterRow, b: RegisterRow): number {
  return (
    compare(a.key, b.key) ||
    compare(a.firstSeen ?? '', b.firstSeen ?? '') ||
    compare(a.role ?? '', b.role ?? '')
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function byCount(counts: ReadonlyMap<string, number>): readonly string[] {
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value)
}

function count(counts: Map<string, number>, value: string): void {
  counts.set(value, (counts.get(value) ?? 0) + 1)
}

function text(value: string | number | null | undefined): string | null {
  return value === null || value === undefined ? null : String(value)
}
