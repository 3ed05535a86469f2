import { spanIndex } from '../text/span.js'
import { keyBefore } from './address.js'
import { gapTokens, NAMED } from './gap.js'
import { keyOf } from './keys.js'
import { plain } from './plain.js'
import {
  gapAfter,
  hasNext,
  hasPrevious,
  type Known,
  lead,
  nextName,
  previousName,
  type Reading,
} from './reading.js'
import type { OrganizationName, Title } from './role.js'
import { itemBefore, type Thing } from './scene.js'

/** A rule finds the body of the title at `at`, which names none itself. */
type BodyRule = (reading: Reading, title: Title, at: number) => OrganizationName | null

/** Rules in the order of their certainty. */
const RULES: readonly BodyRule[] = [
  sharedWithNext,
  policeOfNext,
  bodyAfterName,
  bodyAfterParenthesis,
  bodyThatLeads,
  bodyDoneBy,
  bodyOfTrainer,
  bodyOfHead,
]

/** The body of a post that its title does not name, from the words around it; null where they name none. */
export function bodyAround(reading: Reading, title: Title, at: number): OrganizationName | null {
  if (title.kind !== 'post') return null
  for (const rule of RULES) {
    const found = rule(reading, title, at)
    if (found !== null) return found
  }
  return null
}

/** “Phó Chủ tịch kiêm Tổng thư ký Hội Luật gia”: both are of the body that the second names. */
function sharedWithNext(reading: Reading, _: Title, at: number): OrganizationName | null {
  const next = reading.titles[at + 1]
  if (!hasNext(reading, at) || next?.kind !== 'post') return null
  if (
    reading.holdings[at]?.person !== reading.holdings[at + 1]?.person ||
    next.by === 'role-overlaps-organization'
  ) {
    return null
  }
  const between = gapAfter(reading, at)
  return between !== null && /^(?:,? ?kiêm|-|\/)$/u.test(between) ? next.organization : null
}

/** “Phó Giám đốc, Thủ trưởng Cơ quan CSĐT Công an tỉnh Đồi”: he is deputy director of the police, which the second names. */
function policeOfNext(reading: Reading, title: Title, at: number): OrganizationName | null {
  const next = reading.titles[at + 1]
  if (!hasNext(reading, at) || next === undefined || !/^(?:phó )?giám đốc$/u.test(title.roleKey)) return null
  if (!/^(?:phó )?thủ trưởng$/u.test(next.roleKey) || gapAfter(reading, at) !== ',') return null
  const { text, others } = reading.scene
  const surface = text.slice(next.start, next.end)
  const from = surface.indexOf(POLICE)
  if (from >= 0) {
    const name = surface.slice(from).replace(/\s+/gu, ' ')
    return { start: next.start + from, end: next.end, text: name, type: 'ORGANIZATION' }
  }
  const after = others[spanIndex(others, next.end)]
  if (after === undefined || after.start - next.end > 2 || !text.startsWith(POLICE, after.start)) return null
  return organization(after, text)
}

const POLICE = 'Công an'

/** “Tổng thư ký Lê Văn An của Hội Luật gia”. */
function bodyAfterName(reading: Reading, _: Title, at: number): OrganizationName | null {
  if (nextName(reading, at) < 0 || reading.holdings[at]?.by !== 'title-before-name') return null
  const { scene, lexicon } = reading
  const { end } = scene.marks[at + 1]!
  const body = scene.others[spanIndex(scene.others, end)]
  if (body === undefined || body.start >= end + 12) return null
  const tokens = gapTokens(scene, lexicon, end, end + 12)
  if (tokens[1]?.key !== NAMED || !OF.has(tokens[0]!.key)) return null
  return bodyStartingAt(scene.others, tokens[1].start, scene.text)
}

const OF = new Set(['của', 'thuộc'])

/** “ông An (Chủ tịch) và ông Bình (Phó Chủ tịch) UBND xã Đồi”: what follows the last parenthesis is all of theirs. */
function bodyAfterParenthesis(reading: Reading, _: Title, at: number): OrganizationName | null {
  const { scene, titles } = reading
  const { end, sentence } = scene.marks[at]!
  if (scene.text[end] !== ')') return null
  const body = scene.others[spanIndex(scene.others, end)]
  if (body !== undefined && body.start - end <= 2) return organization(body, scene.text)
  const next = scene.marks[at + 2]
  if (next?.sentence !== sentence || nextName(reading, at) < 0 || scene.text[next.end] !== ')') return null
  return gapAfter(reading, at) === ') và @' ? (titles[at + 2]?.organization ?? null) : null
}

/** “hai lãnh đạo Bộ Y tế, gồm Bộ trưởng Lê Văn An và Thứ trưởng Vũ Bình”, “Ban Giám đốc của Hoa Sen gồm …”. */
function bodyThatLeads(reading: Reading, _: Title, at: number): OrganizationName | null {
  if (!mayLeadList(reading, at)) return null
  let first = at
  if (LIST.test(lead(reading, at)) && hasPrevious(reading, at) && hasPrevious(reading, at - 1)) {
    if (itemBefore(reading.titles, at - 1) !== undefined) first = at - 2
  }
  const before = lead(reading, first === at && previousName(reading, at) >= 0 ? at - 1 : first)
  if (!before.includes(NAMED) || !LED.test(before)) return null
  return lastBodyBefore(reading, reading.scene.marks[first]!.start)
}

