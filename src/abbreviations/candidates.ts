import type { Span } from '../article.js'
import { ATOM_DIGITS, ATOM_LETTERS, ATOM_MARK, type Atoms } from '../text/atoms.js'
import { isUpper, isUpperCode } from '../text/characters.js'
import { readNumberWithCode } from '../vietnamese/document-number.js'
import { isShortRun, isTight } from './capitals.js'
import { headOf, type ShortForms, spelling } from './dictionary.js'
import { isUnitLetter } from './unit-letters.js'

/** A place where a short form may stand. */
export interface Candidate extends Span {
  readonly short: string
  /** First atom and the atom after the last. */
  readonly atom: number
  readonly endAtom: number
  /** Where it is a part of a document number: which part, and the words before the number. */
  readonly code?: CodePlace
}

interface CodePlace {
  readonly part: number
  /** Lower case, up to the number: `… theo quyết định số `. */
  readonly before: string
}

/** So much of the text before a document number may name its type. */
const BEFORE_NUMBER = 40

const MOST_ATOMS = 9
/** A form in the text may have so many more spaces than in the dictionary (`TP  HCM`). */
const STRAY_SPACES = 2
const LONGEST_GLUED = 16

/**
 * Lists every place where a short form may stand: runs of capitals (`UBND`), runs joined by `&`, `-` or a stop
 * (`GD-ĐT`, `T.Ư`), forms of the dictionary in any shape (`Cty`, `TP HCM`), parts of document numbers (`NĐ-CP`).
 */
export function findCandidates(text: string, atoms: Atoms, forms: ShortForms): readonly Candidate[] {
  const { count, start, end, kind } = atoms
  const candidates: Candidate[] = []
  let at = 0
  while (at < count) {
    const sort = kind[at]!
    if (sort === ATOM_DIGITS) at = readNumber(text, atoms, at, candidates)
    else if (sort !== ATOM_LETTERS || !mayBeShort(text, start[at]!, end[at]!, forms)) at++
    else {
      const found = mayStart(text, atoms, at) ? readCandidate(text, atoms, at, forms) : null
      if (found !== null) candidates.push(found)
      at = found === null ? at + 1 : found.endAtom
    }
  }
  return candidates
}

/** Adds the parts of a document number's code; returns the atom after it. */
function readNumber(text: string, atoms: Atoms, at: number, candidates: Candidate[]): number {
  const number = readNumberWithCode(text, atoms, at)
  if (number === null) return at + 1
  const before = text.slice(Math.max(0, number.start - BEFORE_NUMBER), number.start).toLowerCase()
  const { endAtom } = number
  number.parts.forEach(({ start, letters }, part) => {
    // A lone letter with a number is a unit's code: `C46-P12`.
    if (letters.length < 2) return
    const end = start + letters.length
    candidates.push({ start, end, short: letters, atom: at, endAtom, code: { part, before } })
  })
  return endAtom
}

/**
 * A capital that is no mere first letter of a word, or the beginning of a form of the dictionary: `Cty`, and in small
 * letters `cp`, `t/h`.
 */
function mayBeShort(text: string, start: number, end: number, forms: ShortForms): boolean {
  if (!isUpperCode(text.charCodeAt(start)))
    return (
      isUpperCode(text.charCodeAt(end - 1)) ||
      (end - start <= forms.longestSmallHead && isHead(text, start, end, forms))
    )
  return end - start === 1 || hasCapital(text, start + 1, end) || isHead(text, start, end, forms)
}

function isHead(text: string, start: number, end: number, forms: ShortForms): boolean {
  return end - start <= forms.longestHead && headOf(text, start, end, forms) !== undefined
}

function hasCapital(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isUpperCode(text.charCodeAt(at))) return true
  return false
}

/** Not glued to a number or to an address before it (`U20`, `@abc`, `www.vtv`). */
function mayStart(text: string, atoms: Atoms, at: number): boolean {
  if (at === 0 || atoms.end[at - 1] !== atoms.start[at]) return true
  if (atoms.kind[at - 1] === ATOM_DIGITS) return false
  const mark = text.charAt(atoms.start[at - 1]!)
  return mark !== '@' && mark !== '_' && mark !== '#'
}

/** The longer of what the dictionary knows and what capitals show: `PVC.KBC` is more than `PVC`. */
function readCandidate(text: string, atoms: Atoms, at: number, forms: ShortForms): Candidate | null {
  const known = readKnown(text, atoms, at, forms)
  const capitals = readCapitals(text, atoms, at)
  if (known === null) return capitals ?? readGlued(text, atoms, at, forms)
  if (known.short.length === 1) return isUnitLetter(text, atoms, at) ? known : null
  return capitals !== null && capitals.endAtom > known.endAtom && !endsInNumber(atoms, capitals)
    ? capitals
    : known
}

