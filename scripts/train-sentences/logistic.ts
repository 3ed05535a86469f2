/** One example of a binary decision: hashed features and the answer. */
export interface Example {
  readonly features: Uint32Array
  readonly positive: boolean
}

/**
 * Logistic regression over hashed features by AdaGrad. Deterministic: the order comes from a seeded generator.
 *
 * @param examples - features are taken modulo `size`
 * @param size - a power of two
 * @param epochs - passes over the examples
 * @param rate - first step size
 * @param decay - L2 penalty for each visit of a feature
 * @returns the mean of the weights over the second half of the epochs, which varies less than the last ones
 */
export function trainLogistic(
  examples: readonly Example[],
  size: number,
  epochs: number,
  rate: number,
  decay: number,
): Float64Array {
  const weights = new Float64Array(size)
  const squares = new Float64Array(size).fill(1e-6)
  const order = Uint32Array.from(examples, (_, index) => index)
  const random = seeded(20170618)
  const mean = new Float64Array(size)
  const settled = epochs >> 1
  const mask = size - 1
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (const index of order) {
      const { features, positive } = examples[index]!
      let sum = 0
      for (const feature of features) sum += weights[feature & mask]!
      const error = (positive ? 1 : 0) - 1 / (1 + Math.exp(-sum))
      for (const feature of features) {
        const at = feature & mask
        const gradient = error - decay * weights[at]!
        squares[at]! += gradient * gradient
        weights[at]! += (rate * gradient) / Math.sqrt(squares[at]!)
      }
    }
    if (epoch >= settled) for (let at = 0; at < size; at++) mean[at]! += weights[at]! / (epochs - settled)
  }
  return mean
}

/** Rounds weights to bytes; `step` is what one unit is worth. Small weights become zero, so that the file packs well. */
export function quantize(weights: Float64Array, step: number): Int8Array {
  return Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / step))))
}

/** A small generator with a fixed seed (mulberry32), so that training repeats to the byte. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

function shuffle(order: Uint32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const kept = order[i]!
    order[i] = order[j]!
    order[j] = kept
  }
}
