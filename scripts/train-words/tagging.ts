/** From a segmentation to the tagger's lexicon and weights: first on the treebank, then with tagged raw text beside it. */
import { bestPath } from '../../src/model/viterbi.js'
import { candidatesOf } from '../../src/words/candidates.js'
import { joinTokens } from '../../src/words/join-tokens.js'
import { buildLattice } from '../../src/words/lattice.js'
import { emptyWordView, MOST_FEATURES, tagFeatures } from '../../src/words/tag-features.js'
import { LABELS, label } from '../../src/words/tags.js'
import { TOKEN_PUNCTUATION, type Tokens } from '../../src/words/tokens.js'
import { findEntry } from '../../src/words/word-list.js'
import { fillWordView, OPENS, type TagLexicon, wordStarts } from '../../src/words/word-view.js'
import { emptyFeatureIndex, type FeatureIndex, rowOf } from './feature-index.js'
import type { GoldTokens } from './gold-tokens.js'
import type { RawTokens, Segmentation } from './segmentation.js'
import { FOLDS } from './sources.js'
import { goldLabels, goldView, type TaggedView, tagExample } from './tag-data.js'
import { buildTagLexicon, countTag, emptyTagCounts, type TagCounts } from './tag-lexicon.js'
import { type TagExample, type TagWeights, trainTags } from './train-tags.js'
import { bareTagLexicon, endsLine } from './word-classes.js'

const K = LABELS.length

export interface Tagging {
  readonly lexicon: TagLexicon
  readonly counts: TagCounts
  readonly index: FeatureIndex
  /** How often each row of the index occurs in training. */
  readonly times: Int32Array
  readonly weights: TagWeights
}

export interface TaggingOptions {
  readonly rounds: number
  readonly seeds: number
  readonly epochs: number
  readonly dropout: number
  readonly wordDropout: number
  readonly decay: number
  /** Features seen less often are left out. */
  readonly minimum: number
  /** Tags with a smaller share of a word's uses are no candidates. */
  readonly least: number
  /** How many raw texts are tagged for counts. */
  readonly raw: number
  /** Whether dev has weights of its own. */
  readonly domains: boolean
}

export const TAGGING: TaggingOptions = {
  rounds: 2,
  seeds: 1,
  epochs: 6,
  dropout: 0.1,
  wordDropout: 0.2,
  decay: 1e-4,
  minimum: 2,
  least: 0.03,
  raw: 3000,
  domains: true,
}

interface Part {
  readonly sentence: GoldTokens
  readonly domain: 0 | 1
}

export function trainTagging(
  segmentation: Segmentation,
  classes: Pick<TagLexicon, 'cluster' | 'nameCluster'>,
  parts: readonly Part[],
  raw: readonly RawTokens[],
  options: TaggingOptions,
): Tagging {
  const { list } = segmentation
  const counts = emptyTagCounts(K, FOLDS)
  const bare = bareTagLexicon(list)
  for (const { sentence } of parts) {
    const tagged = goldView(sentence, bare)
    const gold = goldLabels(sentence, tagged)
    for (let w = 0; w < tagged.view.count; w++) {
      const slot = findEntry(list, tagged.view.word[w]!)
      if (slot >= 0) countTag(counts.gold, slot, K * FOLDS, gold[w]! * FOLDS + sentence.fold)
    }
  }
  let tagging: Tagging | null = null
  for (let round = 0; round < options.rounds; round++) {
    if (tagging !== null) countRaw(counts, tagging, segmentation, raw.slice(0, options.raw))
    tagging = trainRound(
      counts,
      segmentation,
      classes,
      parts,
      options,
      round === options.rounds - 1 ? options.seeds : 1,
    )
  }
  return tagging!
}

function trainRound(
  counts: TagCounts,
  { list }: Segmentation,
  classes: Pick<TagLexicon, 'cluster' | 'nameCluster'>,
  parts: readonly Part[],
  options: TaggingOptions,
  seeds: number,
): Tagging {
  const { least } = options
  const lexicons = Array.from({ length: FOLDS }, (_, without) =>
    buildTagLexicon(counts, list, classes, { without, least }),
  )
  const index = emptyFeatureIndex()
  const examples: TagExample[] = parts.map(({ sentence, domain }) => {
    const tagged = goldView(sentence, lexicons[sentence.fold]!)
    return tagExample(tagged, goldLabels(sentence, tagged), index, true, options.domains ? domain : 0, 1)
  })
  const times = dropRare(examples, index, options.minimum)
  const rows = times.length
  const size = rows * K
  const sum: TagWeights = { rows: new Float32Array(size), transition: new Float32Array((K + 1) * K) }
  for (let seed = 1; seed <= seeds; seed++) {
    const { epochs, dropout, wordDropout, decay } = options
    const one = trainTags(examples, { labels: K, rows, epochs, rate: 0.1, decay, dropout, wordDropout, seed })
    for (let i = 0; i < size; i++) sum.rows[i] = sum.rows[i]! + one.rows[i]! / seeds
    for (let i = 0; i < one.transition.length; i++)
      sum.transition[i] = sum.transition[i]! + one.transition[i]! / seeds
  }
  return {
    lexicon: buildTagLexicon(counts, list, classes, { without: -1, least }),
    counts,
    index,
    times,
    weights: sum,
  }
}

