/**
 * Trains the tagger: a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001), stochastic
 * gradient with AdaGrad, weights averaged over the later epochs.
 *
 * The treebank's dev part follows habits of its own. Its sentences see the common weights plus weights of their own
 * (Daumé 2007), which are thrown away afterwards: so what is peculiar to dev does not reach the model.
 */
import { LEXICAL_FEATURES } from '../../src/words/tag-features.js'
import { seededRandom, shuffled } from './random.js'

/** A sentence as features: indexes into the weights' rows, word after word. */
export interface TagExample {
  readonly features: readonly Int32Array[]
  readonly gold: Uint8Array
  /** 1 where the sentence follows the habits of dev. */
  readonly domain: 0 | 1
  /** Weight of its gradient: less than 1 for sentences that a model tagged. */
  readonly trust: number
}

export interface TagTraining {
  readonly labels: number
  /** Number of distinct features. */
  readonly rows: number
  readonly epochs: number
  readonly rate: number
  readonly decay: number
  readonly dropout: number
  /** How often all features of the very word are left out. */
  readonly wordDropout: number
  readonly seed: number
}

export interface TagWeights {
  readonly rows: Float32Array
  /** `labels + 1` rows: the last is for beginnings. */
  readonly transition: Float32Array
}

const SMALL = 1e-4

export function trainTags(examples: readonly TagExample[], options: TagTraining): TagWeights {
  const { labels: K, rows: R, rate, decay } = options
  const weight = [new Float32Array(R * K), new Float32Array(R * K)] as const
  const square = [new Float32Array(R * K).fill(1e-2), new Float32Array(R * K).fill(1e-2)] as const
  const average = new Float32Array(R * K)
  const size = (K + 1) * K
  const transition = [new Float32Array(size), new Float32Array(size)] as const
  const transitionSquare = [new Float32Array(size).fill(1e-2), new Float32Array(size).fill(1e-2)] as const
  const transitionAverage = new Float32Array(size)
  const random = seededRandom(options.seed)
  const gradient = new Float64Array(K)
  const factor = new Float64Array(size)
  const raw = new Float64Array(size)
  let rounds = 0
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const s of shuffled(examples.length, random)) {
      const { features, gold, domain, trust } = examples[s]!
      const n = features.length
      const domains = domain === 1 ? [0, 1] : [0]
      const score = new Float64Array(n * K)
      const active = features.map((all) => dropFeatures(all, options, random))
      for (let i = 0; i < n; i++) {
        for (const row of active[i]!) {
          for (const d of domains) {
            const w = weight[d]!
            for (let k = 0; k < K; k++) score[i * K + k]! += w[row * K + k]!
          }
        }
      }
      for (let t = 0; t < size; t++) {
        raw[t] = transition[0][t]! + (domain === 1 ? transition[1][t]! : 0)
        factor[t] = Math.exp(raw[t]!)
      }
      const { forward, backward, potential } = forwardBackward(score, factor, n, K)
      for (let i = 0; i < n; i++) {
        let sum = 0
        for (let k = 0; k < K; k++) sum += gradient[k] = forward[i * K + k]! * backward[i * K + k]!
        for (let k = 0; k < K; k++) gradient[k] = ((k === gold[i] ? 1 : 0) - gradient[k]! / sum) * trust
        for (const row of active[i]!) {
          for (const d of domains) {
            const w = weight[d]!
            const q = square[d]!
            for (let k = 0; k < K; k++) {
              const at = row * K + k
              const g = gradient[k]! - decay * w[at]!
              if (g < SMALL && g > -SMALL) continue
              q[at]! += g * g
              w[at]! += (rate * g) / Math.sqrt(q[at]!)
            }
          }
        }
        const update = (t: number, g: number): void => {
          if (g < SMALL && g > -SMALL) return
          for (const d of domains) {
            transitionSquare[d]![t]! += g * g
            transition[d]![t]! += (rate * g) / Math.sqrt(transitionSquare[d]![t]!)
          }
        }
        if (i === 0) {
          for (let k = 0; k < K; k++) update(K * K + k, gradient[k]!)
          continue
        }
        let total = 0
        const pairs = new Float64Array(K * K)
        for (let p = 0; p < K; p++) {
          for (let k = 0; k < K; k++) {
            const value =
              forward[(i - 1) * K + p]! * factor[p * K + k]! * potential[i * K + k]! * backward[i * K + k]!
            pairs[p * K + k] = value
            total += value
          }
        }
        for (let p = 0; p < K; p++) {
          for (let k = 0; k < K; k++) {
            const isGold = p === gold[i - 1] && k === gold[i] ? 1 : 0
            update(p * K + k, (isGold - pairs[p * K + k]! / total) * trust)
          }
        }
      }
    }
    if (epoch < options.epochs / 2) continue
    rounds++
    for (let at = 0; at < average.length; at++) average[at]! += weight[0][at]!
    for (let at = 0; at < size; at++) transitionAverage[at]! += transition[0][at]!
  }
  for (let at = 0; at < average.length; at++) average[at]! /= rounds
  for (let at = 0; at < size; at++) transitionAverage[at]! /= rounds
  return { rows: average, transition: transitionAverage }
}

function dropFeatures(all: Int32Array, options: TagTraining, random: () => number): number[] {
  const kept: number[] = []
  const from = random() < options.wordDropout ? LEXICAL_FEATURES : 0
  for (let f = from; f < all.length; f++) {
    if (all[f]! >= 0 && (options.dropout === 0 || random() >= options.dropout)) kept.push(all[f]!)
  }
  return kept
}

interface ForwardBackward {
  readonly forward: Float64Array
  readonly backward: Float64Array
  readonly potential: Float64Array
}

function forwardBackward(score: Float64Array, factor: Float64Array, n: number, K: number): ForwardBackward {
  const forward = new Float64Array(n * K)
  const backward = new Float64Array(n * K)
  const potential = new Float64Array(n * K)
  for (let i = 0; i < n; i++) {
    let most = Number.NEGATIVE_INFINITY
    for (let k = 0; k < K; k++) most = Math.max(most, score[i * K + k]!)
    let sum = 0
    for (let k = 0; k < K; k++) {
      const own = (potential[i * K + k] = Math.exp(score[i * K + k]! - most))
      let value = 0
      if (i === 0) value = factor[K * K + k]!
      else for (let p = 0; p < K; p++) value += forward[(i - 1) * K + p]! * factor[p * K + k]!
      sum += forward[i * K + k] = value * own
    }
    for (let k = 0; k < K; k++) forward[i * K + k]! /= sum
  }
  for (let k = 0; k < K; k++) backward[(n - 1) * K + k] = 1
  for (let i = n - 2; i >= 0; i--) {
    let sum = 0
    for (let p = 0; p < K; p++) {
      let value = 0
      for (let k = 0; k < K; k++) {
        value += factor[p * K + k]! * potential[(i + 1) * K + k]! * backward[(i + 1) * K + k]!
      }
      sum += backward[i * K + p] = value
    }
    for (let p = 0; p < K; p++) backward[i * K + p]! /= sum
  }
  return { forward, backward, potential }
}
