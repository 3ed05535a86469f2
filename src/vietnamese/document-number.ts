import { ATOM_DIGITS, ATOM_LETTERS, ATOM_MARK, type Atoms } from '../text/atoms.js'

/** A part of a document number's code, e.g. `NĐ` and `CP` in `145/2020/NĐ-CP`. */
interface CodePart {
  readonly start: number
  readonly end: number
  /** Letters only: the `QH` of `QH14`. */
  readonly letters: string
  /** The digits glued to them: `14` in `QH14`, a term or a unit. */
  readonly digits: string
}

/** A document number as it stands in a text. */
export interface DocumentNumber {
  readonly start: number
  readonly end: number
  /** Index after its last atom. */
  readonly endAtom: number
  /** The running number, `145`. */
  readonly number: string
  readonly year?: number
  readonly parts: readonly CodePart[]
}

const LONGEST_CODE = 16
const MOST_PARTS = 8

/**
 * Reads a document number that begins at an atom of digits: `145/2020/NĐ-CP`, `11-NQ/TW`, `36/2017/QH14`,
 * `1234/QĐ-TTg`, `32/C46`. White space ends it.
 *
 * @returns the number and its code's parts, or null where no code follows
 */
export function readNumberWithCode(text: string, atoms: Atoms, at: number): DocumentNumber | null {
  if (atoms.kind[at] !== ATOM_DIGITS || atoms.kind[at + 1] !== ATOM_MARK || !mayBegin(text, atoms, at))
    return null
  let next = at + 1
  let year: number | undefined
  const first = markAt(text, atoms, next)
  if ((first === '/' || first === '-') && isTightDigits(atoms, next + 1)) {
    const digits = text.slice(atoms.start[next + 1]!, atoms.end[next + 1]!)
    if (digits.length !== 4) return null
    year = Number(digits)
    next += 2
  }
  const parts: CodePart[] = []
  let slash = false
  while (parts.length < MOST_PARTS) {
    const mark = parts.length === 0 ? looseMarkAt(text, atoms, next) : markAt(text, atoms, next)
    if (mark !== '/' && mark !== '-' && !(parts.length > 0 && (mark === '&' || mark === '.'))) break
    const part = readPart(text, atoms, next + 1, true)
    if (part === null) break
    if (!isTight(atoms, next, 2) && (part.part.letters.length < LEAST_LOOSE || mark === '.')) break
    if (mark === '/') slash = true
    parts.push(part.part)
    next = part.next
  }
  if (parts.length === 0 || !slash) return null
  return {
    start: atoms.start[at]!,
    end: atoms.end[next - 1]!,
    endAtom: next,
    number: text.slice(atoms.start[at]!, atoms.end[at]!),
    ...(year === undefined ? {} : { year }),
    parts,
  }
}

/** A code that stands off its number must be longer: `301/ BGDĐT-GDMN`, `26 -NQ/TW` but not `5/ P`. */
const LEAST_LOOSE = 2

function isTight(atoms: Atoms, at: number, count: number): boolean {
  for (let i = at; i < at + count; i++) if (atoms.end[i - 1] !== atoms.start[i]) return false
  return true
}

/** The mark after the running number, also after one space, or before one. */
function looseMarkAt(text: string, atoms: Atoms, at: number): string {
  if (at + 1 >= atoms.count || atoms.kind[at] !== ATOM_MARK) return ''
  if (atoms.start[at + 1]! - atoms.end[at - 1]! > 2) return ''
  const mark = text.charAt(atoms.start[at]!)
  return mark === '–' || mark === '‑' ? '-' : mark
}

/** Not in the middle of a longer number or word. */
function mayBegin(text: string, atoms: Atoms, at: number): boolean {
  if (at === 0 || atoms.end[at - 1] !== atoms.start[at]) return true
  if (atoms.kind[at - 1] !== ATOM_MARK) return false
  const mark = text.charAt(atoms.start[at - 1]!)
  if (mark === ':') return atoms.kind[at - 2] !== ATOM_DIGITS
  return mark !== '/' && mark !== '.' && mark !== ',' && mark !== '-'
}

/** The mark at an atom if it is glued to the atom before, every dash as `-`. */
function markAt(text: string, atoms: Atoms, at: number): string {
  if (at >= atoms.count || atoms.kind[at] !== ATOM_MARK || atoms.end[at - 1] !== atoms.start[at]) return ''
  const mark = text.charAt(atoms.start[at]!)
  return mark === '–' || mark === '‑' ? '-' : mark
}

function isTightDigits(atoms: Atoms, at: number): boolean {
  return at < atoms.count && atoms.kind[at] === ATOM_DIGITS && atoms.end[at - 1] === atoms.start[at]
}

function readPart(
  text: string,
  atoms: Atoms,
  at: number,
  loose: boolean,
): { part: CodePart; next: number } | null {
  if (at >= atoms.count || atoms.kind[at] !== ATOM_LETTERS) return null
  if (atoms.start[at]! - atoms.end[at - 1]! > (loose ? 1 : 0)) return null
  const start = atoms.start[at]!
  if (atoms.end[at]! - start > LONGEST_CODE) return null
  const letters = text.slice(start, atoms.end[at])
  let next = at + 1
  let digits = ''
  if (isTightDigits(atoms, next)) {
    digits = text.slice(atoms.start[next]!, atoms.end[next]!)
    next++
  }
  if (!isCode(letters, digits)) return null
  return { part: { start, end: atoms.end[next - 1]!, letters, digits }, next }
}

/** Capitals: two or more, or one with digits; small letters only after them (`TTg`, `TTr`). */
function isCode(letters: string, digits: string): boolean {
  let capitals = 0
  for (const letter of letters) if (letter !== letter.toLowerCase()) capitals++
  if (letters[0] === letters[0]!.toLowerCase()) return false
  return capitals >= 2
    ? letters.length - capitals <= 1
    : capitals === 1 && letters.length === 1 && digits !== ''
}
