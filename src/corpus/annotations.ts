import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { type Annotation, annotationOf, articleOf } from '../output/annotation.js'
import type { AnnotatedDocument } from '../output/document.js'
import { articleFromLine } from '../output/readers/article-line.js'
import { fromBio } from '../output/readers/bio.js'
import { fromBrat } from '../output/readers/brat.js'
import { fromDoccano } from '../output/readers/doccano.js'
import { fromLabelStudio } from '../output/readers/label-studio.js'
import { fromStandoff } from '../output/readers/standoff.js'
import type { AnnotationFormat } from './annotation-formats.js'
import { decodeText } from './decode.js'
import { failure } from './failure.js'
import { lineBatches } from './lines.js'
import { documentName } from './sources.js'
import { openSource } from './streams.js'

const HEAD_BYTES = 1 << 20

/** One document, as an article for the formats out and as an annotation for evaluation. */
export interface ReadDocument {
  readonly document: AnnotatedDocument
  readonly annotation: Annotation
}

/**
 * Reads annotated documents: a folder of `ID.txt` with `ID.json` or `ID.ann`, or a file.
 *
 * @param path file or folder, or `-` for JSON lines on standard input
 * @param from its format; without it the name and the content decide
 * @throws with exit code 2, file and path within it, where something cannot be read
 */
export async function* readAnnotations(
  path: string,
  from?: AnnotationFormat,
): AsyncGenerator<ReadDocument, void, undefined> {
  const format = from ?? formatOf(path)
  try {
    if (format === 'jsonl' || format === 'doccano') yield* readLines(path, format)
    else if (format === 'standoff' || format === 'brat') yield* readFolder(path, format)
    else {
      const read = format === 'bio' ? fromBio : fromLabelStudio
      for (const annotation of read(readText(path), documentName(path))) yield withArticle(annotation)
    }
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError || error instanceof RangeError) {
      throw failure(error.message, {
        hint: `${path} was read as ${format}; name another format if it is none`,
      })
    }
    throw error
  }
}

async function* readLines(
  path: string,
  format: 'jsonl' | 'doccano',
): AsyncGenerator<ReadDocument, void, undefined> {
  const chunks = openSource(path, process.stdin, () => {})
  for await (const { bytes, first } of lineBatches(chunks, { lines: 50, bytes: 1 << 20 })) {
    const lines = new TextDecoder().decode(bytes).split('\n')
    for (const [index, line] of lines.entries()) {
      if (line.trim() === '') continue
      const name = `${path}:${first + index}`
      if (format === 'doccano') yield withArticle(fromDoccano(line, name))
      else {
        const document = articleFromLine(line, name)
        if (document !== null) yield { document, annotation: annotationOf(document) }
      }
    }
  }
}

function* readFolder(folder: string, format: 'standoff' | 'brat'): Generator<ReadDocument, void, undefined> {
  const extension = format === 'brat' ? '.ann' : '.json'
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.txt') && existsSync(join(folder, name.replace(/\.txt$/, extension))))
    .sort()
  if (names.length === 0) {
    throw failure(`${folder}: no pair of ID.txt and ID${extension} in this folder`, {
      hint: 'a gold folder holds for each text ID.txt a file ID.json (stand-off JSON) or ID.ann (brat)',
    })
  }
  const read = format === 'brat' ? fromBrat : fromStandoff
  for (const name of names) {
    const id = documentName(name)
    yield withArticle(read(id, readText(join(folder, name)), readText(join(folder, `${id}${extension}`))))
  }
}

function withArticle(annotation: Annotation): ReadDocument {
  return { annotation, document: { id: annotation.id, article: articleOf(annotation) } }
}

function readText(path: string): string {
  const decoded = decodeText(readFileSync(path))
  if (decoded.error !== undefined) throw failure(`${path}: ${decoded.error}`)
  return decoded.text
}

function formatOf(path: string): AnnotationFormat {
  if (path === '-') return 'jsonl'
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat === undefined) throw failure(`${path}: no such file or folder`)
  if (stat.isDirectory()) return readdirSync(path).some((name) => name.endsWith('.ann')) ? 'brat' : 'standoff'
  const extension = extname(path).toLowerCase()
  if (extension === '.jsonl' || extension === '.ndjson') return looksLikeDoccano(path) ? 'doccano' : 'jsonl'
  return extension === '.json' ? 'label-studio' : 'bio'
}

/** doccano has `label`, or entities with `start_offset`; this library has neither. */
function looksLikeDoccano(path: string): boolean {
  const head = new Uint8Array(HEAD_BYTES)
  const file = openSync(path, 'r')
  const size = readSync(file, head)
  closeSync(file)
  const [line = ''] = new TextDecoder().decode(head.subarray(0, size)).split('\n', 1)
  // Of a very long line only the beginning is seen; doccano writes what tells it apart after the text.
  if (size === HEAD_BYTES && line.length >= size / 4) return /"start_offset"|"label":\s*\[/.test(line)
  try {
    const object = JSON.parse(line) as { label?: unknown; entities?: readonly { start_offset?: unknown }[] }
    return (
      Array.isArray(object.label) || object.entities?.[0]?.start_offset !== undefined || 'Comments' in object
    )
  } catch {
    return false
  }
}
