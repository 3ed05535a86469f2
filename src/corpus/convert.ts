import type { Writable } from 'node:stream'
import { createFormat, type FormatOptions } from '../output/formats.js'
import type { AnnotationFormat } from './annotation-formats.js'
import { readAnnotations } from './annotations.js'
import { openSink } from './open-sink.js'
import { createRenderer } from './render.js'

/** What to read, from which format, and what to write. */
export interface ConvertOptions {
  /** Files, folders of documents, or `-` for JSON lines on standard input. */
  readonly inputs: readonly string[]
  readonly from?: AnnotationFormat
  readonly to: string
  readonly formatOptions?: FormatOptions
  readonly output?: string
  readonly stdout?: Writable
}

/** Documents rendered before they are written. */
const BATCH = 50

/**
 * Writes annotated documents in another format: what a person corrected elsewhere comes back, and JSON lines become
 * whatever a tool reads.
 *
 * @returns how many documents were written
 * @throws with exit code 2 where an input cannot be read or the output cannot be opened
 * @example
 * await convertCorpus({ inputs: ['corrected/'], from: 'brat', to: 'jsonl', output: 'corrected.jsonl' })
 */
export async function convertCorpus(options: ConvertOptions): Promise<number> {
  const format = createFormat(options.to, options.formatOptions)
  const sink = await openSink(format, options.output, options.stdout ?? process.stdout)
  try {
    let documents = 0
    let renderer = createRenderer(format)
    for (const input of options.inputs) {
      for await (const { document } of readAnnotations(input, options.from)) {
        renderer.add(document, JSON.stringify(document.id))
        if (++documents % BATCH !== 0) continue
        await sink.take(renderer.finish())
        renderer = createRenderer(format)
      }
    }
    await sink.take(renderer.finish())
    await sink.close()
    return documents
  } catch (error) {
    await sink.abandon()
    throw error
  }
}
