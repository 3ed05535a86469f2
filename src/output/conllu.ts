import { codePointOffsets } from './code-points.js'
import type { AnnotatedDocument } from './document.js'
import { depthsOf } from './nesting.js'
import { oneCell, tagWords, tokenizedSentences } from './tokens.js'

/** How many levels of nested entities MISC shows: NER, NER2, NER3. */
const LEVELS = 3

/**
 * One document as CoNLL-U: words with spaces as in UD Vietnamese, tags, no syntax. MISC holds `start_char` and
 * `end_char`, in code points of the document, and the entities as BIO tags: `NER` the outermost, `NER2` and `NER3`
 * what nests in them.
 *
 * @see https://universaldependencies.org/format.html
 */
export function toConllu(document: AnnotatedDocument): string {
  const { article } = document
  const toCodePoint = codePointOffsets(article.text)
  const depths = depthsOf(article.entities)
  const levels = Array.from({ length: LEVELS }, (_, level) =>
    article.entities.filter((_, index) => depths[index] === level),
  )
  const name = oneCell(String(document.id))
  const lines: string[] = [`# newdoc id = ${name}`, '# offset_unit = code point']
  tokenizedSentences(article).forEach((sentence, index) => {
    lines.push(`# sent_id = ${name}-${index + 1}`)
    lines.push(`# text = ${oneCell(article.text.slice(sentence.start, sentence.end))}`)
    const tags = levels.map((entities) => tagWords(sentence.words, within(entities, sentence)))
    sentence.words.forEach((word, at) => {
      const glued = at + 1 < sentence.words.length && sentence.words[at + 1]!.start === word.end
      const misc = [
        ...(glued ? ['SpaceAfter=No'] : []),
        `start_char=${toCodePoint(word.start)}`,
        `end_char=${toCodePoint(word.end)}`,
        ...tags.flatMap((level, depth) =>
          level[at] === 'O' ? [] : [`NER${depth === 0 ? '' : depth + 1}=${level[at]}`],
        ),
      ]
      const form = oneCell(article.text.slice(word.start, word.end))
      lines.push(
        [
          at + 1,
          form,
          form.toLowerCase(),
          word.tag,
          word.xpos || '_',
          '_',
          '_',
          '_',
          '_',
          misc.join('|'),
        ].join('\t'),
      )
    })
    lines.push('')
  })
  return `${lines.join('\n')}\n`
}

function within<T extends { readonly start: number; readonly end: number }>(
  entities: readonly T[],
  sentence: { readonly start: number; readonly end: number },
): readonly T[] {
  return entities.filter(({ start, end }) => start < sentence.end && end > sentence.start)
}
