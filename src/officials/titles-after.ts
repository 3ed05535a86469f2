import type { Entity } from '../article.js'
import { isUpper } from '../text/characters.js'
import { type GapToken, gapTokens, HONORIFIC, NAMED } from './gap.js'
import { keyOf } from './keys.js'
import type { OfficeLexicon } from './office-lexicon.js'
import { type Mark, type Scene, spanIndex } from './scene.js'

type Found = Omit<Mark, 'index' | 'sentence'>

/** Further away than this a title does not stand beside its name. */
const REACH = 90

/**
 * The title that the step before has missed after a name or after another title: words of the dictionary and their
 * body, `Lê An, Giám đốc ⟦Sở Y tế⟧`, `…, Thành ủy viên, đại biểu ⟦HĐND⟧`, `Lê An, chuyên gia thị trường tại ⟦Hãng Gió⟧,`.
 */
export function titleAfter(scene: Scene, mark: Mark, lexicon: OfficeLexicon): Found | null {
  const { text } = scene
  const opening = openingAfter(text, mark)
  if (opening === undefined) return null
  const from = mark.end + opening.length
  const next = scene.marks[mark.index + 1]
  const limit = Math.min(
    next?.start ?? text.length,
    scene.sentences[mark.sentence]?.end ?? mark.end,
    from + REACH,
  )
  if (limit - from < SHORTEST || !mayBegin(text, from, lexicon)) return null
  const isInParentheses = opening.includes('(')
  const to = isInParentheses ? beforeClosing(text, from, limit) : limit
  return titleFrom(scene, lexicon, gapTokens(scene, lexicon, from, to), isInParentheses ? to : -1)
}

function openingAfter(text: string, { type, end }: Mark): string | undefined {
  if (type === 'PERSON') return AFTER_NAME.exec(text.slice(end, end + LONGEST_OPENING))?.[0]
  const next = text[end] === ' ' ? text.charCodeAt(end + 1) : text.charCodeAt(end)
  if (!MAY_FOLLOW_TITLE.has(next)) return undefined
  return AFTER_TITLE.exec(text.slice(end, end + LONGEST_TERM))?.[0]
}

