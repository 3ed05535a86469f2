import type { Cell, Column, Row } from './format.js'

/**
 * Rows as CSV (RFC 4180, but with LF), without a header. An empty cell is null, an empty string is `""`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export function csvRows(columns: readonly Column[], rows: readonly Row[]): string {
  return rows.map((row) => `${columns.map(({ name }) => cell(row[name] ?? null)).join(',')}\n`).join('')
}

/** The first line of a table in CSV: the names of its columns. */
export function csvHeader(columns: readonly Column[]): string {
  return `${columns.map(({ name }) => name).join(',')}\n`
}

function cell(value: Cell): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  return value === '' || /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
}
