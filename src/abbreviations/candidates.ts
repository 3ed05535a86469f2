import type { Span } from '../article.js'
import { ATOM_DIGITS, ATOM_LETTERS, ATOM_MARK, type Atoms } from '../text/atoms.js'
import { isUpper } from '../text/characters.js'
import { readNumberWithCode } from '../vietnamese/document-number.js'
import { type ShortForms, spelling } from './dictionary.js'

/** A place where a short form may stand. */
export interface Candidate extends Span {
  readonly short: string
  /** First atom and the atom after the last. */
  readonly atom: number
  readonly endAtom: number
  /** Whether it is a part of a document number. */
  readonly inCode: boolean
}

const LONGEST_RUN = 12
const MOST_ATOMS = 9

/**
 * Lists every place where a short form may stand: runs of capitals (`UBND`), runs joined by `&`, `-` or a stop
 * (`GD-ĐT`, `T.Ư`), forms of the dictionary in any shape (`Cty`, `TP HCM`), parts of document numbers (`NĐ-CP`).
 */
export function findCandidates(text: string, atoms: Atoms, forms: ShortForms): readonly Candidate[] {
  const candidates: Candidate[] = []
  let at = 0
  while (at < atoms.count) {
    const kind = atoms.kind[at]!
    if (kind === ATOM_DIGITS) {
      const number = readNumberWithCode(text, atoms, at)
      if (number === null) at++
      else {
        for (const { start, letters } of number.parts) {
          const end = start + letters.length
          candidates.push({ start, end, short: letters, atom: at, endAtom: number.endAtom, inCode: true })
        }
        at = number.endAtom
      }
      continue
    }
    const found =
      kind === ATOM_LETTERS && mayStart(text, atoms, at) ? readCandidate(text, atoms, at, forms) : null
    if (found === null) at++
    else {
      candidates.push(found)
      at = found.endAtom
    }
  }
  return candidates
}

/** Not glued to a number or to an address before it (`U20`, `@abc`, `www.vtv`). */
function mayStart(text: string, atoms: Atoms, at: number): boolean {
  if (at === 0 || atoms.end[at - 1] !== atoms.start[at]) return true
  if (atoms.kind[at - 1] === ATOM_DIGITS) return false
  const mark = text.charAt(atoms.start[at - 1]!)
  return mark !== '@' && mark !== '_' && mark !== '#'
}

function readCandidate(text: string, atoms: Atoms, at: number, forms: ShortForms): Candidate | null {
  return readKnown(text, atoms, at, forms) ?? readCapitals(text, atoms, at)
}

/** The longest form of the dictionary that begins here. */
function readKnown(text: string, atoms: Atoms, at: number, forms: ShortForms): Candidate | null {
  const start = atoms.start[at]!
  const end = atoms.end[at]!
  if (end - start > forms.longestHead || !forms.heads.has(text.slice(start, end))) return null
  for (let last = Math.min(at + MOST_ATOMS, atoms.count) - 1; last >= at; last--) {
    const stop = atoms.end[last]!
    if (stop - start > forms.longest + 2 || isCut(atoms, last)) continue
    const short = spelling(text.slice(start, stop))
    if (forms.byShort.has(short))
      return { start, end: stop, short, atom: at, endAtom: last + 1, inCode: false }
  }
  return null
}

/** A form must not end within a run: `TV` in `TV2`, `G7` in `G7a`. */
function isCut(atoms: Atoms, last: number): boolean {
  if (last + 1 >= atoms.count || atoms.end[last] !== atoms.start[last + 1]) return false
  return atoms.kind[last] !== ATOM_MARK && atoms.kind[last + 1] !== ATOM_MARK
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
  return { start, end: stop, short, atom: at, endAtom: end, inCode: false }
}

function isTight(atoms: Atoms, at: number): boolean {
  return at > 0 && at < atoms.count && atoms.end[at - 1] === atoms.start[at]
}

/** Capitals only, or capitals with one or two small letters among them (`TTg`, `PVTex`, `HoSE`). */
function isShortRun(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_RUN) return false
  let capitals = 0
  for (const letter of text.slice(start, end)) if (isUpper(letter)) capitals++
  const small = end - start - capitals
  return small === 0 || (capitals >= 2 && small <= 2)
}
