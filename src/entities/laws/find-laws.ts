import type { LawValue, Span } from '../../article.js'
import { addBegins, addPatterns, type Begins, emptyBegins, mayBeginPattern } from '../../lexicon/begins.js'
import { ATOM_DIGITS, ATOM_MARK, type Atoms } from '../../text/atoms.js'
import { oncePer } from '../../text/once-per.js'
import { readLoneNumber, readNumbered } from './numbered.js'
import { OWN_TITLE_STARTS, readOwnTitle } from './own-titles.js'
import type { LawData, LawRead, Page } from './page.js'
import { readPartyResolution, readSubject } from './subjects.js'
import { readShort, readTitled, TITLE_STARTS } from './titled.js'

/** A legal or policy document named in a text. */
export interface FoundLaw extends Span {
  readonly value: LawValue
  readonly by: string
}

/** What is compiled from the dictionaries. */
interface Compiled {
  readonly shorts: ReadonlyMap<string, string>
  /** What a rule may begin with: most atoms begin none. */
  readonly begins: Begins
}

/** What rules begin with that is in no dictionary; `#`: digits. */
const STARTS = [...TITLE_STARTS, ...OWN_TITLE_STARTS, 'nghị quyết', 'số #', '# /', '# -']

const compile = oncePer((data: LawData): Compiled => {
  const shorts = new Map<string, string>()
  for (const { name, short } of data.laws.entries) for (const form of short ?? []) shorts.set(form, name)
  const begins = emptyBegins()
  addBegins(begins, data.laws.phrases.begins)
  addBegins(begins, data.documentTypes.phrases.begins)
  addPatterns(begins, [...STARTS, ...shorts.keys()])
  return { shorts, begins }
})

/**
 * Finds documents named by number (`Nghị quyết số 11-NQ/TW`, `Thông tư 22`) or by title (`Luật Đất đai năm 2013`).
 * A document ends with its number or title: the issuer after it is not part of it.
 *
 * @param text - the clean text
 * @param atoms - its atoms
 * @param keys - their comparison keys
 * @param data - the lexicon
 * @returns spans in order, never overlapping
 * @example findLaws(text, atoms, keys, bundledLexicon())[0]?.value.number // '11-NQ/TW'
 */
export function findLaws(text: string, atoms: Atoms, keys: Int32Array, data: LawData): readonly FoundLaw[] {
  const { shorts, begins } = compile(data)
  const page: Page = { text, atoms, keys, data, shorts }
  const found: FoundLaw[] = []
  let at = 0
  while (at < atoms.count) {
    const worth = atoms.kind[at] !== ATOM_MARK && mayBeginPattern(begins, atoms, keys, at)
    const read = worth ? readAt(page, at) : null
    if (read === null) {
      at++
      continue
    }
    found.push({
      start: atoms.start[read.start]!,
      end: atoms.end[read.end - 1]!,
      value: read.value,
      by: `law:${read.by}`,
    })
    at = read.end
  }
  return found
}

/** The rules in order: a title may bear a number, so titles come first. */
function readAt(page: Page, at: number): LawRead | null {
  if (page.atoms.kind[at] === ATOM_DIGITS) return readLoneNumber(page, at)
  return (
    readTitled(page, at) ??
    readPartyResolution(page, at) ??
    readNumbered(page, at) ??
    readSubject(page, at) ??
    readOwnTitle(page, at) ??
    readLoneNumber(page, at) ??
    readShort(page, at)
  )
}
