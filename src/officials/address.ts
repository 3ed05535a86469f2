import { isLetter } from '../text/characters.js'
import { isSpace } from '../text/span.js'
import { keyOf } from './keys.js'
import type { Mark, Scene } from './scene.js'

/**
 * How a name is addressed: the first two words of the title right before it, or else the word before it.
 *
 * @example addressOf(scene, mark) // 'tổng thống' for ⟦Tổng thống Pháp⟧ ⟦Leroy⟧, 'bà' for bà ⟦Leroy⟧
 */
export function addressOf({ text, marks }: Scene, mark: Mark): string {
  let end = mark.start
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--
  const previous = marks[mark.index - 1]
  if (previous?.type === 'TITLE' && previous.end === end) {
    return keyOf(text.slice(previous.start, previous.end)).split(' ', 2).join(' ')
  }
  let start = end
  while (start > 0 && end - start < LONGEST && isLetter(text.charCodeAt(start - 1))) start--
  return keyOf(text.slice(start, end))
}

// No honorific is longer.
const LONGEST = 8
