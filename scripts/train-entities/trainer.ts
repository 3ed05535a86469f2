import { keyOf } from '../../src/model/perfect-hash.js'
import type { DataSet } from './data-set.js'
import type { LabelSet } from './label-set.js'
import { seeded, shuffle } from './random.js'

export interface TrainingOptions {
  readonly seed: number
  readonly epochs: number
  readonly rate: number
  readonly decay: number
  /** L1: how much each weight moves toward 0 a step. */
  readonly sparsity: number
  /** Where the sums of squared gradients begin: rare features take small steps. */
  readonly floor: number
  /** Share of the lexical features left out at random. */
  readonly dropout: number
  /** Features seen in fewer atoms are left out. */
  readonly cutoff: number
}

/** What training gives: dense weights, averaged over the later epochs. */
export interface Trained {
  readonly keys: Int32Array
  readonly weights: Float32Array
  readonly transition: Float32Array
  readonly first: Float32Array
}

/** The only weights that are trained; all others stay 0. */
export interface Chosen {
  readonly keys: Int32Array
  /** By feature and unit. */
  readonly allowed: Uint8Array
}

/** The weights of a model that are not small, and the features that have any. */
export function chooseWeights({ keys, weights }: Trained, least: number): Chosen {
  const units = weights.length / keys.length
  const kept = Array.from(keys.keys()).filter((feature) =>
    weights.subarray(feature * units, (feature + 1) * units).some((weight) => Math.abs(weight) >= least),
  )
  const allowed = new Uint8Array(kept.length * units)
  kept.forEach((feature, at) => {
    for (let u = 0; u < units; u++)
      if (Math.abs(weights[feature * units + u]!) >= least) allowed[at * units + u] = 1
  })
  return { keys: Int32Array.from(kept, (feature) => keys[feature]!), allowed }
}

/** The features that occur often enough, by key. */
function frequentKeys(data: DataSet, cutoff: number): Int32Array {
  const counts = new Uint8Array(0x1000000)
  for (const hash of data.features) {
    const key = keyOf(hash)
    if (counts[key]! < 255) counts[key] = counts[key]! + 1
  }
  const keys: number[] = []
  for (let key = 0; key < counts.length; key++) if (counts[key]! >= cutoff) keys.push(key)
  return Int32Array.from(keys)
}

/** The place in `keys` of every feature of the data; -1 for those that are not among them. */
function indexFeatures(data: DataSet, keys: Int32Array): Int32Array {
  const index = new Int32Array(0x1000000).fill(-1)
  for (const [at, key] of keys.entries()) index[key] = at
  return data.features.map((hash) => index[keyOf(hash)]!)
}

/**
 * Maximum likelihood of a linear-chain CRF by AdaGrad (J. Duchi, E. Hazan, Y. Singer, JMLR 12, 2011), one sentence a
 * step, forward-backward with scaling. Written as one loop over typed arrays because it runs for minutes.
 */
