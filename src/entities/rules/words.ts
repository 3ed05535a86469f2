import { atomKey, atomKeys } from '../../lexicon/atom-keys.js'
import { scanAtoms } from '../../text/atoms.js'
import type { View } from '../features/view.js'

/** Words by their keys. */
export interface WordSet {
  readonly has: (key: number) => boolean
}

/** Single words, for rules that ask what stands beside a mention. */
export function wordKeys(words: string): WordSet {
  return wordSetOf(
    words
      .trim()
      .split(/\s+/)
      .map((word) => atomKey(word, 0, word.length)),
  )
}

/** A set in so much space that each key has a slot of its own: rules ask at every mention, and mostly in vain. */
function wordSetOf(keys: readonly number[]): WordSet {
  const wanted = new Set(keys)
  let mask = 3
  while (new Set(Array.from(wanted, (key) => key & mask)).size < wanted.size) mask = mask * 2 + 1
  // What stands in a free slot belongs to another one, so that no key is found there.
  const slots = Int32Array.from({ length: mask + 1 }, (_, slot) => slot + 1)
  for (const key of wanted) slots[key & mask] = key
  return { has: (key) => slots[key & mask] === key }
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
  const firsts = wordSetOf([...byFirst.keys()])
  const lasts = wordSetOf([...byLast.keys()])
  return {
    endingAt: (view, end) => {
      if (end <= 0 || !lasts.has(view.keys[end - 1]!)) return 0
      const candidates = byLast.get(view.keys[end - 1]!)!
      return candidates.find((keys) => spells(view, end - keys.length, keys))?.length ?? 0
    },
    startingAt: (view, start) => {
      if (start >= view.keys.length || !firsts.has(view.keys[start]!)) return 0
      return byFirst.get(view.keys[start]!)!.find((keys) => spells(view, start, keys))?.length ?? 0
    },
  }
}
