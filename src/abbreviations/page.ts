import { ATOM_MARK, type Atoms } from '../text/atoms.js'
import { lowerCaseAt } from '../text/lower-case.js'
import type { ShortForms } from './dictionary.js'

/** What definitions are looked for in. */
export interface Page {
  readonly text: string
  readonly atoms: Atoms
  readonly forms: ShortForms
}

/** A mark as it stands; empty for other atoms. */
export function markAt({ text, atoms }: Page, at: number): string {
  return at >= 0 && at < atoms.count && atoms.kind[at] === ATOM_MARK ? text.charAt(atoms.start[at]!) : ''
}

/** A word or number as it stands; empty for other atoms. */
export function wordAt({ text, atoms }: Page, at: number): string {
  if (at < 0 || at >= atoms.count || atoms.kind[at] === ATOM_MARK) return ''
  return text.slice(atoms.start[at]!, atoms.end[at]!)
}

/** The same in lower case. */
export function lowerWordAt({ text, atoms }: Page, at: number): string {
  if (at < 0 || at >= atoms.count || atoms.kind[at] === ATOM_MARK) return ''
  return lowerCaseAt(text, atoms.start[at]!, atoms.end[at]!)
}
