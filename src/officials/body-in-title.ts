import type { Span } from '../article.js'
import { keyAt, keyOf } from './keys.js'
import { beginsWithOne, longestTitle, type OfficeLexicon } from './office-lexicon.js'
import { plain } from './plain.js'
import type { OrganizationName } from './role.js'
import type { Mark, Thing } from './scene.js'

/**
 * The body that a title is of: the first organization or place in it; what stands between `của` and that belongs to
 * it (`người phát ngôn của Hội nghị Bộ trưởng ⟦G7⟧`).
 */
export function bodyOf(text: string, mark: Mark, lexicon: OfficeLexicon): OrganizationName | undefined {
  const part = mark.parts[0]
  if (part === undefined || isMinistry(text, mark, part)) return undefined
  const of = text.slice(mark.start, part.start).indexOf(OF)
  const start =
    of < 0
      ? (headBefore(text, mark.start, part, lexicon) ??
        unitBefore(text, mark.start, part, lexicon) ??
        afterRole(text, part, lexicon))
      : mark.start + of + OF.length
  const end = isCutShort(text, mark, part) ? mark.end : part.end
  return {
    start,
    end,
    text: plain(text.slice(start, end)),
    type: part.type as OrganizationName['type'],
  }
}

/** `Chủ tịch ⟦Hội đồng tham mưu⟧ trưởng liên quân Mỹ`: the title goes on in the middle of the body's name. */
function isCutShort(text: string, mark: Mark, part: Thing): boolean {
  if (part.type !== 'ORGANIZATION' || part.end === mark.end) return false
  if (mark.parts.some((other) => other !== part && other.type === 'ORGANIZATION')) return false
  const rest = text.slice(part.end, mark.end)
  return GOES_ON.test(rest) && !/[,(]/u.test(rest)
}

const GOES_ON = /^ (?!thuộc |tại |ở |của |và |kiêm |đương nhiệm|đắc cử|mới)\p{Ll}/u

/**
 * Where a body begins whose first words were taken for the role: `Trưởng đoàn đại biểu ⟦Quốc hội⟧` is head of the
 * `đoàn đại biểu Quốc hội`.
 */
function headBefore(text: string, from: number, part: Thing, lexicon: OfficeLexicon): number | null {
  const role = text.slice(from, part.start)
  if (!BEFORE_HEAD.has(keyOf(role.slice(0, role.indexOf(' '))))) return null
  const words = [...role.matchAll(/[^ ]+/gu)].map((match) => ({
    key: keyOf(match[0]),
    at: match.index,
  }))
  const head = words.findIndex(({ key }) => !BEFORE_HEAD.has(key))
  if (head <= 0 || !HEADS.has(words[head - 1]!.key) || isLinked(words.at(-1)!.key)) return null
  const { at, key } = words[head]!
  const next = words[head + 1]
  if (next === undefined || MODIFIERS.has(next.key)) return null
  const pair = `${key} ${next.key}`
  if (lexicon.genericBodies.has(pair))
    return words[head + 2] === undefined && pair !== OFFICE ? null : from + at
  return lexicon.genericBodies.has(key) ? from + at : null
}

const OFFICE = 'văn phòng'

/** Where a body begins whose unit was taken for the role: `Giám đốc chi nhánh ⟦Văn phòng Đất đai⟧`. */
function unitBefore(text: string, from: number, part: Thing, lexicon: OfficeLexicon): number | null {
  const words = text.slice(from, part.start).trimEnd().split(' ')
  if (words.length < 3) return null
  const keys = words.map(keyOf)
  if (isLinked(keys.at(-1)!)) return null
  const unit = firstUnit(keys, TENURE.has(keys[0]!) ? 1 : 0, lexicon)
  if (unit < 0 || MINISTRY.has(keys[unit - 2] ?? '')) return null
  return from + words.slice(0, unit).join(' ').length + 1
}

/** The first word after a known post that a body can begin with; -1 where none does. */
function firstUnit(keys: readonly string[], from: number, lexicon: OfficeLexicon): number {
  let role = ''
  for (let i = from; i < keys.length; i++) {
    const isHead =
      lexicon.genericBodies.has(keys[i]!) || lexicon.genericBodies.has(`${keys[i]!} ${keys[i + 1] ?? ''}`)
    if (isHead && lexicon.kinds.get(role) === 'post') return i
    role = role === '' ? keys[i]! : `${role} ${keys[i]!}`
  }
  return -1
}

const TENURE = new Set(['nguyên', 'cựu', 'quyền'])
const MINISTRY = new Set(['bộ', 'thứ'])

/** `Trưởng bộ phận nghiên cứu tại ⟦Hãng Gió⟧`: the role ends where the body is linked to it. */
function isLinked(lastWord: string): boolean {
  return lastWord === 'tại' || lastWord === 'ở' || lastWord === 'thuộc' || lastWord === 'của'
}

/** Words of a role before the head of its body. */
const BEFORE_HEAD = new Set(['nguyên', 'cựu', 'quyền', 'phó', 'trưởng', 'chánh'])
/** What the head of a body is called before its first word. */
const HEADS = new Set(['trưởng', 'chánh'])
/** Words after the head that say which of several posts it is, not which body. */
const MODIFIERS = new Set(['thường', 'thương', 'trường', 'phụ', 'danh', 'kiêm', 'lâm', 'tạm'])

/** Where a body begins into which the end of the role was taken: `Phó ⟦Tổng Thư ký Quốc hội⟧`. */
function afterRole(text: string, part: Span, lexicon: OfficeLexicon): number {
  const space = text.indexOf(' ', part.start)
  if (space < 0 || space >= part.end) return part.start
  if (!beginsWithOne(keyAt(text, part.start, space), lexicon.firstWords)) return part.start
  const words = text.slice(part.start, part.end).split(' ')
  const match = longestTitle(words.map(keyOf), 0, lexicon)
  if (match === null || match.kind !== 'post' || match.words === words.length) return part.start
  return part.start + words.slice(0, match.words).join(' ').length + 1
}

/** What a minister is minister of is his role: `Bộ trưởng ⟦KH-ĐT⟧`; not so `Bộ trưởng ⟦Bộ Y tế⟧`, `Bộ trưởng ⟦Pháp⟧`. */
function isMinistry(text: string, mark: Mark, part: Thing): boolean {
  if (part.type !== 'ORGANIZATION' || /^bộ /iu.test(text.slice(part.start, part.start + 3))) return false
  return MINISTER.test(text.slice(mark.start, part.start))
}

const MINISTER = /^(?:nguyên |cựu |quyền )?(?:bộ|thứ) trưởng(?:,? (?!của )[\p{L}&]+){0,5},? $/iu

const OF = ' của '
