import { ATOM_LETTERS, ATOM_MARK, type Atoms } from '../text/atoms.js'
import { isUpperCode } from '../text/characters.js'
import type { Candidate } from './candidates.js'
import type { Context } from './context.js'
import type { Definition } from './definitions.js'
import { shortPieces, startOfPieces } from './letters.js'

/** So far from a mention a name may stand that it stands for. */
const FAR = 4000
/** Fewer letters answer to too many names. */
const LEAST_PIECES = 3
/** From so many letters on, the syllables may be prose (`Vị trí xuất phát`). */
const LEAST_PROSE = 4
/** A name may have so many silent words (`và`, `của`) and commas among its syllables. */
const SILENT_ROOM = 3

/**
 * Finds a name that the article spells out without a definition and whose letters a short form has:
 * `Quỹ Lúa Tươi Tốt ra đời. LTT nhận quà.` Every syllable must be answered, and the first one is capitalised.
 *
 * @param mention - the first mention of a short form that nothing else explains
 */
export function findImplied({ text, atoms, capitalized }: Context, mention: Candidate): Definition | null {
  const pieces = shortPieces(mention.short)
  if (pieces.length < LEAST_PIECES || mention.short !== mention.short.toUpperCase()) return null
  const first = pieces[0]!.charCodeAt(0)
  if (!isUpperCode(first)) return null
  const from = mention.atom - FAR / 4
  for (const at of capitalized()) {
    const start = atoms.start[at]!
    if (start > mention.end + FAR) break
    if (text.charCodeAt(start) !== first || at < from || start < mention.start - FAR) continue
    const end = nameEnd(text, atoms, at, pieces)
    // The name is whole: no capital before or after it, and a short one is capitalised throughout.
    if (end < 0 || isCapital(text, atoms, at - 1) || isCapital(text, atoms, end)) continue
    if (pieces.length < LEAST_PROSE && !isNameThroughout(text, atoms, at, end)) continue
    return { short: mention.short, start, end: atoms.end[end - 1]!, letters: true, by: 'implied' }
  }
  return null
}

function isCapital(text: string, atoms: Atoms, at: number): boolean {
  if (at < 0 || at >= atoms.count || atoms.kind[at] !== ATOM_LETTERS) return false
  return isUpperCode(text.charCodeAt(atoms.start[at]!))
}

function isNameThroughout(text: string, atoms: Atoms, at: number, end: number): boolean {
  for (let i = at; i < end; i++)
    if (atoms.kind[i] === ATOM_LETTERS && !isCapital(text, atoms, i)) return false
  return true
}

/** The atom after a name that begins at an atom and answers to all pieces, or -1. */
function nameEnd(text: string, atoms: Atoms, at: number, pieces: readonly string[]): number {
  const least = at + pieces.length
  for (let end = at; end < least; end++) if (end >= atoms.count || atoms.kind[end] === ATOM_MARK) return -1
  const syllables: string[] = []
  for (let end = at; end < atoms.count && end < least + SILENT_ROOM; end++) {
    if (atoms.kind[end] === ATOM_MARK || isLoud(text, atoms.start[end]!, atoms.end[end]!)) return -1
    syllables.push(text.slice(atoms.start[end]!, atoms.end[end]!))
    if (syllables.length >= pieces.length && startOfPieces(pieces, syllables) === 0) {
      return countLetters(syllables) === pieces.length ? end + 1 : -1
    }
  }
  return -1
}

/** A run of capitals is a short form itself, or a headline. */
function isLoud(text: string, start: number, end: number): boolean {
  if (end - start < 2) return false
  const second = text.charCodeAt(start + 1)
  if (second >= LETTER_A && second <= LETTER_Z) return false
  const syllable = text.slice(start, end)
  return syllable === syllable.toUpperCase() && syllable !== syllable.toLowerCase()
}

const LETTER_A = 0x61
const LETTER_Z = 0x7a

function countLetters(syllables: readonly string[]): number {
  return syllables.filter((syllable) => syllable.toLowerCase() !== 'và' && syllable.toLowerCase() !== 'của')
    .length
}
