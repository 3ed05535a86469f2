import { bodyAfter } from './body-after.js'
import { type GapToken, gapTokens, HONORIFIC, NAMED } from './gap.js'
import { keyOf, slotOf } from './keys.js'
import { BEGINS_TITLE, type OfficeLexicon } from './office-lexicon.js'
import { type Found, foundTitle, type Mark, type Scene, type Thing } from './scene.js'

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
  const first = text[end] === ' ' ? text[end + 1] : text[end]
  if (first === undefined || !(type === 'PERSON' ? MAY_FOLLOW_NAME : MAY_FOLLOW_TITLE).has(first))
    return undefined
  return type === 'PERSON'
    ? AFTER_NAME.exec(text.slice(end, end + LONGEST_OPENING))?.[0]
    : AFTER_TITLE.exec(text.slice(end, end + LONGEST_TERM))?.[0]
}

const MAY_FOLLOW_NAME = new Set([...',(–-'])

/** “, ”, “ (”, “ - ”, “, (”. */
const AFTER_NAME = /^ ?(?:, \(|[,(–-]) ?(?=\p{L})/u
const LONGEST_OPENING = 6

/** “, ”, “; ”, “ các khóa 3, 4; ”. */
const AFTER_TITLE = /^(?: (?:các |từ )?khóa [^;.]{1,30}; |[,;] )(?=\p{L})/u
const LONGEST_TERM = 48
const MAY_FOLLOW_TITLE = new Set([...',;ctk'])

const SHORTEST = 5

/** Whether the first word can begin a title. */
function mayBegin(text: string, from: number, lexicon: OfficeLexicon): boolean {
  let end = from
  while (end < text.length && end - from < LONGEST_WORD && text[end] !== ' ' && text[end] !== ')') end++
  const slot = slotOf(lexicon.words, text, from, end)
  if ((lexicon.words.kinds[slot]! & BEGINS_TITLE) !== 0) return true
  const key = lexicon.words.keys[slot]!
  return TENURE.has(key) || FIRST_OF_INCOMPLETE.has(key)
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
  const body = bodyAfter(scene, tokens, role.next, lexicon)
  if (body !== undefined) return foundTitle(start, body.end, [body])
  const { end } = tokens[role.next - 1]!
  const isAlone = (role.isWhole && end === closing) || isProfession(tokens, role)
  return isAlone ? foundTitle(start, end, NO_PARTS) : null
}

/** `Lê An, nhà thiết kế đã …`: a profession of two words and more, and a word that goes on after it. */
function isProfession(tokens: readonly GapToken[], role: Role): boolean {
  const next = tokens[role.next]
  return (
    !role.isWhole &&
    role.isKnown &&
    role.next > 1 &&
    next !== undefined &&
    next.key !== NAMED &&
    LETTER.test(next.key)
  )
}

interface Role {
  /** The token after it. */
  readonly next: number
  /** A post, which needs no body. */
  readonly isWhole: boolean
  readonly isKnown: boolean
}

/** The longest known post or profession that begins at `first`, and the token after it. */
function roleAt(
  text: string,
  tokens: readonly GapToken[],
  first: number,
  lexicon: OfficeLexicon,
): Role | null {
  let key = ''
  let found: Role | null = null
  for (let i = first; i < Math.min(tokens.length, first + lexicon.longest); i++) {
    const word = wordOf(text, tokens[i]!)
    key = key === '' ? word : `${key} ${word}`
    const kind = lexicon.kinds.get(key)
    if (kind === 'post' || kind === 'profession')
      found = { next: i + 1, isWhole: kind === 'post', isKnown: true }
    else if (INCOMPLETE.has(key)) found = { next: i + 1, isWhole: false, isKnown: false }
  }
  return found
}

/** Beside a name `đại biểu` is an honorific, with a body it is a post. */
function wordOf(text: string, { key, start, end }: GapToken): string {
  return key === HONORIFIC ? keyOf(text.slice(start, end)) : key
}

const LETTER = /^\p{L}/u
const NO_PARTS: readonly Thing[] = []
