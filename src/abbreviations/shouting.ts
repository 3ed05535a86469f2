import { ATOM_LETTERS, type Atoms } from '../text/atoms.js'
import { isUpperCode } from '../text/characters.js'
import { isSyllable } from '../vietnamese/syllable.js'
import type { Candidate } from './candidates.js'

/**
 * True where capitals are only loud: a syllable beside another word in capitals (`CA SĨ HOÀI AN`), not a short form.
 * Forms that no syllable could be (`UBND TỈNH`, `TP HUẾ`) say what they are in any case.
 */
export function isShouted(text: string, atoms: Atoms, { atom, endAtom, short }: Candidate): boolean {
  if (endAtom !== atom + 1 || !isSyllable(short.toLowerCase())) return false
  return isLoudWord(text, atoms, atom - 1, atom) || isLoudWord(text, atoms, endAtom, endAtom)
}

/** A syllable in capitals at an atom, on the same line as the gap before `gap` shows. */
function isLoudWord(text: string, atoms: Atoms, at: number, gap: number): boolean {
  if (at < 0 || at >= atoms.count || atoms.kind[at] !== ATOM_LETTERS) return false
  if (text.slice(atoms.end[gap - 1]!, atoms.start[gap]!).includes('\n')) return false
  const start = atoms.start[at]!
  const end = atoms.end[at]!
  if (end - start < 2) return false
  for (let i = start; i < end; i++) if (!isUpperCode(text.charCodeAt(i))) return false
  return isSyllable(text.slice(start, end).toLowerCase())
}
