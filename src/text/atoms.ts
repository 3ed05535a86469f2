import { CLASS, classAt, DIGIT, LETTER, SPACE, SURROGATE, traitsOf, UPPER } from './characters.js'

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
    pieces.push(piece(count))
  }
  return pieces.length === 1 ? pieces[0]! : joinAtoms(pieces)
}

/** Fills the scratch as far as it goes and returns how many atoms it holds. */
function scanPiece(text: string, from: number, to: number): number {
  const { start, end, kind, look } = scratch
  let count = 0
  // The atom that is open: its class (SPACE if none is), and the class that goes on with it.
  let cls = SPACE
  let more = -1
  let first = 0
  let later = 0
  let last = 0
  let marks = 0
  // One place reads a character, so that the compiler can put what it asks for right there.
  for (let at = from; at < to; at++) {
    let next = traitsOf(text.charCodeAt(at))
    const here = at
    if ((next & CLASS) === SURROGATE) {
      next = pairAt(text, at)
      if (next !== SURROGATE) at++
    }
    if ((next & CLASS) === more) {
      later |= next
      last = next
      marks += next >> MARKS
      continue
    }
    if (cls !== SPACE) {
      end[count] = here
      look[count++] = lookOf(first, later, last, marks)
      if (count === MOST) return count
    }
    cls = next & CLASS
    if (cls === SPACE) {
      more = -1
      continue
    }
    more = cls === LETTER || cls === DIGIT ? cls : -1
    start[count] = here
    kind[count] = cls === LETTER ? ATOM_LETTERS : cls === DIGIT ? ATOM_DIGITS : ATOM_MARK
    first = next
    later = 0
    last = 0
    marks = next >> MARKS
  }
  if (cls === SPACE) return count
  end[count] = to
  look[count] = lookOf(first, later, last, marks)
  return count + 1
}

// Bits of traits from here on count letters past ASCII.
const MARKS = 4
const PAIR = 2 << MARKS

/** Traits of a code point past the first plane, which counts as two; SURROGATE alone for a lone half. */
function pairAt(text: string, at: number): number {
  const cls = classAt(text, at)
  return cls === SURROGATE ? SURROGATE : cls | PAIR
}

function lookOf(first: number, later: number, last: number, marks: number): number {
  return (
    ((first & UPPER) === 0 ? 0 : UPPER_FIRST) |
    ((later & UPPER) === 0 ? 0 : UPPER_LATER) |
    ((last & UPPER) === 0 ? 0 : UPPER_LAST) |
    (marks > 1 ? MARKED_TWICE : 0)
  )
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

/** The first atoms of the scratch, as arrays of their own. */
function piece(count: number): Atoms {
  return {
    count,
    start: scratch.start.slice(0, count),
    end: scratch.end.slice(0, count),
    kind: scratch.kind.slice(0, count),
    look: scratch.look.slice(0, count),
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
