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
