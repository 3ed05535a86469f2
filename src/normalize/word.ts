import { composeLetter, isShapeMark, toneOfMark } from '../vietnamese/compose.js'
import { BASE, LETTER_LIMIT } from '../vietnamese/letters.js'
import { COMPOSES, isBlank, joins, kindOf, unitsAt } from './attention.js'
import { composeCluster } from './cluster.js'
import {
  allDropped,
  dropRule,
  endOfHidden,
  isHidden,
  letterAfter,
  letterBefore,
  partsBreaks,
  withoutHidden,
} from './hidden.js'
import { isMendable, type Letter, readLetter, unitOf } from './mend.js'
import { type RevisionBuilder, ruleNumber } from './revision.js'
import type { Unicode } from './unicode.js'

const COMPOSE = ruleNumber('compose')
const MARKS = ruleNumber('marks')
const TWIN = ruleNumber('look-alike')
const STRAY = ruleNumber('stray-mark')

const SIMPLE = 32
const simpleUnits = new Uint16Array(SIMPLE)
const simpleStarts = new Int32Array(SIMPLE + 1)
const NOTHING: readonly number[] = []

/**
 * Cleans one word, `text[start, end)`, that holds something odd, and records what changed.
 *
 * Letters are taken with their marks as clusters, each of which NFC composes by itself. Runs of letters short enough to be
 * a syllable are held back until it is known whether they can be mended.
 */
export function cleanWord(
  text: string,
  start: number,
  end: number,
  unicode: Unicode,
  builder: RevisionBuilder,
): void {
  if (composeSimply(text, start, end, builder)) return
  const { nfc } = unicode
  const held: Held = { clusters: [], letters: [], odd: false, tooLong: false }
  let at = start
  while (at < end) {
    if (isHidden(text.charCodeAt(at), nfc)) at = cleanHidden(text, at, end, unicode, held, builder)
    else {
      const next = endOfCluster(text, at, end, unicode)
      hold(composed(text, at, next, unicode), text, unicode, held, builder)
      at = next
    }
  }
  release(text, held, builder)
}

