import { loadWeights } from '#weights'
import type { Span, Upos } from './article.js'
import { normalizeWithMap } from './normalize/normalize.js'
import { readWordsBack } from './normalize/read-back.js'
import { splitSentences } from './sentences/sentences.js'
import { readStructure } from './structure/structure.js'
import { scanAtoms } from './text/atoms.js'
import { toInputSpan } from './text/offset-map.js'
import { splitGlued } from './vietnamese/glued.js'
import { createSegmenter, type Segmenter } from './words/segmenter.js'

/** A piece of a text with its surface. */
export interface Piece extends Span {
  readonly text: string
}

/** A word with its surface and its part of speech. */
export interface TaggedPiece extends Piece {
  readonly tag: Upos
  /** The treebank's finer tag (docs/tags.md). */
  readonly xpos: string
}

/**
 * The sentences of a text; page debris has none.
 *
 * @param text - any string
 * @returns sentences in order, spans in UTF-16 code units of `text`
 * @example sentences('Ông ở TP.HCM. Bà ở TP. Huế.').length // 2
 */
export function sentences(text: string): readonly Piece[] {
  const { text: clean, map } = normalizeWithMap(text)
  const atoms = splitGlued(clean, scanAtoms(clean))
  return splitSentences(clean, readStructure(clean).blocks, undefined, atoms).map((span) =>
    pieceOf(text, toInputSpan(map, span)),
  )
}

let segmenter: Segmenter | undefined

/**
 * The words of a text, numbers and punctuation among them, with Universal part-of-speech tags.
 *
 * @param text - any string
 * @returns words in order, spans in UTF-16 code units of `text`; only white space lies between them
 * @example words('Nhà máy thủy điện').map((word) => word.text) // ['Nhà máy', 'thủy điện']
 */
export function words(text: string): readonly TaggedPiece[] {
  segmenter ??= createSegmenter(loadWeights('words'))
  const { text: clean, map } = normalizeWithMap(text)
  const atoms = splitGlued(clean, scanAtoms(clean))
  const bounds = splitSentences(clean, readStructure(clean).blocks, undefined, atoms)
  const found = readWordsBack(segmenter.segment(clean, atoms, undefined, bounds), map)
  // Written out, since there are many: taking objects apart and together costs more than finding the words.
  return found.map(({ start, end, tag, xpos }) => ({ start, end, text: text.slice(start, end), tag, xpos }))
}

function pieceOf(text: string, { start, end }: Span): Piece {
  return { start, end, text: text.slice(start, end) }
}
