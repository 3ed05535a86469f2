/** Gold sentences as the segmenter sees them: raw text, its tokens, and for each token whether a word goes on to it. */
import { atomKeys } from '../../src/lexicon/atom-keys.js'
import { type Atoms, scanAtoms } from '../../src/text/atoms.js'
import { scanTokens, type Tokens } from '../../src/words/tokens.js'
import { detokenize, type GoldSentence, type RawSentence } from './treebank.js'

export interface GoldTokens {
  readonly words: GoldSentence
  readonly raw: RawSentence
  readonly atoms: Atoms
  readonly keys: Int32Array
  readonly tokens: Tokens
  /** 1 where the token belongs to the same word as the one before it. */
  readonly joined: Uint8Array
  /** Which part of the data the sentence is held out with. */
  readonly fold: number
}

export function goldTokens(words: GoldSentence, fold: number): GoldTokens {
  const raw = detokenize(words)
  const atoms = scanAtoms(raw.text)
  const keys = atomKeys(raw.text, atoms)
  const tokens = scanTokens(raw.text, atoms, [{ start: 0, end: raw.text.length }])
  const starts = new Set(raw.start)
  const joined = new Uint8Array(tokens.count)
  for (let i = 1; i < tokens.count; i++) joined[i] = starts.has(atoms.start[tokens.first[i]!]!) ? 0 : 1
  return { words, raw, atoms, keys, tokens, joined, fold }
}
