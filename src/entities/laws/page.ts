import type { LawValue } from '../../article.js'
import { longestMatch, type Phrases } from '../../lexicon/phrases.js'
import { ATOM_DIGITS, ATOM_LETTERS, ATOM_MARK, type Atoms } from '../../text/atoms.js'
import { isUpperCode } from '../../text/characters.js'
import { lowerCaseAt } from '../../text/lower-case.js'
import type { DocumentData } from './document-number.js'

interface Section<Entry> {
  readonly entries: readonly Entry[]
  readonly phrases: Phrases
}

interface Named {
  readonly name: string
  readonly code?: string
}

/** What laws are found with; `Lexicon` has it. */
export interface LawData extends DocumentData {
  readonly documentTypes: Section<Named>
  readonly laws: Section<Named & { readonly short?: readonly string[] }>
}

/** The text under reading. */
export interface Page {
  readonly text: string
  readonly atoms: Atoms
  readonly keys: Int32Array
  readonly data: LawData
  /** Titles by their short forms (`BLHS`). */
  readonly shorts: ReadonlyMap<string, string>
}

export function surface({ text, atoms }: Page, at: number): string {
  return at >= 0 && at < atoms.count ? text.slice(atoms.start[at]!, atoms.end[at]!) : ''
}

/** The atom in lower case if it is letters, else `''`. */
export function word(page: Page, at: number): string {
  const { text, atoms } = page
  return atoms.kind[at] === ATOM_LETTERS ? lowerCaseAt(text, atoms.start[at]!, atoms.end[at]!) : ''
}

export function mark(page: Page, at: number): string {
  return page.atoms.kind[at] === ATOM_MARK ? surface(page, at) : ''
}

export function isDigits({ atoms }: Page, at: number): boolean {
  return atoms.kind[at] === ATOM_DIGITS
}

/** True where the atom begins with a capital. */
export function isCapital({ text, atoms }: Page, at: number): boolean {
  return at >= 0 && at < atoms.count && isUpperCode(text.charCodeAt(atoms.start[at]!))
}

/** True where no white space stands before the atom. */
export function isTight({ atoms }: Page, at: number): boolean {
  return at > 0 && at < atoms.count && atoms.end[at - 1] === atoms.start[at]
}

/** True where a line ends between the atom before `at` and `at`. */
export function isNewLine({ text, atoms }: Page, at: number): boolean {
  return at > 0 && at < atoms.count && text.slice(atoms.end[at - 1]!, atoms.start[at]!).includes('\n')
}

export function typeAt(page: Page, at: number): { readonly end: number; readonly name: string } | null {
  const match = longestMatch(page.data.documentTypes.phrases, page.keys, at, page.atoms.count)
  if (match === null) return null
  return { end: at + match.length, name: page.data.documentTypes.entries[match.value]!.name }
}

/** What a rule read: the atom after it, and the value. */
export interface LawRead {
  readonly start: number
  readonly end: number
  readonly value: LawValue
  readonly by: string
}
