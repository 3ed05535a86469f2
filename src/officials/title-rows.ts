import { keyOf } from './keys.js'
import { longestTitle, type OfficeLexicon } from './office-lexicon.js'
import { between, type Found, foundTitle, type Mark, type Scene, sceneOf, type Thing } from './scene.js'

/** What stands between two posts in a row. */
const JOINTS = [' - ', ' – ', ', ', ' kiêm ']

/**
 * Parts titles that were taken as one: `⟦Phó Chủ tịch - Tổng thư ký Hội Gạo⟧` are two. Only where a known post follows
 * the joint, because bodies have joints of their own (`Ban Kinh tế - Ngân sách`).
 */
export function withRowsParted(scene: Scene, lexicon: OfficeLexicon): Scene {
  const { text, marks } = scene
  let found: Found[] | undefined
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i]!
    const two = mark.type === 'TITLE' && mayHaveJoint(text, mark) ? parted(text, mark, lexicon) : null
    if (two !== null) (found ??= marks.slice(0, i)).push(...two)
    else found?.push(mark)
  }
  return found === undefined ? scene : sceneOf(text, scene.sentences, found, scene.others)
}

/** Every joint has one of these. */
function mayHaveJoint(text: string, { start, end }: Mark): boolean {
  for (let at = start + 1; at < end; at++) if (OF_JOINTS.has(text.charCodeAt(at))) return true
  return false
}

const OF_JOINTS = new Set(Array.from('-–,k', (character) => character.charCodeAt(0)))

function parted(text: string, mark: Mark, lexicon: OfficeLexicon): readonly [Found, Found] | null {
  const { start, end, parts } = mark
  const surface = text.slice(start, end)
  for (const joint of JOINTS) {
    const at = surface.indexOf(joint)
    if (at <= 0) continue
    const next = start + at + joint.length
    const words = surface
      .slice(at + joint.length)
      .split(' ', 6)
      .map(keyOf)
    const match = longestTitle(words, 0, lexicon)
    if (match === null || match.kind !== 'post' || match.words === 0) continue
    const before = parts.filter((part) => part.end <= start + at)
    const after = parts.flatMap((part) => partFrom(part, next))
    return [foundTitle(start, start + at, before), foundTitle(next, end, after)]
  }
  return null
}

/** A part that lies after the joint, or what is left of one that runs over it. */
function partFrom(part: Thing, next: number): readonly Thing[] {
  if (part.start >= next) return [part]
  return part.end > next ? [between(part, next, part.end)] : []
}
