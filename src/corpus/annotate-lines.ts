import { createFormat, type FormatOptions } from '../output/formats.js'
import { type Analyze, type BadDocument, runBatch } from './batch.js'
import { DEFAULT_FIELDS, type FieldNames } from './records.js'

/** How lines are read and written. */
export interface AnnotateLinesOptions {
  /** Number of the first line in its corpus, for error messages; 1 unless told. */
  readonly first?: number
  readonly fields?: FieldNames
  /** Name of the output format; `jsonl` unless told. */
  readonly to?: string
  readonly formatOptions?: FormatOptions
  /** Takes the place of the library's `analyze`. */
  readonly analyze?: Analyze
}

/**
 * A few JSON lines in, as many out, in the same order: the contract of `vanban annotate`, for queues and other engines
 * that share out the work themselves.
 *
 * @param lines JSON lines, each an object with an id and a text
 * @returns the annotated lines, each ended by a line break, and which documents could not be read
 * @example
 * const { lines } = await annotateLines('{"id":1,"text":"Hà Nội mưa."}\n')
 */
export async function annotateLines(
  lines: string | Uint8Array,
  options: AnnotateLinesOptions = {},
): Promise<{ readonly lines: string; readonly bad: readonly BadDocument[] }> {
  const { first = 1, fields = DEFAULT_FIELDS, formatOptions, to = 'jsonl' } = options
  const format = createFormat(to, formatOptions)
  if (format.shape !== 'stream') throw new RangeError(`to: "${to}" is no format of lines`)
  const analyze = options.analyze ?? (await import('../analyze.js')).analyze
  const bytes = typeof lines === 'string' ? new TextEncoder().encode(lines) : new Uint8Array(lines)
  const result = await runBatch({ kind: 'lines', bytes, first, annotated: false }, analyze, format, {
    fields,
    strict: false,
  })
  return { lines: new TextDecoder().decode(result.bytes), bad: result.bad }
}
