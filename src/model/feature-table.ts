/**
 * Weights of hashed features, sparse: each feature has weights for a few units only. Features are told apart by
 * 24 bits of their hash, kept in `keys`; `slots` finds a key by open addressing.
 */
export interface FeatureTable {
  /** Index of the feature in a slot, or -1. A power of two long. */
  readonly slots: Int32Array
  /** Key of each feature. */
  readonly keys: Int32Array
  /** Weights of feature `f`: `unit[start[f]] … unit[start[f + 1] - 1]`, and the same in `weight`. */
  readonly start: Int32Array
  readonly unit: Uint8Array
  readonly weight: Int8Array
  /** What a weight of 1 is worth. */
  readonly scale: number
}

/** The bits of a hash that a feature is known by. */
export const KEY_MASK = 0xffffff

export function featureKey(hash: number): number {
  return hash & KEY_MASK
}

/** Index of a feature by its hash, or -1. */
export function findFeature(table: FeatureTable, hash: number): number {
  const { slots, keys } = table
  const mask = slots.length - 1
  const key = hash & KEY_MASK
  let slot = key & mask
  for (;;) {
    const index = slots[slot]!
    if (index < 0 || keys[index] === key) return index
    slot = (slot + 1) & mask
  }
}

/** Puts keys, the number of weights of each, units and weights together. */
export function buildFeatureTable(
  keys: Int32Array,
  counts: ArrayLike<number>,
  unit: Uint8Array,
  weight: Int8Array,
  scale: number,
): FeatureTable {
  let capacity = 16
  while (capacity < keys.length * 2) capacity *= 2
  const slots = new Int32Array(capacity).fill(-1)
  const start = new Int32Array(keys.length + 1)
  for (let index = 0; index < keys.length; index++) {
    let slot = keys[index]! & (capacity - 1)
    while (slots[slot]! >= 0) slot = (slot + 1) & (capacity - 1)
    slots[slot] = index
    start[index + 1] = start[index]! + counts[index]!
  }
  return { slots, keys, start, unit, weight, scale }
}
