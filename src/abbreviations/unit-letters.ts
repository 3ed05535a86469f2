import { ATOM_DIGITS, ATOM_LETTERS, ATOM_MARK, type Atoms } from '../text/atoms.js'
import { isUpper } from '../text/characters.js'
import { isTight } from './capitals.js'

/** Words before a place: `ngụ H.Phú Lộc`, `Công an P.Bến Nghé`. */
const BEFORE_PLACE: ReadonlySet<string> = new Set(
  'ngụ trú tại ở thuộc quê về từ đến tới qua ubnd hđnd an ủy'.split(' '),
)

/**
 * A lone capital before a number or a name is a unit word (`Q.1`, `P.Bến Nghé`, `H.Củ Chi`), but not the letter
 * of a redacted or shortened name (`ông P. vào nhà`, `ảnh: H.Hoa`): before a name it follows a comma, a bracket or a
 * word that leads to a place.
 */
export function isUnitLetter(text: string, atoms: Atoms, at: number): boolean {
  const next = isStop(text, atoms, at + 1) ? at + 2 : at + 1
  if (next >= atoms.count) return false
  const length = atoms.end[next]! - atoms.start[next]!
  if (atoms.kind[next] === ATOM_DIGITS) return length <= 2 && (next > at + 1 || isTight(atoms, next))
  if (next === at + 1 || atoms.kind[next] !== ATOM_LETTERS || length < 2) return false
  return isUpper(text.charAt(atoms.start[next]!)) && leadsToPlace(text, atoms, at - 1)
}

function isStop(text: string, atoms: Atoms, at: number): boolean {
  return at < atoms.count && atoms.kind[at] === ATOM_MARK && text.charAt(atoms.start[at]!) === '.'
}

function leadsToPlace(text: string, atoms: Atoms, at: number): boolean {
  if (at < 0) return false
  const before = text.slice(atoms.start[at]!, atoms.end[at]!)
  if (atoms.kind[at] === ATOM_MARK)
    return before === ',' || before === '(' || before === '-' || before === '–'
  return BEFORE_PLACE.has(before.toLowerCase())
}
