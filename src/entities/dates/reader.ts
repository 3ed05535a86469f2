import { ATOM_DIGITS, ATOM_LETTERS, ATOM_MARK, type Atoms } from '../../text/atoms.js'
import { lowerCaseAt } from '../../text/lower-case.js'

/** A text with its atoms, and what the grammar asks of one atom. Out of range, every answer is empty. */
export interface Reader {
  readonly text: string
  readonly atoms: Atoms
}

/** No grammar word is longer than this; longer atoms are never sliced. */
const LONGEST_WORD = 8

/** The atom in lower case if it is a short run of letters, else `''`. */
export function wordAt(reader: Reader, at: number): string {
  const { atoms } = reader
  if (at < 0 || at >= atoms.count || atoms.kind[at] !== ATOM_LETTERS) return ''
  const start = atoms.start[at]!
  const end = atoms.end[at]!
  return end - start > LONGEST_WORD ? '' : lowerCaseAt(reader.text, start, end)
}

/** The number that the atom spells with at most four digits 0–9, else -1. */
export function numberAt(reader: Reader, at: number): number {
  const { atoms, text } = reader
  if (at < 0 || at >= atoms.count || atoms.kind[at] !== ATOM_DIGITS) return -1
  const start = atoms.start[at]!
  const end = atoms.end[at]!
  if (end - start > 4) return -1
  let value = 0
  for (let i = start; i < end; i++) {
    const digit = text.charCodeAt(i) - 48
    if (digit < 0 || digit > 9) return -1
    value = value * 10 + digit
  }
  return value
}

/** How many characters the atom has; 0 out of range. */
export function lengthAt(reader: Reader, at: number): number {
  const { atoms } = reader
  return at < 0 || at >= atoms.count ? 0 : atoms.end[at]! - atoms.start[at]!
}

/** The atom if it is a mark, else `''`. Every dash answers `-`. */
export function markAt(reader: Reader, at: number): string {
  const { atoms, text } = reader
  if (at < 0 || at >= atoms.count || atoms.kind[at] !== ATOM_MARK) return ''
  const mark = text.charAt(atoms.start[at]!)
  return mark === '–' || mark === '—' || mark === '‑' || mark === '−' ? '-' : mark
}

/** True where no white space stands between the atom before `at` and the atom at `at`. */
export function isTight(reader: Reader, at: number): boolean {
  const { atoms } = reader
  return at > 0 && at < atoms.count && atoms.end[at - 1] === atoms.start[at]
}

export function isDigits(reader: Reader, at: number): boolean {
  return at >= 0 && at < reader.atoms.count && reader.atoms.kind[at] === ATOM_DIGITS
}

export function isLetters(reader: Reader, at: number): boolean {
  return at >= 0 && at < reader.atoms.count && reader.atoms.kind[at] === ATOM_LETTERS
}

export function isDash(reader: Reader, at: number): boolean {
  return markAt(reader, at) === '-'
}
