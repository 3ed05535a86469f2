/** Lays the trained parts out for weights/words.bin: small, and without what does not pay for its bytes. */
import { atomKey } from '../../src/lexicon/atom-keys.js'
import type { ModelFile } from '../../src/model/format.js'
import { buildRowTable } from '../../src/model/row-table.js'
import { LABELS, NOUN_KINDS } from '../../src/words/tags.js'
import { findEntry, SLOTS } from '../../src/words/word-list.js'
import { WORDS_MODEL_VERSION } from '../../src/words/words-model.js'
import { hashesOf } from './feature-index.js'
import type { GoldTokens } from './gold-tokens.js'
import type { Segmentation } from './segmentation.js'
import { goldView } from './tag-data.js'
import type { Tagging } from './tagging.js'
import { bareTagLexicon } from './word-classes.js'

export interface PackOptions {
  /** How many of the tagger's features stay. */
  readonly features: number
  /** Slots of their table, a power of two. */
  readonly slots: number
  /** Weights closer to zero are dropped. */
  readonly least: number
}

export const PACK: PackOptions = { features: 20000, slots: 1 << 16, least: 0.08 }

const K = LABELS.length
/** Weights are kept as int8; what exceeds this is cut. */
const MOST_TAG = 4
const MOST_GAP = 3

export function packModel(
  segmentation: Segmentation,
  tagging: Tagging,
  treebank: readonly GoldTokens[],
  options: PackOptions,
): ModelFile {
  const { list, weights } = segmentation
  const { lexicon } = tagging
  const table = buildRowTable(keptFeatures(tagging, options), options.slots, K)
  const used = (_: unknown, slot: number): boolean => list.print[slot] !== 0
  return {
    kind: 'words',
    version: WORDS_MODEL_VERSION,
    meta: {
      labels: LABELS,
      keyCheck: atomKey('Thuỷ', 0, 4),
      entries: list.print.filter(used).length,
      source:
        'UD Vietnamese VTB train and dev (CC BY-SA 4.0), segmented news (Apache-2.0), counts of raw news',
    },
    arrays: {
      print: list.print,
      info: list.info,
      gaps: quantized(weights, MOST_GAP, 0.015),
      cluster: lexicon.cluster,
      nameCluster: lexicon.nameCluster,
      ambiguity: lexicon.ambiguity,
      ambiguities: lexicon.ambiguities,
      nounKind: nounKinds(segmentation, treebank),
      tagPrint: table.print,
      tagWeight: table.weight,
      transition: Int16Array.from(tagging.weights.transition, (w) => Math.round((w * 127) / MOST_TAG)),
    },
  }
}

function quantized(weights: ArrayLike<number>, most: number, least: number): Int8Array {
  return Int8Array.from(weights, (w) =>
    Math.abs(w) < least ? 0 : Math.max(-127, Math.min(127, Math.round((w * 127) / most))),
  )
}

/** The features that move scores most: by the spread of their weights, and by how often they speak. */
function keptFeatures(
  { index, weights, times }: Tagging,
  { features, least }: PackOptions,
): { hash: number; weights: Int8Array }[] {
  const hashes = hashesOf(index)
  const value = new Float64Array(index.count)
  for (let row = 0; row < index.count; row++) {
    let low = 0
    let high = 0
    for (let k = 0; k < K; k++) {
      const w = weights.rows[row * K + k]!
      if (w < low) low = w
      if (w > high) high = w
    }
    value[row] = (high - low) * Math.sqrt(times[row]!)
  }
  return Array.from(value.keys())
    .sort((a, b) => value[b]! - value[a]! || a - b)
    .slice(0, features)
    .map((row) => ({
      hash: hashes[row]!,
      weights: quantized(weights.rows.subarray(row * K, row * K + K), MOST_TAG, least),
    }))
}

/** The usual finer kind of each noun, as train tells it (dev does not know classifiers). */
function nounKinds({ list }: Segmentation, treebank: readonly GoldTokens[]): Uint8Array {
  const kinds = new Uint8Array(SLOTS)
  const counts = new Map<number, number[]>()
  const bare = bareTagLexicon(list)
  for (const sentence of treebank) {
    const { view, starts } = goldView(sentence, bare)
    const at = new Map(sentence.raw.start.map((start, i) => [start, i]))
    for (let w = 0; w < view.count; w++) {
      const word = sentence.words[at.get(sentence.atoms.start[sentence.tokens.first[starts[w]!]!]!) ?? -1]
      const kind = word !== undefined && word.upos === 'NOUN' ? NOUN_KINDS.indexOf(word.xpos) : -1
      const slot = findEntry(list, view.word[w]!)
      if (kind < 0 || slot < 0) continue
      const row = counts.get(slot) ?? NOUN_KINDS.map(() => 0)
      row[kind] = row[kind]! + 1
      counts.set(slot, row)
    }
  }
  for (const [slot, row] of counts) kinds[slot] = row.indexOf(Math.max(...row))
  return kinds
}
