import { composeLetter, isShapeMark, toneOfMark } from '../vietnamese/compose.js'
import { BASE, LETTER_LIMIT } from '../vietnamese/letters.js'
import {
  COMPOSES,
  CONTROL,
  firstOdd,
  INVISIBLE,
  joins,
  kindOf,
  LINE_BREAK,
  latinTwin,
  ODD_SPACE,
  PLAIN,
  pairComposes,
  SURROGATE,
} from './attention.js'
import { composeCluster } from './cluster.js'
import { isMendable, type Letter, readLetter, unitOf } from './mend.js'
import { type Revision, type RevisionBuilder, revise, ruleNumber, unchanged } from './revision.js'
import type { Unicode } from './unicode.js'

const COMPOSE = ruleNumber('compose')
const MARKS = ruleNumber('marks')
const TWIN = ruleNumber('look-alike')
const SPACE_RULE = ruleNumber('space')
const INVISIBLE_RULE = ruleNumber('invisible')
const CONTROL_RULE = ruleNumber('control')
const STRAY = ruleNumber('stray-mark')

const ONE_SPACE = [0x20]
const ONE_BREAK = [0x0a]
const NOTHING: readonly number[] = []

/**
 * The default pass: composed letters, Latin for look-alikes inside Vietnamese words, marks in order and once, plain
 * spaces, nothing invisible. Clean text comes back as the very string it was.
 *
 * Only words that hold something odd are taken up; the rest is looked at and passed over.
 */
export function clean(text: string, unicode: Unicode): Revision {
  const { nfc } = unicode
  const length = text.length
  let at = firstOdd(text, 0)
  if (at === length) return unchanged(text)
  const builder = revise(text)
  let done = 0
  while (at < length) {
    const kind = kindOf(text.charCodeAt(at), nfc)
    if (kind === PLAIN) at++
    else if (kind === SURROGATE && !composingPair(text, at, nfc)) at += isPair(text, at) ? 2 : 1
    else if (kind === ODD_SPACE || kind === LINE_BREAK) {
      builder.replace(at, at + 1, kind === ODD_SPACE ? ONE_SPACE : ONE_BREAK, 0, 1, SPACE_RULE)
      done = ++at
    } else {
      let start = at
      while (start > done && inWord(text.charCodeAt(start - 1), nfc)) start--
      if (start > done && !isBlank(text.charCodeAt(start - 1), nfc)) start--
      at++
      while (at < length && inWord(text.charCodeAt(at), nfc)) at++
      cleanWord(text, start, at, unicode, builder)
      done = at
    }
    at = firstOdd(text, at)
  }
  return builder.finish()
}

function isPair(text: string, at: number): boolean {
  return text.codePointAt(at)! > 0xffff
}

function composingPair(text: string, at: number, nfc: (text: string) => string): boolean {
  const high = text.charCodeAt(at)
  // Emoji: nothing there composes.
  if (high >= 0xd83c && high <= 0xd83e) return false
  return isPair(text, at) && pairComposes(text.slice(at, at + 2), nfc)
}

function isBlank(code: number, nfc: (text: string) => string): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
  const kind = kindOf(code, nfc)
  return kind === ODD_SPACE || kind === LINE_BREAK
}

/** Letters, digits, marks and what may hide among them; blanks and ASCII punctuation end a word. */
function inWord(code: number, nfc: (text: string) => string): boolean {
  if (code >= 0x80) return !isBlank(code, nfc)
  if (code >= 0x61) return code <= 0x7a || code === 0x7f
  if (code >= 0x41) return code <= 0x5a
  if (code >= 0x30) return code <= 0x39
  return code < 0x20 && !(code >= 0x09 && code <= 0x0d)
}

/** A base with its marks: where it stands, and what it becomes. */
interface Cluster {
  readonly start: number
  readonly end: number
  out: string
  rule: number
}

