import { isLetter } from '../text/characters.js'
import { isSpace } from '../text/span.js'
import { keyAt, slotOf } from './keys.js'
import type { OfficeLexicon } from './office-lexicon.js'
import { itemBefore, type Mark, type Scene } from './scene.js'

/**
 * How a name is addressed: the first two words of the title right before it, or else the word before it.
 *
 * @example addressOf(scene, mark) // 'tổng thống' for ⟦Tổng thống Pháp⟧ ⟦Leroy⟧, 'bà' for bà ⟦Leroy⟧
 */
export function addressOf({ text, marks }: Scene, mark: Mark): string {
  const previous = itemBefore(marks, mark.index)
  if (previous?.type === 'TITLE' && previous.end === endBefore(text, mark.start)) {
    return keyAt(text, previous.start, previous.end).split(' ', 2).join(' ')
  }
  return keyBefore(text, mark.start)
}

/** The key of the word before an offset, or the mark if one stands there; cut where it is longer than any that counts. */
export function keyBefore(text: string, offset: number): string {
  const end = endBefore(text, offset)
  return keyAt(text, startBefore(text, end), end)
}

/** What the lexicon says of the same word, as bits. */
export function kindsBefore(text: string, offset: number, { words }: OfficeLexicon): number {
  const end = endBefore(text, offset)
  return words.kinds[slotOf(words, text, startBefore(text, end), end)]!
}

/** Where the word before an offset begins, or the mark if one stands there. */
export function wordStart(text: string, offset: number): number {
  return startBefore(text, endBefore(text, offset))
}

function startBefore(text: string, end: number): number {
  let start = end
  while (start > 0 && end - start < LONGEST && isLetter(text.charCodeAt(start - 1))) start--
  return start === end && end > 0 ? end - 1 : start
}

function endBefore(text: string, offset: number): number {
  let end = offset
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--
  return end
}

// No honorific and no word that leads to a title is longer.
const LONGEST = 8
