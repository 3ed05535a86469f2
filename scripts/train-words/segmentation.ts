/** From sources to the segmenter's lexicon and weights, in two rounds. */
import { atomKeys } from '../../src/lexicon/atom-keys.js'
import { type Atoms, scanAtoms } from '../../src/text/atoms.js'
import { joinTokens } from '../../src/words/join-tokens.js'
import { buildLattice, type Lattice } from '../../src/words/lattice.js'
import { scanTokens, TOKEN_SYLLABLE, type Tokens } from '../../src/words/tokens.js'
import type { WordList } from '../../src/words/word-list.js'
import { buildWordList, type Evidence, gatherEvidence } from './evidence.js'
import type { GoldTokens } from './gold-tokens.js'
import { FOLDS, type Sources } from './sources.js'
import { type GapExample, trainGaps } from './train-gaps.js'

export interface Segmentation {
  readonly evidence: Evidence
  readonly list: WordList
  /** Lexicons that have not seen a fold. */
  readonly lists: readonly WordList[]
  readonly weights: Float32Array
  readonly bits: number
}

export interface SegmentationOptions {
  /** Sentences of `train` to leave out, for cross-validation. */
  readonly held?: (sentence: GoldTokens) => boolean
  readonly bits?: number
  readonly seeds?: number
  readonly rounds?: number
}

export interface RawTokens {
  readonly text: string
  readonly atoms: Atoms
  readonly keys: Int32Array
  readonly tokens: Tokens
}

export function rawTokens(text: string): RawTokens {
  const atoms = scanAtoms(text)
  return { text, atoms, keys: atomKeys(text, atoms), tokens: scanTokens(text, atoms) }
}

/** Evidence of everything; what a model must not know is kept out fold by fold when lexicons are built. */
export function evidenceOf(sources: Sources): Evidence {
  const { sequence, syllables, listed } = sources
  const gold = [...sources.train, ...sources.dev, ...sources.segmented]
  return gatherEvidence({
    gold,
    folds: FOLDS,
    sequence,
    syllables,
    listed,
    collocations: { count: 30, association: 0.6 },
  })
}

/**
 * Trains the segmenter. The first round cuts the raw text; how free each syllable is there goes into the lexicon of
 * the second. `evidence` is written to (the syllables' counts of raw text).
 */
export function trainSegmentation(
  sources: Sources,
  evidence: Evidence,
  raw: readonly RawTokens[],
  options: SegmentationOptions = {},
): Segmentation {
  const { bits = 16, seeds = 1, rounds = 2, held = () => false } = options
  const gold = [...sources.train.filter((s) => !held(s)), ...sources.dev, ...sources.segmented]
  evidence.single.rawFree.fill(0)
  evidence.single.rawBound.fill(0)
  let lists: WordList[] = []
  let weights = new Float32Array(0)
  for (let round = 0; round < rounds; round++) {
    if (round > 0) {
      // A held-out sentence must not teach the lexicon that cuts the raw text either.
      const fold = sources.train.find(held)?.fold ?? -1
      countFreedom(evidence, raw, fold < 0 ? buildWordList(evidence, -1) : lists[fold]!, weights)
    }
    lists = Array.from({ length: FOLDS }, (_, fold) => buildWordList(evidence, fold))
    const examples = gold.map((sentence) => gapExample(sentence, lists[sentence.fold]!))
    weights = averaged(examples, bits, round === rounds - 1 ? seeds : 1)
  }
  return { evidence, list: buildWordList(evidence, -1), lists, weights, bits }
}

/** Averaging over seeds steadies greedy decoding. */
function averaged(examples: readonly GapExample[], bits: number, seeds: number): Float32Array<ArrayBuffer> {
  const sum = new Float32Array(1 << bits)
  for (let seed = 1; seed <= seeds; seed++) {
    const weights = trainGaps(examples, { bits, epochs: 8, rate: 0.1, decay: 1e-4, dropout: 0.1, seed })
    for (let f = 0; f < sum.length; f++) sum[f] = sum[f]! + weights[f]! / seeds
  }
  return sum
}

function gapExample(sentence: GoldTokens, list: WordList): GapExample {
  return { lattice: latticeOf(sentence, list), joined: sentence.joined }
}

export function latticeOf({ raw, atoms, keys, tokens }: GoldTokens, list: WordList): Lattice {
  return buildLattice(raw.text, atoms, keys, tokens, list, null)
}

/** How often each syllable is a word of its own in the raw text; capitals are names and not counted. */
function countFreedom(
  { single, syllables }: Evidence,
  raw: readonly RawTokens[],
  list: WordList,
  weights: Float32Array,
): void {
  for (const { text, atoms, keys, tokens } of raw) {
    const lattice = buildLattice(text, atoms, keys, tokens, list, null)
    const joined = joinTokens(lattice, weights)
    for (let i = 0; i < tokens.count; i++) {
      if (tokens.kind[i] !== TOKEN_SYLLABLE || lattice.shape[i] !== 0) continue
      const id = syllables.idOf.get(keys[tokens.first[i]!]!)
      if (id === undefined) continue
      const table = joined[i] === 1 || joined[i + 1] === 1 ? single.rawBound : single.rawFree
      table[id] = table[id]! + 1
    }
  }
}
