import type { EntityType } from '../../src/article.js'

/** An article as training reads it. */
export interface AnnotatedText {
  readonly text: string
  readonly entities: readonly { readonly type: EntityType; readonly start: number; readonly end: number }[]
  readonly sentenceEnds: readonly number[]
}

const TYPES: Readonly<Record<string, EntityType>> = {
  P: 'PERSON',
  T: 'TITLE',
  O: 'ORGANIZATION',
  L: 'LOCATION',
  D: 'DATE',
  W: 'LAW',
  E: 'EVENT',
}

/**
 * Reads a text with marks in it: `⟦T Thứ trưởng ⟦O Bộ Y tế⟧⟧ ⟦P Lê Văn An⟧ nói.‖`, where `‖` ends a sentence.
 *
 * @throws SyntaxError for a mark that is unknown, never closed or around nothing
 */
export function readNotation(marked: string): AnnotatedText {
  let text = ''
  const open: { readonly type: EntityType; readonly start: number }[] = []
  const entities: { type: EntityType; start: number; end: number }[] = []
  const sentenceEnds: number[] = []
  for (let at = 0; at < marked.length; at++) {
    const char = marked[at]!
    if (char === '⟦') {
      const type = TYPES[marked[at + 1] ?? '']
      if (type === undefined || marked[at + 2] !== ' ') throw fault('no known type', marked, at)
      open.push({ type, start: text.length })
      at += 2
    } else if (char === '⟧') {
      const opened = open.pop()
      if (opened === undefined) throw fault('nothing is open', marked, at)
      if (text.slice(opened.start).trim() !== text.slice(opened.start) || opened.start === text.length)
        throw fault('nothing or a space at the edge', marked, at)
      entities.push({ ...opened, end: text.length })
    } else if (char === '‖') sentenceEnds.push(text.length)
    else text += char
  }
  if (open.length > 0) throw fault(`${open.length} never closed`, marked, marked.length)
  entities.sort((a, b) => a.start - b.start || b.end - a.end)
  return { text, entities, sentenceEnds }
}

function fault(what: string, marked: string, at: number): SyntaxError {
  return new SyntaxError(`${what} at ${at}: …${marked.slice(Math.max(0, at - 30), at + 10)}…`)
}

/** Articles of a file, each under a line `### id`. */
export function readArticles(file: string): readonly (AnnotatedText & { readonly id: string })[] {
  return file
    .split(/^### /m)
    .slice(1)
    .map((part) => {
      const [id = '', ...lines] = part.split('\n')
      return { id: id.trim(), ...readNotation(lines.join('\n').trimEnd()) }
    })
}
