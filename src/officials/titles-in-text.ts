import { spanIndex } from '../text/span.js'
import { kindsBefore, wordStart } from './address.js'
import { type GapToken, gapTokens, HONORIFIC, NAMED } from './gap.js'
import { keyOf } from './keys.js'
import { mendedTitle } from './mended-titles.js'
import { BEGINS_TITLE, ENDS_TITLE, HONORIFIC_WORD, type OfficeLexicon } from './office-lexicon.js'
import { type Found, foundTitle, itemBefore, type Mark, type Scene, sceneOf, type Thing } from './scene.js'
import { titleAfter } from './titles-after.js'

/** Further away than this a title does not stand beside its name. */
const REACH = 90

/** Borne before a name these say who somebody is, not what he holds. */
const NO_TITLES = new Set(['cầu thủ', 'vđv', 'vận động viên', 'học sinh', 'sinh viên'])

/**
 * Adds the titles that the step before has missed: words of the dictionary right before a name (`bác sĩ Lê An`), with
 * the body that stands between (`Giám đốc ⟦Sở Y tế⟧ Lê An`), after a name (`Lê An, Giám đốc ⟦Sở Y tế⟧`) or after
 * another title (`…, Thành ủy viên, đại biểu ⟦HĐND⟧`).
 */
export function withTitlesInText(scene: Scene, lexicon: OfficeLexicon): Scene {
  const { marks } = scene
  const found: Found[] = []
  for (const mark of marks) {
    if (mark.type === 'PERSON') {
      const before = titleBefore(scene, mark, lexicon)
      if (before !== null) found.push(before)
    }
    found.push(mark)
    const after = titleAfter(scene, mark, lexicon)
    if (after !== null) found.push(mendedTitle(scene, after))
  }
  if (found.length === marks.length) return scene
  return sceneOf(scene.text, scene.sentences, found, scene.others)
}

function titleBefore(scene: Scene, mark: Mark, lexicon: OfficeLexicon): Found | null {
  if (!mayStandBefore(scene, mark, lexicon)) return null
  const previous = itemBefore(scene.marks, mark.index)
  const from = Math.max(previous?.end ?? 0, scene.sentences[mark.sentence]?.start ?? 0, mark.start - REACH)
  const tokens = gapTokens(scene, lexicon, from, mark.start)
  let end = tokens.length
  while (end > 0 && tokens[end - 1]!.key === HONORIFIC) end--
  if (
    end > 1 &&
    tokens[end - 1]!.key === ',' &&
    bodyOf(scene, tokens[end - 2]) !== undefined &&
    isEnclosed(scene, mark)
  )
    end--
  const body = end > 0 ? bodyOf(scene, tokens[end - 1]!) : undefined
  if (body !== undefined) end--
  if (body?.type === 'LOCATION' && itemBefore(tokens, end)?.key === 'người')
    return professionBefore(scene.text, tokens, end - 1, lexicon)
  const made = body === undefined ? null : madeByBody(scene.text, tokens, end, body)
  if (made !== null) return made
  for (let begin = Math.max(0, end - lexicon.longest); begin < end; begin++) {
    if ((tokens[begin]!.kinds & BEGINS_TITLE) === 0) continue
    const key = keyOfTokens(tokens, begin, end)
    const kind = lexicon.kinds.get(key)
    if (kind === undefined || NO_TITLES.has(key) || isCounted(tokens, begin)) continue
    if (begin === end - 1 && !isShortForm(scene.text, tokens[begin]!)) continue
    if (body !== undefined && kind !== 'post') continue
    return titleOf(tokens[begin]!.start, tokens[end - 1]!.end, body)
  }
  return null
}

/** `kỳ thủ người ⟦Nga⟧ Karl Holm` */
function professionBefore(
  text: string,
  tokens: readonly GapToken[],
  end: number,
  lexicon: OfficeLexicon,
): Found | null {
  for (let begin = Math.max(0, end - lexicon.longest); begin < end; begin++) {
    if ((tokens[begin]!.kinds & BEGINS_TITLE) === 0) continue
    const key = keyOfTokens(tokens, begin, end)
    if (lexicon.kinds.get(key) !== 'profession' || NO_TITLES.has(key) || isCounted(tokens, begin)) continue
    if (begin === end - 1 && !isShortForm(text, tokens[begin]!)) continue
    return titleOf(tokens[begin]!.start, tokens[end - 1]!.end, undefined)
  }
  return null
}

