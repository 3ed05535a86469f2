import { compilePhrases, type PhraseEntry, type Phrases } from './phrases.js'

/** One dictionary: its entries, and all their spellings as phrases whose value is the entry's index. */
export interface Section<Entry> {
  readonly entries: readonly Entry[]
  /** Of two entries that share a spelling, the first one has it. */
  readonly phrases: Phrases
}

/**
 * Makes a section; its phrases are compiled when they are first read.
 *
 * @param entries - the entries; the index of an entry is the value of its phrases
 * @param spellings - all spellings of an entry
 */
export function makeSection<Entry>(
  entries: readonly Entry[],
  spellings: (entry: Entry) => readonly string[],
): Section<Entry> {
  return lazily<Section<Entry>>({
    entries: () => entries,
    phrases: () => compilePhrases(allSpellings(entries, spellings)),
  })
}

function* allSpellings<Entry>(
  entries: readonly Entry[],
  spellings: (entry: Entry) => readonly string[],
): Generator<PhraseEntry> {
  for (let value = 0; value < entries.length; value++) {
    for (const phrase of spellings(entries[value]!)) yield { phrase, value }
  }
}

/** An object whose properties are made when first read: a caller who only reads titles pays for titles. */
export function lazily<T extends object>(makers: { readonly [K in keyof T]: () => T[K] }): T {
  const made = {} as T
  for (const name of Object.keys(makers) as (keyof T)[]) {
    let value: T[typeof name] | undefined
    // Writable only through this closure, and each property always gives the same value: a cache nobody can see.
    Object.defineProperty(made, name, { enumerable: true, get: () => (value ??= makers[name]()) })
  }
  return made
}
