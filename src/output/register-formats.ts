import { csvHeader, csvRows } from './csv.js'
import type { Column } from './format.js'
import { HTML_CLOSING, htmlOpening, table } from './html.js'
import type { RegisterRow } from './officials-register.js'

const COLUMNS: readonly Column[] = [
  { name: 'name', type: 'STRING' },
  { name: 'role', type: 'STRING' },
  { name: 'organization', type: 'STRING' },
  { name: 'status', type: 'STRING' },
  { name: 'first_seen', type: 'STRING' },
  { name: 'last_seen', type: 'STRING' },
  { name: 'documents', type: 'INT32' },
  { name: 'ranks', type: 'STRING' },
  { name: 'variants', type: 'STRING' },
  { name: 'key', type: 'STRING' },
  { name: 'first_document', type: 'STRING' },
  { name: 'last_document', type: 'STRING' },
]

/** The register of officials as CSV, with a header; lists within a cell are joined by `; `. */
export function registerToCsv(rows: readonly RegisterRow[]): string {
  const cells = rows.map((row) => ({
    name: row.name,
    role: row.role,
    organization: row.organization,
    status: row.status,
    first_seen: row.firstSeen,
    last_seen: row.lastSeen,
    documents: row.documents,
    ranks: row.ranks.length === 0 ? null : row.ranks.join('; '),
    variants: row.variants.join('; '),
    key: row.key,
    first_document: row.firstDocument,
    last_document: row.lastDocument,
  }))
  return csvHeader(COLUMNS) + csvRows(COLUMNS, cells)
}

/** The register as JSON, one row a line. */
export function registerToJson(rows: readonly RegisterRow[]): string {
  return `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`
}

/** The register as a self-contained page: one row a person and post. */
export function registerToHtml(rows: readonly RegisterRow[]): string {
  const cells = rows.map((row, index) => [
    rows[index - 1]?.key === row.key ? '' : [row.name, ...row.ranks].join(', '),
    row.role ?? '',
    row.organization ?? '',
    row.status ?? '',
    row.firstSeen ?? '',
    row.lastSeen ?? '',
    String(row.documents),
  ])
  const columns = ['Name', 'Role', 'Organization', 'Status', 'First seen', 'Last seen', 'Documents']
  return htmlOpening('Officials') + table('Officials', columns, cells) + HTML_CLOSING
}