/** Most titles have another word before them, and need no look at what leads to them. */
function mayLeadList({ scene: { text, marks }, lexicon }: Reading, at: number): boolean {
  if (itemBefore(marks, at)?.type === 'PERSON') return true
  const word = keyBefore(text, marks[at]!.start)
  return BEFORE_LED.has(word) || lexicon.honorificEndings.has(word)
}

/** Last words of what may lead to such a title, or to the one before it; closed parentheses say nothing. */
const BEFORE_LED = new Set(['gồm', 'có', 'là', 'và', ',', ')'])

const LIST = /^(?:và|,)$/u
const LED =
  /(?:lãnh đạo|quan chức|thành viên|ban giám đốc|ban lãnh đạo|ban điều hành)(?: của)? ◦ ?,? ?(?:(?:chỉ )?gồm(?: có)?|là)(?: @)*$/u

/** “thành lập Hội đồng kỷ luật do ông An làm Chủ tịch”: the office is in what he was put in charge of. */
function bodyDoneBy(reading: Reading, { roleKey }: Title, at: number): OrganizationName | null {
  if (HEAD.test(roleKey) || !/(?:^| )làm$/u.test(lead(reading, at))) return null
  let first = at - 1
  while (hasPrevious(reading, first) && at - first < 6 && !DONE_BY.test(lead(reading, first))) first--
  if (first < 0 || !DONE_BY.test(lead(reading, first))) return null
  return lastBodyBefore(reading, reading.scene.marks[first]!.start)
}

const DONE_BY = /(?:^| )do(?: @)*$/u

/** “MU của HLV Jose”. */
function bodyOfTrainer(reading: Reading, title: Title, at: number): OrganizationName | null {
  if (!/^(?:hlv|huấn luyện viên)/u.test(title.roleKey)) return null
  const { scene, lexicon } = reading
  const { start } = scene.marks[at]!
  if (!BEFORE_TRAINER.has(keyBefore(scene.text, start))) return null
  const tokens = gapTokens(scene, lexicon, Math.max(0, start - 60), start)
  if (tokens.at(-1)?.key !== 'của' || tokens.at(-2)?.key !== NAMED) return null
  return bodyStartingAt(scene.others, tokens.at(-2)!.start, scene.text)
}

const BEFORE_TRAINER = new Set(['của', ')'])

/** “Phó Trưởng ban” is of the `Ban …` named last before it. */
function bodyOfHead(reading: Reading, title: Title, at: number): OrganizationName | null {
  return bodyByHead(reading, title.roleKey, at)
}

/** The body named last before a mark, of which a role is the head: `phó ban` of `Ban …`. */
export function bodyByHead(known: Known, roleKey: string, at: number): OrganizationName | null {
  const head = HEAD.exec(roleKey)?.[1]
  if (head === undefined) return null
  const mark = known.scene.marks[at]!
  for (const part of bodiesBackFrom(known, at)) {
    if (part.end > mark.start || keyOf(part.text).split(' ')[0] !== head) continue
    return part
  }
  return null
}

const HEAD = /^(?:phó )?(?:trưởng |phó )(ban|đoàn|tổ|tiểu)(?: thường trực| thương trực| trường trực)?$/u

/** How far back a body may have been named. */
const NAMED_WITHIN = 24

function bodiesBackFrom({ scene, titles }: Known, at: number): readonly OrganizationName[] {
  const { start } = scene.marks[at]!
  const bodies: OrganizationName[] = []
  for (let i = at - 1; i >= Math.max(0, at - NAMED_WITHIN); i--) {
    const body = titles[i]?.organization
    if (body?.type === 'ORGANIZATION') bodies.push(body)
  }
  for (let i = spanIndex(scene.others, start) - 1, seen = 0; i >= 0 && seen < NAMED_WITHIN; i--, seen++) {
    const body = organization(scene.others[i]!, scene.text)
    if (body !== null) bodies.push(body)
  }
  return bodies.sort((a, b) => b.start - a.start)
}

function lastBodyBefore({ scene }: Reading, offset: number): OrganizationName | null {
  for (let i = spanIndex(scene.others, offset) - 1, seen = 0; i >= 0 && seen < 8; i--, seen++) {
    const body = organization(scene.others[i]!, scene.text)
    if (body !== null) return body
  }
  return null
}

function bodyStartingAt(others: readonly Thing[], offset: number, text: string): OrganizationName | null {
  const entity = others[spanIndex(others, offset)]
  if (entity === undefined || entity.start !== offset) return null
  return entity.type === 'LOCATION' ? named(entity, text, 'LOCATION') : organization(entity, text)
}

function organization(entity: Thing, text: string): OrganizationName | null {
  return entity.type === 'ORGANIZATION' ? named(entity, text, 'ORGANIZATION') : null
}

function named({ start, end }: Thing, text: string, type: OrganizationName['type']): OrganizationName {
  return { start, end, text: plain(text.slice(start, end)), type }
}
