import type { Span, Word } from '../article.js'
import { atomKeys } from '../lexicon/atom-keys.js'
import type { Phrases } from '../lexicon/phrases.js'
import { longestMatch } from '../lexicon/phrases.js'
import { readModel } from '../model/format.js'
import { type Atoms, scanAtoms } from '../text/atoms.js'
import { isUpper } from '../text/characters.js'
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
import { findWord, GOES_ON, IS_WORD, rollHash, type WordList } from './word-list.js'

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
  const segmentToArrays: Segmenter['segmentToArrays'] = (
    text,
    atoms = scanAtoms(text),
    keys = atomKeys(text, atoms),
    sentences = [],
  ) => {
    const tokens = scanTokens(text, atoms, sentences)
    const { count, first, kind } = tokens
    const start = new Int32Array(count)
    const end = new Int32Array(count)
    const tag = new Uint8Array(count)
    let words = 0
    for (let at = 0; at < count; ) {
      const own = options.words && longestMatch(options.words, keys, first[at]!, atoms.count)
      let length = own ? tokensOf(tokens, at, own.length) : 0
      if (length === 0) length = longestWord(list, text, atoms, keys, tokens, at)
      start[words] = atoms.start[first[at]!]!
      end[words] = atoms.end[first[at + length]! - 1]!
      tag[words] = tagOf(list, text, keys, tokens, at, length, start[words]!, kind[at]!)
      words++
      at += length
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

function tokensOf(tokens: Tokens, at: number, atomCount: number): number {
  const end = tokens.first[at]! + atomCount
  let next = at
  while (next < tokens.count && tokens.first[next]! < end) next++
  return tokens.first[next] === end ? next - at : 0
}

function longestWord(
  list: WordList,
  text: string,
  atoms: Atoms,
  keys: Int32Array,
  tokens: Tokens,
  at: number,
): number {
  if (tokens.kind[at] !== TOKEN_SYLLABLE) return 1
  let hash = 0
  let best = 1
  for (let next = at; next < tokens.count && tokens.kind[next] === TOKEN_SYLLABLE; next++) {
    if (next > at && !onlySpaces(text, atoms, tokens, next)) break
    hash = rollHash(hash, keys[tokens.first[next]!]!)
    const slot = findWord(list, hash)
    if (slot < 0) break
    const info = list.info[slot]!
    if (info & IS_WORD) best = next - at + 1
    if (!(info & GOES_ON)) break
  }
  if (best === 1) {
    const capital = (i: number): boolean =>
      tokens.kind[i] === TOKEN_SYLLABLE && isUpper(text[atoms.start[tokens.first[i]!]!]!)
    while (at + best < tokens.count && capital(at + best - 1) && capital(at + best)) {
      if (!onlySpaces(text, atoms, tokens, at + best)) break
      best++
    }
  }
  return best
}

function onlySpaces(text: string, atoms: Atoms, tokens: Tokens, at: number): boolean {
  const from = atoms.end[tokens.first[at]! - 1]!
  const to = atoms.start[tokens.first[at]!]!
  return to - from === 1 && text.charCodeAt(from) === 0x20
}

const FIXED = new Uint8Array(8)
FIXED[TOKEN_NAME] = 5
FIXED[TOKEN_NUMBER] = 12
FIXED[TOKEN_CODE] = 19
FIXED[TOKEN_PUNCTUATION] = 20
FIXED[TOKEN_SYMBOL] = 18

function tagOf(
  list: WordList,
  text: string,
  keys: Int32Array,
  tokens: Tokens,
  at: number,
  length: number,
  start: number,
  kind: number,
): number {
  if (kind !== TOKEN_SYLLABLE) return FIXED[kind]!
  let hash = 0
  for (let i = at; i < at + length; i++) hash = rollHash(hash, keys[tokens.first[i]!]!)
  const slot = findWord(list, hash)
  const known = slot < 0 ? 0 : list.info[slot]! >> 2
  return known > 0 ? known - 1 : isUpper(text[start]!) ? 5 : 0
}
