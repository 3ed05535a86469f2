import { codePointOffsets } from './code-points.js'
import type { AnnotatedDocument } from './document.js'
import { relationsOf } from './relations.js'

/**
 * One document as a line for doccano (sequence labeling with relations, JSONL). Offsets count code points. The id is
 * called `document_id`, for doccano numbers its examples itself.
 *
 * @see https://doccano.github.io/doccano/tutorial/
 */
export function toDoccano(document: AnnotatedDocument): string {
  const { article } = document
  const toCodePoint = codePointOffsets(article.text)
  return JSON.stringify({
    document_id: document.id,
    text: article.text,
    entities: article.entities.map(({ start, end, type }, id) => ({
      id,
      label: type,
      start_offset: toCodePoint(start),
      end_offset: toCodePoint(end),
    })),
    relations: relationsOf(article).map(({ type, from, to }, id) => ({ id, from_id: from, to_id: to, type })),
    Comments: [],
  })
}
