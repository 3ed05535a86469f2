import type { Article } from '../article.js'
import type { DocumentId } from '../output/document.js'
import { articleFromLine } from '../output/readers/article-line.js'
import { excessOfBytes } from './document-size.js'

/** A document as the input gives it, or why it cannot be read; its place in the order is kept either way. */
export type InputRecord =
  | {
      readonly id: DocumentId
      readonly idJson: string
      readonly text: string
      /** Where the input is annotated already. */
      readonly article?: Article
      readonly error?: never
    }
  | { readonly id: DocumentId; readonly idJson: string; readonly error: string }

/** Which fields of an input object hold the id and the text. */
export interface FieldNames {
  readonly id: string
  readonly text: string
}

export const DEFAULT_FIELDS: FieldNames = { id: 'id', text: 'text' }

/** Reads one line of JSON lines. Never throws: what is wrong with the line is in the record, and does not depend on
 * where the line stands, so that a corpus shared out over machines gives what one machine gives. */
export function readJsonLine(bytes: Uint8Array, fields: FieldNames): InputRecord {
  const excess = excessOfBytes(bytes)
  if (excess !== null) return bad(null, excess)
  const decoded = decodeLine(bytes)
  if (decoded === null) return bad(null, `not valid UTF-8`)
  const source = decoded.trim()
  if (source === '') return bad(null, `empty line, expected a JSON object`)
  let value: unknown
  try {
    value = JSON.parse(source)
  } catch (error) {
    return bad(null, `not JSON: ${shorten((error as Error).message)}`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return bad(null, `expected a JSON object such as {"id": "1", "text": "…"}, got ${kindOf(value)}`)
  }
  return readObject(value as Readonly<Record<string, unknown>>, source, fields)
}

/** Reads one line that this library wrote. A line that stands for a bad document stays one. */
export function readAnnotatedLine(bytes: Uint8Array): InputRecord {
  const source = decodeLine(bytes)
  if (source === null) return bad(null, `not valid UTF-8`)
  try {
    const document = articleFromLine(source, 'document')
    if (document === null) {
      const { error, id } = JSON.parse(source) as { readonly id: DocumentId; readonly error: string }
      return bad(id, error)
    }
    const { article, id } = document
    const idJson = typeof id === 'number' ? numberAsWritten(source, 'id', id) : JSON.stringify(id)
    return { id, idJson, text: article.text, article }
  } catch (error) {
    return bad(null, shorten((error as Error).message))
  }
}

function readObject(
  object: Readonly<Record<string, unknown>>,
  source: string,
  fields: FieldNames,
): InputRecord {
  const id = Object.hasOwn(object, fields.id) ? object[fields.id] : null
  if (id !== null && typeof id !== 'string' && typeof id !== 'number') {
    return bad(null, `"${fields.id}" must be a string or a number, got ${kindOf(id)}`)
  }
  const idJson = typeof id === 'number' ? numberAsWritten(source, fields.id, id) : JSON.stringify(id)
  const text = Object.hasOwn(object, fields.text) ? object[fields.text] : undefined
  if (typeof text !== 'string') {
    const got = text === undefined ? 'it is missing' : `got ${kindOf(text)}`
    return { id, idJson, error: `"${fields.text}" must be a string; ${got}` }
  }
  return { id, idJson, text }
}

/**
 * JSON.parse loses how a number was spelled (`1.0`, `12345678901234567890`); an id is given back as it came. Inside a
 * string the quotes are escaped, so the pattern cannot match there.
 */
function numberAsWritten(source: string, field: string, id: number): string {
  const key = JSON.stringify(field)
  for (let at = source.indexOf(key); at !== -1; at = source.indexOf(key, at + key.length)) {
    if (source[at - 1] === '\\') continue
    const written = /^\s*:\s*(-?[0-9][0-9.eE+-]*)/.exec(
      source.slice(at + key.length, at + key.length + 400),
    )?.[1]
    if (written !== undefined && Number(written) === id) return written
  }
  return JSON.stringify(id)
}

/** UTF-8, or UTF-16 never: a line is cut at the byte 0x0A. A byte order mark at its start is dropped. */
function decodeLine(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function bad(id: DocumentId, error: string): InputRecord {
  return { id, idJson: JSON.stringify(id), error }
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

/** V8 quotes the source in its message; a 5 MB line must not come back as its own error. */
function shorten(message: string): string {
  return message.length <= 160 ? message : `${message.slice(0, 160)}…`
}