function cleanWord(
  text: string,
  start: number,
  end: number,
  unicode: Unicode,
  builder: RevisionBuilder,
): void {
  if (composeSimply(text, start, end, builder)) return
  const clusters = clustersOf(text, start, end, unicode)
  mendWords(clusters, unicode.nfd)
  for (const { start, end, out, rule } of clusters) {
    if (out.length === end - start && text.startsWith(out, start)) continue
    builder.replace(start, end, unitsOf(out), 0, out.length, rule)
  }
}

function unitsOf(text: string): readonly number[] {
  const units: number[] = []
  for (let i = 0; i < text.length; i++) units.push(text.charCodeAt(i))
  return units
}

const SIMPLE = 32
const simpleUnits = new Uint16Array(SIMPLE)
const simpleStarts = new Int32Array(SIMPLE + 1)

/** A word of decomposed Vietnamese, the one case worth a path of its own: no strings are made. */
function composeSimply(text: string, start: number, end: number, builder: RevisionBuilder): boolean {
  let count = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x300 || code >= 0x370) {
      if (
        code >= LETTER_LIMIT ||
        (BASE[code] === 0 && code >= 0x80) ||
        latinTwin(code) !== 0 ||
        count === SIMPLE
      )
        return false
      if (code < 0x20 || code === 0x7f) return false
      simpleStarts[count] = at
      simpleUnits[count++] = code
      continue
    }
    const letter = count === 0 ? 0 : composeLetter(simpleUnits[count - 1]!, code)
    if (letter === 0) return false
    simpleUnits[count - 1] = letter
  }
  simpleStarts[count] = end
  for (let i = 0; i < count; i++) {
    if (simpleStarts[i + 1]! - simpleStarts[i]! === 1) continue
    builder.replace(simpleStarts[i]!, simpleStarts[i + 1]!, simpleUnits, i, 1, COMPOSE)
  }
  return true
}

function clustersOf(text: string, start: number, end: number, unicode: Unicode): Cluster[] {
  const { nfc } = unicode
  const clusters: Cluster[] = []
  let at = start
  while (at < end) {
    if (isHidden(text.charCodeAt(at), nfc)) {
      const runEnd = endOfHidden(text, at, end, nfc)
      const before = neighbor(text, at - 1, nfc)
      const after = neighbor(text, runEnd, nfc)
      while (at < runEnd) {
        const dropped = dropRule(text.charCodeAt(at), before, after)
        // A kept one bears the marks that follow the run.
        const next = at + 1 < runEnd || dropped !== 0 ? at + 1 : endOfCluster(text, at, end, nfc)
        clusters.push(
          dropped === 0
            ? composed(text, at, next, unicode)
            : { start: at, end: next, out: '', rule: dropped },
        )
        at = next
      }
      continue
    }
    const next = endOfCluster(text, at, end, nfc)
    clusters.push(composed(text, at, next, unicode))
    at = next
  }
  return clusters
}

function isHidden(code: number, nfc: (text: string) => string): boolean {
  const kind = kindOf(code, nfc)
  return kind === INVISIBLE || kind === CONTROL
}

function endOfHidden(text: string, from: number, end: number, nfc: (text: string) => string): number {
  let at = from
  while (at < end && isHidden(text.charCodeAt(at), nfc)) at++
  return at
}

/** The code unit beside a run of hidden characters, composed; a space at the edges of the text. */
function neighbor(text: string, at: number, nfc: (text: string) => string): number {
  if (at < 0 || at >= text.length) return 0x20
  const code = text.charCodeAt(at)
  return code >= 0x370 && kindOf(code, nfc) === COMPOSES ? nfc(text[at]!).charCodeAt(0) : code
}

/**
 * The rule that drops a hidden character, 0 where it stays. Joiners shape Persian, Indic scripts and emoji, so they go only
 * between Latin letters, digits, spaces and punctuation. A C1 control after a letter past ASCII may be half of a letter
 * that was read in the wrong charset: dropping it would make the damage final.
 */
function dropRule(code: number, before: number, after: number): number {
  if (code < 0x80) return CONTROL_RULE
  if (code < 0xa0) return before > 0xa0 ? 0 : CONTROL_RULE
  return isWestern(before) && isWestern(after) ? INVISIBLE_RULE : 0
}

