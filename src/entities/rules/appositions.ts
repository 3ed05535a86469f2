import { longestMatch } from '../../lexicon/phrases.js'
import { PROFESSION, RANK, TITLE } from '../features/gazetteers.js'
import { BRACKET_CLOSE, COMMA, DASH, isCapital, LOWER, SEMICOLON, STOP } from '../features/shapes.js'
import type { View } from '../features/view.js'
import { mendedOf, mentionsOf } from './of-type.js'
import { joined, type Mention, type Rule, respan } from './page.js'
import { bookOf, wordKeys } from './words.js'

const ROLES = bookOf(
  ...['chuyên gia', 'nhà phân tích', 'chiến lược gia', 'nhà chiến lược', 'nhà kinh tế', 'nhà nghiên cứu'],
  ...['trưởng bộ phận', 'trưởng nhóm', 'đối tác', 'nhà sáng lập', 'đồng sáng lập', 'cố vấn'],
)
const POSTS = TITLE | PROFESSION
const AT = wordKeys('tại của thuộc')
const LONGEST = 14

/** `Lê Lan, ⟦trưởng bộ phận nghiên cứu tại Hoa Mai⟧, nói`: a role between commas after a name, to the body that it is at. */
export const roleInApposition: Rule = (view, mentions) => {
  const found = new Map<number, Mention>()
  let names: Set<number> | undefined
  for (const { start, end } of mentionsOf('ORGANIZATION', mentions)) {
    if (start < 3 || !AT.has(view.keys[start - 1]!) || !isClosed(view, end)) continue
    const from = roleStart(view, start - 1)
    if (from < 0) continue
    names ??= new Set(mentions.filter((mention) => mention.type === 'PERSON').map((mention) => mention.end))
    if (names.has(from - 1)) found.set(from, { type: 'TITLE', start: from, end, by: 'role-in-apposition' })
  }
  if (found.size === 0) return mentions
  const left = mentions.filter(({ type, start }) => type !== 'TITLE' || !found.has(start))
  return joined(left, [...found.values()])
}

function isClosed({ shapes }: View, at: number): boolean {
  const mark = shapes[at]
  return mark === COMMA || mark === STOP || mark === SEMICOLON || mark === BRACKET_CLOSE
}

/** Where the role begins that goes on in lower case to an atom, after a comma or dash; or -1. */
function roleStart(view: View, to: number): number {
  const { shapes, gazetteerBegin } = view
  let from = to
  while (from > 0 && to - from < LONGEST && shapes[from - 1] === LOWER) from--
  if (from > 0 && isCapital(shapes[from - 1]!)) from--
  const mark = shapes[from - 1]
  if (from === to || (mark !== COMMA && mark !== DASH)) return -1
  const role = ROLES.startingAt(view, from) > 0
  return role || (gazetteerBegin[from]! & POSTS) !== 0 ? from : -1
}

const BORNE = TITLE | PROFESSION | RANK
const LONGEST_POST = 4

/** `⟦PERSON|Nam Phương Hoàng⟧ hậu`: a name ends where a post of several words begins. */
export const postAfterName: Rule = (view, mentions) => {
  const found: Mention[] = []
  const cut = mendedOf('PERSON', mentions, (mention) => {
    const { start, end } = mention
    const at = end - 1
    if (at - start < 2 || view.shapes[end] !== LOWER) return mention
    if ((view.gazetteerBegin[at]! & BORNE) === 0) return mention
    const to = Math.min(view.keys.length, at + LONGEST_POST)
    const match = longestMatch(view.gazetteers.phrases, view.keys, at, to)
    if (match === null || match.length < 2 || (match.value & BORNE) === 0) return mention
    found.push({ type: 'TITLE', start: at, end: at + match.length, by: 'post-after-name' })
    return respan(mention, start, at, 'post-after-name')
  })
  return joined(cut, found)
}