/** `VTV6`, `QL19`: the number is not part of the form. */
function endsInNumber(atoms: Atoms, { endAtom }: Candidate): boolean {
  return atoms.kind[endAtom - 1] === ATOM_DIGITS
}

const LEAST_GLUED = 3

/** A form that lost its space: `TheoTTXVN`, `UBNDtỉnh`. Only forms of the dictionary are taken. */
function readGlued(text: string, atoms: Atoms, at: number, forms: ShortForms): Candidate | null {
  const start = atoms.start[at]!
  const end = atoms.end[at]!
  if (end - start > LONGEST_GLUED || end - start <= LEAST_GLUED) return null
  let head = start
  while (head < end && isUpperCode(text.charCodeAt(head))) head++
  let tail = end
  while (tail > start && isUpperCode(text.charCodeAt(tail - 1))) tail--
  const from = head - start >= LEAST_GLUED && end - head >= 2 ? start : tail
  const to = from === start ? head : end
  if (to - from < LEAST_GLUED || to - from === end - start) return null
  const short = text.slice(from, to)
  return forms.byShort.has(short) ? { start: from, end: to, short, atom: at, endAtom: at + 1 } : null
}

/** The longest form of the dictionary that begins here. */
function readKnown(text: string, atoms: Atoms, at: number, forms: ShortForms): Candidate | null {
  const start = atoms.start[at]!
  const end = atoms.end[at]!
  if (end - start > forms.longestHead) return null
  const longest = headOf(text, start, end, forms)
  if (longest === undefined) return null
  for (let last = Math.min(at + MOST_ATOMS, atoms.count) - 1; last >= at; last--) {
    const stop = atoms.end[last]!
    if (stop - start > longest + STRAY_SPACES || isCut(atoms, last)) continue
    const short = spelling(text.slice(start, stop))
    // `CT1`, `TV2` are names of their own; `QL19` is a road and its number.
    if (short.length < 3 && isNumberGlued(atoms, last) && !forms.numbered.has(short)) continue
    if (forms.byShort.has(short) && !isPartOfName(text, atoms, last)) {
      return { start, end: stop, short, atom: at, endAtom: last + 1 }
    }
  }
  return null
}

function isNumberGlued(atoms: Atoms, last: number): boolean {
  return isTight(atoms, last + 1) && atoms.kind[last + 1] === ATOM_DIGITS
}

/** `VN-Index`, `SC-Projects`: glued by a dash to a word that is no short form. */
function isPartOfName(text: string, atoms: Atoms, last: number): boolean {
  if (!isTight(atoms, last + 1) || text.charAt(atoms.start[last + 1]!) !== '-' || !isTight(atoms, last + 2))
    return false
  const start = atoms.start[last + 2]!
  if (atoms.kind[last + 2] !== ATOM_LETTERS || !isUpper(text.charAt(start))) return false
  return !isShortRun(text, start, atoms.end[last + 2]!) && isAscii(text, start, atoms.end[last + 2]!)
}

function isAscii(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) > 0x7f) return false
  return true
}

/** A form must not end within a word: `G7` in `G7a`. A number after letters is its own: `VTV6`, `QL19`. */
function isCut(atoms: Atoms, last: number): boolean {
  if (last + 1 >= atoms.count || atoms.end[last] !== atoms.start[last + 1]) return false
  return atoms.kind[last] !== ATOM_MARK && atoms.kind[last + 1] === ATOM_LETTERS
}

/** `UBND`, `KH&CN`, `PC02`, `TTg`: capitals, at least two of them or one with a number. */
function readCapitals(text: string, atoms: Atoms, at: number): Candidate | null {
  const start = atoms.start[at]!
  if (!isShortRun(text, start, atoms.end[at]!)) return null
  let end = at + 1
  for (;;) {
    if (isTight(atoms, end) && atoms.kind[end] === ATOM_DIGITS && atoms.kind[end - 1] === ATOM_LETTERS) end++
    const mark = isTight(atoms, end) && atoms.kind[end] === ATOM_MARK ? text.charAt(atoms.start[end]!) : ''
    const joins = mark === '&' || mark === '-' || mark === '–' || mark === '.'
    if (!joins || !isTight(atoms, end + 1) || atoms.kind[end + 1] !== ATOM_LETTERS) break
    if (!isShortRun(text, atoms.start[end + 1]!, atoms.end[end + 1]!) || end + 2 - at > MOST_ATOMS) break
    end += 2
  }
  const stop = atoms.end[end - 1]!
  const short = spelling(text.slice(start, stop))
  // A lone capital says nothing; with a number it may be a code name.
  if (end === at + 1 && stop - start < 2) return null
  return { start, end: stop, short, atom: at, endAtom: end }
}
