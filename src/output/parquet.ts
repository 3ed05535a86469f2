import type { Column, Row } from './format.js'

/** Columns for hyparquet-writer: the rows turned, every cell nullable. */
export function parquetColumns(
  columns: readonly Column[],
  rows: readonly Row[],
): {
  readonly name: string
  readonly type: Column['type']
  readonly nullable: true
  readonly data: (string | number | null)[]
}[] {
  return columns.map(({ name, type }) => ({
    name,
    type,
    nullable: true,
    data: rows.map((row) => row[name] ?? null),
  }))
}
