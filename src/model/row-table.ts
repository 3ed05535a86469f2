/**
 * Weights of a model with several labels: a row of int8 for each feature that training kept. Features are found by
 * hash, by open addressing over 16-bit prints; what is not in the table has no say. Rows lie in the order of their
 * slots, so no index needs to be stored.
 */
export interface RowTable {
  /** Upper half of the hash in a slot; 0 where it is free. A power of two long. */
  readonly print: Uint16Array
  /** Print and row of a slot in one number, so that finding a row touches memory once. */
  readonly entry: Uint32Array
  /** `labels` weights a row. */
  readonly weight: Int8Array
  readonly labels: number
}

/**
 * A table from the two arrays of a model file.
 *
 * @param print - prints by slot
 * @param weight - rows in the order of occupied slots
 * @param labels - length of a row
 * @throws RangeError if the arrays do not belong together
 */
export function openRowTable(print: Uint16Array, weight: Int8Array, labels: number): RowTable {
  const entry = new Uint32Array(print.length)
  let rows = 0
  for (let slot = 0; slot < print.length; slot++) {
    if (print[slot] !== 0) entry[slot] = print[slot]! * 0x10000 + rows++
  }
  if (rows * labels !== weight.length || rows >= print.length || rows > 0x10000) {
    throw new RangeError(
      `A feature table of ${rows} rows of ${labels} labels cannot have ${weight.length} weights.`,
    )
  }
  return { print, entry, weight, labels }
}

/** Where the weights of a feature begin in `table.weight`, or -1. */
export function findRow(table: RowTable, hash: number): number {
  const { entry } = table
  const mask = entry.length - 1
  const wanted = hash >>> 16 || 1
  let slot = hash & mask
  for (;;) {
    const found = entry[slot]!
    if (found >>> 16 === wanted) return (found & 0xffff) * table.labels
    if (found === 0) return -1
    slot = (slot + 1) & mask
  }
}

/**
 * Builds a table for a model file.
 *
 * @param features - hash and weights of each feature; of two with the same print in the same place the first stays
 * @param slots - a power of two, well above the number of features
 */
export function buildRowTable(
  features: Iterable<{ readonly hash: number; readonly weights: ArrayLike<number> }>,
  slots: number,
  labels: number,
): RowTable {
  const print = new Uint16Array(slots)
  const rows: (ArrayLike<number> | undefined)[] = new Array(slots)
  let count = 0
  for (const { hash, weights } of features) {
    const wanted = hash >>> 16 || 1
    let slot = hash & (slots - 1)
    while (print[slot] !== 0 && print[slot] !== wanted) slot = (slot + 1) & (slots - 1)
    if (print[slot] === wanted) continue
    if (++count >= slots) throw new RangeError(`More than ${slots - 1} features.`)
    print[slot] = wanted
    rows[slot] = weights
  }
  const weight = new Int8Array(count * labels)
  let at = 0
  for (let slot = 0; slot < slots; slot++) {
    const row = rows[slot]
    if (row === undefined) continue
    for (let label = 0; label < labels; label++) weight[at++] = row[label]!
  }
  return openRowTable(print, weight, labels)
}