/** A word of decomposed Vietnamese, the one case worth a path of its own: no strings are made. */
function composeSimply(text: string, start: number, end: number, builder: RevisionBuilder): boolean {
  let count = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x300 || code >= 0x370) {
      // The word may begin with the punctuation mark before it; anything else that is no letter takes the long way.
      const letter = code < LETTER_LIMIT && BASE[code] !== 0
      if (count === SIMPLE || (!letter && (at > start || code >= 0x7f || code < 0x20))) return false
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

/** A base with its marks: where it stands, and what it becomes. */
interface Cluster {
  readonly start: number
  readonly end: number
  readonly out: string
  readonly rule: number
}

/** A run of letters that may still turn out to be a Vietnamese word. */
interface Held {
  clusters: Cluster[]
  letters: Letter[]
  odd: boolean
  tooLong: boolean
}

const LONGEST_WORD = 7
/** A letter that Vietnamese does not have: it spoils its word, but the word goes on. */
const FOREIGN: Letter = { unit: 0x77, tone: 0, latin: false, twin: 'other' }

function hold(cluster: Cluster, text: string, unicode: Unicode, held: Held, builder: RevisionBuilder): void {
  const { out } = cluster
  if (out !== '' && !startsWord(out)) {
    release(text, held, builder)
    emit(cluster, text, builder)
    return
  }
  if (held.tooLong) {
    emit(cluster, text, builder)
    return
  }
  held.clusters.push(cluster)
  if (out === '') return
  const letter = readLetter(out, unicode.nfd) ?? FOREIGN
  held.letters.push(letter)
  if (letter.twin === 'barred-d' || (letter !== FOREIGN && (letter.twin === 'other' || out.length > 1)))
    held.odd = true
  if (held.letters.length > LONGEST_WORD) {
    for (const cluster of held.clusters) emit(cluster, text, builder)
    held.clusters = []
    held.tooLong = true
  }
}

function release(text: string, held: Held, builder: RevisionBuilder): void {
  const mended = held.odd && !held.tooLong && isMendable(held.letters)
  let i = 0
  for (const cluster of held.clusters) {
    const letter = cluster.out === '' ? undefined : held.letters[i++]
    emit(mended && letter !== undefined ? mend(cluster, letter) : cluster, text, builder)
  }
  held.clusters = []
  held.letters = []
  held.odd = false
  held.tooLong = false
}

function mend(cluster: Cluster, letter: Letter): Cluster {
  const out = String.fromCharCode(unitOf(letter))
  return cluster.out === out ? cluster : { ...cluster, out, rule: letter.twin === 'none' ? MARKS : TWIN }
}

function emit({ start, end, out, rule }: Cluster, text: string, builder: RevisionBuilder): void {
  if (out.length === end - start && text.startsWith(out, start)) return
  builder.replace(start, end, out === '' ? NOTHING : unitsOf(out), 0, out.length, rule)
}

function unitsOf(text: string): readonly number[] {
  const units: number[] = []
  for (let i = 0; i < text.length; i++) units.push(text.charCodeAt(i))
  return units
}

const LETTER = /^\p{L}/u

function startsWord(out: string): boolean {
  const code = out.charCodeAt(0)
  return code < LETTER_LIMIT && BASE[code] !== 0 ? true : code >= 0x80 && LETTER.test(out)
}

/** Drops a run of hidden characters, or keeps those that shape the letters beside them; returns where to go on. */
function cleanHidden(
  text: string,
  from: number,
  end: number,
  unicode: Unicode,
  held: Held,
  builder: RevisionBuilder,
): number {
  const { nfc } = unicode
  const runEnd = endOfHidden(text, from, end, nfc)
  const left = letterBefore(text, from, unicode)
  const right = letterAfter(text, runEnd, unicode)
  const parts = partsBreaks(text, from, runEnd, nfc)
  let at = from
  while (at < runEnd) {
    const rule = parts ? 0 : dropRule(text.charCodeAt(at), left, right)
    let next = at + 1
    if (rule === 0) {
      // The last one kept bears the marks that follow the run.
      if (next === runEnd) next = endOfCluster(text, at, end, unicode)
      hold(composed(text, at, next, unicode), text, unicode, held, builder)
    } else {
      while (next < runEnd && dropRule(text.charCodeAt(next), left, right) === rule) next++
      hold({ start: at, end: next, out: '', rule }, text, unicode, held, builder)
    }
    at = next
  }
  return at
}

/** End of the base at `at` and the marks after it, hidden characters between them included where they are dropped. */
function endOfCluster(text: string, at: number, end: number, unicode: Unicode): number {
  const { nfc } = unicode
  let to = at + unitsAt(text, at)
  while (to < end) {
    if (joins(text, to)) to += unitsAt(text, to)
    else if (isHidden(text.charCodeAt(to), nfc)) {
      const runEnd = endOfHidden(text, to, end, nfc)
      if (runEnd === end || !joins(text, runEnd) || !allDropped(text, to, runEnd, unicode)) return to
      to = runEnd
    } else return to
  }
  return to
}

function composed(text: string, start: number, end: number, unicode: Unicode): Cluster {
  const code = text.charCodeAt(start)
  if (end - start === 1 && kindOf(code, unicode.nfc) !== COMPOSES)
    return { start, end, out: text[start]!, rule: COMPOSE }
  const raw = end - start > 1 ? withoutHidden(text.slice(start, end)) : text[start]!
  if (joins(text, start) && isStray(text, start, end, raw, unicode.nfc))
    return { start, end, out: '', rule: STRAY }
  return { start, end, out: composeCluster(raw, unicode), rule: COMPOSE }
}

/** Marks of Vietnamese after a blank have lost their letter; marks on a visible base or of other scripts are left. */
function isStray(
  text: string,
  start: number,
  end: number,
  marks: string,
  nfc: (text: string) => string,
): boolean {
  let before = start - 1
  while (before >= 0 && isHidden(text.charCodeAt(before), nfc)) before--
  if (partsBreaks(text, before + 1, end, nfc)) return false
  if (before >= 0 && !isBlank(text.charCodeAt(before), nfc)) return false
  for (let i = 0; i < marks.length; i++) {
    const mark = marks.charCodeAt(i)
    if (toneOfMark(mark) === 0 && !isShapeMark(mark)) return false
  }
  return true
}
