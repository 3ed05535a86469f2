import data from '../../dictionaries/sentence-abbreviations.json' with { type: 'json' }
import type { SentenceAbbreviation } from '../lexicon/generated/entries.js'

/** What may follow the full stop of a short form within the same sentence. */
export type AbbreviationUse = SentenceAbbreviation['use']

/** Short forms by their letters, without the last full stop. */
export type SentenceAbbreviations = ReadonlyMap<string, AbbreviationUse>

/**
 * Puts a list of short forms into the shape the rules look up.
 *
 * @param entries - the entries of `dictionaries/sentence-abbreviations.json`, or a toy list in a test
 * @example compileAbbreviations([{ form: 'TP', use: 'before-name' }]).get('TP') // 'before-name'
 */
export function compileAbbreviations(entries: Iterable<SentenceAbbreviation>): SentenceAbbreviations {
  const uses = new Map<string, AbbreviationUse>()
  for (const { form, use } of entries) uses.set(form, use)
  return uses
}

let bundled: SentenceAbbreviations | null = null

/** The short forms that come with the package; read at the first use. */
export function bundledAbbreviations(): SentenceAbbreviations {
  bundled ??= compileAbbreviations(data.entries as readonly SentenceAbbreviation[])
  return bundled
}
