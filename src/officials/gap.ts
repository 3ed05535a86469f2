import type { Span } from '../article.js'
import { classAt, DIGIT, LETTER, SPACE } from '../text/characters.js'
import { comparisonKey } from '../vietnamese/key.js'
import type { OfficeLexicon } from './office-lexicon.js'
import type { Scene } from './scene.js'

/** Longer gaps never link a title to a name. */
const LONGEST_GAP = 200

/** Stands in a gap for an honorific: the rules ask whether one is there, not which. */
export const HONORIFIC = '@'
/** Stands in a gap for a place, an organization, a date or another named thing. */
export const NAMED = '◦'

/** A word, a mark or a named thing between two offsets, with its key. */
export interface GapToken extends Span {
  readonly key: string
}

/**
 * What stands between two offsets, made comparable: lower case, honorifics as `@`, named things as `◦`, closed
 * parentheses left out, single spaces between words and marks. `null` where it is too long to link anything.
 *
 * @example gapBetween(scene, lexicon, 12, 40) // ', chức vụ' for ` (SN 1964), chức vụ `
 */
export function gapBetween(scene: Scene, lexicon: OfficeLexicon, start: number, end: number): string | null {
  if (end - start > LONGEST_GAP) return null
  return gapTokens(scene, lexicon, start, end)
    .map(({ key }) => key)
    .join(' ')
}

/** The same, token by token. */
export function gapTokens(
  scene: Scene,
  lexicon: OfficeLexicon,
  start: number,
  end: number,
): readonly GapToken[] {
  const tokens: GapToken[] = []
  let at = start
  for (let i = firstAfter(scene.others, start); i < scene.others.length; i++) {
    const other = scene.others[i]!
    if (other.start >= end) break
    readTokens(scene.text, at, other.start, tokens)
    tokens.push({ key: NAMED, start: other.start, end: other.end })
    at = Math.max(at, other.end)
  }
  readTokens(scene.text, at, end, tokens)
  return withHonorifics(withoutParentheses(tokens), lexicon)
}

function firstAfter(spans: Scene['others'], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Words (`36-nq`, `tp.hcm` and `đ/c` fall into their parts) and single marks. */
function readTokens(text: string, from: number, to: number, tokens: GapToken[]): void {
  for (let at = from; at < to; ) {
    const cls = classAt(text, at)
    if (cls === SPACE) {
      at++
      continue
    }
    const start = at++
    if (cls === LETTER || cls === DIGIT) {
      while (at < to && (classAt(text, at) === LETTER || classAt(text, at) === DIGIT)) at++
    }
    const surface = text.slice(start, at)
    tokens.push({ key: surface === '–' || surface === '—' ? '-' : comparisonKey(surface), start, end: at })
  }
}

/** `( sn 1964 ) , chức vụ` → `, chức vụ`; an open parenthesis stays. */
function withoutParentheses(tokens: readonly GapToken[]): readonly GapToken[] {
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

function withHonorifics(tokens: readonly GapToken[], lexicon: OfficeLexicon): readonly GapToken[] {
  const read: GapToken[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    const next = tokens[i + 1]
    if (next !== undefined && lexicon.honorifics.has(`${token.key} ${next.key}`)) {
      read.push({ key: HONORIFIC, start: token.start, end: next.end })
      i++
    } else read.push(lexicon.honorifics.has(token.key) ? { ...token, key: HONORIFIC } : token)
  }
  return read
}
