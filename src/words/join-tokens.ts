import { emptyGapFeatures, gapFeatures, isOpen } from './gaps.js'
import type { Lattice } from './lattice.js'

/**
 * Greedy decoding, from left to right: 1 where a token belongs to the word of the one before. Training cuts with it too.
 *
 * @param weights - by feature hash; a power of two long
 */
export function joinTokens(lattice: Lattice, weights: Int8Array | Float32Array): Uint8Array {
  const joined = new Uint8Array(lattice.count)
  const features = emptyGapFeatures()
  const mask = weights.length - 1
  let began = 0
  for (let at = 1; at < lattice.count; at++) {
    if (isOpen(lattice, at, began)) {
      gapFeatures(lattice, at, began, mask, features)
      let score = 0
      for (let i = 0; i < features.length; i++) score += weights[features.index[i]!]!
      if (score > 0) {
        joined[at] = 1
        continue
      }
    }
    began = at
  }
  return joined
}
