import {
  ATOM_LETTERS,
  type Atoms,
  atomsBetween,
  joinAtoms,
  MARKED_TWICE,
  scanAtoms,
  UPPER_FIRST,
  UPPER_LATER,
} from '../text/atoms.js'
import { isUpperCode } from '../text/characters.js'
import { copyOf, hashAt, isAt } from '../text/pieces.js'
import { isSyllable } from './syllable.js'

/** Two syllables have four letters at least: `ởCà` has too few to be told from a foreign word. */
const SHORTEST = 4
/** `nghiêngnghiêng`: no two syllables are longer. */
const LONGEST = 14
/** The one word without a mark that often loses its space, before a source: `TheoAFP`. */
const ACCORDING = 'Theo'

/**
 * Takes words apart that lost the space between them: `BộTài chính`, `xã hộitại Huế`, `(TheoAFP)`. Web pages lose it
 * where a link begins or ends. A word is cut where what stands before is a syllable with a mark and what follows begins
 * with a capital, where it is no syllable itself and two syllables with marks in just one way, and where a syllable
 * follows a short form or a foreign name.
 *
 * @param text - a text, composed
 * @param atoms - its atoms, from `scanAtoms(text)`
 * @returns the same atoms if none was cut
 * @example splitGlued('BộTài chính', scanAtoms('BộTài chính')).count // 3
 */
export function splitGlued(text: string, atoms: Atoms): Atoms {
  const cuts: number[] = []
  const { count, start, end, kind, look } = atoms
  for (let index = 0; index < count; index++) {
    // Nearly all words have neither a capital inside nor two marks, and are short where they begin with a capital.
    const bits = look[index]!
    if ((bits & (UPPER_LATER | MARKED_TWICE | UPPER_FIRST)) === 0 || kind[index] !== ATOM_LETTERS) continue
    const from = start[index]!
    const to = end[index]!
    if (to - from < SHORTEST) continue
    const cut = cutOf(text, from, to, bits)
    if (cut > 0) cuts.push(index, cut)
  }
  return cuts.length === 0 ? atoms : cutAtoms(text, atoms, cuts)
}

/** Where a run of letters is cut, or 0; `bits`: what its letters look like. */
function cutOf(text: string, from: number, to: number, bits: number): number {
  if ((bits & UPPER_LATER) !== 0) return cutAtCapital(text, from, to) || cutAfterShortForm(text, from, to)
  const between = (bits & MARKED_TWICE) === 0 ? 0 : cutBetween(text, from, to)
  return between > 0 || (bits & UPPER_FIRST) === 0 ? between : cutAfterName(text, from, to)
}

/** Where a run of letters is cut before its first capital inside, or 0. */
function cutAtCapital(text: string, from: number, to: number): number {
  let marked = text.charCodeAt(from) > 127
  for (let at = from + 1; at < to; at++) {
    const code = text.charCodeAt(at)
    if (isUpperCode(code)) return isWordEnd(text, from, at, marked) ? at : 0
    marked ||= code > 127
  }
  return 0
}

function isWordEnd(text: string, from: number, at: number, marked: boolean): boolean {
  const before = text.slice(from, at)
  return marked ? !isUpperCode(text.charCodeAt(at - 1)) && isSyllable(before) : before === ACCORDING
}

/** So short are the names that a word may be glued to. */
const SHORTEST_NAME = 4
const LONGEST_SYLLABLE = 7
/** Words that are glued to names and whose mark other languages have as well. */
const AFTER_NAMES = new Set(['là', 'và', 'có'])
const CONSONANT = /^[bcdđghklmnpqrstvx]/

/** Where the word begins that lost the space after a short form, or 0: `GTVTphối`; its capital may be the last, `TPHuế`. */
function cutAfterShortForm(text: string, from: number, to: number): number {
  let capitals = from
  while (isUpperCode(text.charCodeAt(capitals))) capitals++
  if (capitals - from < 2 || capitals >= to) return 0
  for (let at = capitals; at < to; at++) if (isUpperCode(text.charCodeAt(at))) return 0
  const own = text.slice(capitals - 1, to)
  if (capitals - from > 2 && (own === ACCORDING || (hasMark(own) && isSyllable(own)))) return capitals - 1
  return isGluedWord(text.slice(capitals, to)) ? capitals : 0
}

/** Where the word begins that lost the space after a foreign name, or 0: `Grammydiễn`, `Lakelandlà`. */
function cutAfterName(text: string, from: number, to: number): number {
  let mark = to - 1
  while (mark > from && text.charCodeAt(mark) < 128) mark--
  // Nearly every word ends here: it has no mark so far from its start.
  for (let at = Math.max(from + SHORTEST_NAME, to - LONGEST_SYLLABLE); at < mark; at++) {
    if (!isGluedWord(text.slice(at, to))) continue
    const name = text.slice(from, at)
    return hasMark(name) || isSyllable(name) ? 0 : at
  }
  return 0
}

/** A syllable with a mark that no other language of the press has: `Pelé` and `Müller` are names to their end. */
function isGluedWord(word: string): boolean {
  if (!CONSONANT.test(word) || !isSyllable(word)) return false
  if (AFTER_NAMES.has(word)) return true
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    if (code >= 0x1ea0 || code === 0x111 || code === 0x1a1 || code === 0x1b0 || code === 0x103) return true
  }
  return false
}

// A pure cache, direct-mapped: words with two marks, and how far into each of them the cut is.
const SLOTS = 0x1000
const words: string[] = new Array<string>(SLOTS).fill('')
const lengths = new Uint8Array(SLOTS)

/** Where a run of small letters is cut between two syllables, or 0. */
function cutBetween(text: string, from: number, to: number): number {
  if (to - from > LONGEST) return 0
  const slot = hashAt(text, from, to) & (SLOTS - 1)
  if (!isAt(words[slot]!, text, from, to)) {
    words[slot] = copyOf(text.slice(from, to))
    lengths[slot] = firstSyllable(words[slot]!)
  }
  return lengths[slot] === 0 ? 0 : from + lengths[slot]!
}

/** Length of the first of two syllables that make up a word; 0 where it is one, or more ways are open. */
function firstSyllable(word: string): number {
  if (isSyllable(word)) return 0
  let found = 0
  for (let at = 2; at <= word.length - 2; at++) {
    const [before, after] = [word.slice(0, at), word.slice(at)]
    if (!hasMark(before) || !hasMark(after) || !isSyllable(before) || !isSyllable(after)) continue
    if (found > 0) return 0
    found = at
  }
  return found
}

function hasMark(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 127) return true
  return false
}

/** `cuts`: index of an atom, then where it is cut, and so on. */
function cutAtoms(text: string, atoms: Atoms, cuts: readonly number[]): Atoms {
  const pieces: Atoms[] = []
  let kept = 0
  for (let next = 0; next < cuts.length; next += 2) {
    const index = cuts[next]!
    const cut = cuts[next + 1]!
    pieces.push(
      atomsBetween(atoms, kept, index),
      scanAtoms(text, atoms.start[index]!, cut),
      scanAtoms(text, cut, atoms.end[index]!),
    )
    kept = index + 1
  }
  return joinAtoms([...pieces, atomsBetween(atoms, kept, atoms.count)])
}
