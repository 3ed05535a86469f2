import type { Readable, Writable } from 'node:stream'
import type { Format } from '../output/format.js'
import { createFormat, type FormatOptions } from '../output/formats.js'
import type { Analyze, BadDocument } from './batch.js'
import { batchesOf } from './batches.js'
import { failure } from './failure.js'
import { inOrder } from './in-order.js'
import { openSink } from './open-sink.js'
import { DEFAULT_FIELDS, type FieldNames } from './records.js'
import { readLeft } from './resume.js'
import { startRunner } from './runner.js'
import type { Sink } from './sinks.js'
import { type InputKind, listSources } from './sources.js'
import { createTally, type Progress } from './tally.js'

/** What to read, what to write, and how. */
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
  /** JSON files of a user's own dictionaries, added to those that come with the library. */
  readonly dictionaries?: readonly string[]
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
    dictionaries = [],
    fields = DEFAULT_FIELDS,
    formatOptions = {},
    jobs = 1,
    signal,
    strict = false,
  } = options
  const format = createFormat(options.to ?? 'jsonl', formatOptions)
  const sources = await listSources(options.inputs, options.from, options.output)
  const left = options.resume === true ? await readLeft(outputToResume(options, format)) : null
  const html = sources.some(({ kind }) => kind === 'html')
  const setup = { to: format.name, formatOptions, fields, strict, html, dictionaries }
  const tally = createTally(sources, left?.documents ?? 0)
  const stdin = options.stdin ?? process.stdin
  const skip = { left: left?.documents ?? 0 }
  const work = batchesOf(sources, { stdin, fields, skip, signal, onRead: tally.read })
  const runner = await startRunner(jobs, setup, format, options.analyze)
  try {
    const sink =
      options.sink ?? (await openSink(format, options.output, options.stdout ?? process.stdout, left?.bytes))
    const complete = await closeWhenComplete(sink, async () => {
      let expected = left?.lastId
      for await (const result of inOrder(until(work, signal), runner.run, runner.ahead)) {
        if (expected !== undefined && result.firstId !== expected) throw otherInputs(options.output)
        expected = undefined
        await sink.take(result)
        tally.add(result)
        for (const bad of result.bad) options.onBad?.(bad)
        options.onProgress?.(tally.progress())
        if (result.stopped || signal?.aborted) return false
      }
      if (expected !== undefined && !signal?.aborted) throw otherInputs(options.output)
      return signal?.aborted !== true
    })
    return { ...tally.progress(), complete, seconds: (performance.now() - started) / 1000 }
  } finally {
    await runner.close()
  }
}

/** Closes a sink where the run was complete, and leaves it otherwise. */
async function closeWhenComplete(sink: Sink, run: () => Promise<boolean>): Promise<boolean> {
  let complete = false
  try {
    complete = await run()
  } catch (error) {
    await sink.abandon()
    throw error
  }
  await (complete ? sink.close() : sink.abandon())
  return complete
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

function otherInputs(output: string | undefined): Error {
  return failure(`${output}: was made from other inputs, so the run cannot go on from it`, {
    hint: 'give the same inputs in the same order, or leave out --resume to begin anew',
  })
}
