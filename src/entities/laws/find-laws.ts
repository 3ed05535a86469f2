import type { LawValue, Span } from '../../article.js'
import { ATOM_MARK, type Atoms } from '../../text/atoms.js'
import { readLoneNumber, readNumbered } from './numbered.js'
import type { LawData, LawRead, Page } from './page.js'
import { readPartyResolution, readSubject } from './subjects.js'
import { readShort, readTitled } from './titled.js'

/** A legal or policy document named in a text. */
export interface FoundLaw extends Span {
  readonly value: LawValue
  readonly by: string
}

// A pure cache: what is compiled depends on the data alone.
const compiled = new WeakMap<LawData, ReadonlyMap<string, string>>()

function shortsOf(data: LawData): ReadonlyMap<string, string> {
  const known = compiled.get(data)
  if (known !== undefined) return known
  const shorts = new Map<string, string>()
  for (const { name, short } of data.laws.entries) for (const form of short ?? []) shorts.set(form, name)
  compiled.set(data, shorts)
  return shorts
}

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
  const page: Page = { text, atoms, keys, data }
  const shorts = shortsOf(data)
  const found: FoundLaw[] = []
  let at = 0
  while (at < atoms.count) {
    const read = readAt(page, at, shorts)
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
function readAt(page: Page, at: number, shorts: ReadonlyMap<string, string>): LawRead | null {
  if (page.atoms.kind[at] === ATOM_MARK) return null
  return (
    readTitled(page, at) ??
    readPartyResolution(page, at) ??
    readNumbered(page, at) ??
    readSubject(page, at) ??
    readLoneNumber(page, at) ??
    readShort(page, at, shorts)
  )
}
