import type { PostStatus, Span } from '../article.js'
import { bodyOf } from './body-in-title.js'
import { splitGenericBody, splitUnseenBody, withoutLinkWord } from './generic-body.js'
import { keyOf } from './keys.js'
import { knownTitles, titleOnce } from './known-titles.js'
import { longestTitle, type OfficeLexicon, type TitleKind } from './office-lexicon.js'
import { plain } from './plain.js'
import type { Mark } from './scene.js'
import { splitStatus, withoutCopula } from './tenure.js'

/** What one TITLE says. */
export interface Title extends Span {
  /** As the reader would name it: `Thứ trưởng`, `nguyên Chủ tịch`, `Trưởng ban`. */
  readonly role: string
  /** Comparison key of the role without `nguyên`, `cựu`, `quyền`. */
  readonly roleKey: string
  /** The organization or place that the title names itself. */
  readonly organization: OrganizationName | null
  readonly kind: TitleKind
  /** Whether the dictionary has the role as it stands. */
  readonly isKnown: boolean
  readonly status: PostStatus
  readonly by: string
}

export interface OrganizationName extends Span {
  readonly text: string
  readonly type: 'ORGANIZATION' | 'LOCATION'
}

/** Roles that say nothing without the head word of the body: `Trưởng` of `Trưởng Ban Chỉ đạo`. */
const INCOMPLETE = new Set(['trưởng', 'phó', 'chánh', 'tổng', 'phó trưởng', 'phó chánh'])

/** Reads titles of one text; a title read once is not read again where it stands a second time. */
export function titleReader(text: string, lexicon: OfficeLexicon): (mark: Mark) => Title {
  const titles = knownTitles(lexicon)
  const read = (surface: string, mark: Mark) => readTitle(surface, mark, lexicon)
  return (mark) => titleOnce(titles, text, mark, read)
}

/** Reads role and organization of a TITLE. */
function readTitle(text: string, mark: Mark, lexicon: OfficeLexicon): Title {
  const part = bodyOf(text, mark, lexicon)
  const words = withoutCopula(plain(text.slice(mark.start, part?.start ?? mark.end)))
  const before = part === undefined ? words : withoutLinkWord(words)
  const { status, rest } = splitStatus(keyOf(before))
  const overlap = part !== undefined && INCOMPLETE.has(rest)
  const role = overlap ? `${before} ${headWord(text, part, rest, lexicon)}` : before
  const generic = part === undefined ? splitGenericBody(before, lexicon) : null
  const split = generic ?? (mark.parts.length === 0 ? splitUnseenBody(before, lexicon) : null)
  const organization =
    part !== undefined ? withoutQuotes(part) : split === null ? null : bodyInTitle(text, mark, split.body)
  const finalRole = split?.role ?? role
  const roleKey = writtenOut(finalRole === before ? rest : splitStatus(keyOf(finalRole)).rest, lexicon)
  const isKnown = lexicon.kinds.has(roleKey)
  const kind = kindOf(roleKey, lexicon)
  const by = overlap ? 'role-overlaps-organization' : generic !== null ? 'generic-organization' : 'title'
  return {
    start: mark.start,
    end: mark.end,
    role: unshouted(finalRole),
    roleKey,
    organization,
    kind,
    isKnown,
    status,
    by,
  }
}

/** `PHÓ CHỦ TỊCH`, in a heading or a signature, is `Phó chủ tịch`; one word may be a short form (`CEO`). */
function unshouted(role: string): string {
  if (!role.includes(' ') || role !== role.toUpperCase()) return role
  return role[0]! + role.slice(1).toLowerCase()
}

/** A title that is no TITLE entity: read from the words of the text, with the body that was found for it. */
export function titleFromWords(
  text: string,
  span: Span,
  organization: OrganizationName | null,
  lexicon: OfficeLexicon,
  by: string,
): Title {
  const role = plain(text.slice(span.start, span.end))
  const { status, rest } = splitStatus(keyOf(role))
  const { start, end } = span
  return {
    start,
    end,
    role,
    roleKey: rest,
    organization,
    kind: kindOf(rest, lexicon),
    isKnown: lexicon.kinds.has(rest),
    status,
    by,
  }
}

/** The same title of another body, or found by another rule. */
export function titleWith(title: Title, organization: Title['organization'], by: string): Title {
  const { start, end, role, roleKey, kind, isKnown, status } = title
  return { start, end, role, roleKey, organization, kind, isKnown, status, by }
}

/** By the known title that the role begins with; a chief of something is a post (`nhà kinh tế trưởng`). */
function kindOf(roleKey: string, lexicon: OfficeLexicon): TitleKind {
  const key = withoutGender(roleKey)
  const whole = lexicon.kinds.get(key)
  if (whole !== undefined) return whole
  const words = key.split(' ')
  const match = longestTitle(words, 0, lexicon)
  if (match === null || (match.words < words.length && words.at(-1) === 'trưởng')) return 'post'
  return match.kind
}

/** `gđ` → `giám đốc`, `đbqh khóa 14` → `đại biểu quốc hội khóa 14`. */
function writtenOut(key: string, lexicon: OfficeLexicon): string {
  const space = key.indexOf(' ')
  const first = space < 0 ? key : key.slice(0, space)
  const long = lexicon.longForms.get(first)
  return long === undefined ? key : long + key.slice(first.length)
}

/** `nam ca sĩ` is a `ca sĩ`. */
function withoutGender(key: string): string {
  return key.startsWith('nam ') || key.startsWith('nữ ') ? key.slice(key.indexOf(' ') + 1) : key
}

/** `Chủ tịch của “Hội Hoa Sen”`: marks around the whole name are no part of it. */
function withoutQuotes(name: OrganizationName): OrganizationName {
  const { text } = name
  let start = 0
  let end = text.length
  while (start < end && (text[start] === '“' || text[start] === '"')) start++
  while (end > start && (text[end - 1] === '”' || text[end - 1] === '"')) end--
  return { ...name, text: text.slice(start, end) }
}

/**
 * `Trưởng` and `Ban Chỉ đạo …` make `Trưởng ban`; `Trưởng` and `Công an …` make `Trưởng công an`: as many words of the
 * body as a known title has.
 */
function headWord(text: string, part: Span, rest: string, lexicon: OfficeLexicon): string {
  const words = plain(text.slice(part.start, part.end)).split(' ', 3)
  for (let n = 1; n <= words.length; n++) {
    const head = keyOf(words.slice(0, n).join(' '))
    if (lexicon.kinds.has(`${rest} ${head}`) || lexicon.kinds.has(`trưởng ${head}`))
      return words.slice(0, n).join(' ').toLowerCase()
  }
  return words[0]!.toLowerCase()
}

function bodyInTitle(text: string, mark: Span, body: string): OrganizationName {
  const start = mark.start + text.slice(mark.start, mark.end).lastIndexOf(body.split(' ')[0]!)
  return { start, end: mark.end, text: body, type: 'ORGANIZATION' }
}
