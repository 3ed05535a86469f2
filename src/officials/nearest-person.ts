import type { Mark, Scene } from './scene.js'

const REACH = 24

/** Further away a profession says nothing of a name. */
const SENTENCES = 2

/**
 * Whom a profession without a name means (`nữ ca sĩ chia sẻ`): the person named last before it, in the same sentence
 * or the two before. A post does not work so: `Bộ trưởng` may be somebody whom the text never names.
 *
 * @returns index of a PERSON mark, or -1
 */
export function nearestPerson(scene: Scene, mark: Mark): number {
  for (let i = mark.index - 1; i >= Math.max(0, mark.index - REACH); i--) {
    const other = scene.marks[i]!
    if (mark.sentence - other.sentence > SENTENCES) return -1
    if (other.type === 'PERSON') return i
  }
  return -1
}
