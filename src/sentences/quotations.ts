import type { Span } from '../article.js'
import { ATOM_MARK, type Atoms } from '../text/atoms.js'

/** A pair of quotation marks or brackets: `start` is the opening mark, `end` is after the closing one. */
export interface Enclosure extends Span {
  readonly kind: 'quotation' | 'bracket'
}

// A mark left open is given up after so many code units: nobody quotes for longer without closing.
const LONGEST = { quotation: 4000, bracket: 400 } as const
const DEEPEST = 12

/** What a mark does: 0 nothing, 1 and 2 open and close a quotation, 3 one or the other, 4 and 5 a bracket. */
function roleOf(code: number): number {
  switch (code) {
    case 0x28: // (
    case 0x5b: // [
      return 4
    case 0x29: // )
    case 0x5d: // ]
      return 5
    case 0x22: // "
    case 0xff02: // ＂
      return 3
    case 0x201c: // “
    case 0xab: // «
    case 0x201e: // „
    case 0x201f: // ‟
    case 0x301d: // 〝
      return 1
    case 0x201d: // ”
    case 0xbb: // »
    case 0x301e: // 〞
      return 2
    default:
      return 0
  }
}

/**
 * Pairs quotation marks and brackets in one pass, innermost first closed.
 *
 * Straight marks are told apart by the white space beside them. A mark without a partner is ignored.
 *
 * @param text - the whole text
 * @param atoms - the atoms of the block to look at
 * @returns the pairs in order of their opening marks
 * @example pairQuotations('Ông nói: "Được."', scanAtoms('Ông nói: "Được."')) // [{ start: 9, end: 16, kind: 'quotation' }]
 */
export function pairQuotations(text: string, atoms: Atoms): Enclosure[] {
  const pairs: Enclosure[] = []
  const open: { readonly at: number; readonly kind: Enclosure['kind'] }[] = []
  const { count, kind: kinds, start } = atoms
  for (let index = 0; index < count; index++) {
    if (kinds[index] !== ATOM_MARK) continue
    const at = start[index]!
    const role = roleOf(text.charCodeAt(at))
    if (role === 0) continue
    const kind = role > 3 ? 'bracket' : 'quotation'
    if (role === 1 || role === 4 || (role === 3 && opens(atoms, index, open))) {
      if (open.length === DEEPEST) open.shift()
      open.push({ at, kind })
    } else close(open, pairs, at, kind)
  }
  return pairs.sort((a, b) => a.start - b.start)
}

/** A straight mark opens where white space stands before it only, or where none is open. */
function opens(atoms: Atoms, index: number, open: readonly { readonly kind: Enclosure['kind'] }[]): boolean {
  const at = atoms.start[index]!
  const spaceBefore = index === 0 || atoms.end[index - 1] !== at
  const spaceAfter = index + 1 >= atoms.count || atoms.start[index + 1] !== atoms.end[index]
  if (spaceBefore !== spaceAfter) return spaceBefore
  return !open.some(({ kind }) => kind === 'quotation')
}

function close(
  open: { readonly at: number; readonly kind: Enclosure['kind'] }[],
  pairs: Enclosure[],
  at: number,
  kind: Enclosure['kind'],
): void {
  for (let top = open.length - 1; top >= 0; top--) {
    const candidate = open[top]!
    if (candidate.kind !== kind) continue
    if (at - candidate.at <= LONGEST[kind]) pairs.push({ start: candidate.at, end: at + 1, kind })
    open.length = top
    return
  }
}
