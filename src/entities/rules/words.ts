import { atomKey, atomKeys } from '../../lexicon/atom-keys.js'
import { scanAtoms } from '../../text/atoms.js'
import type { View } from '../features/view.js'

/** Keys of single words, for rules that ask what stands beside a mention. */
export function wordKeys(words: string): ReadonlySet<number> {
  return new Set(
    words
      .trim()
      .split(/\s+/)
      .map((word) => atomKey(word, 0, word.length)),
  )
}

/** A phrase as keys. */
export function phraseKeys(phrase: string): readonly number[] {
  return [...atomKeys(phrase, scanAtoms(phrase))]
}

/** True where the atoms from `at` on spell the phrase. */
export function spells(view: View, at: number, phrase: readonly number[]): boolean {
  if (at < 0 || at + phrase.length > view.keys.length) return false
  for (let index = 0; index < phrase.length; index++)
    if (view.keys[at + index] !== phrase[index]) return false
  return true
}

/** Phrases that are asked for before or after an atom; 0 where none stands there, else the length of the longest. */
export interface PhraseBook {
  readonly endingAt: (view: View, end: number) => number
  readonly startingAt: (view: View, start: number) => number
}

/** A book of phrases, indexed by their first and last words. */
export function bookOf(...phrases: readonly string[]): PhraseBook {
  const byFirst = new Map<number, (readonly number[])[]>()
  const byLast = new Map<number, (readonly number[])[]>()
  // Longest first, so that the first hit is the answer.
  for (const keys of phrases.map(phraseKeys).sort((a, b) => b.length - a.length)) {
    const [first, last] = [keys[0]!, keys[keys.length - 1]!]
    byFirst.set(first, [...(byFirst.get(first) ?? []), keys])
    byLast.set(last, [...(byLast.get(last) ?? []), keys])
  }
  return {
    endingAt: (view, end) => {
      const candidates = end > 0 ? byLast.get(view.keys[end - 1]!) : undefined
      return candidates?.find((keys) => spells(view, end - keys.length, keys))?.length ?? 0
    },
    startingAt: (view, start) =>
      byFirst.get(view.keys[start] ?? 0)?.find((keys) => spells(view, start, keys))?.length ?? 0,
  }
}
