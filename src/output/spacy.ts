import type { Article, Span, Upos } from '../article.js'
import { codePointOffsets } from './code-points.js'
import type { AnnotatedDocument } from './document.js'
import { outermost } from './nesting.js'

/**
 * One document as spaCy's `Doc.to_json` writes it, for `Doc(vocab).from_json(line)`. Offsets count code points. `ents`
 * holds the outermost entities, for spaCy's may not overlap; `spans["entities"]` holds them all. Tokens cover the
 * whole text, and are cut where an entity or a sentence begins or ends inside a word.
 *
 * @see https://spacy.io/api/doc#to_json
 */
export function toSpacy(document: AnnotatedDocument): string {
  const { article } = document
  const toCodePoint = codePointOffsets(article.text)
  const place = ({ start, end }: Span): Span => ({ start: toCodePoint(start), end: toCodePoint(end) })
  const labeled = ({ start, end, type }: Span & { readonly type: string }) => ({
    ...place({ start, end }),
    label: type,
    kb_id: '',
  })
  const starts = new Set(article.sentences.map(({ start }) => start))
  const tokens = spacyTokens(article)
  return JSON.stringify({
    id: document.id,
    text: article.text,
    ents: outermost(article.entities).map(labeled),
    spans: { entities: article.entities.map(labeled) },
    sents: sentencesOver(tokens, starts).map(place),
    tokens: tokens.map(({ start, end, tag, xpos }, id) => ({
      id,
      ...place({ start, end }),
      pos: tag,
      tag: xpos,
    })),
  })
}

interface SpacyToken extends Span {
  readonly tag: Upos | 'SPACE'
  readonly xpos: string
}

/** Words, what lies between them, and white space as spaCy has it: one space follows a token, more is a token. */
function spacyTokens(article: Article): readonly SpacyToken[] {
  const { text } = article
  const cuts = new Set<number>()
  for (const span of [...article.entities, ...article.sentences]) cuts.add(span.start).add(span.end)
  const sorted = [...cuts].sort((a, b) => a - b)
  const tokens: SpacyToken[] = []
  let cut = 0
  const add = (start: number, end: number, tag: SpacyToken['tag'], xpos: string): void => {
    while (cut < sorted.length && sorted[cut]! <= start) cut++
    let from = start
    while (cut < sorted.length && sorted[cut]! < end) {
      tokens.push({ start: from, end: sorted[cut]!, tag, xpos })
      from = sorted[cut++]!
    }
    if (from < end) tokens.push({ start: from, end, tag, xpos })
  }
  const addGap = (start: number, end: number): void => {
    for (const found of text.slice(start, end).matchAll(/\s+|\S+/g)) {
      const from = start + found.index
      const to = from + found[0].length
      if (found[0].trim() !== '') add(from, to, 'X', '')
      else {
        // A token owns the one space after it; the rest is a token of its own.
        const owned = tokens.length > 0 && tokens.at(-1)!.tag !== 'SPACE' && text[from] === ' ' ? 1 : 0
        if (from + owned < to) add(from + owned, to, 'SPACE', '_SP')
      }
    }
  }
  let at = 0
  for (const word of article.words) {
    if (word.start < at) continue
    addGap(at, word.start)
    add(word.start, word.end, word.tag, word.xpos)
    at = word.end
  }
  addGap(at, text.length)
  return tokens
}

/** spaCy's sentences cover all tokens: each reaches to the next, and what stands before the first is one too. */
function sentencesOver(tokens: readonly SpacyToken[], starts: ReadonlySet<number>): readonly Span[] {
  const sentences: { start: number; end: number }[] = []
  for (const { start, end } of tokens) {
    const open = sentences.at(-1)
    if (open === undefined || starts.has(start)) sentences.push({ start, end })
    else open.end = end
  }
  return sentences
}
