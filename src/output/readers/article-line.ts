import type { Article } from '../../article.js'
import { articleOf } from '../annotation.js'
import type { AnnotatedDocument } from '../document.js'
import { expectArray, expectObject, parseJson } from './fields.js'
import { fromJsonLine } from './standoff.js'

const LISTS = ['blocks', 'sentences', 'words', 'abbreviations', 'entities', 'officials'] as const
const VALUES = ['headline', 'published', 'byline', 'source'] as const

/**
 * One line of this library's JSON lines as it was written, every layer kept; a layer that is missing is empty.
 *
 * @returns null for a line that stands for a document that could not be read (`{"id", "error"}`)
 * @throws TypeError or SyntaxError with the path, what was expected and what was there
 */
export function articleFromLine(line: string, name: string): AnnotatedDocument | null {
  const object = expectObject(parseJson(line, name), name)
  if (typeof object.error === 'string' && object.text === undefined) return null
  const annotation = fromJsonLine(line, name)
  const layers: Record<string, unknown> = {}
  for (const key of LISTS)
    if (object[key] !== undefined) layers[key] = expectArray(object[key], `${name}.${key}`)
  for (const key of VALUES) {
    if (object[key] !== undefined && object[key] !== null)
      layers[key] = expectObject(object[key], `${name}.${key}`)
  }
  if (typeof object.language === 'string') layers.language = object.language
  // A line of JSON that this library wrote; what is read of it has been checked above.
  return { id: annotation.id, article: { ...articleOf(annotation), ...(layers as Partial<Article>) } }
}
