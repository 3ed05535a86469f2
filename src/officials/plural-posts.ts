import type { Span } from '../article.js'
import { bodyByHead } from './bodies.js'
import { type GapToken, gapBetween, gapTokens, HONORIFIC, NAMED } from './gap.js'
import type { OfficeLexicon } from './office-lexicon.js'
import type { Persons } from './persons.js'
import type { Holding } from './reading.js'
import { type OrganizationName, type Title, titleFromWords } from './role.js'
import type { Scene } from './scene.js'

/** A post that a list of names shares, and the marks of the names. */
export interface SharedTitle {
  readonly title: Title
  readonly names: readonly number[]
}

/** Longer lists are errors of an earlier step, or an attack. */
const LONGEST_LIST = 40

/**
 * Plural posts before a list of names, which are no TITLE, but each one's post: “Các Phó Thủ tướng: Lê An, Vũ Bình và
 * Hồ Chi”, “hai thành viên HĐQT là ông An và ông Bình”, “bảy phó ban khác gồm các ông …”.
 */
export function sharedTitles(
  scene: Scene,
  titles: readonly (Title | undefined)[],
  persons: Persons,
  holdings: readonly (Holding | undefined)[],
  lexicon: OfficeLexicon,
): readonly SharedTitle[] {
  const shared: SharedTitle[] = []
  const { marks } = scene
  for (let at = 0; at < marks.length; at++) {
    if (marks[at]!.type !== 'PERSON') continue
    const names = listFrom(scene, persons, holdings, lexicon, at)
    const first = rowStart(holdings, persons, at)
    const title = titleBeforeList(scene, titles, lexicon, first)
    if (title === null) continue
    shared.push({ title, names })
    at = names.at(-1)!
  }
  return shared
}

/**
 * “ca sĩ Lê An, Vũ Bình, rapper Hồ Chi”: a profession goes on over the names after the first, until another title.
 * A post does not: `Chủ tịch Lê An, Vũ Bình` are two persons and one post.
 */
export function carriedProfessions(
  scene: Scene,
  titles: readonly (Title | undefined)[],
  persons: Persons,
  holdings: readonly (Holding | undefined)[],
  lexicon: OfficeLexicon,
): readonly SharedTitle[] {
  const carried: SharedTitle[] = []
  for (let at = 0; at + 2 < scene.marks.length; at++) {
    const title = titles[at]
    if (title?.kind !== 'profession' || title.organization !== null) continue
    if (holdings[at]?.by !== 'title-before-name') continue
    const list = listFrom(scene, persons, holdings, lexicon, at + 1).slice(1)
    const end = list.findIndex(
      (name) => titles[name - 1] !== undefined || holdings[name + 1]?.person === persons.personOf[name],
    )
    const names = end < 0 ? list : list.slice(0, end)
    if (names.length > 1) carried.push({ title: { ...title, by: 'profession-goes-on' }, names })
  }
  return carried
}

/** Back over titles that stand before the name and are its own: `như NSƯT Lê An, …`. */
function rowStart(holdings: readonly (Holding | undefined)[], persons: Persons, at: number): number {
  let start = at
  while (start > 0 && at - start < 4) {
    const holding = holdings[start - 1]
    if (holding === undefined || holding.person !== persons.personOf[at] || !BEFORE.has(holding.by)) break
    start--
  }
  return start
}

const BEFORE = new Set(['title-before-name', 'row-before-name'])

/** The names of a list that begins at `at`: names and their own titles between commas, semicolons and `và`. */
function listFrom(
  scene: Scene,
  persons: Persons,
  holdings: readonly (Holding | undefined)[],
  lexicon: OfficeLexicon,
  at: number,
): readonly number[] {
  const { marks } = scene
  const names = [at]
  let last = at
  while (names.length < LONGEST_LIST) {
    const owner = persons.personOf[names.at(-1)!]
    while (
      holdings[last + 1] !== undefined &&
      holdings[last + 1]!.person === owner &&
      marks[last + 1]!.sentence === marks[at]!.sentence
    )
      last++
    let next = last + 1
    while (
      next < marks.length &&
      next - last < 4 &&
      holdings[next] !== undefined &&
      BEFORE.has(holdings[next]!.by)
    )
      next++
    if (
      next >= marks.length ||
      marks[next]!.type !== 'PERSON' ||
      marks[next]!.sentence !== marks[at]!.sentence
    )
      break
    const between = gapBetween(scene, lexicon, marks[last]!.end, marks[last + 1]!.start)
    if (between === null || !SEPARATOR.test(between)) break
    names.push(next)
    last = next
  }
  return names
}