/** Renumbers the rows so that rare features have none; `features` of the examples are rewritten. */
function dropRare(examples: readonly TagExample[], index: FeatureIndex, minimum: number): Int32Array {
  const times = new Int32Array(index.count)
  for (const { features } of examples)
    for (const word of features) for (const row of word) times[row] = times[row]! + 1
  const renumbered = new Int32Array(index.count)
  let rows = 0
  for (let row = 0; row < times.length; row++) renumbered[row] = times[row]! >= minimum ? rows++ : -1
  for (const { features } of examples) {
    for (const word of features) for (let i = 0; i < word.length; i++) word[i] = renumbered[word[i]!]!
  }
  const kept = emptyFeatureIndex()
  kept.keys = new Int32Array(index.keys.length)
  kept.rows = new Int32Array(index.keys.length).fill(-1)
  const mask = kept.keys.length - 1
  for (let from = 0; from < index.keys.length; from++) {
    const row = index.rows[from]! < 0 ? -1 : renumbered[index.rows[from]!]!
    if (row < 0) continue
    let slot = index.keys[from]! & mask
    while (kept.rows[slot]! >= 0) slot = (slot + 1) & mask
    kept.keys[slot] = index.keys[from]!
    kept.rows[slot] = row
  }
  index.keys = kept.keys
  index.rows = kept.rows
  index.count = rows
  return times.filter((n) => n >= minimum)
}

/** Labels of the words from `from` to `to`, by Viterbi among each word's candidates. */
export function decodeTags(
  tagging: Pick<Tagging, 'index' | 'weights'>,
  { view, starts }: TaggedView,
  tokens: Tokens,
  keys: Int32Array,
  from: number,
  to: number,
  path: Uint8Array,
): void {
  const { index, weights } = tagging
  const hashes = new Int32Array(MOST_FEATURES)
  const places = new Int32Array(view.count + 1)
  const labels: number[] = []
  const scores: number[] = []
  for (let w = from; w < to; w++) {
    places[w] = labels.length
    const token = starts[w]!
    let set = candidatesOf(
      tokens.kind[token]!,
      keys[tokens.first[token]!]!,
      view.ambiguity[w]!,
      view.shape[w]!,
    )
    const n = (set & (set - 1)) === 0 ? 0 : tagFeatures(view, w, from, to, hashes)
    const rows: number[] = []
    for (let i = 0; i < n; i++) {
      const row = rowOf(index, hashes[i]!)
      if (row >= 0) rows.push(row * K)
    }
    while (set !== 0) {
      const k = 31 - Math.clz32(set & -set)
      set &= set - 1
      let score = 0
      for (const row of rows) score += weights.rows[row + k]!
      labels.push(k)
      scores.push(score)
    }
  }
  places[to] = labels.length
  const chain = { label: Uint8Array.from(labels), from: places, score: Float64Array.from(scores) }
  const scratch = { best: new Float64Array(labels.length), back: new Int32Array(labels.length) }
  bestPath(chain, from, to, weights.transition, K, path, scratch)
}

function countRaw(
  counts: TagCounts,
  tagging: Tagging,
  segmentation: Segmentation,
  raw: readonly RawTokens[],
): void {
  const { list, weights } = segmentation
  counts.raw.clear()
  const marks = label('PUNCT')
  for (const source of raw) {
    const { text, atoms, keys, tokens } = source
    const lattice = buildLattice(text, atoms, keys, tokens, list, null)
    const joined = joinTokens(lattice, weights)
    const starts = wordStarts(joined)
    const view = emptyWordView(starts.length - 1)
    fillWordView(view, lattice, tokens, starts, tagging.lexicon)
    const path = new Uint8Array(view.count)
    let from = 0
    for (let w = 1; w <= view.count; w++) {
      const ends =
        w === view.count ||
        endsLine(source, starts[w]!) ||
        endsSentence(view.shape[w]!, tokens.kind[starts[w - 1]!]!)
      if (!ends) continue
      decodeTags(tagging, { view, starts, lattice }, tokens, keys, from, w, path)
      from = w
    }
    for (let w = 0; w < view.count; w++) {
      if (path[w] === marks || (view.shape[w]! !== 0 && view.shape[w]! < OPENS)) continue
      const slot = findEntry(list, view.word[w]!)
      if (slot >= 0) countTag(counts.raw, slot, K, path[w]!)
    }
  }
}

/** Good enough for counting: a mark, then a capital that opens. */
function endsSentence(shape: number, kindBefore: number): boolean {
  return kindBefore === TOKEN_PUNCTUATION && shape > OPENS
}
