import type { Article, Span } from '../article.js'
import type { AnnotatedDocument, DocumentId } from './document.js'
import type { Relation } from './relations.js'

/** A span with a label of any tag set. */
export interface LabeledSpan extends Span {
  readonly type: string
}

/** A person's record, as gold files hold it. */
export interface OfficialRecord {
  readonly name: string
  readonly ranks: readonly string[]
  readonly posts: readonly { readonly role: string; readonly organization: string | null }[]
}

/**
 * What an annotated document of any origin says: by hand, by another tool, or by this library. A layer that the
 * format does not have is null; one that is there but empty is empty. Offsets are UTF-16 code units.
 */
export interface Annotation {
  readonly id: DocumentId
  readonly text: string
  /** Sorted by start, then longest first. */
  readonly entities: readonly LabeledSpan[]
  readonly relations: readonly (Omit<Relation, 'type'> & { readonly type: string })[]
  readonly sentenceEnds: readonly number[] | null
  readonly words: readonly Span[] | null
  readonly abbreviations: readonly { readonly short: string; readonly long: string }[] | null
  readonly officials: readonly OfficialRecord[] | null
}

/** What an article of this library says, in the same form. */
export function annotationOf({ article, id }: AnnotatedDocument): Annotation {
  return {
    id,
    text: article.text,
    entities: article.entities,
    relations: [],
    sentenceEnds: article.sentences.map(({ end }) => end),
    words: article.words,
    abbreviations: article.abbreviations,
    officials: article.officials,
  }
}

/**
 * An annotation as an article, so that every output format can write it. Labels are kept as they are, whatever tag set
 * they come from; the layers that the annotation does not have are empty.
 */
export function articleOf(annotation: Annotation): Article {
  const { text } = annotation
  const sentences = sentencesOf(annotation)
  return {
    text,
    language: 'und',
    headline: null,
    published: null,
    byline: null,
    source: null,
    blocks: [],
    sentences,
    words: (annotation.words ?? wordsOf(text, sentences)).map(({ end, start }) => ({
      start,
      end,
      tag: 'X',
      xpos: '',
    })),
    abbreviations: [],
    entities: annotation.entities.map(({ end, start, type }) => ({
      type: type as Article['entities'][number]['type'],
      start,
      end,
      text: text.slice(start, end),
      by: 'annotation',
    })),
    officials: [],
  }
}

/** Sentences from their ends: each begins at the first letter after the one before. Without ends, one a line. */
function sentencesOf({ sentenceEnds, text }: Annotation): readonly Span[] {
  const ends =
    sentenceEnds ?? [...text.matchAll(/[^\r\n]+/g)].map((line) => line.index + line[0].trimEnd().length)
  const sentences: Span[] = []
  let from = 0
  for (const end of ends) {
    const start = from + (text.slice(from, end).length - text.slice(from, end).trimStart().length)
    if (start < end) sentences.push({ start, end })
    from = end
  }
  return sentences
}

/** Runs of letters and digits, and single marks: enough for formats of one tag a token. */
function wordsOf(text: string, sentences: readonly Span[]): readonly Span[] {
  return sentences.flatMap(({ end, start }) =>
    [...text.slice(start, end).matchAll(/[\p{L}\p{M}\p{Nd}]+|[^\s\p{L}\p{M}\p{Nd}]/gu)].map((found) => ({
      start: start + found.index,
      end: start + found.index + found[0].length,
    })),
  )
}
