import { Readable } from 'node:stream'
import { type CsvError, parse } from 'csv-parse'
import { failure } from './failure.js'
import type { FieldNames } from './records.js'

/**
 * A CSV table as JSON lines, so that everything behind it has one way of reading. The first row names the columns;
 * the separator is a tab for `.tsv`, else a comma.
 *
 * @param chunks the file
 * @param path its name, for the separator and for messages
 * @param fields which columns hold the id and the text
 * @throws with exit code 2 where the column of the text is missing
 */
export async function* csvLines(
  chunks: AsyncIterable<Uint8Array>,
  path: string,
  fields: FieldNames,
): AsyncGenerator<Uint8Array, void, undefined> {
  const bad: CsvError[] = []
  const parser = Readable.from(chunks).pipe(
    parse({
      bom: true,
      columns: (header: readonly string[]) => checkedHeader(header, path, fields),
      delimiter: path.endsWith('.tsv') ? '\t' : ',',
      relax_column_count: true,
      relax_quotes: true,
      skip_records_with_error: true,
      on_skip: (error) => {
        if (error !== undefined) bad.push(error)
      },
    }),
  )
  let row = 1
  for await (const record of parser as AsyncIterable<Readonly<Record<string, string>>>) {
    yield line({ [fields.id]: record[fields.id] ?? String(row), [fields.text]: record[fields.text] })
    row++
  }
  // A row that csv-parse could not read is a bad document too, and must not vanish.
  for (const error of bad) yield line({ [fields.id]: null, [fields.text]: null, error: error.message })
}

function checkedHeader(header: readonly string[], path: string, fields: FieldNames): string[] {
  if (!header.includes(fields.text)) {
    throw failure(`${path}: no column "${fields.text}"; the columns are: ${header.join(', ')}`, {
      hint: 'name the column with --text-field NAME',
    })
  }
  return [...header]
}

function line(value: unknown): Uint8Array {
  return Buffer.from(`${JSON.stringify(value)}\n`, 'utf8')
}
