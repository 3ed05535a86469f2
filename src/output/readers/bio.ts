import type { Span } from '../../article.js'
import type { Annotation, LabeledSpan } from '../annotation.js'

/**
 * Columns of words and tags, in BIO or BIOES: the word first, the tag last; an empty line ends a sentence, `-DOCSTART-`
 * begins a document. The format has no text, so one is made: words joined by a space (and `_` within a word read as
 * one), sentences by a line break. A tag that continues nothing begins an entity, as in conlleval.
 *
 * @param columns the content of the file
 * @param name what a document without an id of its own is called
 * @returns the documents of the file
 */
export function fromBio(columns: string, name: string): readonly Annotation[] {
  const documents: Annotation[] = []
  let open = newDocument(name)
  const finish = (): void => {
    open.endSentence()
    const annotation = open.read()
    if (annotation.text !== '') documents.push(annotation)
  }
  for (const line of columns.split(/\r?\n/)) {
    const cells = line.trim() === '' ? [] : line.split(/\t| +/).filter((cell) => cell !== '')
    if (cells[0] === '-DOCSTART-') {
      finish()
      open = newDocument(cells.length > 2 ? cells[1]! : `${name}-${documents.length + 1}`)
    } else if (cells.length === 0) open.endSentence()
    else open.add(cells[0]!.replaceAll('_', ' '), cells.length > 1 ? cells.at(-1)! : 'O')
  }
  finish()
  return documents
}

interface OpenDocument {
  readonly add: (word: string, tag: string) => void
  readonly endSentence: () => void
  readonly read: () => Annotation
}

function newDocument(id: string): OpenDocument {
  let text = ''
  let inSentence = false
  let entity: { type: string; start: number; end: number } | null = null
  const words: Span[] = []
  const entities: LabeledSpan[] = []
  const sentenceEnds: number[] = []
  const endEntity = (): void => {
    if (entity !== null) entities.push(entity)
    entity = null
  }
  return {
    add: (word, tag) => {
      const start = text === '' ? 0 : text.length + 1
      text += text === '' ? word : `${inSentence ? ' ' : '\n'}${word}`
      inSentence = true
      const end = start + word.length
      words.push({ start, end })
      const [position, type] = split(tag)
      if (type === null || position === 'B' || position === 'S' || entity?.type !== type) endEntity()
      if (type !== null) entity = { type, start: entity?.start ?? start, end }
      if (position === 'E' || position === 'S') endEntity()
    },
    endSentence: () => {
      endEntity()
      if (inSentence) sentenceEnds.push(text.length)
      inSentence = false
    },
    read: () => ({
      id,
      text,
      entities,
      relations: [],
      sentenceEnds,
      words,
      abbreviations: null,
      officials: null,
    }),
  }
}

function split(tag: string): readonly [position: string, type: string | null] {
  const dash = tag.indexOf('-')
  return dash === -1 ? [tag, null] : [tag.slice(0, dash), tag.slice(dash + 1)]
}
