import { classAt, classOf, DIGIT, LETTER, SPACE, SURROGATE } from './characters.js'

/** Kinds of atoms. */
export const ATOM_LETTERS = 1
export const ATOM_DIGITS = 2
export const ATOM_MARK = 3

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
  let capacity = Math.max(16, ((to - from) >> 2) + 16)
  let start = new Int32Array(capacity)
  let end = new Int32Array(capacity)
  let kind = new Uint8Array(capacity)
  let count = 0
  let at = from
  while (at < to) {
    let cls = classOf(text.charCodeAt(at))
    if (cls === SPACE) {
      at++
      continue
    }
    if (count === capacity) {
      capacity *= 2
      start = grow(start, capacity)
      end = grow(end, capacity)
      const kinds = new Uint8Array(capacity)
      kinds.set(kind)
      kind = kinds
    }
    start[count] = at
    if (cls === SURROGATE) {
      cls = classAt(text, at)
      at += cls === SURROGATE ? 1 : 2
    } else at++
    if (cls === LETTER || cls === DIGIT) at = runEnd(text, at, to, cls)
    end[count] = Math.min(at, to)
    kind[count] = cls === LETTER ? ATOM_LETTERS : cls === DIGIT ? ATOM_DIGITS : ATOM_MARK
    count++
  }
  return {
    count,
    start: start.subarray(0, count),
    end: end.subarray(0, count),
    kind: kind.subarray(0, count),
  }
}

function grow(array: Int32Array<ArrayBuffer>, capacity: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(capacity)
  larger.set(array)
  return larger
}

function runEnd(text: string, from: number, to: number, cls: number): number {
  let at = from
  while (at < to) {
    const next = classOf(text.charCodeAt(at))
    if (next === cls) at++
    else if (next === SURROGATE && classAt(text, at) === cls) at += 2
    else break
  }
  return at
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
