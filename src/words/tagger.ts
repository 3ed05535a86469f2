import type { Span } from '../article.js'
import { findRow } from '../model/row-table.js'
import { bestPath } from '../model/viterbi.js'
import type { Atoms } from '../text/atoms.js'
import { candidatesOf } from './candidates.js'
import { MOST_FEATURES, tagFeatures, type WordView } from './tag-features.js'
import { LABELS } from './tags.js'
import type { Tokens } from './tokens.js'
import type { WordsModel } from './words-model.js'

/** Words of one text, ready to be tagged. */
export interface TaggerInput {
  readonly atoms: Atoms
  readonly keys: Int32Array
  readonly tokens: Tokens
  readonly view: WordView
  /** First token of each word. */
  readonly starts: Int32Array
}

/** A chain is cut here even if no sentence ends, so that memory does not grow with a text without full stops. */
const LONGEST_CHAIN = 400

/**
 * Labels of all words, by Viterbi within each sentence among the candidates that the lexicon leaves. Words with one
 * candidate are not scored at all.
 *
 * @param sentences - sentence spans in order; where there are none a line's end or a full stop ends the chain
 * @param path - gets the label of each word
 * @param buffers - scratch space
 */
export function tagWords(
  model: WordsModel,
  input: TaggerInput,
  sentences: readonly Span[],
  path: Uint8Array,
  buffers: TagBuffers = tagBuffers(),
): void {
  const { atoms, tokens, view, starts } = input
  const ends = sentenceEnds(atoms, sentences)
  let from = 0
  let sentence = 0
  for (let word = 1; word <= view.count; word++) {
    let cut = word === view.count || word - from === LONGEST_CHAIN
    if (!cut) {
      const atom = tokens.first[starts[word]!]!
      while (sentence < ends.length && ends[sentence]! < atom) sentence++
      cut = ends.length > 0 ? ends[sentence] === atom : view.ends[word - 1] === 1
    }
    if (!cut) continue
    tagChain(model, input, from, word, path, buffers)
    from = word
  }
}

/** Index of the first atom after each sentence. */
function sentenceEnds(atoms: Atoms, sentences: readonly Span[]): Int32Array {
  const ends = new Int32Array(sentences.length)
  let atom = 0
  for (let s = 0; s < sentences.length; s++) {
    const { end } = sentences[s]!
    while (atom < atoms.count && atoms.start[atom]! < end) atom++
    ends[s] = atom
  }
  return ends
}

/** Room for one chain; made once and used again, whatever is in it. */
export interface TagBuffers {
  readonly hashes: Int32Array
  readonly rows: Int32Array
  readonly label: Uint8Array
  readonly from: Int32Array
  readonly score: Int32Array
  readonly best: Float64Array
  readonly back: Int32Array
}

export function tagBuffers(): TagBuffers {
  const most = LONGEST_CHAIN * LABELS.length
  return {
    hashes: new Int32Array(MOST_FEATURES),
    rows: new Int32Array(MOST_FEATURES),
    label: new Uint8Array(most),
    from: new Int32Array(LONGEST_CHAIN + 1),
    score: new Int32Array(most),
    best: new Float64Array(most),
    back: new Int32Array(most),
  }
}

function tagChain(
  model: WordsModel,
  { keys, tokens, view, starts }: TaggerInput,
  from: number,
  to: number,
  path: Uint8Array,
  buffers: TagBuffers,
): void {
  const { hashes, rows, label, score } = buffers
  const { weight } = model.tags
  let filled = 0
  let open = false
  for (let word = from; word < to; word++) {
    buffers.from[word - from] = filled
    const token = starts[word]!
    let set = candidatesOf(
      tokens.kind[token]!,
      keys[tokens.first[token]!]!,
      view.ambiguity[word]!,
      view.shape[word]!,
    )
    let found = 0
    if ((set & (set - 1)) !== 0) {
      open = true
      const count = tagFeatures(view, word, from, to, hashes)
      for (let f = 0; f < count; f++) {
        const row = findRow(model.tags, hashes[f]!)
        if (row >= 0) rows[found++] = row
      }
    }
    while (set !== 0) {
      const k = 31 - Math.clz32(set & -set)
      set &= set - 1
      let sum = 0
      for (let f = 0; f < found; f++) sum += weight[rows[f]! + k]!
      label[filled] = k
      score[filled++] = sum
    }
  }
  buffers.from[to - from] = filled
  if (!open) {
    for (let word = from; word < to; word++) path[word] = label[word - from]!
    return
  }
  bestPath(buffers, 0, to - from, model.transition, LABELS.length, path.subarray(from, to), buffers)
}
