/**
 * Weights of hashed features, sparse: each feature has weights for a few units only. Features are told apart by
 * 24 bits of their hash, kept in `keys`; `slots` finds a key by open addressing.
 */
export interface FeatureTable {
  /** Index of the feature in a slot, or -1. A power of two long. */
  readonly slots: Int32Array
  /** One bit for the low 20 bits of every key: most features of a text are unknown, and are turned away here. */
  readonly present: Uint8Array
  /** Key of each feature. */
  readonly keys: Int32Array
  /** Weights of feature `f`: `pairs[start[f]] … pairs[start[f + 1] - 1]`, the unit above, the weight in the low byte. */
  readonly start: Int32Array
  readonly pairs: Int16Array
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
  const low = hash & 0xfffff
  if ((table.present[low >> 3]! & (1 << (low & 7))) === 0) return -1
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
  const present = new Uint8Array(1 << 17)
  const start = new Int32Array(keys.length + 1)
  for (let index = 0; index < keys.length; index++) {
    const low = keys[index]! & 0xfffff
    present[low >> 3] = present[low >> 3]! | (1 << (low & 7))
    let slot = keys[index]! & (capacity - 1)
    while (slots[slot]! >= 0) slot = (slot + 1) & (capacity - 1)
    slots[slot] = index
    start[index + 1] = start[index]! + counts[index]!
  }
  const pairs = Int16Array.from(unit, (to, at) => (to << 8) | (weight[at]! & 255))
  return { slots, present, keys, start, pairs, scale }
}
