import type { EntityType } from '../article.js'
import type { AnnotatedDocument } from './document.js'
import { outermost } from './nesting.js'
import { oneCell, type TagScheme, tagWords, tokenizedSentences } from './tokens.js'

/** Which entities become tags, and how tags are written. */
export interface BioOptions {
  readonly scheme?: TagScheme
  /** Only entities of this type; without it the outermost of all types. */
  readonly type?: EntityType
}

/**
 * One document in columns, as conlleval and seqeval read them: the word, a tab, its tag; an empty line after each
 * sentence; `-DOCSTART-` before each document with its id between. Spaces within a word are written `_`, and an
 * underscore of the text stays one: this format has no offsets.
 */
export function toBio(document: AnnotatedDocument, options: BioOptions = {}): string {
  const { article } = document
  const entities = outermost(article.entities, options.type)
  const lines: string[] = [`-DOCSTART-\t${oneCell(String(document.id), '_')}\tO`, '']
  for (const sentence of tokenizedSentences(article)) {
    if (sentence.words.length === 0) continue
    const inside = entities.filter(({ start, end }) => start < sentence.end && end > sentence.start)
    const tags = tagWords(sentence.words, inside, options.scheme)
    sentence.words.forEach((word, index) => {
      lines.push(`${oneCell(article.text.slice(word.start, word.end), '_')}\t${tags[index]}`)
    })
    lines.push('')
  }
  return `${lines.join('\n')}\n`
}
