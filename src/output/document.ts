import type { Article } from '../article.js'

/** What a document is called in its corpus: a file's name without extension, or the input object's `id`. */
export type DocumentId = string | number | null

/** An article together with the name it bears in its corpus. */
export interface AnnotatedDocument {
  readonly id: DocumentId
  readonly article: Article
}

/**
 * One document as one line of JSON, without the line break. Offsets are UTF-16 code units.
 *
 * @param document the document to write
 * @param idJson the id as JSON, where it must be kept as the input spelled it (`1.0`, a number past 2^53)
 * @returns one line; lone surrogates are written as `\udXXX`, so the line is always valid UTF-8
 * @example
 * toJsonLine({ id: 'a', article: analyze('Hà Nội mưa.') }) // '{"id":"a","text":"Hà Nội mưa.",…}'
 */
export function toJsonLine(
  document: AnnotatedDocument,
  idJson: string = JSON.stringify(document.id),
): string {
  const { article } = document
  const fields = {
    text: article.text,
    language: article.language,
    headline: article.headline,
    published: article.published,
    byline: article.byline,
    source: article.source,
    blocks: article.blocks,
    sentences: article.sentences,
    words: article.words,
    abbreviations: article.abbreviations,
    entities: article.entities,
    officials: article.officials,
  }
  return `{"id":${idJson},${JSON.stringify(fields).slice(1)}`
}

/** What stands in place of a document that could not be read: one line, like any other. */
export function toErrorLine(id: DocumentId, error: string, idJson: string = JSON.stringify(id)): string {
  return `{"id":${idJson},"error":${JSON.stringify(error)}}`
}
