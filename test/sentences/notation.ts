import type { Block } from '../../src/article.js'
import { type SentenceKnowledge, splitSentences } from '../../src/sentences/sentences.js'

/** One paragraph over a whole text. */
export function wholeText(text: string): readonly Block[] {
  return [{ kind: 'paragraph', start: 0, end: text.length, by: 'test' }]
}

/** `Ông ở TP.HCM.| |Bà ở TP. Huế.` → the text and where a sentence ends: sentences and gaps stand between bars. */
export function drawn(notation: string): { readonly text: string; readonly ends: readonly number[] } {
  const parts = notation.split('|')
  const ends: number[] = []
  let length = 0
  for (const [index, part] of parts.entries()) {
    length += part.length
    if (part.trim() !== '' && index < parts.length) ends.push(length)
  }
  return { text: parts.join(''), ends }
}

/** The text with bars where the splitter cuts, in the same notation. */
export function shown(text: string, knowledge?: SentenceKnowledge): string {
  const spans =
    knowledge === undefined
      ? splitSentences(text, wholeText(text))
      : splitSentences(text, wholeText(text), knowledge)
  let result = ''
  let at = 0
  for (const { start, end } of spans) {
    const gap = text.slice(at, start)
    result += at === 0 && gap === '' ? '' : gap === '' ? '|' : `|${gap}|`
    result += text.slice(start, end)
    at = end
  }
  return at < text.length ? `${result}|${text.slice(at)}` : result
}
