import { CONTROL, INVISIBLE, isBlank, isFullWidth, joins, kindOf, unitsAt } from './attention.js'
import { ruleNumber } from './revision.js'
import type { Unicode } from './unicode.js'

const INVISIBLE_RULE = ruleNumber('invisible')
const CONTROL_RULE = ruleNumber('control')

type Nfc = Unicode['nfc']

/** True for characters that nobody sees: controls, joiners, direction marks, soft hyphens. */
export function isHidden(code: number, nfc: Nfc): boolean {
  const kind = kindOf(code, nfc)
  return kind === INVISIBLE || kind === CONTROL
}

/** End of a run of hidden characters. */
export function endOfHidden(text: string, from: number, end: number, nfc: Nfc): number {
  let at = from
  while (at < end && isHidden(text.charCodeAt(at), nfc)) at++
  return at
}

/** How far a letter is looked for behind its marks. */
const REACH = 64

/** What stands before a run of hidden characters: the letter, marks and other hidden characters left out. */
export function letterBefore(text: string, from: number, unicode: Unicode): number {
  const { nfc } = unicode
  let at = from - 1
  while (at >= 0 && from - at < REACH && passesUnseen(text, at, nfc)) at--
  return neighbor(text, at, unicode)
}

/** What stands after a run of hidden characters: a letter, or of several marks the one that is least western. */
export function letterAfter(text: string, from: number, unicode: Unicode): number {
  if (from >= text.length || !joins(text, from)) return neighbor(text, from, unicode)
  let farthest = 0
  for (let at = from; at < text.length && at - from < REACH && joins(text, at); at += unitsAt(text, at)) {
    farthest = Math.max(farthest, text.charCodeAt(at))
  }
  return farthest
}

/** The code unit at an offset, without its marks; a space for blanks and at the edges of the text. */
function neighbor(text: string, at: number, { nfc, nfd }: Unicode): number {
  if (at < 0 || at >= text.length) return 0x20
  const code = text.charCodeAt(at)
  if (isBlank(code, nfc)) return 0x20
  return isWestern(code) ? code : nfd(text[at]!).charCodeAt(0)
}

/**
 * The rule that drops a hidden character, 0 where it stays. Joiners shape Persian, Indic scripts and emoji, so they go only
 * between western letters, digits, spaces and punctuation. Controls go always: what a wrong charset made of letters
 * (`from`, `mojibake`) is read before.
 */
export function dropRule(code: number, left: number, right: number): number {
  if (code < 0xa0) return CONTROL_RULE
  return isWestern(left) && isWestern(right) ? INVISIBLE_RULE : 0
}

// Greek and Cyrillic need no joiners either, nor do full-width letters. Whatever may be mended into a Latin letter has to be
// among them: mended or not, the hidden character beside it fares the same.
function isWestern(code: number): boolean {
  return (
    code < 0x530 ||
    (code >= 0x1e00 && code <= 0x1fff) ||
    (code >= 0x2000 && code <= 0x206f) ||
    isFullWidth(code)
  )
}

const RETURN = 0x0d
const FEED = 0x0a

/**
 * Between a carriage return and a line feed hidden characters and stray marks stay: without them two line breaks would be
 * one.
 */
export function partsBreaks(text: string, from: number, to: number, nfc: Nfc): boolean {
  let before = from - 1
  while (before >= 0 && from - before < REACH && passesUnseen(text, before, nfc)) before--
  if (text.charCodeAt(before) !== RETURN) return false
  let after = to
  while (after < text.length && after - to < REACH && passesUnseen(text, after, nfc)) after++
  const code = text.charCodeAt(after)
  return (
    code === FEED || code === 0x0b || code === 0x0c || code === 0x85 || code === 0x2028 || code === 0x2029
  )
}

function passesUnseen(text: string, at: number, nfc: Nfc): boolean {
  return joins(text, at) || isHidden(text.charCodeAt(at), nfc)
}

/** True where every hidden character between `from` and `to` is dropped, so that marks after them reach the letter. */
export function allDropped(text: string, from: number, to: number, unicode: Unicode): boolean {
  const left = letterBefore(text, from, unicode)
  const right = letterAfter(text, to, unicode)
  for (let at = from; at < to; at++) if (dropRule(text.charCodeAt(at), left, right) === 0) return false
  return true
}

const HIDDEN = /[\0-\x1f\x7f-\x9f\xad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/gu

/** A letter and its marks without the hidden characters among them; a hidden one in front is the base itself. */
export function withoutHidden(cluster: string): string {
  return cluster[0]! + cluster.slice(1).replace(HIDDEN, '')
}
