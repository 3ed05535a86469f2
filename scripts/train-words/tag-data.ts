/** Sentences as the tagger sees them: a view of their words, gold labels, sentence bounds. */

import type { Upos } from '../../src/article.js'
import { buildLattice, type Lattice } from '../../src/words/lattice.js'
import { emptyWordView, MOST_FEATURES, tagFeatures, type WordView } from '../../src/words/tag-features.js'
import { label } from '../../src/words/tags.js'
import { fillWordView, type TagLexicon, wordStarts } from '../../src/words/word-view.js'
import { addRow, type FeatureIndex, rowOf } from './feature-index.js'
import type { GoldTokens } from './gold-tokens.js'
import type { TagExample } from './train-tags.js'

export interface TaggedView {
  readonly view: WordView
  /** First token of each word. */
  readonly starts: Int32Array
  readonly lattice: Lattice
}

/** View of a gold sentence, cut as the treebank cuts it. */
export function goldView(sentence: GoldTokens, lexicon: TagLexicon): TaggedView {
  const { raw, atoms, keys, tokens, joined } = sentence
  const lattice = buildLattice(raw.text, atoms, keys, tokens, lexicon.list, null)
  const starts = wordStarts(joined)
  const view = emptyWordView(starts.length - 1)
  fillWordView(view, lattice, tokens, starts, lexicon)
  return { view, starts, lattice }
}

/** Gold label of each word of the view. */
export function goldLabels(
  { words, raw, atoms, tokens }: GoldTokens,
  { view, starts }: TaggedView,
): Uint8Array {
  const at = new Map(raw.start.map((start, i) => [start, i]))
  return Uint8Array.from({ length: view.count }, (_, w) => {
    const word = words[at.get(atoms.start[tokens.first[starts[w]!]!]!) ?? -1]
    return word === undefined ? 0 : label(word.upos as Upos)
  })
}

/** A training example; new features get a row where `grow` says so. */
export function tagExample(
  { view }: TaggedView,
  gold: Uint8Array,
  index: FeatureIndex,
  grow: boolean,
  domain: 0 | 1,
  trust: number,
  from = 0,
  to = view.count,
): TagExample {
  const hashes = new Int32Array(MOST_FEATURES)
  const features: Int32Array[] = []
  for (let w = from; w < to; w++) {
    const n = tagFeatures(view, w, from, to, hashes)
    features.push(Int32Array.from({ length: n }, (_, i) => (grow ? addRow : rowOf)(index, hashes[i]!)))
  }
  return { features, gold: gold.slice(from, to), domain, trust }
}
