import type { Entity } from '../article.js'
import { wordBefore } from './address.js'
import { type GapToken, gapTokens, HONORIFIC, NAMED } from './gap.js'
import { keyOf } from './keys.js'
import type { OfficeLexicon } from './office-lexicon.js'
import { type Mark, type Scene, sceneOf, spanIndex } from './scene.js'

/** Further away than this a title does not stand beside its name. */
const REACH = 90

/** Borne before a name these say who somebody is, not what he holds. */
const NO_TITLES = new Set(['cầu thủ', 'vđv', 'vận động viên', 'học sinh', 'sinh viên'])

/**
 * Adds the titles that the step before has missed: words of the dictionary right before a name (`bác sĩ Lê An`), with
 * the body that stands between (`Giám đốc ⟦Sở Y tế⟧ Lê An`), or after a name and a comma with their body
 * (`Lê An, Giám đốc ⟦Sở Y tế⟧`).
 */
export function withTitlesInText(scene: Scene, lexicon: OfficeLexicon): Scene {
  const { marks } = scene
  const found: Omit<Mark, 'index' | 'sentence'>[] = []
  for (const mark of marks) {
    if (mark.type === 'PERSON') {
      const before = titleBefore(scene, mark, lexicon)
      if (before !== null) found.push(before)
      found.push(mark)
      const after = titleAfter(scene, mark, lexicon)
      if (after !== null) found.push(after)
    } else found.push(mark)
  }
  if (found.length === marks.length) return scene
  return sceneOf(scene.text, scene.sentences, found, scene.others)
}

type Found = Omit<Mark, 'index' | 'sentence'>

function titleBefore(scene: Scene, mark: Mark, lexicon: OfficeLexicon): Found | null {
  if (!mayStandBefore(scene, mark, lexicon)) return null
  const previous = scene.marks[mark.index - 1]
  const from = Math.max(previous?.end ?? 0, scene.sentences[mark.sentence]?.start ?? 0, mark.start - REACH)
  const tokens = gapTokens(scene, lexicon, from, mark.start)
  let end = tokens.length
  while (end > 0 && tokens[end - 1]!.key === HONORIFIC) end--
  const body = end > 0 ? bodyOf(scene, tokens[end - 1]!) : undefined
  if (body !== undefined) end--
  for (let begin = Math.max(0, end - lexicon.longest); begin < end; begin++) {
    const key = keyOfTokens(tokens, begin, end)
    const kind = lexicon.kinds.get(key)
    if (kind === undefined || NO_TITLES.has(key) || isCounted(tokens, begin)) continue
    if (begin === end - 1 && !isShortForm(scene.text, tokens[begin]!)) continue
    if (body !== undefined && kind !== 'post') continue
    return made(tokens[begin]!.start, tokens[end - 1]!.end, body)
  }
  return null
}

/** Most names have an ordinary word before them: then there is nothing to read. */
function mayStandBefore({ text, others, marks }: Scene, mark: Mark, lexicon: OfficeLexicon): boolean {
  const key = keyOf(wordBefore(text, mark.start))
  if (lexicon.lastWords.has(key))
    return marks[mark.index - 1]?.type !== 'TITLE' || marks[mark.index - 1]!.end + 2 < mark.start
  if (lexicon.honorifics.has(key)) return true
  const other = others[spanIndex(others, mark.start) - 1]
  return other !== undefined && mark.start - other.end <= 1
}

function titleAfter(scene: Scene, mark: Mark, lexicon: OfficeLexicon): Found | null {
  if (!OPENINGS.test(scene.text.slice(mark.end, mark.end + 3))) return null
  const next = scene.marks[mark.index + 1]
  const limit = Math.min(
    next?.start ?? scene.text.length,
    scene.sentences[mark.sentence]?.end ?? mark.end,
    mark.end + REACH,
  )
  const to = beforeClosing(scene.text, mark.end, limit)
  if (to - mark.end < 6) return null
  const tokens = gapTokens(scene, lexicon, mark.end, to)
  if (tokens[1] === undefined || !OPENING.has(tokens[0]!.key) || !lexicon.firstWords.has(tokens[1].key))
    return null
  for (let end = Math.min(tokens.length, 1 + lexicon.longest); end > 1; end--) {
    if (lexicon.kinds.get(keyOfTokens(tokens, 1, end)) !== 'post') continue
    const body = bodyOf(scene, tokens[end])
    const isWhole = tokens[0]!.key === '(' && tokens[end - 1]!.end === to
    return body === undefined && !isWhole ? null : made(tokens[1]!.start, tokens[end - 1]!.end, body)
  }
  return null
}

/** Where the parenthesis ends that opens right after the name; the limit if none does. */
function beforeClosing(text: string, from: number, limit: number): number {
  if (!/^ ?\(/u.test(text.slice(from, from + 2))) return limit
  const closing = text.slice(from, limit).indexOf(')')
  return closing < 0 ? limit : from + closing
}

const OPENINGS = /^ ?[,(–-]/u
const OPENING = new Set([',', '(', '-'])

/** One syllable is a title only if it is letters of a longer one: `BS Lê An`; but `bầu ông An` is a verb. */
function isShortForm(text: string, { start, end }: GapToken): boolean {
  const surface = text.slice(start, end)
  return surface.length > 1 && surface === surface.toUpperCase()
}

function keyOfTokens(tokens: readonly GapToken[], begin: number, end: number): string {
  let key = tokens[begin]!.key
  for (let i = begin + 1; i < end; i++) key += ` ${tokens[i]!.key}`
  return key
}

/** `hai bác sĩ Lê An và …`: a plural is another rule's. */
function isCounted(tokens: readonly GapToken[], begin: number): boolean {
  const before = tokens[begin - 1]?.key ?? ''
  return COUNTS.has(before) || /^[0-9]+$/u.test(before)
}

const COUNTS = new Set(['các', 'những', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'nhiều', 'cả', 'của'])

function bodyOf({ others }: Scene, token: GapToken | undefined): Entity | undefined {
  if (token?.key !== NAMED) return undefined
  const entity = others[spanIndex(others, token.start)]
  return entity?.type === 'ORGANIZATION' || entity?.type === 'LOCATION' ? entity : undefined
}

function made(start: number, end: number, body: Entity | undefined): Found {
  return { type: 'TITLE', start, end: body?.end ?? end, parts: body === undefined ? [] : [body] }
}
