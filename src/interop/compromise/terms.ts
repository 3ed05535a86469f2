import type { Article, Entity, Span, Word } from '../../article.js'
import { contains, overlaps, trimSpan } from '../../text/span.js'
import { comparisonKey } from '../../vietnamese/key.js'

/** A term as compromise wants it, and where it stands in the article. */
export interface Term extends Span {
  readonly text: string
  readonly normal: string
  readonly tags: readonly string[]
}

/** Tags of entities, as they are written in a pattern: `#Person`. */
const ENTITY_TAG = {
  PERSON: 'Person',
  TITLE: 'Title',
  ORGANIZATION: 'Organization',
  LOCATION: 'Location',
  DATE: 'Date',
  LAW: 'Law',
  EVENT: 'Event',
} as const

/** Tags of words: `NOUN` is written `#Noun`. */
function wordTag(upos: string): string {
  return upos.charAt(0) + upos.slice(1).toLowerCase()
}

/** The form a term is compared in: one spelling, small letters, syllables joined by `_` (a pattern has no spaces in words). */
export function normalForm(text: string): string {
  return comparisonKey(text).replace(/ /g, '_')
}

/**
 * Cuts each sentence into terms. A name is one term, so that `#Person` finds the whole of it; of a title the role and
 * the body are terms of their own (`[Thứ trưởng] [Bộ Công an] [Lê Văn An]`); everything else is a word.
 *
 * @param article - from `analyze`
 * @returns one list of terms a sentence
 */
export function termsOf(article: Article): readonly (readonly Term[])[] {
  const units = unitsOf(article.text, article.entities)
  return article.sentences.map((sentence) => {
    const words = article.words.filter((word) => contains(sentence, word))
    const inside = units.filter((unit) => contains(sentence, unit))
    const spans: (Span & { readonly word?: Word })[] = [...inside]
    for (const word of words) {
      if (!inside.some((unit) => overlaps(unit, word))) spans.push({ start: word.start, end: word.end, word })
    }
    return spans
      .sort((a, b) => a.start - b.start)
      .map(({ start, end, word }) => {
        const text = article.text.slice(start, end)
        const names = article.entities
          .filter((entity) => contains(entity, { start, end }))
          .map(({ type }) => ENTITY_TAG[type])
        return {
          start,
          end,
          text,
          normal: normalForm(text),
          tags: [...new Set([...names, ...(word ? [wordTag(word.tag)] : [])])],
        }
      })
  })
}

/** What stands as one term: the longest names, and what is left of a title beside the names in it. */
function unitsOf(text: string, entities: readonly Entity[]): readonly Span[] {
  const names: Span[] = []
  for (const { type, start, end } of entities) {
    if (type !== 'TITLE' && start >= (names.at(-1)?.end ?? 0)) names.push({ start, end })
  }
  const roles = entities.filter(({ type }) => type === 'TITLE').flatMap((title) => leftOf(text, title, names))
  return [...names, ...roles].sort((a, b) => a.start - b.start)
}

function leftOf(text: string, title: Span, names: readonly Span[]): readonly Span[] {
  const left: Span[] = []
  let start = title.start
  for (const name of names.filter((name) => overlaps(title, name))) {
    left.push({ start, end: name.start })
    start = name.end
  }
  left.push({ start, end: title.end })
  return left
    .filter(({ start, end }) => start < end)
    .map((span) => trimSpan(text, span))
    .filter(({ start, end }) => start < end)
}
