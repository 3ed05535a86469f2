import type { Word } from '../article.js'
import { LABELS, NOUN_KINDS, USUAL_FINE } from './tags.js'

/** Words as typed arrays: no object a word. */
export interface WordArrays {
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
  /** Index into `LABELS`. */
  readonly tag: Uint8Array
  /** Index into `NOUN_KINDS` for nouns, 0 for all others. */
  readonly fine: Uint8Array
}

const FINE_OF_LABEL: readonly string[] = LABELS.map((upos) => USUAL_FINE[upos])

/**
 * One word as a plain object, made when asked for.
 *
 * @param index - 0 to `words.count - 1`
 * @example wordAt(segmenter.segmentToArrays('Nhà máy mới'), 0) // { start: 0, end: 7, tag: 'NOUN', xpos: 'N' }
 */
export function wordAt({ start, end, tag, fine }: WordArrays, index: number): Word {
  const label = tag[index]!
  const xpos = fine[index] === 0 ? FINE_OF_LABEL[label]! : NOUN_KINDS[fine[index]!]!
  return { start: start[index]!, end: end[index]!, tag: LABELS[label]!, xpos }
}

/** All words as plain objects. */
export function allWords(words: WordArrays): readonly Word[] {
  const objects: Word[] = new Array(words.count)
  for (let index = 0; index < words.count; index++) objects[index] = wordAt(words, index)
  return objects
}
