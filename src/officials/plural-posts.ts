import type { PostStatus, Span } from '../article.js'
import { spanIndex } from '../text/span.js'
import { bodyByHead } from './bodies.js'
import { type GapToken, gapTokens, HONORIFIC, NAMED } from './gap.js'
import { listFrom, rowStart } from './name-lists.js'
import { plain } from './plain.js'
import type { Known } from './reading.js'
import { type OrganizationName, type Title, titleFromWords } from './role.js'
import { itemBefore, type Scene } from './scene.js'

/** A title that several persons share, and the marks of their names. */
export interface SharedTitle {
  readonly title: Title
  readonly status: PostStatus
  /** ISO 8601, where the text says since when. */
  readonly since?: string
  readonly names: readonly number[]
}

/**
 * Plural posts before a list of names, which are no TITLE, but each one's post: “Các Phó Thủ tướng: Lê An, Vũ Bình và
 * Hồ Chi”, “hai thành viên HĐQT là ông An và ông Bình”, “bảy phó ban khác gồm các ông …”.
 */
export function pluralPosts(known: Known): readonly SharedTitle[] {
  const shared: SharedTitle[] = []
  const { marks } = known.scene
  for (let at = 0; at < marks.length; at++) {
    if (marks[at]!.type !== 'PERSON') continue
    const names = listFrom(known, at)
    if (names.length < 2) continue
    const first = rowStart(known, at)
    const start = withNamelessFirst(known, first)
    const title = titleBeforeList(known, start, start < first)
    if (title !== null) shared.push({ title, status: title.status, names })
    at = names.at(-1)!
  }
  return shared
}

/**
 * Where a list begins whose first name the step before has missed: “các Ủy viên: x y, ⟦Bộ trưởng …⟧; ⟦Vũ Bình⟧, …”. The
 * titles of the nameless one are nobody's yet.
 */
function withNamelessFirst({ scene: { marks }, holdings, gaps }: Known, first: number): number {
  let start = first
  while (start > 0 && first - start < LONGEST_ROW) {
    const before = start - 1
    if (marks[before]!.type !== 'TITLE' || holdings[before] !== undefined) break
    if (gaps.after(before) !== (start === first ? ';' : ',')) break
    start = before
  }
  return start
}

const LONGEST_ROW = 4

/** Further back than this a plural says nothing of the list. */
const REACH = 100

function titleBeforeList(known: Known, first: number, isNameless: boolean): Title | null {
  const { scene, lexicon } = known
  const mark = scene.marks[first]!
  const from = Math.max(
    first > 0 ? scene.marks[first - 1]!.end : 0,
    scene.sentences[mark.sentence]?.start ?? 0,
    mark.start - REACH,
  )
  const tokens = gapTokens(scene, lexicon, from, mark.start)
  let end = withoutGlue(tokens, isNameless ? colonOf(tokens) : withoutOwner(tokens))
  let body: OrganizationName | null = null
  if (end > 0 && tokens[end - 1]!.key === NAMED) {
    const first = centralStart(tokens, end - 1)
    body = bodyAt(scene, tokens[end - 1]!, tokens[first]!.start)
    end = withoutGlue(tokens, first)
  }
  for (let begin = Math.max(0, end - lexicon.longest); begin < end; begin++) {
    if (!isPlural(tokens, begin)) continue
    const key = tokens
      .slice(begin, end)
      .map((token) => token.key)
      .join(' ')
    if (!lexicon.kinds.has(key) || NO_TITLES.has(key) || (key === MEMBERS && body?.type !== 'ORGANIZATION'))
      continue
    const span = { start: tokens[begin]!.start, end: tokens[end - 1]!.end }
    const named = body ?? bodyByHead(known, key, first)
    return titleFromWords(scene.text, span, named, lexicon, 'plural-before-names')
  }
  return null
}

/** Where a list begins whose first item is no name: after its last colon. */
function colonOf(tokens: readonly GapToken[]): number {
  return tokens.findLastIndex(({ key }) => key === ':') + 1
}

/** Borne by one they are titles; of several, they only say what the sentence is about. */
const NO_TITLES = new Set(['cầu thủ', 'vđv', 'vận động viên', 'thủ môn'])
const MEMBERS = 'thành viên'

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

function withoutGlue(tokens: readonly GapToken[], end: number): number {
  let at = end
  while (at > 0 && GLUE.has(tokens[at - 1]!.key)) at--
  return at
}

/** `ba giám đốc âm nhạc của chương trình gồm`: what the post is of, where it is no name. */
function withoutOwner(tokens: readonly GapToken[]): number {
  const end = withoutGlue(tokens, tokens.length)
  for (let at = end - 1; at > 0 && at >= end - 3; at--) {
    if (tokens[at]!.key === NAMED) return tokens.length
    if (tokens[at]!.key === 'của') return at
  }
  return tokens.length
}

const NUMBER = /^(?:[2-9]|[1-9][0-9])$/u
const PLURAL = new Set([
  ...[
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
  ],
  ...['đôi', 'đồng'],
])
/** May stand between the plural and the title: `ba bị cáo từng giữ chức`, `hai nguyên`. */
const LEADING = new Set(['từng', 'giữ', 'chức', 'vụ', 'nguyên', 'cựu', 'làm', 'là', 'nam', 'nữ', HONORIFIC])

/** `các`, `hai`, `2` before the title, or before a few words that lead to it. */
function isPlural(tokens: readonly GapToken[], begin: number): boolean {
  const isOne = (at: number) => at >= 0 && (PLURAL.has(tokens[at]!.key) || NUMBER.test(tokens[at]!.key))
  if (isOne(begin - 1)) return true
  let at = begin - 1
  while (at >= 0 && LEADING.has(tokens[at]!.key)) at--
  return at < begin - 1 && (isOne(at) || isOne(at - 1))
}

/** `các Ủy viên T.Ư ⟦Đảng⟧`: the short form of `Trung ương` before a body is part of its name, but easily lost. */
function centralStart(tokens: readonly GapToken[], at: number): number {
  const before = (n: number) => itemBefore(tokens, at - n + 1)?.key
  if (before(1) === 'ư' && before(2) === '.' && before(3) === 't') return at - 3
  if (before(1) === 'ương' && before(2) === 'trung') return at - 2
  return before(1) === 'tw' ? at - 1 : at
}

function bodyAt({ others, text }: Scene, span: Span, from: number): OrganizationName | null {
  const entity = others[spanIndex(others, span.start)]
  if (entity?.type !== 'ORGANIZATION' && entity?.type !== 'LOCATION') return null
  const { end, type } = entity
  return { start: from, end, text: plain(text.slice(from, end)), type }
}