/** `lãnh đạo ⟦Hãng Gió⟧, Lê An,`: a comma before and after the name. */
function isEnclosed({ text }: Scene, { end }: Mark): boolean {
  return text[end] === ','
}

/** `đại biểu ⟦Quốc hội⟧`, `lãnh đạo ⟦Hãng Gió⟧`: posts only with their body. */
function madeByBody(text: string, tokens: readonly GapToken[], end: number, body: Thing): Found | null {
  const last = itemBefore(tokens, end)
  if (last === undefined || body.type !== 'ORGANIZATION') return null
  if (last.key === HONORIFIC && keyOf(text.slice(last.start, last.end)) === 'đại biểu')
    return titleOf(last.start, last.end, body)
  const first = itemBefore(tokens, end - 1)
  const isLeader =
    last.key === 'đạo' &&
    first?.key === 'lãnh' &&
    !isCounted(tokens, end - 2) &&
    !FOR.has(itemBefore(tokens, end - 2)?.key ?? '')
  return isLeader ? titleOf(first.start, last.end, body) : null
}

const FOR = new Set(['mặt', 'diện'])

/** Most names have an ordinary word before them, or one before their honorific: then there is nothing to read. */
function mayStandBefore({ text, others, marks }: Scene, mark: Mark, lexicon: OfficeLexicon): boolean {
  let offset = mark.start
  for (let n = 0; n < LONGEST_ADDRESS; n++) {
    const kinds = kindsBefore(text, offset, lexicon)
    if ((kinds & ENDS_TITLE) !== 0) {
      const previous = itemBefore(marks, mark.index)
      return previous?.type !== 'TITLE' || previous.end + 2 < mark.start
    }
    if ((kinds & HONORIFIC_WORD) === 0) break
    offset = wordStart(text, offset)
  }
  const other = itemBefore(others, spanIndex(others, offset))
  if (other === undefined) return false
  if (offset - other.end <= 1) return true
  return offset - other.end === 2 && text[other.end] === ',' && text[mark.end] === ','
}

/** Honorifics before a name: `ông`, `bị cáo ông`. */
const LONGEST_ADDRESS = 3

/** One syllable is a title if it is letters of a longer one (`BS Lê An`) or nothing else; `bầu ông An` is a verb. */
function isShortForm(text: string, { start, end, key }: GapToken): boolean {
  const surface = text.slice(start, end)
  return LONE.has(key) || (surface.length > 1 && surface === surface.toUpperCase())
}

const LONE = new Set(['tướng', 'vua', 'sư', 'rapper'])

export function keyOfTokens(tokens: readonly GapToken[], begin: number, end: number): string {
  let key = tokens[begin]!.key
  for (let i = begin + 1; i < end; i++) key += ` ${tokens[i]!.key}`
  return key
}

/** `hai bác sĩ Lê An và …`: a plural is another rule's; `ứng viên tổng thống Lê An` is not one yet. */
function isCounted(tokens: readonly GapToken[], begin: number): boolean {
  const before = itemBefore(tokens, begin)?.key ?? ''
  return (
    COUNTS.has(before) ||
    NOT_YET.has(`${itemBefore(tokens, begin - 1)?.key ?? ''} ${before}`) ||
    /^[0-9]+$/u.test(before)
  )
}

const NOT_YET = new Set(['ứng viên', 'cử viên', 'công ty'])
const COUNTS = new Set(['cờ', 'các', 'những', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'nhiều', 'cả'])

export function bodyOf({ others }: Scene, token: GapToken | undefined): Thing | undefined {
  if (token?.key !== NAMED) return undefined
  const entity = others[spanIndex(others, token.start)]
  return entity?.type === 'ORGANIZATION' || entity?.type === 'LOCATION' ? entity : undefined
}

function titleOf(start: number, end: number, body: Thing | undefined): Found {
  return body === undefined ? foundTitle(start, end, []) : foundTitle(start, body.end, [body])
}
