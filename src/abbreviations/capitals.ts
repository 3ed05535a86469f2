import type { Atoms } from '../text/atoms.js'
import { isUpperCode } from '../text/characters.js'

const LONGEST_RUN = 12
/** Capitals only, or capitals with one or two small letters among them (`TTg`, `PVTex`, `HoSE`). */
export function isShortRun(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_RUN) return false
  let count = 0
  for (let at = start; at < end; at++) if (isUpperCode(text.charCodeAt(at))) count++
  const small = end - start - count
  return small === 0 || (count >= 2 && small <= 2)
}

/** True where no white space stands before the atom. */
export function isTight(atoms: Atoms, at: number): boolean {
  return at > 0 && at < atoms.count && atoms.end[at - 1] === atoms.start[at]
}