function isWestern(code: number): boolean {
  return code < 0x370 || (code >= 0x1e00 && code <= 0x1eff) || (code >= 0x2000 && code <= 0x206f)
}

/** End of the base at `at` and the marks after it, hidden characters between them included where they are dropped. */
function endOfCluster(text: string, at: number, end: number, nfc: (text: string) => string): number {
  let to = at + (isPair(text, at) ? 2 : 1)
  while (to < end) {
    if (joins(text, to)) to += isPair(text, to) ? 2 : 1
    else if (isHidden(text.charCodeAt(to), nfc)) {
      const runEnd = endOfHidden(text, to, end, nfc)
      if (runEnd === end || !joins(text, runEnd)) return to
      const before = neighbor(text, to - 1, nfc)
      const after = neighbor(text, runEnd, nfc)
      for (let i = to; i < runEnd; i++) if (dropRule(text.charCodeAt(i), before, after) === 0) return to
      to = runEnd
    } else return to
  }
  return to
}

function composed(text: string, start: number, end: number, unicode: Unicode): Cluster {
  const code = text.charCodeAt(start)
  if (end - start === 1 && kindOf(code, unicode.nfc) !== COMPOSES)
    return { start, end, out: text[start]!, rule: COMPOSE }
  let raw = text.slice(start, end)
  if (end - start > 1)
    raw = raw.replace(HIDDEN_AMONG_MARKS, (hidden, offset: number) => (offset === 0 ? hidden : ''))
  if (joins(text, start) && isStray(text, start, raw, unicode.nfc))
    return { start, end, out: '', rule: STRAY }
  return { start, end, out: composeCluster(raw, unicode), rule: COMPOSE }
}

const HIDDEN_AMONG_MARKS =
  /[\0-\x1f\x7f-\x9f\xad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/gu

/** Marks of Vietnamese after a blank have lost their letter; marks on a visible base or of other scripts are left. */
function isStray(text: string, start: number, marks: string, nfc: (text: string) => string): boolean {
  if (start > 0 && !isBlank(text.charCodeAt(start - 1), nfc) && !isHidden(text.charCodeAt(start - 1), nfc))
    return false
  for (let i = 0; i < marks.length; i++) {
    const mark = marks.charCodeAt(i)
    if (toneOfMark(mark) === 0 && !isShapeMark(mark)) return false
  }
  return true
}

/** Mends look-alikes and disordered marks, a run of letters at a time. */
function mendWords(clusters: readonly Cluster[], nfd: (text: string) => string): void {
  let run: number[] = []
  let letters: Letter[] = []
  let odd = false
  const settle = () => {
    if (odd && isMendable(letters)) mend(clusters, run, letters)
    run = []
    letters = []
    odd = false
  }
  clusters.forEach(({ out }, i) => {
    if (out === '') return
    const letter = startsWord(out) ? readLetter(out, nfd) : null
    if (letter === null && !startsWord(out)) return settle()
    // A letter that Vietnamese does not have spoils its word, but the word goes on.
    letters.push(letter ?? FOREIGN)
    run.push(i)
    if (letter !== null && (letter.twin !== 'none' || out.length > 1)) odd = true
  })
  settle()
}

const FOREIGN: Letter = { unit: 0x77, tone: 0, latin: false, twin: 'other' }
const LETTER = /^\p{L}/u

function startsWord(out: string): boolean {
  const code = out.charCodeAt(0)
  return code < LETTER_LIMIT && BASE[code] !== 0 ? true : code >= 0x80 && LETTER.test(out)
}

function mend(clusters: readonly Cluster[], run: readonly number[], letters: readonly Letter[]): void {
  run.forEach((at, i) => {
    const letter = letters[i]!
    const out = String.fromCharCode(unitOf(letter))
    const cluster = clusters[at]!
    if (cluster.out === out) return
    cluster.rule = letter.twin === 'none' ? MARKS : TWIN
    cluster.out = out
  })
}
