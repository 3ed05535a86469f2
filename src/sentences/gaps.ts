import { ATOM_DIGITS, ATOM_LETTERS, ATOM_MARK, type Atoms, scanAtoms, UPPER_FIRST } from '../text/atoms.js'
import { atomHash } from './features.js'
import type { Enclosure } from './quotations.js'
import type { Gap } from './situation.js'

/** What the search for gaps needs to know of a block. */
export interface GapPage {
  readonly text: string
  readonly atoms: Atoms
  /** Atom ranges between sure cuts, in order. */
  readonly segments: readonly { readonly from: number; readonly to: number }[]
  readonly pairs: readonly Enclosure[]
  readonly afterLead: boolean
}

/**
 * Walks over every place where a sentence may end without a stop: before a capital, an opening quotation mark or
 * a bracket, after white space, outside brackets. What `decide` says of one gap is known at the next.
 *
 * @param page - the block's atoms, cut at the sure stops
 * @param decide - called in order; true cuts there
 */
export function walkGaps(page: GapPage, decide: (gap: Gap) => boolean): void {
  const { text, atoms, segments } = page
  const { kind: kinds, look } = atoms
  const around = enclosuresAt(page.pairs)
  for (const { from: start, to } of segments) {
    let from = start
    let credit = -1
    let marks = 0
    let before = start > 0 ? kinds[start - 1]! : ATOM_LETTERS
    for (let at = start; at < to; at++) {
      const kind = kinds[at]!
      const behindMark = before === ATOM_MARK
      before = kind
      // Most atoms are words in small letters: no gap before them, and a credit only in brackets.
      if (kind === ATOM_LETTERS && (look[at]! & UPPER_FIRST) === 0) {
        if (behindMark && isCredit(text, atoms, at)) credit = at
        continue
      }
      if (at > from && isGap(text, atoms, at) && !isItemMark(text, atoms, from, at)) {
        const inside = around(atoms.start[at]!)
        const gap: Gap = {
          at,
          from,
          to,
          first: 0,
          last: atoms.count,
          sinceCredit: credit < 0 ? -1 : at - credit - 1,
          marks,
          inQuotation: inside > 0,
          afterLead: page.afterLead,
          afterGap: from > start,
        }
        if (inside < BRACKET && decide(gap)) {
          from = at
          credit = -1
          marks = 0
        }
      }
      if (kind === ATOM_MARK) marks++
      else if (isCredit(text, atoms, at)) credit = at
    }
  }
}

/** `(1) Rà soát`, `d) Thực hiện`: what stands before the gap is nothing but the number of an item. */
function isItemMark(text: string, atoms: Atoms, from: number, at: number): boolean {
  if (at - from < 2 || at - from > 3 || text.charCodeAt(atoms.start[at - 1]!) !== 0x29) return false
  const number = at - 2
  if (atoms.kind[number] === ATOM_MARK || atoms.end[number]! - atoms.start[number]! > 2) return false
  return number === from || text.charCodeAt(atoms.start[from]!) === 0x28
}

const BRACKET = 1000

/** How many pairs stand around an offset, a bracket counting as `BRACKET`; offsets are asked in order. */
function enclosuresAt(pairs: readonly Enclosure[]): (offset: number) => number {
  const around: Enclosure[] = []
  let pair = 0
  return (offset) => {
    while (pair < pairs.length && pairs[pair]!.start < offset) around.push(pairs[pair++]!)
    while (around.length > 0 && around[around.length - 1]!.end <= offset) around.pop()
    let weight = 0
    for (const { kind, end } of around) if (end > offset) weight += kind === 'bracket' ? BRACKET : 1
    return weight
  }
}

/** White space before a capital or an opening mark, and no mark that forbids an end before it. */
export function isGap(text: string, atoms: Atoms, at: number): boolean {
  const start = atoms.start[at]!
  const before = atoms.end[at - 1]!
  if (start === before || atoms.kind[at] === ATOM_DIGITS) return false
  const begins =
    atoms.kind[at] === ATOM_LETTERS
      ? (atoms.look[at]! & UPPER_FIRST) !== 0
      : isOpening(text.charCodeAt(start))
  if (!begins) return false
  return atoms.kind[at - 1] !== ATOM_MARK || endsWord(text.charCodeAt(before - 1))
}

function isOpening(code: number): boolean {
  return code === 0x201c || code === 0x22 || code === 0x28 || code === 0x5b
}

/** `)`, `]`, `"`, `”`, `:`, `/`, `%`, `'`, `’`. */
function endsWord(code: number): boolean {
  return (
    code === 0x29 ||
    code === 0x5d ||
    code === 0x22 ||
    code === 0x201d ||
    code === 0x3a ||
    code === 0x2f ||
    code === 0x25 ||
    code === 0x27 ||
    code === 0x2019
  )
}

const CREDITS: ReadonlySet<number> = new Set(
  ['ảnh', 'nguồn', 'video', 'clip', 'photo', 'hoạ', 'họa'].map(hashOfWord),
)

function hashOfWord(word: string): number {
  return atomHash(word, scanAtoms(word), 0)
}

/** `Ảnh`, `Nguồn`, `Video`, which open a credit when capitalized or in brackets. */
function isCredit(text: string, atoms: Atoms, at: number): boolean {
  const length = atoms.end[at]! - atoms.start[at]!
  if (length < 3 || length > 5 || atoms.kind[at] !== ATOM_LETTERS) return false
  const bracketed =
    at > 0 && atoms.kind[at - 1] === ATOM_MARK && text.charCodeAt(atoms.start[at - 1]!) === 0x28
  if (!bracketed && (atoms.look[at]! & UPPER_FIRST) === 0) return false
  return CREDITS.has(atomHash(text, atoms, at))
}