export function trainCrf(
  data: DataSet,
  labels: LabelSet,
  options: TrainingOptions,
  log: (line: string) => void,
  chosen?: Chosen,
): Trained {
  const keys = chosen?.keys ?? frequentKeys(data, options.cutoff)
  const ids = indexFeatures(data, keys)
  const allowed = chosen?.allowed
  const { units, unitStart, unitOf, beforeStart, before, mayStart } = labels
  const L = labels.tuples.length
  const gold = data.tuples.map((tuple) => labels.labelOf.get(tuple)!)
  const W = new Float32Array(keys.length * units)
  const G = new Float32Array(keys.length * units)
  G.fill(options.floor)
  const sumW = new Float32Array(keys.length * units)
  const T = new Float64Array(before.length)
  const GT = new Float64Array(before.length)
  const sumT = new Float64Array(before.length)
  const F = new Float64Array(L)
  const GF = new Float64Array(L)
  const sumF = new Float64Array(L)
  let averaged = 0
  const sequences = data.sequenceStart.length - 1
  const order = Int32Array.from({ length: sequences }, (_, at) => at)
  const random = seeded(options.seed)
  // Regularization counts once a pass, not once an atom: a frequent feature is not punished for being frequent.
  const share = new Float64Array(keys.length)
  for (const id of ids) if (id >= 0) share[id] = share[id]! + 1
  for (let id = 0; id < share.length; id++) share[id] = 1 / share[id]!
  let longest = 0
  for (let s = 0; s < sequences; s++)
    longest = Math.max(longest, data.sequenceStart[s + 1]! - data.sequenceStart[s]!)
  const node = new Float64Array(longest * L)
  const alpha = new Float64Array(longest * L)
  const beta = new Float64Array(longest * L)
  const scales = new Float64Array(longest)
  const expT = new Float64Array(before.length)
  const sums = new Float64Array(units)
  const gradient = new Float64Array(units)
  const touched = new Int32Array(units)
  const gradT = new Float64Array(before.length)
  let capacity = 1 << 14
  let kept = new Int32Array(capacity)
  const keptStart = new Int32Array(longest + 1)
  const { rate, decay, dropout, sparsity } = options
  log(`${keys.length} features, ${L} labels, ${units} units, ${before.length} transitions`)
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random)
    let loss = 0
    for (const s of order) {
      const from = data.sequenceStart[s]!
      const length = data.sequenceStart[s + 1]! - from
      let used = 0
      for (let i = 0; i < length; i++) {
        const start = data.featureStart[from + i]!
        const end = data.featureStart[from + i + 1]!
        const lexicalEnd = start + data.lexical[from + i]!
        if (used + end - start > capacity) {
          capacity *= 2
          const larger = new Int32Array(capacity)
          larger.set(kept)
          kept = larger
        }
        for (let f = start; f < end; f++) {
          const id = ids[f]!
          if (id < 0 || (f < lexicalEnd && random() < dropout)) continue
          kept[used++] = id
        }
        keptStart[i + 1] = used
        sums.fill(0)
        for (let f = keptStart[i]!; f < used; f++) {
          const row = kept[f]! * units
          for (let u = 0; u < units; u++) sums[u] = sums[u]! + W[row + u]!
        }
        let most = -Infinity
        let at = 0
        for (let l = 0; l < L; l++) {
          let sum = 0
          for (const stop = unitStart[l + 1]!; at < stop; at++) sum += sums[unitOf[at]!]!
          node[i * L + l] = sum
          if (sum > most) most = sum
        }
        loss += most - node[i * L + gold[from + i]!]!
        for (let l = 0; l < L; l++) node[i * L + l] = Math.exp(node[i * L + l]! - most)
      }
      for (let t = 0; t < before.length; t++) expT[t] = Math.exp(T[t]!)
      // Forward.
      for (let i = 0; i < length; i++) {
        let total = 0
        let at = 0
        for (let l = 0; l < L; l++) {
          let sum = 0
          if (i === 0) sum = mayStart[l] ? Math.exp(F[l]!) : 0
          else
            for (const stop = beforeStart[l + 1]!; at < stop; at++)
              sum += alpha[(i - 1) * L + before[at]!]! * expT[at]!
          const value = sum * node[i * L + l]!
          alpha[i * L + l] = value
          total += value
        }
        scales[i] = total
        loss += Math.log(total)
        const inverse = 1 / total
        for (let l = 0; l < L; l++) alpha[i * L + l] = alpha[i * L + l]! * inverse
      }
      // Backward, and the expected transitions.
      for (let l = 0; l < L; l++) beta[(length - 1) * L + l] = 1
      gradT.fill(0)
      for (let i = length - 1; i > 0; i--) {
        for (let l = 0; l < L; l++) beta[(i - 1) * L + l] = 0
        const inverse = 1 / scales[i]!
        let at = 0
        for (let l = 0; l < L; l++) {
          const flow = beta[i * L + l]! * node[i * L + l]! * inverse
          const stop = beforeStart[l + 1]!
          if (flow < 1e-12) {
            at = stop
            continue
          }
          for (; at < stop; at++) {
            const p = before[at]!
            const through = flow * expT[at]!
            beta[(i - 1) * L + p] = beta[(i - 1) * L + p]! + through
            gradT[at] = gradT[at]! + alpha[(i - 1) * L + p]! * through
          }
        }
      }
      // Observed transitions.
      for (let i = 1; i < length; i++) {
        const l = gold[from + i]!
        const p = gold[from + i - 1]!
        for (let at = beforeStart[l]!; at < beforeStart[l + 1]!; at++) {
          if (before[at] === p) {
            gradT[at] = gradT[at]! - 1
            loss -= T[at]!
          }
        }
      }
      loss -= F[gold[from]!]!
      for (let t = 0; t < before.length; t++) {
        const g = gradT[t]!
        if (g === 0) continue
        GT[t] = GT[t]! + g * g
        T[t] = T[t]! - (rate * g) / (Math.sqrt(GT[t]!) + 1e-6)
      }
      for (let l = 0; l < L; l++) {
        if (!mayStart[l]) continue
        const g = alpha[l]! * beta[l]! - (gold[from] === l ? 1 : 0)
        GF[l] = GF[l]! + g * g
        F[l] = F[l]! - (rate * g) / (Math.sqrt(GF[l]!) + 1e-6)
      }
      // Features: only units whose expectation is off.
      for (let i = 0; i < length; i++) {
        gradient.fill(0)
        const right = gold[from + i]!
        for (let l = 0; l < L; l++) {
          const g = alpha[i * L + l]! * beta[i * L + l]! - (l === right ? 1 : 0)
          if (g < 1e-4 && g > -1e-4) continue
          for (let at = unitStart[l]!; at < unitStart[l + 1]!; at++)
            gradient[unitOf[at]!] = gradient[unitOf[at]!]! + g
        }
        let count = 0
        for (let u = 0; u < units; u++) if (gradient[u]! > 1e-3 || gradient[u]! < -1e-3) touched[count++] = u
        if (count === 0) continue
        for (let f = keptStart[i]!; f < keptStart[i + 1]!; f++) {
          const row = kept[f]! * units
          const once = share[kept[f]!]!
          const pull = decay * once
          const lasso = sparsity * once
          for (let c = 0; c < count; c++) {
            const u = touched[c]!
            if (allowed !== undefined && allowed[row + u] === 0) continue
            const g = gradient[u]! + pull * W[row + u]!
            const squared = G[row + u]! + g * g
            G[row + u] = squared
            const step = rate / (Math.sqrt(squared) + 1e-6)
            const moved = W[row + u]! - step * g
            const shrink = step * lasso
            W[row + u] = moved > shrink ? moved - shrink : moved < -shrink ? moved + shrink : 0
          }
        }
      }
    }
    if (epoch >= options.epochs >> 1) {
      for (let at = 0; at < W.length; at++) sumW[at] = sumW[at]! + W[at]!
      for (let at = 0; at < T.length; at++) sumT[at] = sumT[at]! + T[at]!
      for (let at = 0; at < L; at++) sumF[at] = sumF[at]! + F[at]!
      averaged++
    }
    log(`epoch ${epoch + 1}: loss ${loss.toFixed(0)}`)
  }
  for (let at = 0; at < W.length; at++) sumW[at] = sumW[at]! / averaged
  return {
    keys,
    weights: sumW,
    transition: Float32Array.from(sumT, (value) => value / averaged),
    first: Float32Array.from(sumF, (value, l) => (mayStart[l] ? value / averaged : -Infinity)),
  }
}

/** The mean of models trained on the same data: a linear model of half the variance, at no cost when it is used. */
export function averageOf(models: readonly Trained[]): Trained {
  const mean = (pick: (model: Trained) => Float32Array) =>
    pick(models[0]!).map((_, at) => models.reduce((sum, model) => sum + pick(model)[at]!, 0) / models.length)
  return {
    keys: models[0]!.keys,
    weights: mean((model) => model.weights),
    transition: mean((model) => model.transition),
    first: mean((model) => model.first),
  }
}
