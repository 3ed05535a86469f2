/**
 * Weights of hashed features. Features are told apart by 24 bits of their hash: the low ones say where a feature's
 * slot is, its tag holds the rest. Each feature has a row of weights, one byte a unit, four units in a number: adding
 * rows is reading memory, so both what finds a row and the row itself are kept small.
 */
export interface FeatureTable {
  /** Per slot: 0 where free, else the row in the upper bits and below them the tag (see `tagOf`). */
  readonly slots: Int32Array
  /** Log2 of the number of slots: as many bits of a slot name its row. */
  readonly bits: number
  /** Weights + `BIAS`, four to a number. */
  readonly rows: Int32Array
  /** Numbers in a row, a multiple of `LANES`. */
  readonly width: number
  readonly units: number
  /** Key of each feature, in the order of its row. */
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

/** Numbers of a row that are added at once. */
export const LANES = 5
/** Added to each weight, so that no byte of a row is negative. */
export const BIAS = 128

const KEY_BITS = 24
const KEY_MASK = (1 << KEY_BITS) - 1
/** A slot further from home does not fit in a tag: the table grows instead. */
const FARTHEST = 254
const FEWEST_BITS = 16

/** The bits of a hash that a feature is known by. */
export function featureKey(hash: number): number {
  return hash & KEY_MASK
}

/** The bits of a key above those that name its slot, and 1 for the slot that it should be in; one more a slot further. */
function tagOf(key: number, bits: number): number {
  return ((key >>> bits) << 8) | 1
}

/** Where the row of a feature begins, or -1 for an unknown one. */
export function findFeature(table: FeatureTable, hash: number): number {
  const { slots, bits } = table
  const mask = slots.length - 1
  const rest = 32 - bits
  const tagMask = (1 << rest) - 1
  let slot = hash & mask
  let tag = tagOf(hash & KEY_MASK, bits)
  for (;;) {
    const found = slots[slot]!
    if ((found & tagMask) === tag) return (found >>> rest) * table.width
    if (found === 0) return -1
    tag++
    slot = (slot + 1) & mask
  }
}

/** Puts weights where they are found fast. */
export function buildFeatureTable(weights: SparseWeights, units: number): FeatureTable {
  const { keys, counts, unit, weight, scale } = weights
  const width = Math.ceil(units / 4 / LANES) * LANES
  const bytes = new Uint8Array(keys.length * width * 4).fill(BIAS)
  let at = 0
  for (let feature = 0; feature < keys.length; feature++) {
    for (let left = counts[feature]!; left > 0; left--, at++) {
      bytes[byteOf(feature * width, unit[at]!)] = weight[at]! + BIAS
    }
  }
  const rows = new Int32Array(bytes.buffer)
  let bits = FEWEST_BITS
  while (1 << bits < keys.length * 1.5 && bits < KEY_BITS) bits++
  for (; bits <= KEY_BITS; bits++) {
    const slots = placeKeys(keys, bits)
    if (slots !== null) return { slots, bits, rows, width, units, keys, scale }
  }
  throw new RangeError('The keys of these weights are not distinct: train them anew.')
}

function placeKeys(keys: Int32Array, bits: number): Int32Array | null {
  const slots = new Int32Array(1 << bits)
  for (let feature = 0; feature < keys.length; feature++) {
    let slot = keys[feature]! & (slots.length - 1)
    let tag = tagOf(keys[feature]!, bits)
    while (slots[slot] !== 0) {
      slot = (slot + 1) & (slots.length - 1)
      if ((++tag & 255) > FARTHEST) return null
    }
    slots[slot] = (feature << (32 - bits)) | tag
  }
  return slots
}

/** Index of a unit's byte, seen as bytes, in the row that begins at `row`; machines that count the other way are gone. */
function byteOf(row: number, unit: number): number {
  return row * 4 + unit
}

/** The weight of one unit in the row that begins at `row`. */
export function weightOf(table: FeatureTable, row: number, unit: number): number {
  return ((table.rows[row + (unit >> 2)]! >>> ((unit & 3) * 8)) & 255) - BIAS
}

/** The weights back in the order of a file. */
export function sparseWeights(table: FeatureTable): SparseWeights {
  const { keys, width, units, scale } = table
  const counts = new Uint8Array(keys.length)
  const unit: number[] = []
  const weight: number[] = []
  for (let feature = 0; feature < keys.length; feature++) {
    for (let to = 0; to < units; to++) {
      const value = weightOf(table, feature * width, to)
      if (value === 0) continue
      unit.push(to)
      weight.push(value)
      counts[feature] = counts[feature]! + 1
    }
  }
  return { keys, counts, unit: Uint8Array.from(unit), weight: Int8Array.from(weight), scale }
}