const SEPARATOR = /^\)?(?: ?[,;]| ?và| ?cùng){1,2}(?: @)*$/u

/** Further back than this a plural says nothing of the list. */
const REACH = 100

function titleBeforeList(
  scene: Scene,
  titles: readonly (Title | undefined)[],
  lexicon: OfficeLexicon,
  first: number,
): Title | null {
  const mark = scene.marks[first]!
  const from = Math.max(
    first > 0 ? scene.marks[first - 1]!.end : 0,
    scene.sentences[mark.sentence]?.start ?? 0,
    mark.start - REACH,
  )
  const tokens = gapTokens(scene, lexicon, from, mark.start)
  let end = withoutGlue(tokens, withoutOwner(tokens))
  let body: OrganizationName | null = null
  if (end > 0 && tokens[end - 1]!.key === NAMED) {
    body = bodyAt(scene, tokens[end - 1]!)
    end = withoutGlue(tokens, end - 1)
  }
  for (let begin = Math.max(0, end - lexicon.longest); begin < end; begin++) {
    const key = tokens
      .slice(begin, end)
      .map((token) => token.key)
      .join(' ')
    if (!lexicon.kinds.has(key) || NO_TITLES.has(key) || !isPlural(tokens, begin)) continue
    const span = { start: tokens[begin]!.start, end: tokens[end - 1]!.end }
    const named = body ?? bodyByHead(scene, titles, key, first)
    return titleFromWords(scene.text, span, named, lexicon, 'plural-before-names')
  }
  return null
}

/** Borne by one they are titles; of several, they only say what the sentence is about. */
const NO_TITLES = new Set(['cầu thủ', 'vđv', 'vận động viên', 'thủ môn', 'thành viên'])

const GLUE = new Set([
  HONORIFIC,
  ':',
  'gồm',
  'là',
  'như',
  'khác',
  'có',
  'của',
  'tại',
  'khi',
  'đó',
  ',',
  '“',
  '"',
])

/** `ba giám đốc âm nhạc của chương trình gồm`: what the post is of, where it is no name. */
function withoutOwner(tokens: readonly GapToken[]): number {
  const end = withoutGlue(tokens, tokens.length)
  for (let at = end - 1; at > 0 && at >= end - 3; at--) {
    if (tokens[at]!.key === NAMED) return tokens.length
    if (tokens[at]!.key === 'của') return at
  }
  return tokens.length
}

function withoutGlue(tokens: readonly GapToken[], end: number): number {
  let at = end
  while (at > 0 && GLUE.has(tokens[at - 1]!.key)) at--
  return at
}

const PLURAL = new Set([
  'các',
  'những',
  'hai',
  'ba',
  'bốn',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
  'cả',
  'vị',
  'nhóm',
  'cặp',
  'đôi',
  'hàng loạt',
  'đồng',
])

/** `các`, `hai`, `2` before the title, or before a few words that lead to it (`ba bị cáo từng giữ chức`). */
function isPlural(tokens: readonly GapToken[], begin: number): boolean {
  const isOne = (at: number) =>
    at >= 0 && (PLURAL.has(tokens[at]!.key) || /^[2-9]$|^[1-9][0-9]$/u.test(tokens[at]!.key))
  if (isOne(begin - 1)) return true
  let at = begin - 1
  while (at >= 0 && LEADING.has(tokens[at]!.key)) at--
  return at < begin - 1 && (isOne(at) || isOne(at - 1))
}

const LEADING = new Set(['từng', 'giữ', 'chức', 'vụ', 'nguyên', 'cựu', 'làm', 'là', 'nam', 'nữ', HONORIFIC])

function bodyAt(scene: Scene, span: Span): OrganizationName | null {
  const entity = scene.others.find(({ start, end }) => start === span.start && end === span.end)
  if (entity?.type !== 'ORGANIZATION' && entity?.type !== 'LOCATION') return null
  const { start, end, type } = entity
  return { start, end, type, text: scene.text.slice(start, end).replace(/\s+/gu, ' ') }
}
