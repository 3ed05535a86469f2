import type { Readable } from 'node:stream'
import type { Batch } from './batch.js'
import { lineBatches, type Skip } from './lines.js'
import { csvLines } from './read-csv.js'
import type { FieldNames } from './records.js'
import type { Source } from './sources.js'
import { openSource, readAll } from './streams.js'

/** Lines or files a batch, and the bytes at which it is closed early (measured in bench/corpus). */
const BATCH_LIMITS = { lines: 20, bytes: 1 << 20 } as const

export interface BatchingOptions {
  /** Read where a source is `-`. */
  readonly stdin: Readable
  readonly fields: FieldNames
  /** Documents to leave out at the start; counted down. */
  readonly skip: Skip
  /** Told of every piece of input read, in bytes. */
  readonly onRead: (bytes: number) => void
  readonly signal?: AbortSignal | undefined
}

/** Cuts the sources into batches, in order. */
export async function* batchesOf(
  sources: readonly Source[],
  options: BatchingOptions,
): AsyncGenerator<Batch, void, undefined> {
  let paths: string[] = []
  let from: 'text' | 'html' = 'text'
  for (const source of sources) {
    const { kind, path } = source
    const joins = (kind === 'text' || kind === 'html') && path !== '-' && kind === from
    if (paths.length > 0 && (!joins || paths.length >= BATCH_LIMITS.lines)) {
      yield { kind: 'files', paths, from }
      paths = []
    }
    if (kind === 'jsonl' || kind === 'csv' || kind === 'annotated') yield* manyDocuments(source, options)
    else if (options.skip.left > 0) options.skip.left--
    else if (path === '-')
      yield { kind: 'bytes', bytes: await readAll(options.stdin), name: 'stdin', from: kind }
    else {
      from = kind
      paths.push(path)
    }
  }
  if (paths.length > 0) yield { kind: 'files', paths, from }
}

async function* manyDocuments(
  source: Source,
  options: BatchingOptions,
): AsyncGenerator<Batch, void, undefined> {
  const stream = openSource(source.path, options.stdin, options.onRead, options.signal)
  const chunks = source.kind === 'csv' ? csvLines(stream, source.path, options.fields) : stream
  for await (const { bytes, first } of lineBatches(chunks, BATCH_LIMITS, options.skip)) {
    yield { kind: 'lines', bytes, first, annotated: source.kind === 'annotated' }
  }
}
