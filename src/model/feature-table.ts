/**
 * Weights of hashed features. Features are told apart by 24 bits of their hash: the low ones say where a feature's
 * slot is, `tags` hold the rest. Each feature has a row of weights, one a unit, two units in one 32-bit number, so that
 * one addition serves two: sums stay within 16 bits, whose borrow `unitSum` gives back.
 */
export interface FeatureTable {
  /** Per slot: 0 where free, else the high bits of the key and how far the slot is from where it should be. */
  readonly tags: Uint16Array
  /** Per slot: where its row begins in `rows`. */
  readonly rowOf: Int32Array
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

const KEY_BITS = 24
const KEY_MASK = (1 << KEY_BITS) - 1
/** A slot further from home does not fit in a tag: the table grows instead. */
const FARTHEST = 254

/** The bits of a hash that a feature is known by. */
export function featureKey(hash: number): number {
  return hash & KEY_MASK
}

/** Where the row of a feature begins, or -1 for an unknown one. */
export function findFeature(table: FeatureTable, hash: number): number {
  const { tags } = table
  const mask = tags.length - 1
  let slot = hash & mask
  // The bits of the key above those that name the slot; a table has at least 2^16 slots.
  let tag = ((((hash & KEY_MASK) >>> 16) << 8) | 1) & 0xffff
  for (;;) {
    const found = tags[slot]!
    if (found === tag) return table.rowOf[slot]!
    if (found === 0) return -1
    tag++
    slot = (slot + 1) & mask
  }
}

/** Puts weights where they are found fast. */
export function buildFeatureTable(weights: SparseWeights, units: number): FeatureTable {
  const { keys, counts, unit, weight, scale } = weights
  const width = Math.ceil(units / 2 / LANES) * LANES
  const rows = new Int32Array(keys.length * width)
  let at = 0
  for (let feature = 0; feature < keys.length; feature++) {
    for (let left = counts[feature]!; left > 0; left--, at++) {
      const lane = feature * width + (unit[at]! >> 1)
      rows[lane] = rows[lane]! + (unit[at]! & 1 ? weight[at]! << 16 : weight[at]!)
    }
  }
  let bits = 16
  while (1 << bits < keys.length * 2 && bits < KEY_BITS) bits++
  for (;;) {
    const placed = placeKeys(keys, width, 1 << bits)
    if (placed !== null) return { ...placed, rows, width, units, keys, scale }
    if (++bits > KEY_BITS)
      throw new RangeError('The keys of these weights are not distinct: train them anew.')
  }
}

function placeKeys(
  keys: Int32Array,
  width: number,
  slots: number,
): { readonly tags: Uint16Array; readonly rowOf: Int32Array } | null {
  const tags = new Uint16Array(slots)
  const rowOf = new Int32Array(slots)
  for (let feature = 0; feature < keys.length; feature++) {
    let slot = keys[feature]! & (slots - 1)
    let tag = ((keys[feature]! >>> 16) << 8) | 1
    while (tags[slot] !== 0) {
      slot = (slot + 1) & (slots - 1)
      if ((++tag & 255) > FARTHEST) return null
    }
    tags[slot] = tag
    rowOf[slot] = feature * width
  }
  return { tags, rowOf }
}

/** The sum of one unit, from a row or from added rows. */
export function unitSum(row: Int32Array, from: number, unit: number): number {
  const both = row[from + (unit >> 1)]!
  const low = (both << 16) >> 16
  return unit & 1 ? (both - low) >> 16 : low
}

/** The weights back in the order of a file. */
export function sparseWeights(table: FeatureTable): SparseWeights {
  const { keys, rows, width, units, scale } = table
  const counts = new Uint8Array(keys.length)
  const unit: number[] = []
  const weight: number[] = []
  for (let feature = 0; feature < keys.length; feature++) {
    for (let to = 0; to < units; to++) {
      const value = unitSum(rows, feature * width, to)
      if (value === 0) continue
      unit.push(to)
      weight.push(value)
      counts[feature] = counts[feature]! + 1
    }
  }
  return { keys, counts, unit: Uint8Array.from(unit), weight: Int8Array.from(weight), scale }
}
