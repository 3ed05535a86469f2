import type { Span, Word } from '../article.js'
import { atomKeys } from '../lexicon/atom-keys.js'
import { longestMatch, type Phrases } from '../lexicon/phrases.js'
import { readModel } from '../model/format.js'
import { type Atoms, scanAtoms } from '../text/atoms.js'
import { isUpper } from '../text/characters.js'
import { emptyGapFeatures, gapFeatures, isOpen } from './gaps.js'
import { buildLattice, type Lattice } from './lattice.js'
import { TAGS } from './tags.js'
import {
  scanTokens,
  TOKEN_CODE,
  TOKEN_NAME,
  TOKEN_NUMBER,
  TOKEN_PUNCTUATION,
  TOKEN_SYLLABLE,
  TOKEN_SYMBOL,
  type Tokens,
} from './tokens.js'
import { findEntry, rollHash, type WordList } from './word-list.js'

/** Words as typed arrays: no object a word. Tags are indexes into `TAGS`. */
export interface WordArrays {
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
  readonly tag: Uint8Array
}

export interface Segmenter {
  /** Words of a text as plain objects. */
  readonly segment: (
    text: string,
    atoms?: Atoms,
    keys?: Int32Array,
    sentences?: readonly Span[],
  ) => readonly Word[]
  /** The same as typed arrays, several times as fast. */
  readonly segmentToArrays: (
    text: string,
    atoms?: Atoms,
    keys?: Int32Array,
    sentences?: readonly Span[],
  ) => WordArrays
}

export interface SegmenterOptions {
  /** The caller's own words, kept whole: phrases compiled by `compilePhrases`. */
  readonly words?: Phrases
}

/**
 * A segmenter from the bytes of a model.
 *
 * @param weights - `loadWeights('words')`, or a caller's own file
 * @param options - the caller's words
 * @throws RangeError if the file is not a model for words
 * @example createSegmenter(loadWeights('words')).segment('Học sinh học sinh học.')
 */
export function createSegmenter(
  weights: Uint8Array | ArrayBuffer,
  options: SegmenterOptions = {},
): Segmenter {
  const { arrays } = readModel(weights, 'words')
  const list: WordList = { print: arrays.print as Uint16Array, info: arrays.info as Uint8Array }
  const gaps = arrays.gaps as Int16Array
  const wordTags = arrays.tags as Uint8Array
  const segmentToArrays: Segmenter['segmentToArrays'] = (
    text,
    atoms = scanAtoms(text),
    keys = atomKeys(text, atoms),
    sentences = [],
  ) => {
    const tokens = scanTokens(text, atoms, sentences)
    const { count, first } = tokens
    const lattice = buildLattice(text, atoms, keys, tokens, list, null)
    const joined = joinTokens(lattice, gaps)
    if (options.words) keepWhole(options.words, keys, tokens, joined, atoms.count)
    const start = new Int32Array(count)
    const end = new Int32Array(count)
    const tag = new Uint8Array(count)
    let words = 0
    for (let at = 0; at < count; ) {
      let next = at + 1
      while (next < count && joined[next] === 1) next++
      start[words] = atoms.start[first[at]!]!
      end[words] = atoms.end[first[next]! - 1]!
      tag[words] = tagOf(list, wordTags, text, lattice, tokens, at, next, start[words]!)
      words++
      at = next
    }
    return {
      count: words,
      start: start.subarray(0, words),
      end: end.subarray(0, words),
      tag: tag.subarray(0, words),
    }
  }
  return {
    segmentToArrays,
    segment: (text, atoms, keys, sentences) => {
      const { count, start, end, tag } = segmentToArrays(text, atoms, keys, sentences)
      const words: Word[] = new Array(count)
      for (let i = 0; i < count; i++) {
        const { upos, xpos } = TAGS[tag[i]!]!
        words[i] = { start: start[i]!, end: end[i]!, tag: upos, xpos }
      }
      return words
    },
  }
}

/** Greedy decoding, from left to right: 1 where a token belongs to the word of the one before. */
function joinTokens(lattice: Lattice, weights: Int16Array): Uint8Array {
  const joined = new Uint8Array(lattice.count)
  const features = emptyGapFeatures()
  const mask = weights.length - 1
  let began = 0
  for (let at = 1; at < lattice.count; at++) {
    if (isOpen(lattice, at, began)) {
      gapFeatures(lattice, at, began, mask, features)
      let score = 0
      for (let i = 0; i < features.length; i++) score += weights[features.index[i]!]!
      if (score > 0) {
        joined[at] = 1
        continue
      }
    }
    began = at
  }
  return joined
}

/** The caller's words win over the model: nothing is cut inside them, and nothing is joined to them. */
function keepWhole(
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

const FIXED = new Uint8Array(8)
FIXED[TOKEN_NAME] = 5
FIXED[TOKEN_NUMBER] = 12
FIXED[TOKEN_CODE] = 19
FIXED[TOKEN_PUNCTUATION] = 20
FIXED[TOKEN_SYMBOL] = 18

function tagOf(
  list: WordList,
  tags: Uint8Array,
  text: string,
  lattice: Lattice,
  tokens: Tokens,
  from: number,
  to: number,
  start: number,
): number {
  const kind = tokens.kind[from]!
  if (kind !== TOKEN_SYLLABLE) return FIXED[kind]!
  let hash = 0
  for (let i = from; i < to; i++) hash = rollHash(hash, lattice.key[i]!)
  const slot = findEntry(list, hash)
  const known = slot < 0 ? 0 : tags[slot]!
  return known > 0 ? known - 1 : isUpper(text[start]!) ? 5 : 0
}
