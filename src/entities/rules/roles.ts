import { longestMatch } from '../../lexicon/phrases.js'
import { HONORIFIC, TITLE } from '../features/gazetteers.js'
import { BRACKET_CLOSE, BRACKET_OPEN, COMMA, DASH, SEMICOLON, STOP } from '../features/shapes.js'
import type { View } from '../features/view.js'
import { mentionsOf } from './of-type.js'
import { besides, covered, isFree, joined, type Mention, type Rule, sorted } from './page.js'
import { bookOf, wordKeys } from './words.js'

/** Roles without an office: a title only where the person is named beside them. */
const ROLES = bookOf(
  ...['lãnh đạo', 'nhà lãnh đạo', 'thủ lĩnh', 'người đứng đầu', 'người phát ngôn', 'phát ngôn viên'],
  ...['người sáng lập', 'nhà sáng lập', 'đồng sáng lập', 'nghị sĩ', 'thành viên', 'chuyên viên'],
)
const POSTS = TITLE
/** Who is there besides the one just named with a post: `Chủ tịch xã Lò Văn Sỏi, lãnh đạo Sở Y tế và người dân`. */
const OTHERS = bookOf('lãnh đạo', 'thành viên', 'chuyên viên')
const OF = wordKeys('của')
const NOT_ONE = wordKeys('các những hai ba bốn nhiều số cùng và với đại nhà người là')
const LONGEST = 5

/**
 * `⟦Giám đốc của Công ty Hoa Mai⟧, bà Lò Thị Sỏi`, `Lò Văn Sỏi, ⟦người đứng đầu Hội Hoa Mai⟧, cho biết`: a role with its body
 * right beside a person's name is that person's title.
 */
export const roleBesidesPerson: Rule = (view, mentions) => {
  let taken: Uint8Array | undefined
  let starts: Set<number> | undefined
  let ends: Set<number> | undefined
  const found: Mention[] = []
  let last = -1
  for (const { type, start, end } of sorted(mentions)) {
    if ((type !== 'ORGANIZATION' && type !== 'LOCATION') || start === 0 || start < last) continue
    const to = OF.has(view.keys[start - 1]!) ? start - 1 : start
    const from = roleAt(view, to)
    if (from < 0 || !besides(view, start)) continue
    if (view.spaced[from] === 0 || NOT_ONE.has(view.keys[from - 1] ?? 0)) continue
    starts ??= new Set(mentionsOf('PERSON', mentions).map((m) => m.start))
    ends ??= new Set(mentionsOf('PERSON', mentions).map((m) => m.end))
    taken ??= coveredByNames(view, mentions)
    if (!isFree(taken, from, end)) continue
    if (!personAfter(view, end, starts) && !personBefore(view, from, end, ends)) continue
    if (OTHERS.endingAt(view, to) > 0 && !starts.has(end) && hasPost(mentions, from - 1)) continue
    found.push({ type: 'TITLE', start: from, end, by: 'role-besides-person' })
    last = end
  }
  return joined(mentions, found)
}

/** True where the person whose name ends at an atom has a post right before it. */
function hasPost(mentions: readonly Mention[], end: number): boolean {
  const person = mentions.find((mention) => mention.type === 'PERSON' && mention.end === end)
  return person !== undefined && mentions.some(({ type, end }) => type === 'TITLE' && end === person.start)
}

function coveredByNames(view: View, mentions: readonly Mention[]): Uint8Array {
  return covered(
    view,
    mentions.filter(({ type }) => type === 'TITLE' || type === 'PERSON'),
  )
}

function roleAt(view: View, end: number): number {
  const length = ROLES.endingAt(view, end)
  if (length > 0) return end - length
  if (end === 0 || (view.gazetteerEnd[end - 1]! & POSTS) === 0) return -1
  for (let from = Math.max(0, end - LONGEST); from < end; from++) {
    if ((view.gazetteerBegin[from]! & POSTS) === 0) continue
    const match = longestMatch(view.gazetteers.phrases, view.keys, from, end)
    if (match !== null && match.length === end - from && (match.value & POSTS) !== 0) return from
  }
  return -1
}

function personAfter(view: View, end: number, starts: ReadonlySet<number>): boolean {
  let at = end
  if (view.shapes[at] === BRACKET_OPEN && view.shapes[at + 2] === BRACKET_CLOSE) at += 3
  if (view.shapes[at] === COMMA) at++
  if (at >= view.keys.length || !besides(view, at)) return false
  if (starts.has(at)) return true
  for (let name = at + 1; name <= at + 2; name++)
    if (starts.has(name) && (view.gazetteerEnd[name - 1]! & HONORIFIC) !== 0 && at > end) return true
  return false
}

function personBefore(view: View, from: number, end: number, ends: ReadonlySet<number>): boolean {
  const mark = view.shapes[from - 1]
  if ((mark !== COMMA && mark !== DASH) || !ends.has(from - 1)) return false
  const after = view.shapes[end]
  return after === COMMA || after === STOP || after === SEMICOLON || after === BRACKET_CLOSE || after === DASH
}
