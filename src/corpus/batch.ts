import { readFile } from 'node:fs/promises'
import type { Article } from '../article.js'
import type { DocumentId } from '../output/document.js'
import type { Format } from '../output/format.js'
import { decodeText } from './decode.js'
import { excessOf, excessOfBytes, reasonOf } from './document-size.js'
import { type FieldNames, type InputRecord, readAnnotatedLine, readJsonLine } from './records.js'
import { createRenderer, type Rendered } from './render.js'
import { documentName } from './sources.js'

/** What turns a text into an article. */
export type Analyze = (text: string) => Article

/** What one worker is given at a time: bytes or paths, never parsed objects, so that parsing too is shared out. */
export type Batch =
  | {
      readonly kind: 'lines'
      readonly bytes: Uint8Array<ArrayBuffer>
      readonly first: number
      /** True for lines that this library wrote: their layers are taken as they are. */
      readonly annotated: boolean
    }
  | { readonly kind: 'files'; readonly paths: readonly string[]; readonly from: 'text' | 'html' }
  | {
      readonly kind: 'bytes'
      readonly bytes: Uint8Array<ArrayBuffer>
      readonly name: string
      readonly from: 'text' | 'html'
    }

/** How every batch of a run is read and written. */
export interface BatchOptions {
  readonly fields: FieldNames
  /** Stop at the first document that cannot be read. */
  readonly strict: boolean
  /** Turns a page into text; only where the input is HTML. */
  readonly readHtml?: (html: string) => string
}

/** A document that could not be read, and why. */
export interface BadDocument {
  readonly id: DocumentId
  readonly error: string
  /** Number of its line in its input, from 1; null where a file holds one document. */
  readonly line: number | null
}

export interface BatchResult extends Rendered {
  /** Id of the first document, by which a resumed run sees that it reads the same inputs. */
  readonly firstId: DocumentId | undefined
  /** Documents taken from the input, the bad ones included. */
  readonly documents: number
  readonly bad: readonly BadDocument[]
  /** UTF-16 code units of text analyzed. */
  readonly characters: number
  /** True where `strict` ended the batch early. */
  readonly stopped: boolean
}

/** Reads, analyzes and renders one batch. A document that cannot be read, or that fails, costs only itself. */
export async function runBatch(
  batch: Batch,
  analyze: Analyze,
  format: Format,
  options: BatchOptions,
): Promise<BatchResult> {
  const renderer = createRenderer(format)
  const bad: BadDocument[] = []
  let firstId: DocumentId | undefined
  let documents = 0
  let characters = 0
  let stopped = false
  for await (const record of recordsOf(batch, options)) {
    if (documents++ === 0) firstId = record.id
    try {
      if (record.error !== undefined) throw new Error(record.error)
      const excess = record.article === undefined ? excessOf(record.text) : null
      if (excess !== null) throw new Error(excess)
      const article = record.article ?? analyze(record.text)
      renderer.add({ id: record.id, article }, record.idJson)
      characters += record.text.length
    } catch (error) {
      const reason = reasonOf(error)
      const line = batch.kind === 'lines' ? batch.first + documents - 1 : null
      bad.push({ id: record.id, error: reason, line })
      stopped = options.strict
      if (stopped) break
      renderer.addError(record.id, reason, record.idJson)
    }
  }
  return { ...renderer.finish(), firstId, documents, bad, characters, stopped }
}

/** The documents of a batch, one at a time, so that only one text is alive at once. */
async function* recordsOf(batch: Batch, options: BatchOptions): AsyncGenerator<InputRecord, void, undefined> {
  if (batch.kind === 'lines') yield* lineRecords(batch, options.fields)
  else if (batch.kind === 'bytes') yield documentRecord(batch.name, batch.bytes, batch.from, options)
  else {
    for (const path of batch.paths) {
      const name = documentName(path)
      const bytes = await readFile(path).catch((error: Error) => error)
      if (bytes instanceof Error) yield badRecord(name, `${path}: ${bytes.message}`)
      else yield documentRecord(name, bytes, batch.from, options, path)
    }
  }
}

function* lineRecords(
  { annotated, bytes }: Extract<Batch, { kind: 'lines' }>,
  fields: FieldNames,
): Generator<InputRecord, void, undefined> {
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(0x0a, start)
    const end = found === -1 ? bytes.length : found
    const line = bytes.subarray(start, end)
    yield annotated ? readAnnotatedLine(line) : readJsonLine(line, fields)
    start = end + 1
  }
}

function documentRecord(
  name: string,
  bytes: Uint8Array,
  from: 'text' | 'html',
  options: BatchOptions,
  path = name,
): InputRecord {
  const excess = excessOfBytes(bytes)
  if (excess !== null) return badRecord(name, `${path}: ${excess}`)
  const decoded = decodeText(bytes)
  if (decoded.error !== undefined) return badRecord(name, `${path}: ${decoded.error}`)
  if (from === 'text') return { id: name, idJson: JSON.stringify(name), text: decoded.text }
  if (options.readHtml === undefined) return badRecord(name, `${path}: no reader for HTML was given`)
  try {
    return { id: name, idJson: JSON.stringify(name), text: options.readHtml(decoded.text) }
  } catch (error) {
    return badRecord(name, `${path}: ${(error as Error).message}`)
  }
}

function badRecord(id: string, error: string): InputRecord {
  return { id, idJson: JSON.stringify(id), error }
}
