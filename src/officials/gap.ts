import type { Span } from '../article.js'
import { classAt, DIGIT, LETTER, SPACE } from '../text/characters.js'
import { spanIndex } from '../text/span.js'
import { type KnownWords, slotOf } from './keys.js'
import {
  BEGINS_HONORIFIC,
  BEGINS_LONG_HONORIFIC,
  HONORIFIC_WORD,
  type OfficeLexicon,
} from './office-lexicon.js'
import { itemBefore, type Scene } from './scene.js'

/** Longer gaps never link a title to a name. */
const LONGEST_GAP = 200

/** Stands in a gap for an honorific: the rules ask whether one is there, not which. */
export const HONORIFIC = '@'
/** A gap without the honorifics that it ends in, and how many they were. */
export function splitHonorifics(gap: string): { readonly rest: string; readonly count: number } {
  let end = gap.length
  let count = 0
  while (end > 0 && gap[end - 1] === HONORIFIC) {
    count++
    end = Math.max(0, end - 2)
  }
  return { rest: gap.slice(0, end), count }
}

/** Stands in a gap for a place, an organization, a date or another named thing. */
export const NAMED = '◦'

/** A word, a mark or a named thing between two offsets, with its key. */
export interface GapToken extends Span {
  readonly key: string
  /** Bits: what the lexicon says of the word. */
  readonly kinds: number
}

/**
 * What stands between two offsets, made comparable: lower case, honorifics as `@`, named things as `◦`, closed
 * parentheses left out, single spaces between words and marks. `null` where it is too long to link anything.
 *
 * @example gapBetween(scene, lexicon, 12, 40) // ', chức vụ' for ` (SN 1964), chức vụ `
 */
export function gapBetween(scene: Scene, lexicon: OfficeLexicon, start: number, end: number): string | null {
  if (end - start > LONGEST_GAP) return null
  if (end - start <= 3) {
    const simple = SIMPLE.get(scene.text.slice(start, end))
    if (simple !== undefined) return simple
  }
  const tokens = gapTokens(scene, lexicon, start, end)
  let gap = tokens.length === 0 ? '' : tokens[0]!.key
  for (let i = 1; i < tokens.length; i++) gap += ` ${tokens[i]!.key}`
  return gap
}

/** Most gaps are one of these. */
const SIMPLE: ReadonlyMap<string, string> = new Map([
  ['', ''],
  [' ', ''],
  [', ', ','],
  ['; ', ';'],
  [' - ', '-'],
  [' – ', '-'],
  [' (', '('],
])

/** The gaps beside each mark of an article, read when first asked for. */
export interface Gaps {
  /** What stands between a mark and the next one; null where it is too long. */
  readonly after: (at: number) => string | null
  /** What stands before a mark: back to the mark before it or the start of its sentence, 150 code units at most. */
  readonly before: (at: number) => string
}

export function readGaps(scene: Scene, lexicon: OfficeLexicon): Gaps {
  const { marks, sentences } = scene
  const after: (string | null | undefined)[] = new Array(marks.length)
  const before: (string | undefined)[] = new Array(marks.length)
  return {
    after: (at) => {
      const known = after[at]
      if (known !== undefined) return known
      const next = marks[at + 1]
      const gap = next === undefined ? null : gapBetween(scene, lexicon, marks[at]!.end, next.start)
      after[at] = gap
      return gap
    },
    before: (at) => {
      const known = before[at]
      if (known !== undefined) return known
      const mark = marks[at]!
      const previous = itemBefore(marks, at)
      const start =
        previous?.sentence === mark.sentence ? previous.end : (sentences[mark.sentence]?.start ?? 0)
      const gap = gapBetween(scene, lexicon, Math.max(start, mark.start - LONGEST_LEAD), mark.start) ?? ''
      before[at] = gap
      return gap
    },
  }
}

/** Further back than this nothing leads to a title. */
const LONGEST_LEAD = 150

/** The same, token by token. */
export function gapTokens(
  scene: Scene,
  lexicon: OfficeLexicon,
  start: number,
  end: number,
): readonly GapToken[] {
  const tokens: GapToken[] = []
  let at = start
  for (let i = spanIndex(scene.others, start); i < scene.others.length; i++) {
    const other = scene.others[i]!
    if (other.start >= end) break
    readTokens(scene.text, at, other.start, lexicon.words, tokens)
    tokens.push({ key: NAMED, kinds: 0, start: other.start, end: other.end })
    at = Math.max(at, other.end)
  }
  readTokens(scene.text, at, end, lexicon.words, tokens)
  return withHonorifics(withoutParentheses(tokens), lexicon)
}

/** Words (`36-nq`, `tp.hcm` and `đ/c` fall into their parts) and single marks. */
function readTokens(text: string, from: number, to: number, words: KnownWords, tokens: GapToken[]): void {
  for (let at = from; at < to; ) {
    const cls = classAt(text, at)
    if (cls === SPACE) {
      at++
      continue
    }
    const start = at++
    if (cls === LETTER || cls === DIGIT) while (at < to && isInWord(text, at)) at++
    const slot = slotOf(words, text, start, at)
    const key = words.keys[slot]!
    const isDash = at === start + 1 && (key === '–' || key === '—')
    tokens.push({ key: isDash ? '-' : key, kinds: words.kinds[slot]!, start, end: at })
  }
}

function isInWord(text: string, at: number): boolean {
  const cls = classAt(text, at)
  return cls === LETTER || cls === DIGIT
}

/** `( sn 1964 ) , chức vụ` → `, chức vụ`; an open parenthesis stays. */
function withoutParentheses(tokens: readonly GapToken[]): readonly GapToken[] {
  if (!hasParenthesis(tokens)) return tokens
  const kept: GapToken[] = []
  let open = -1
  for (const token of tokens) {
    if (token.key === '(') open = kept.length
    if (token.key === ')' && open >= 0) {
      kept.length = open
      open = -1
    } else kept.push(token)
  }
  return kept
}

function hasParenthesis(tokens: readonly GapToken[]): boolean {
  for (let i = 0; i < tokens.length; i++) if (tokens[i]!.key === ')') return true
  return false
}

function withHonorifics(tokens: readonly GapToken[], lexicon: OfficeLexicon): readonly GapToken[] {
  const first = firstHonorific(tokens)
  if (first === tokens.length) return tokens
  const read = tokens.slice(0, first)
  for (let i = first; i < tokens.length; i++) {
    const token = tokens[i]!
    const { key, kinds, start, end } = token
    const next = tokens[i + 1]
    const isLong = next !== undefined && (kinds & BEGINS_LONG_HONORIFIC) !== 0
    if (isLong && lexicon.honorifics.has(`${key} ${next.key}`)) {
      read.push({ key: HONORIFIC, kinds: 0, start, end: next.end })
      i++
    } else read.push((kinds & HONORIFIC_WORD) !== 0 ? { key: HONORIFIC, kinds: 0, start, end } : token)
  }
  return read
}

/** The first token that an honorific may begin with; the number of tokens where none does. */
function firstHonorific(tokens: readonly GapToken[]): number {
  let i = 0
  while (i < tokens.length && (tokens[i]!.kinds & BEGINS_HONORIFIC) === 0) i++
  return i
}
