/**
 * Weights of hashed features. A feature is known by 24 bits of its hash. Each has a row of weights, one byte a unit,
 * four units in a number, and stands in one of two slots, so that finding its row takes no branch: the processor cannot
 * guess which features are known (R. Pagh, F. F. Rodler, Cuckoo hashing, ESA 2001).
 */
export interface FeatureTable {
  /** Per slot: the row in the upper bits, below them the tag (see `tagOf`); 0 where free. */
  readonly slots: Int32Array
  /** Log2 of the number of slots. */
  readonly bits: number
  /** Weights + `BIAS`, four to a number. Row 0 is of the features that are unknown: all weights are 0. */
  readonly rows: Int32Array
  readonly units: number
  /** Key of each feature, in the order of its row; row 0 has none. */
  readonly keys: Int32Array
  /** What a weight of 1 is worth. */
  readonly scale: number
}

/** Weights as they are trained and kept in a file: for each feature a few units, the others are 0. */
export interface SparseWeights {
  readonly keys: Int32Array
  /** How many units each feature has. */
  readonly counts: ArrayLike<number>
  readonly unit: Uint8Array
  readonly weight: Int8Array
  readonly scale: number
}

/** Numbers in a row; row-sums.ts adds them at once. */
export const LANES = 5
/** Added to each weight, so that no byte of a row is negative. */
export const BIAS = 128

const KEY_BITS = 24
export const KEY_MASK = (1 << KEY_BITS) - 1
const FEWEST_BITS = 16
/** Bits of a tag; the others are the row's. */
const TAG_BITS = 10
const TAG_MASK = (1 << TAG_BITS) - 1
const MOST_ROWS = 1 << (32 - TAG_BITS)

/** The bits of a hash that a feature is known by. */
export function featureKey(hash: number): number {
  return hash & KEY_MASK
}

/**
 * Of a feature in its first slot: the bits of its key above those that name the slot, and 1. In its second slot the tag
 * has the next bit as well. With its slot a tag is the whole key.
 */
export function tagOf(key: number, bits: number): number {
  return ((key >>> bits) << 2) | 1
}

/** What the second slot of a feature differs by from the first; the bits of the key in its tag decide. */
export function turnOf(tag: number): number {
  return Math.imul(tag, 0x9e3779b1) >>> 8
}

/** The row of a feature by what its two slots hold, 0 for an unknown one; no branch is taken. */
export function rowIn(first: number, second: number, tag: number): number {
  // Minus one of what differs by nothing is negative, and its sign fills a number with ones.
  const isFirst = (((first ^ tag) & TAG_MASK) - 1) >> 31
  const isSecond = (((second ^ (tag | 2)) & TAG_MASK) - 1) >> 31
  return ((first & isFirst) | (second & isSecond)) >>> TAG_BITS
}

/** The row of a feature, 0 for an unknown one. */
export function findFeature({ slots, bits }: FeatureTable, hash: number): number {
  const mask = (1 << bits) - 1
  const tag = tagOf(hash & KEY_MASK, bits)
  return rowIn(slots[hash & mask]!, slots[(hash ^ turnOf(tag)) & mask]!, tag)
}

/** Puts weights where they are found fast. */
export function buildFeatureTable(weights: SparseWeights, units: number): FeatureTable {
  const { keys, counts, unit, weight, scale } = weights
  if (units > LANES * 4) throw new RangeError(`${units} units; a row holds ${LANES * 4}.`)
  const rows = new Int32Array((keys.length + 1) * LANES).fill(BIAS * 0x01010101)
  let at = 0
  for (let feature = 0; feature < keys.length; feature++) {
    for (let left = counts[feature]!; left > 0; left--, at++) {
      const lane = (feature + 1) * LANES + (unit[at]! >> 2)
      rows[lane] = rows[lane]! + (weight[at]! << ((unit[at]! & 3) * 8))
    }
  }
  if (keys.length >= MOST_ROWS) throw new RangeError(`More than ${MOST_ROWS - 1} features.`)
  let bits = FEWEST_BITS
  // More than half full, some keys would find no place.
  while (1 << bits < keys.length * 2.5) bits++
  for (; bits <= KEY_BITS; bits++) {
    const slots = placeKeys(keys, bits)
    if (slots !== null) return { slots, bits, rows, units, keys, scale }
  }
  throw new RangeError('The keys of these weights are not distinct: train them anew.')
}

/** So many features at most are moved for a new one. */
const MOVES = 500

function placeKeys(keys: Int32Array, bits: number): Int32Array | null {
  const slots = new Int32Array(1 << bits)
  const mask = slots.length - 1
  for (let feature = 0; feature < keys.length; feature++) {
    const key = keys[feature]!
    let slot = key & mask
    let entry = ((feature + 1) << TAG_BITS) | tagOf(key, bits)
    for (let moves = 0; ; moves++) {
      const evicted = slots[slot]!
      slots[slot] = entry
      if (evicted === 0) break
      if (moves === MOVES) return null
      // To its other slot.
      entry = evicted ^ 2
      slot = (slot ^ turnOf(evicted & TAG_MASK & ~2)) & mask
    }
  }
  return slots
}

/** The weight of one unit in a row. */
export function weightOf(table: FeatureTable, row: number, unit: number): number {
  return ((table.rows[row * LANES + (unit >> 2)]! >>> ((unit & 3) * 8)) & 255) - BIAS
}

/** The weights back in the order of a file. */
export function sparseWeights(table: FeatureTable): SparseWeights {
  const { keys, units, scale } = table
  const counts = new Uint8Array(keys.length)
  const unit: number[] = []
  const weight: number[] = []
  for (let feature = 0; feature < keys.length; feature++) {
    for (let to = 0; to < units; to++) {
      const value = weightOf(table, feature + 1, to)
      if (value === 0) continue
      unit.push(to)
      weight.push(value)
      counts[feature] = counts[feature]! + 1
    }
  }
  return { keys, counts, unit: Uint8Array.from(unit), weight: Int8Array.from(weight), scale }
}
