import { comparisonKey } from '../vietnamese/key.js'
import type { OfficeLexicon } from './office-lexicon.js'
import type { Scene } from './scene.js'

/** Longer gaps never link a title to a name. */
const LONGEST_GAP = 200

/** Stands in a gap for an honorific: the rules ask whether one is there, not which. */
export const HONORIFIC = '@'
/** Stands in a gap for a place, an organization, a date or another named thing. */
export const NAMED = '◦'

/**
 * What stands between two offsets, made comparable: lower case, honorifics as `@`, named things as `◦`, closed
 * parentheses left out, single spaces between words and marks. `null` where it is too long to link anything.
 *
 * @example gapBetween(scene, lexicon, 12, 40) // ', chức vụ' for ` (SN 1964), chức vụ `
 */
export function gapBetween(scene: Scene, lexicon: OfficeLexicon, start: number, end: number): string | null {
  if (end - start > LONGEST_GAP) return null
  const words = gapWords(scene, start, end)
  return readHonorifics(withoutParentheses(words), lexicon).join(' ')
}

function gapWords(scene: Scene, start: number, end: number): readonly string[] {
  let raw = ''
  let at = start
  for (let i = firstAfter(scene.others, start); i < scene.others.length; i++) {
    const other = scene.others[i]!
    if (other.start >= end) break
    raw += `${scene.text.slice(at, other.start)} ${NAMED} `
    at = Math.max(at, other.end)
  }
  raw += scene.text.slice(at, Math.max(at, end))
  const spaced = comparisonKey(raw.replace(/[,;:.()[\]–—“”"'‘’/\-!?…]/gu, ' $& ').replace(/[–—]/gu, '-'))
  return spaced === '' ? [] : spaced.split(' ')
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

/** `( sn 1964 ) , chức vụ` → `, chức vụ`; an open parenthesis stays. */
function withoutParentheses(words: readonly string[]): readonly string[] {
  const kept: string[] = []
  let open = -1
  for (const word of words) {
    if (word === '(') open = kept.length
    if (word === ')' && open >= 0) {
      kept.length = open
      open = -1
    } else kept.push(word)
  }
  return kept
}

function readHonorifics(words: readonly string[], lexicon: OfficeLexicon): readonly string[] {
  const read: string[] = []
  for (let i = 0; i < words.length; i++) {
    const pair = i + 1 < words.length ? `${words[i]!} ${words[i + 1]!}` : ''
    if (lexicon.honorifics.has(pair)) {
      read.push(HONORIFIC)
      i++
    } else read.push(lexicon.honorifics.has(words[i]!) ? HONORIFIC : words[i]!)
  }
  return read
}
