import {
  BEYOND_ASCII,
  CLASS,
  classAt,
  DIGIT,
  LETTER,
  SPACE,
  SURROGATE,
  traits,
  traitsOf,
  UNKNOWN,
  UPPER,
} from './characters.js'

/** Kinds of atoms. */
export const ATOM_LETTERS = 1
export const ATOM_DIGITS = 2
export const ATOM_MARK = 3

/** What the letters of an atom look like: it begins with a capital, … */
export const UPPER_FIRST = 1
/** …holds a capital further on, … */
export const UPPER_LATER = 2
/** …ends with one that is not its first letter, … */
export const UPPER_LAST = 4
/** …has two letters past ASCII or more. */
export const MARKED_TWICE = 8

/**
 * The smallest pieces that later steps put together: a run of letters (one syllable of Vietnamese),
 * a run of digits, or one punctuation mark or symbol. White space is what lies between. Kept as typed arrays
 * because a 10 MB text has two million of them.
 */
export interface Atoms {
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
  readonly kind: Uint8Array
  /** Bits that save a second look at the letters; they mean nothing elsewhere. */
  readonly look: Uint8Array
}

// Scratch of one call, never read by another; a longer text is scanned piece by piece.
const MOST = 0x4000
const scratch = emptyAtoms(MOST)

function emptyAtoms(count: number): Atoms {
  return {
    count,
    start: new Int32Array(count),
    end: new Int32Array(count),
    kind: new Uint8Array(count),
    look: new Uint8Array(count),
  }
}

/**
 * Cuts a text into atoms in one linear pass.
 *
 * @param text - any string; lone surrogates become marks of their own
 * @param from - first UTF-16 code unit to read
 * @param to - end of the range, exclusive
 * @example scanAtoms('Bộ GD-ĐT').count // 4: Bộ, GD, -, ĐT
 */
export function scanAtoms(text: string, from = 0, to = text.length): Atoms {
  const pieces: Atoms[] = []
  for (let at = from, full = true; full; ) {
    const count = scanPiece(text, at, to)
    full = count === MOST
    at = full ? scratch.end[MOST - 1]! : to
    pieces.push(copyOfScratch(count))
  }
  return pieces.length === 1 ? pieces[0]! : joinAtoms(pieces)
}

function copyOfScratch(count: number): Atoms {
  return {
    count,
    start: scratch.start.slice(0, count),
    end: scratch.end.slice(0, count),
    kind: scratch.kind.slice(0, count),
    look: scratch.look.slice(0, count),
  }
}

/** Fills the scratch as far as it goes and returns how many atoms it holds. */
function scanPiece(text: string, from: number, to: number): number {
  const { start, end, kind, look } = scratch
  const known = traits
  let count = 0
  let at = from
  while (at < to && count < MOST) {
    const begin = at
    let first = known[text.charCodeAt(at)]!
    if (first === UNKNOWN) first = traitsOf(text.charCodeAt(at))
    at++
    let cls = first & CLASS
    if (cls === SPACE) continue
    if (cls === SURROGATE) {
      first = traitsOfPair(text, begin)
      cls = first & CLASS
      if (cls !== SURROGATE) at++
    }
    let later = 0
    let last = 0
    // Bits that two letters have.
    let twice = first & TWO_UNITS ? BEYOND_ASCII : 0
    if (cls === LETTER || cls === DIGIT) {
      while (at < to) {
        let next = known[text.charCodeAt(at)]!
        if (next === UNKNOWN) next = traitsOf(text.charCodeAt(at))
        if ((next & CLASS) !== cls) {
          if ((next & CLASS) !== SURROGATE) break
          next = traitsOfPair(text, at)
          if ((next & CLASS) !== cls) break
          twice |= BEYOND_ASCII
          at++
        }
        at++
        twice |= (first | later) & next
        later |= next
        last = next
      }
    }
    start[count] = begin
    end[count] = Math.min(at, to)
    kind[count] = cls === LETTER ? ATOM_LETTERS : cls === DIGIT ? ATOM_DIGITS : ATOM_MARK
    // Shifted from trait to look (UPPER is 8, BEYOND_ASCII 16): a branch would be guessed wrong half of the time.
    look[count++] =
      ((first & UPPER) >> 3) | ((later & UPPER) >> 2) | ((last & UPPER) >> 1) | ((twice & BEYOND_ASCII) >> 1)
  }
  return count
}

/** Trait of a code point past the first plane, whose two code units both count. */
const TWO_UNITS = 32

/** Traits of the code point whose first half stands at an offset; SURROGATE alone for a lone half. */
function traitsOfPair(text: string, at: number): number {
  const cls = classAt(text, at)
  return cls === SURROGATE ? SURROGATE : cls | BEYOND_ASCII | TWO_UNITS
}

/** The atoms from one index to another, as a view: nothing is copied. */
export function atomsBetween({ start, end, kind, look }: Atoms, from: number, to: number): Atoms {
  return {
    count: to - from,
    start: start.subarray(from, to),
    end: end.subarray(from, to),
    kind: kind.subarray(from, to),
    look: look.subarray(from, to),
  }
}

/** Strings atoms together, in order. */
export function joinAtoms(pieces: readonly Atoms[]): Atoms {
  const whole = emptyAtoms(pieces.reduce((sum, { count }) => sum + count, 0))
  let at = 0
  for (const { count, start, end, kind, look } of pieces) {
    whole.start.set(start, at)
    whole.end.set(end, at)
    whole.kind.set(kind, at)
    whole.look.set(look, at)
    at += count
  }
  return whole
}

/** Index of the first atom that starts at or after `offset` (binary search); `count` if none does. */
export function atomAt(atoms: Atoms, offset: number): number {
  let low = 0
  let high = atoms.count
  while (low < high) {
    const middle = (low + high) >> 1
    if (atoms.start[middle]! < offset) low = middle + 1
    else high = middle
  }
  return low
}
