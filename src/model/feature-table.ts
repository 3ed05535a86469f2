import { keyOf, type PerfectHash, perfectHash, slotOf } from './perfect-hash.js'

/**
 * Weights of hashed features. A feature is known by 24 bits of its hash. Each has a row of weights, one byte a unit,
 * four units in a number. A perfect hash finds the row: no branch is taken, and for the features that are unknown, most of
 * all, memory is touched once, in a table that is small enough for the cache.
 */
export interface FeatureTable {
  readonly hash: PerfectHash
  /** By slot: 15 bits of its feature, 0 where it is free. One unknown feature in 40,000 is taken for another. */
  readonly prints: Uint16Array
  /** Weights + `BIAS`, four to a number. Row 0 is of the features that are unknown: all weights are 0. */
  readonly rows: Int32Array
  readonly units: number
  /** Key of each feature, in the order of a file. */
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

/** What tells a feature from others that would stand in its slot; never 0, which a free slot holds. */
export function printOf(hash: number): number {
  return (Math.imul(keyOf(hash), 0x85ebca6b) >>> 16) | 1
}

/** The row of a feature by what its slot holds, 0 for an unknown one; no branch is taken. */
export function rowAt(slot: number, print: number, wanted: number): number {
  // Minus one of what differs by nothing is negative, and its sign fills a number with ones.
  return (slot + 1) & (((print ^ wanted) - 1) >> 31)
}

/** The row of a feature, 0 for an unknown one. */
export function findFeature({ hash: { turns, bits }, prints }: FeatureTable, hash: number): number {
  const slot = slotOf(turns, bits, hash)
  return rowAt(slot, prints[slot]!, printOf(hash))
}

/**
 * Puts weights where they are found fast.
 *
 * @throws RangeError if a row would be too long or two features have one key
 */
export function buildFeatureTable(weights: SparseWeights, units: number): FeatureTable {
  const { keys, counts, unit, weight, scale } = weights
  if (units > LANES * 4) throw new RangeError(`${units} units; a row holds ${LANES * 4}.`)
  const hash = perfectHash(keys)
  const { turns, bits } = hash
  const prints = new Uint16Array(1 << bits)
  const rows = new Int32Array(((1 << bits) + 1) * LANES).fill(BIAS * 0x01010101)
  let at = 0
  for (let feature = 0; feature < keys.length; feature++) {
    const slot = slotOf(turns, bits, keys[feature]!)
    prints[slot] = printOf(keys[feature]!)
    for (let left = counts[feature]!; left > 0; left--, at++) {
      const lane = (slot + 1) * LANES + (unit[at]! >> 2)
      rows[lane] = rows[lane]! + (weight[at]! << ((unit[at]! & 3) * 8))
    }
  }
  return { hash, prints, rows, units, keys, scale }
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
    const row = findFeature(table, keys[feature]!)
    for (let to = 0; to < units; to++) {
      const value = weightOf(table, row, to)
      if (value === 0) continue
      unit.push(to)
      weight.push(value)
      counts[feature] = counts[feature]! + 1
    }
  }
  return { keys, counts, unit: Uint8Array.from(unit), weight: Int8Array.from(weight), scale }
}
