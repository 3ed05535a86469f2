import {
  BRACKET_CLOSE,
  BRACKET_OPEN,
  COMMA,
  DASH,
  isCapital,
  LOWER,
  SEMICOLON,
  STOP,
} from '../features/shapes.js'
import type { View } from '../features/view.js'
import { longestByStart, mendedOf, mentionsOf } from './of-type.js'
import { besides, covered, joined, type Mention, type Rule, respan } from './page.js'
import { bookOf, phraseKeys, spells, wordKeys } from './words.js'

const STAFF = bookOf('cán bộ', 'nhân viên')
const MOST_WORDS = 4
const LONGEST_BRACKET = 12
const NO_WORK = wordKeys('và cùng đã đang sẽ bị là của các tại ở có được này cho')

/** `anh Lê Văn Tám (SN 1990), ⟦cán bộ Công an xã⟧, nói`: what a person works as stands beside the name, up to the body or comma. */
export const staffBesidesPerson: Rule = (view, mentions) => {
  const found: Mention[] = []
  let taken: Uint8Array | undefined
  let bodies: ReadonlyMap<number, Mention> | undefined
  let places: ReadonlyMap<number, Mention> | undefined
  for (const person of mentionsOf('PERSON', mentions)) {
    const start = besidesPerson(view, person.end)
    const length = start < 0 ? 0 : STAFF.startingAt(view, start)
    if (length === 0 || !besides(view, start)) continue
    taken ??= covered(view, mentionsOf('TITLE', mentions))
    if (taken[start] === 1) continue
    bodies ??= longestByStart('ORGANIZATION', mentions)
    places ??= longestByStart('LOCATION', mentions)
    const end = workEnd(view, start + length, bodies, places)
    if (end > start) found.push({ type: 'TITLE', start, end, by: 'staff-besides-person' })
  }
  return joined(mentions, found)
}

/** Where the words after a name and a comma begin, past what stands in brackets, or -1. */
function besidesPerson(view: View, end: number): number {
  let at = end
  if (view.shapes[at] === BRACKET_OPEN) {
    const limit = Math.min(view.keys.length, at + LONGEST_BRACKET)
    while (at < limit && view.shapes[at] !== BRACKET_CLOSE) at++
    at++
  }
  return view.shapes[at] === COMMA || view.shapes[at] === DASH ? at + 1 : -1
}

function workEnd(
  view: View,
  from: number,
  bodies: ReadonlyMap<number, Mention>,
  places: ReadonlyMap<number, Mention>,
): number {
  for (let at = from; at <= from + MOST_WORDS && at < view.keys.length; at++) {
    const next = bodies.get(at) ?? (at > from ? places.get(at) : undefined)
    if (next !== undefined) return next.end
    const shape = view.shapes[at]!
    if (shape === COMMA || shape === BRACKET_CLOSE || shape === SEMICOLON || shape === STOP)
      return at > from ? at : -1
    if ((shape !== LOWER && shape !== DASH) || NO_WORK.has(view.keys[at]!)) return -1
  }
  return -1
}

const KINDS = bookOf('chuyên trách', 'độc lập')

/** `⟦Phó Bí thư⟧ chuyên trách`, `⟦Thành viên HĐQT⟧ độc lập`: of what kind the post is belongs to it. */
export const postOfKind: Rule = (view, mentions) =>
  mendedOf('TITLE', mentions, (mention) => {
    const { start, end } = mention
    if (view.shapes[end] !== LOWER) return mention
    const length = KINDS.startingAt(view, end)
    return length > 0 && besides(view, end) ? respan(mention, start, end + length, 'post-of-kind') : mention
  })

const HONOR = phraseKeys('danh hiệu')
const HONORS = bookOf(
  ...['Nhà giáo Ưu tú', 'Nhà giáo Nhân dân', 'Nghệ sĩ Ưu tú', 'Nghệ sĩ Nhân dân', 'Nghệ nhân Ưu tú'],
  ...['Nghệ nhân Nhân dân', 'Thầy thuốc Ưu tú', 'Thầy thuốc Nhân dân', 'Chiến sĩ thi đua toàn quốc'],
  ...['Mẹ Việt Nam Anh hùng', 'Bà mẹ Việt Nam Anh hùng', 'NSƯT', 'NSND'],
)

/** `được phong danh hiệu ⟦Nhà giáo Ưu tú⟧`: an honor is a title where it is conferred as well. */
export const honorConferred: Rule = (view, mentions) => {
  const found: Mention[] = []
  let taken: Uint8Array | undefined
  for (const run of view.runs) {
    if (!spells(view, run - HONOR.length, HONOR) || !isCapital(view.shapes[run]!)) continue
    const length = HONORS.startingAt(view, run)
    if (length === 0) continue
    taken ??= covered(view, mentions)
    if (taken[run] === 0) found.push({ type: 'TITLE', start: run, end: run + length, by: 'honor-conferred' })
  }
  return joined(mentions, found)
}

const MEMBERS = bookOf('Ủy viên Trung ương', 'Ủy viên dự khuyết Trung ương')
const CENTRAL_LENGTH = 2

/** `⟦Ủy viên ⟦Trung ương⟧⟧, Bộ trưởng`: the committee that a member is of. */
export const committeeOfMember: Rule = (view, mentions) => {
  const found: Mention[] = []
  let has: ReadonlySet<number> | undefined
  for (const { end } of mentionsOf('TITLE', mentions)) {
    if (MEMBERS.endingAt(view, end) === 0 || view.shapes[end] !== COMMA) continue
    has ??= new Set(mentionsOf('ORGANIZATION', mentions).map((body) => body.end))
    if (has.has(end)) continue
    found.push({ type: 'ORGANIZATION', start: end - CENTRAL_LENGTH, end, by: 'committee-of-member' })
  }
  return joined(mentions, found)
}
