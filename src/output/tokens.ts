import type { Article, Span, Word } from '../article.js'

/** One sentence with its words. */
export interface TokenizedSentence extends Span {
  readonly words: readonly Word[]
}

/** The sentences of an article, each with the words that begin in it. */
export function tokenizedSentences(article: Article): readonly TokenizedSentence[] {
  const { words } = article
  let at = 0
  return article.sentences.map(({ start, end }) => {
    while (at < words.length && words[at]!.start < start) at++
    const first = at
    while (at < words.length && words[at]!.start < end) at++
    return { start, end, words: words.slice(first, at) }
  })
}

/** `bio`: begin, inside, outside; `bioes` also marks ends and single words. */
export type TagScheme = 'bio' | 'bioes'

/**
 * One tag a word for a flat list of entities. A word that an entity covers in part belongs to it, for a format of one
 * tag a word cannot cut it.
 */
export function tagWords(
  words: readonly Span[],
  entities: readonly (Span & { readonly type: string })[],
  scheme: TagScheme = 'bio',
): readonly string[] {
  const tags: string[] = new Array<string>(words.length).fill('O')
  let at = 0
  for (const { start, end, type } of entities) {
    while (at < words.length && words[at]!.end <= start) at++
    const first = at
    while (at < words.length && words[at]!.start < end) at++
    for (let index = first; index < at; index++)
      tags[index] = `${position(index, first, at - 1, scheme)}-${type}`
  }
  return tags
}

function position(index: number, first: number, last: number, scheme: TagScheme): 'B' | 'I' | 'E' | 'S' {
  if (scheme === 'bioes') {
    if (first === last) return 'S'
    if (index === last) return 'E'
  }
  return index === first ? 'B' : 'I'
}

/** A surface without line breaks or tabs, for formats that give each token one cell. */
export function oneCell(text: string, space = ' '): string {
  return text.replace(/[\s\u0085]+/g, space)
}
