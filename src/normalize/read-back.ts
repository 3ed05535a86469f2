import type { Article, Span, Word } from '../article.js'
import { isIdentity, type OffsetMap, toInputSpan } from '../text/offset-map.js'

/** An article whose words are read when somebody asks for them. */
export type WithoutWords = Omit<Article, 'words'>

/** The same for words alone. */
export function readWordsBack(words: readonly Word[], map: OffsetMap): readonly Word[] {
  if (isIdentity(map)) return words
  const moved: Word[] = []
  let last = 0
  for (const word of words) {
    const { start, end } = toInputSpan(map, word)
    // Normalization takes some symbols apart (U+1D1BB): the first word has the one that both come from.
    if (end <= last) continue
    moved.push({ ...word, start: Math.max(start, last), end })
    last = end
  }
  return moved
}

/**
 * Takes an article that was read from clean text back to the text the caller gave: every span is mapped, and every
 * entity's surface is cut from that text. Values (names, roles, dates) stay in clean form, so that they can be compared.
 *
 * @param article - spans are offsets into the clean text
 * @param input - the text that the caller gave
 * @param map - from the clean text back to `input`
 * @returns the same article with spans into `input`; the very same layers where nothing was changed
 */
export function readBack(article: WithoutWords, input: string, map: OffsetMap): WithoutWords {
  if (isIdentity(map)) return article.text === input ? article : { ...article, text: input }
  const moved = <T extends Span>(item: T): T => ({ ...item, ...toInputSpan(map, item) })
  const movedOrNull = <T extends Span>(item: T | null): T | null => (item === null ? null : moved(item))
  const place = (span: Span): Span => toInputSpan(map, { start: span.start, end: span.end })
  return {
    ...article,
    text: input,
    headline: movedOrNull(article.headline),
    published: movedOrNull(article.published),
    byline: movedOrNull(article.byline),
    source: movedOrNull(article.source),
    blocks: article.blocks.map(moved),
    sentences: article.sentences.map(moved),
    abbreviations: article.abbreviations.map((abbreviation) => ({
      ...abbreviation,
      mentions: abbreviation.mentions.map(place),
      ...(abbreviation.definition && { definition: place(abbreviation.definition) }),
    })),
    entities: article.entities.map((entity) => {
      const span = toInputSpan(map, entity)
      return { ...entity, ...span, text: input.slice(span.start, span.end) }
    }),
    officials: article.officials.map((official) => ({
      ...official,
      posts: official.posts.map((post) => ({ ...post, span: place(post.span) })),
      mentions: official.mentions.map(place),
    })),
  }
}
