import { ATOM_LETTERS, type Atoms } from '../text/atoms.js'
import { isUpperCode } from '../text/characters.js'
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
 * with a capital, or where it is no syllable itself and two syllables with marks in just one way.
 *
 * @param text - a text, composed
 * @param atoms - its atoms, from `scanAtoms(text)`
 * @returns the same atoms if none was cut
 * @example splitGlued('BộTài chính', scanAtoms('BộTài chính')).count // 3
 */
export function splitGlued(text: string, atoms: Atoms): Atoms {
  const cuts: number[] = []
  for (let index = 0; index < atoms.count; index++) {
    if (atoms.kind[index] !== ATOM_LETTERS) continue
    const start = atoms.start[index]!
    const length = atoms.end[index]! - start
    if (length < SHORTEST) continue
    const cut = cutAt(text, start, start + length)
    if (cut > 0) cuts.push(index, cut)
  }
  return cuts.length === 0 ? atoms : cutAtoms(atoms, cuts)
}

/** Where a run of letters is cut, or 0. */
function cutAt(text: string, from: number, to: number): number {
  let marked = text.charCodeAt(from) > 127 ? 1 : 0
  for (let at = from + 1; at < to; at++) {
    const code = text.charCodeAt(at)
    if (isUpperCode(code)) return isWordEnd(text, from, at, marked > 0) ? at : 0
    if (code > 127) marked++
  }
  return marked < 2 || to - from > LONGEST ? 0 : betweenSyllables(text.slice(from, to), from)
}

function isWordEnd(text: string, from: number, at: number, marked: boolean): boolean {
  const before = text.slice(from, at)
  return marked ? !isUpperCode(text.charCodeAt(at - 1)) && isSyllable(before) : before === ACCORDING
}

function betweenSyllables(word: string, from: number): number {
  if (isSyllable(word)) return 0
  let found = 0
  for (let at = 2; at <= word.length - 2; at++) {
    const [before, after] = [word.slice(0, at), word.slice(at)]
    if (!hasMark(before) || !hasMark(after) || !isSyllable(before) || !isSyllable(after)) continue
    if (found > 0) return 0
    found = from + at
  }
  return found
}

function hasMark(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 127) return true
  return false
}

/** `cuts`: index of an atom, then where it is cut, and so on. */
function cutAtoms({ count, start, end, kind }: Atoms, cuts: readonly number[]): Atoms {
  const total = count + cuts.length / 2
  const made = {
    count: total,
    start: new Int32Array(total),
    end: new Int32Array(total),
    kind: new Uint8Array(total),
  }
  let next = 0
  let to = 0
  const add = (from: number, until: number, sort: number): void => {
    made.start[to] = from
    made.end[to] = until
    made.kind[to++] = sort
  }
  for (let index = 0; index < count; index++) {
    if (cuts[next] !== index) {
      add(start[index]!, end[index]!, kind[index]!)
      continue
    }
    add(start[index]!, cuts[next + 1]!, ATOM_LETTERS)
    add(cuts[next + 1]!, end[index]!, ATOM_LETTERS)
    next += 2
  }
  return made
}
