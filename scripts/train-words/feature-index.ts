/** Dense rows for hashed features: open addressing on typed arrays, because there are millions of look-ups. */
export interface FeatureIndex {
  keys: Int32Array
  rows: Int32Array
  count: number
}

export function emptyFeatureIndex(): FeatureIndex {
  return { keys: new Int32Array(1 << 16), rows: new Int32Array(1 << 16).fill(-1), count: 0 }
}

/** Row of a hash, or -1. */
export function rowOf({ keys, rows }: FeatureIndex, hash: number): number {
  const mask = keys.length - 1
  let slot = hash & mask
  while (rows[slot]! >= 0) {
    if (keys[slot] === hash) return rows[slot]!
    slot = (slot + 1) & mask
  }
  return -1
}

/** Row of a hash, new if need be. */
export function addRow(index: FeatureIndex, hash: number): number {
  const known = rowOf(index, hash)
  if (known >= 0) return known
  if (index.count * 2 > index.keys.length) grow(index)
  put(index, hash, index.count)
  return index.count++
}

function put({ keys, rows }: FeatureIndex, hash: number, row: number): void {
  const mask = keys.length - 1
  let slot = hash & mask
  while (rows[slot]! >= 0) slot = (slot + 1) & mask
  keys[slot] = hash
  rows[slot] = row
}

function grow(index: FeatureIndex): void {
  const { keys, rows } = index
  index.keys = new Int32Array(keys.length * 2)
  index.rows = new Int32Array(keys.length * 2).fill(-1)
  for (let slot = 0; slot < keys.length; slot++) if (rows[slot]! >= 0) put(index, keys[slot]!, rows[slot]!)
}

/** Hash of every row. */
export function hashesOf({ keys, rows, count }: FeatureIndex): Int32Array {
  const hashes = new Int32Array(count)
  for (let slot = 0; slot < keys.length; slot++) if (rows[slot]! >= 0) hashes[rows[slot]!] = keys[slot]!
  return hashes
}
