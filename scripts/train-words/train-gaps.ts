/** Trains the weights of the gap model: logistic regression by AdaGrad, with the model's own earlier decisions as history. */
import { emptyGapFeatures, gapFeatures, isOpen } from '../../src/words/gaps.js'
import type { Lattice } from '../../src/words/lattice.js'
import { seededRandom, shuffled } from './random.js'

export interface GapExample {
  readonly lattice: Lattice
  readonly joined: Uint8Array
}

export interface GapTraining {
  readonly bits: number
  readonly epochs: number
  readonly rate: number
  /** L2 shrinkage. */
  readonly decay: number
  /** Share of features left out at random. */
  readonly dropout: number
  readonly seed: number
}

export function trainGaps(examples: readonly GapExample[], options: GapTraining): Float32Array {
  const size = 1 << options.bits
  const mask = size - 1
  const weights = new Float32Array(size)
  const squares = new Float32Array(size).fill(1e-3)
  const average = new Float64Array(size)
  const random = seededRandom(options.seed)
  const features = emptyGapFeatures()
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const s of shuffled(examples.length, random)) {
      const { lattice, joined } = examples[s]!
      let began = 0
      for (let at = 1; at < lattice.count; at++) {
        if (!isOpen(lattice, at, began)) {
          began = at
          continue
        }
        gapFeatures(lattice, at, began, mask, features)
        let n = features.length
        if (options.dropout > 0) {
          n = 0
          for (let i = 0; i < features.length; i++) {
            if (random() >= options.dropout) features.index[n++] = features.index[i]!
          }
        }
        let score = 0
        for (let i = 0; i < n; i++) score += weights[features.index[i]!]!
        const gold = joined[at]!
        const error = gold - 1 / (1 + Math.exp(-score))
        for (let i = 0; i < n; i++) {
          const f = features.index[i]!
          const gradient = error - options.decay * weights[f]!
          squares[f] = squares[f]! + gradient * gradient
          weights[f] = weights[f]! + (options.rate * gradient) / Math.sqrt(squares[f]!)
        }
        // Half the time the model's own answer is the history, so that it learns to live with its mistakes.
        const history = epoch > 0 && random() < 0.5 ? (score > 0 ? 1 : 0) : gold
        if (history === 0) began = at
      }
    }
    if (epoch >= options.epochs >> 1) for (let f = 0; f < size; f++) average[f] = average[f]! + weights[f]!
  }
  const rounds = options.epochs - (options.epochs >> 1)
  for (let f = 0; f < size; f++) weights[f] = average[f]! / rounds
  return weights
}
