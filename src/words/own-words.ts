import { compilePhrases, longestMatch, type Phrases } from '../lexicon/phrases.js'
import type { Tokens } from './tokens.js'

/** The caller's words as phrases; null where there are none. */
export function ownWords(words: readonly string[] | Phrases | undefined): Phrases | null {
  if (words === undefined) return null
  const phrases = 'size' in words ? words : compilePhrases(words.map((phrase) => ({ phrase, value: 0 })))
  return phrases.size === 0 ? null : phrases
}

/** The caller's words win over the model: nothing is cut inside them, and nothing is joined to them. */
export function keepWhole(
  words: Phrases,
  keys: Int32Array,
  tokens: Tokens,
  joined: Uint8Array,
  atomCount: number,
): void {
  for (let at = 0; at < tokens.count; at++) {
    const match = longestMatch(words, keys, tokens.first[at]!, atomCount)
    const length = match === null ? 0 : tokensOf(tokens, at, match.length)
    if (length === 0) continue
    joined[at] = 0
    for (let i = 1; i < length; i++) joined[at + i] = 1
    if (at + length < tokens.count) joined[at + length] = 0
    at += length - 1
  }
}

function tokensOf(tokens: Tokens, at: number, atomCount: number): number {
  const end = tokens.first[at]! + atomCount
  let next = at
  while (next < tokens.count && tokens.first[next]! < end) next++
  return tokens.first[next] === end ? next - at : 0
}
