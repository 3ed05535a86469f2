import { statSync } from 'node:fs'
import type { Readable, Writable } from 'node:stream'
import type { Format } from '../output/format.js'
import { createFormat, type FormatOptions } from '../output/formats.js'
import { type Analyze, type BadDocument, type BatchResult, runBatch } from './batch.js'
import { batchesOf } from './batches.js'
import { failure } from './failure.js'
import { inOrder } from './in-order.js'
import { openSink } from './open-sink.js'
import { startPool } from './pool.js'
import { loadHtmlReader } from './read-html.js'
import { DEFAULT_FIELDS, type FieldNames } from './records.js'
import { type Left, readLeft } from './resume.js'
import type { Sink } from './sinks.js'
import { type InputKind, listSources, type Source } from './sources.js'

export interface AnnotateOptions {
  /** Files, folders, globs, or `-` for standard input. */
  readonly inputs: readonly string[]
  /** What the inputs hold; without it each file's extension decides. */
  readonly from?: InputKind
  /** Name of the output format; `jsonl` unless told. */
  readonly to?: string
  /** What can be chosen about the format. */
  readonly formatOptions?: FormatOptions
  /** File, or folder for formats of several files a document; without it standard output. */
  readonly output?: string
  /** Worker threads; 1 works in this thread. */
  readonly jobs?: number
  /** Go on where an interrupted run of the same inputs stopped. Needs `output` and `jsonl`. */
  readonly resume?: boolean
  /** Stop at the first document that cannot be read. */
  readonly strict?: boolean
  /** Which fields (of JSON lines) or columns (of CSV) hold the id and the text. */
  readonly fields?: FieldNames
  readonly stdin?: Readable
  readonly stdout?: Writable
  /** Ends the run after the batch under way, leaving whole documents only. */
  readonly signal?: AbortSignal
  /** Told after every batch. */
  readonly onProgress?: (progress: Progress) => void
  /** Told of every document that could not be read. */
  readonly onBad?: (bad: BadDocument) => void
  /** Takes the results in the place of `output` and standard output. */
  readonly sink?: Sink
  /** Takes the place of the library's `analyze`; works in this thread only. */
  readonly analyze?: Analyze
}

/** How far a run has come. */
export interface Progress {
  /** Documents written in this run. */
  readonly documents: number
  /** Documents that were there already (`resume`). */
  readonly resumed: number
  readonly bad: number
  /** UTF-16 code units analyzed. */
  readonly characters: number
  /** Bytes of input read; files of one document each are not counted. */
  readonly bytesRead: number
  /** How much of the input is done, from 0 to 1; null where standard input hides its length. */
  readonly fraction: number | null
}

export interface Summary extends Progress {
  /** False where `strict` or the signal ended the run early. */
  readonly complete: boolean
  readonly seconds: number
}

/**
 * Annotates a corpus: one document in, one out, in the same order, in memory that does not depend on its size.
 *
 * @param options see {@link AnnotateOptions}
 * @returns what was done
 * @throws an error with `exitCode` 2 where an input or the output cannot be opened; documents that cannot be read
 * throw nothing: they become `{"id", "error"}` and are counted in `bad`
 * @example
 * await annotateCorpus({ inputs: ['news/*.jsonl'], output: 'news.annotated.jsonl', jobs: 2, resume: true })
 */
export async function annotateCorpus(options: AnnotateOptions): Promise<Summary> {
  const started = performance.now()
  const {
    to = 'jsonl',
    formatOptions = {},
    jobs = 1,
    strict = false,
    fields = DEFAULT_FIELDS,
    signal,
  } = options
  const format = createFormat(to, formatOptions)
  const sources = await listSources(options.inputs, options.from, options.output)
  const html = sources.some(({ kind }) => kind === 'html')
  const left = options.resume === true ? await readLeft(outputToResume(options, format)) : null
  const readHtml = html ? { readHtml: await loadHtmlReader() } : {}

  let bytesRead = 0
  const work = batchesOf(sources, {
    stdin: options.stdin ?? process.stdin,
    fields,
    signal,
    skip: { left: left?.documents ?? 0 },
    onRead: (bytes) => {
      bytesRead += bytes
    },
  })
  const pool =
    jobs > 1 && options.analyze === undefined
      ? startPool(jobs, { to, formatOptions, fields, strict, html })
      : null
  const analyze = options.analyze ?? (pool === null ? (await import('../analyze.js')).analyze : null)
  const run = pool?.run ?? ((batch) => runBatch(batch, analyze!, format, { fields, strict, ...readHtml }))
  const sink =
    options.sink ??
    (await openSink(format, options.output, options.stdout ?? process.stdout, left?.bytes ?? 0))

  const done = { documents: 0, bad: 0, characters: 0 }
  const resumed = left?.documents ?? 0
  const size = sizeOf(sources)
  const progress = (): Progress => {
    const fraction =
      size && (size.bytes > 0 ? bytesRead / size.bytes : (resumed + done.documents) / size.files)
    return { ...done, resumed, bytesRead, fraction }
  }
  let complete = true
  try {
    let first = true
    for await (const result of inOrder(until(work, signal), run, pool === null ? 1 : jobs * 3)) {
      if (first && left?.lastId !== undefined) checkSameInputs(left, result, options.output!)
      first = false
      await sink.take(result)
      done.documents += result.documents
      done.bad += result.bad.length
      done.characters += result.characters
      for (const bad of result.bad) options.onBad?.(bad)
      options.onProgress?.(progress())
      if (result.stopped || signal?.aborted) {
        complete = false
        break
      }
    }
    if (signal?.aborted) complete = false
    if (first && left?.lastId !== undefined) throw otherInputs(options.output!)
    await (complete ? sink.close() : sink.abandon())
  } catch (error) {
    await sink.abandon()
    throw error
  } finally {
    await pool?.close()
  }
  return { ...progress(), complete, seconds: (performance.now() - started) / 1000 }
}

/** Bytes where there are files of many documents, else the count of files: what progress is measured by. */
function sizeOf(sources: readonly Source[]): { readonly bytes: number; readonly files: number } | null {
  if (sources.some(({ path }) => path === '-')) return null
  let bytes = 0
  for (const { kind, path } of sources) if (kind !== 'text' && kind !== 'html') bytes += statSync(path).size
  return { bytes, files: sources.length }
}

async function* until<T>(
  work: AsyncIterable<T>,
  signal: AbortSignal | undefined,
): AsyncGenerator<T, void, undefined> {
  for await (const piece of work) {
    if (signal?.aborted) return
    yield piece
  }
}

function outputToResume(options: AnnotateOptions, format: Format): string {
  if (options.output === undefined)
    throw failure('--resume needs the output file of the earlier run', { hint: 'add -o FILE' })
  if (format.name !== 'jsonl') {
    throw failure(`--resume works with --to jsonl, not with ${format.name}`, {
      hint: `annotate to jsonl first, then: vanban convert FILE.jsonl --to ${format.name}`,
    })
  }
  return options.output
}

function checkSameInputs(left: Left, result: BatchResult, output: string): void {
  if (result.firstId !== left.lastId) throw otherInputs(output)
}

function otherInputs(output: string): Error {
  return failure(`${output}: was made from other inputs, so the run cannot go on from it`, {
    hint: 'give the same inputs in the same order, or leave out --resume to begin anew',
  })
}
