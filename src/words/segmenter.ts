import type { Span, Word } from '../article.js'
import { atomKeys } from '../lexicon/atom-keys.js'
import type { Phrases } from '../lexicon/phrases.js'
import { type Atoms, scanAtoms } from '../text/atoms.js'
import { joinTokens } from './join-tokens.js'
import { buildLattice } from './lattice.js'
import { keepWhole, ownWords } from './own-words.js'
import { emptyWordView } from './tag-features.js'
import { tagBuffers, tagWords } from './tagger.js'
import { label } from './tags.js'
import { scanTokens, type Tokens } from './tokens.js'
import { allWords, type WordArrays } from './word-arrays.js'
import { findEntry } from './word-list.js'
import { fillWordView, wordStarts } from './word-view.js'
import { readWordsModel } from './words-model.js'

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
    /** Without tags all are 0, and it takes a third of the time. */
    tags?: boolean,
  ) => WordArrays
}

export interface SegmenterOptions {
  /** The caller's own words, kept whole in any case and tone placement: a list, or phrases of a dictionary. */
  readonly words?: readonly string[] | Phrases
}

/**
 * A segmenter from the bytes of a model.
 *
 * @param weights - `loadWeights('words')`, or a caller's own file
 * @param options - the caller's words
 * @throws RangeError if the file is not a model for words
 * @example createSegmenter(loadWeights('words'), { words: ['Ngân hàng Bến Xưa'] }).segment('Học sinh học sinh học.')
 */
export function createSegmenter(
  weights: Uint8Array | ArrayBuffer,
  options: SegmenterOptions = {},
): Segmenter {
  const model = readWordsModel(weights)
  const { lexicon, gaps, nounKind } = model
  const own = ownWords(options.words)
  const buffers = tagBuffers()
  const segmentToArrays: Segmenter['segmentToArrays'] = (
    text,
    atoms = scanAtoms(text),
    keys = atomKeys(text, atoms),
    sentences = [],
    tags = true,
  ) => {
    const tokens = scanTokens(text, atoms, sentences)
    const { first } = tokens
    const lattice = buildLattice(
      text,
      atoms,
      keys,
      tokens,
      lexicon.list,
      sentenceBreaks(atoms, tokens, sentences),
    )
    const joined = joinTokens(lattice, gaps)
    if (own !== null) keepWhole(own, keys, tokens, joined, atoms.count)
    const starts = wordStarts(joined)
    const words = starts.length - 1
    const start = new Int32Array(words)
    const end = new Int32Array(words)
    for (let word = 0; word < words; word++) {
      start[word] = atoms.start[first[starts[word]!]!]!
      end[word] = atoms.end[first[starts[word + 1]!]! - 1]!
    }
    const tag = new Uint8Array(words)
    const fine = new Uint8Array(words)
    if (tags) {
      const view = emptyWordView(words)
      fillWordView(view, lattice, tokens, starts, lexicon)
      tagWords(model, { atoms, keys, tokens, view, starts }, sentences, tag, buffers)
      for (let word = 0; word < words; word++) {
        if (tag[word] !== NOUN) continue
        const slot = findEntry(lexicon.list, view.word[word]!)
        if (slot >= 0) fine[word] = nounKind[slot]!
      }
    }
    return { count: words, start, end, tag, fine }
  }
  return {
    segmentToArrays,
    segment: (text, atoms, keys, sentences) => allWords(segmentToArrays(text, atoms, keys, sentences)),
  }
}

const NOUN = label('NOUN')

/** 1 for each token that begins a sentence or follows one; null without sentences. */
function sentenceBreaks(
  atoms: Atoms,
  { count, first }: Tokens,
  sentences: readonly Span[],
): Uint8Array | null {
  if (sentences.length === 0) return null
  const breaks = new Uint8Array(count)
  let token = 0
  for (const { start, end } of sentences) {
    for (const edge of [start, end]) {
      while (token < count && atoms.start[first[token]!]! < edge) token++
      if (token < count) breaks[token] = 1
    }
  }
  return breaks
}
