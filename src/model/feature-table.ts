/**
 * Weights of hashed features, sparse: each feature has weights for a few units only. Features are told apart by
 * 24 bits of their hash, kept in `keys`; `slots` finds a key by open addressing.
 */
export interface FeatureTable {
  /**
   * Two numbers a slot, side by side so that one cache line answers: key + 1, or 0 where free, and where the weights
   * lie. A power of two long.
   */
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

/** Where the weights of a feature lie: `start * 256 + count`, or -1 for an unknown one. */
export function findFeature(table: FeatureTable, hash: number): number {
  const low = hash & 0xfffff
  if ((table.present[low >> 3]! & (1 << (low & 7))) === 0) return -1
  const { slots } = table
  const mask = slots.length - 2
  const key = (hash & KEY_MASK) + 1
  let slot = (key << 1) & mask
  for (;;) {
    const found = slots[slot]!
    if (found === key) return slots[slot + 1]!
    if (found === 0) return -1
    slot = (slot + 2) & mask
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
  const slots = new Int32Array(capacity * 2)
  const mask = slots.length - 2
  const present = new Uint8Array(1 << 17)
  const start = new Int32Array(keys.length + 1)
  for (let index = 0; index < keys.length; index++) {
    const low = keys[index]! & 0xfffff
    present[low >> 3] = present[low >> 3]! | (1 << (low & 7))
    start[index + 1] = start[index]! + counts[index]!
    let slot = ((keys[index]! + 1) << 1) & mask
    while (slots[slot] !== 0) slot = (slot + 2) & mask
    slots[slot] = keys[index]! + 1
    slots[slot + 1] = (start[index]! << 8) | counts[index]!
  }
  const pairs = Int16Array.from(unit, (to, at) => (to << 8) | (weight[at]! & 255))
  return { slots, present, keys, start, pairs, scale }
}