/** “, ”, “ (”, “ - ”, “, (”. */
const AFTER_NAME = /^ ?(?:, \(|[,(–-]) ?(?=\p{L})/u
const LONGEST_OPENING = 6

/** “, ”, “; ”, “ các khóa 3, 4; ”. */
const AFTER_TITLE = /^(?: (?:các |từ )?khóa [^;.]{1,30}; |[,;] )(?=\p{L})/u
const LONGEST_TERM = 48
const MAY_FOLLOW_TITLE = new Set([...',;ctk'].map((letter) => letter.charCodeAt(0)))

const SHORTEST = 5

/** Whether the first word can begin a title. */
function mayBegin(text: string, from: number, lexicon: OfficeLexicon): boolean {
  let end = from
  while (end < text.length && end - from < LONGEST_WORD && text[end] !== ' ' && text[end] !== ')') end++
  const key = keyOf(text.slice(from, end))
  return lexicon.firstWords.has(key) || TENURE.has(key) || FIRST_OF_INCOMPLETE.has(key)
}

const LONGEST_WORD = 8
const TENURE = new Set(['nguyên', 'cựu'])
/** Heads of posts that their body makes whole: `trưởng ⟦Công an xã⟧`. */
const INCOMPLETE = new Set(['trưởng', 'phó', 'đại biểu', 'lãnh đạo', 'cán bộ'])

const FIRST_OF_INCOMPLETE = new Set([...INCOMPLETE].map((role) => role.split(' ', 1)[0]!))

/** Where the parenthesis ends that opened right after the name; the limit if none does. */
function beforeClosing(text: string, from: number, limit: number): number {
  const closing = text.slice(from, limit).indexOf(')')
  return closing < 0 ? limit : from + closing
}

function titleFrom(
  scene: Scene,
  lexicon: OfficeLexicon,
  tokens: readonly GapToken[],
  closing: number,
): Found | null {
  if (tokens.length === 0) return null
  const { start } = tokens[0]!
  const role = roleAt(scene.text, tokens, TENURE.has(tokens[0]!.key) ? 1 : 0, lexicon)
  if (role === null) return null
  const body =
    namedBody(scene, tokens, role.next) ??
    linkedBody(scene, tokens, role.next) ??
    unseenBody(scene, tokens, role.next, lexicon)
  if (body !== undefined) return { type: 'TITLE', start, end: body.end, parts: [body] }
  const { end } = tokens[role.next - 1]!
  return role.isWhole && end === closing ? { type: 'TITLE', start, end, parts: [] } : null
}

/** The longest known post or profession that begins at `first`, and the token after it. */
function roleAt(
  text: string,
  tokens: readonly GapToken[],
  first: number,
  lexicon: OfficeLexicon,
): { readonly next: number; readonly isWhole: boolean } | null {
  let key = ''
  let found: { next: number; isWhole: boolean } | null = null
  for (let i = first; i < Math.min(tokens.length, first + lexicon.longest); i++) {
    const word = wordOf(text, tokens[i]!)
    key = key === '' ? word : `${key} ${word}`
    const kind = lexicon.kinds.get(key)
    if (kind === 'post' || kind === 'profession') found = { next: i + 1, isWhole: kind === 'post' }
    else if (INCOMPLETE.has(key)) found = { next: i + 1, isWhole: false }
  }
  return found
}

/** Beside a name `đại biểu` is an honorific, with a body it is a post. */
function wordOf(text: string, { key, start, end }: GapToken): string {
  return key === HONORIFIC ? keyOf(text.slice(start, end)) : key
}

/** `Giám đốc ⟦Sở Y tế⟧`, `thủ môn của ⟦Đội Mây⟧`. */
function namedBody(scene: Scene, tokens: readonly GapToken[], at: number): Entity | undefined {
  const first = LINKS.has(tokens[at]?.key ?? '') ? at + 1 : at
  const central = first + centralWords(tokens, first)
  const body = bodyOf(scene, tokens[central])
  const start = tokens[first]?.start
  return body === undefined || start === undefined || central === first ? body : { ...body, start }
}

/** How many tokens `T.Ư`, `TW` or `Trung ương` are that begin at `at`: `Ủy viên T.Ư ⟦Đảng⟧`. */
function centralWords(tokens: readonly GapToken[], at: number): number {
  const word = (n: number) => tokens[at + n]?.key
  if (word(0) === 't' && word(1) === '.' && word(2) === 'ư') return 3
  if (word(0) === 'trung' && word(1) === 'ương') return 2
  return word(0) === 'tw' || word(0) === 'tư' ? 1 : 0
}

/** `chuyên gia thị trường tại ⟦Hãng Gió⟧,`: words that say what for, up to the end of the apposition. */
function linkedBody(scene: Scene, tokens: readonly GapToken[], at: number): Entity | undefined {
  let link = at
  while (link < at + LONGEST_FIELD && !LINKS.has(tokens[link]?.key ?? '') && isInName(tokens[link])) link++
  if (!LINKS.has(tokens[link]?.key ?? '')) return undefined
  if (isClosed(tokens, link + 2)) {
    const named = bodyOf(scene, tokens[link + 1])
    if (named !== undefined) return named
  }
  let last = link + 1
  while (last < link + LONGEST_FIELD && isInName(tokens[last + 1])) last++
  const first = tokens[link + 1]
  if (first === undefined || !isClosed(tokens, last + 1) || !isUpper(scene.text[first.start]!))
    return undefined
  return bodyFrom(scene.text, first.start, tokens[last]!.end)
}

const LONGEST_FIELD = 4

/** `lãnh đạo cơ quan quản lý cảng Mây,`: a body that the step before did not see, up to the end of the apposition. */
function unseenBody(
  scene: Scene,
  tokens: readonly GapToken[],
  at: number,
  lexicon: OfficeLexicon,
): Entity | undefined {
  const head = tokens[at]
  const second = tokens[at + 1]
  if (head === undefined || second === undefined) return undefined
  if (!lexicon.genericBodies.has(head.key) && !lexicon.genericBodies.has(`${head.key} ${second.key}`))
    return undefined
  let last = at
  while (last + 1 < Math.min(tokens.length, at + LONGEST_BODY) && isInName(tokens[last + 1])) last++
  if (last === at || !isClosed(tokens, last + 1)) return undefined
  return bodyFrom(scene.text, head.start, tokens[last]!.end)
}

function bodyFrom(text: string, start: number, end: number): Entity {
  return { type: 'ORGANIZATION', start, end, text: text.slice(start, end), by: 'body-of-title' }
}

const LONGEST_BODY = 14

function isClosed(tokens: readonly GapToken[], at: number): boolean {
  const key = tokens[at]?.key
  return key === ',' || key === ';'
}

/** Not a mark, and not a word that goes on with the sentence. */
function isInName(token: GapToken | undefined): boolean {
  return (
    token !== undefined &&
    (token.key === NAMED || (/^[\p{L}\d]/u.test(token.key) && !NOT_IN_NAMES.has(token.key)))
  )
}

const LINKS = new Set(['của', 'tại', 'thuộc'])
const NOT_IN_NAMES = new Set([
  ...[
    'là',
    'đã',
    'đang',
    'sẽ',
    'được',
    'bị',
    'cho',
    'nói',
    'biết',
    'có',
    'khi',
    'nhưng',
    'vừa',
    'cũng',
    'làm',
  ],
  ...['từ', 'năm', 'với', 'để', 'trong', 'đến', 'về', 'vì', 'do', 'mà', 'này', 'đó'],
])

function bodyOf({ others }: Scene, token: GapToken | undefined): Entity | undefined {
  if (token?.key !== NAMED) return undefined
  const entity = others[spanIndex(others, token.start)]
  return entity?.type === 'ORGANIZATION' || entity?.type === 'LOCATION' ? entity : undefined
}
