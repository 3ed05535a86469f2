/**
 * Gives each of some keys a slot of its own (F. Botelho, D. Belazzougui, M. Dietzfelbinger, Compress, hash and displace,
 * ESA 2009): the keys of a bucket share a turn, tried until none of their slots is taken. Looking a key up takes no
 * branch and touches the slots once.
 */
export interface PerfectHash {
  /** Log2 of the number of slots. */
  readonly bits: number
  /** By bucket. */
  readonly turns: Uint8Array
}

const KEY_BITS = 24
const KEY_MASK = (1 << KEY_BITS) - 1
const FEWEST_BITS = 16
/** Four slots a bucket, so that some three keys share one. */
const BUCKET_BITS = 2
const TURNS = 256

/** The bits of a hash that are its key. */
export function keyOf(hash: number): number {
  return hash & KEY_MASK
}

/** The slot of a hash if its key is one of those known. */
export function slotOf(turns: Uint8Array, bits: number, hash: number): number {
  const turn = turns[hash & ((1 << (bits - BUCKET_BITS)) - 1)]!
  return Math.imul(hash & KEY_MASK, 0x9e3779b1 + (turn << 9)) >>> (32 - bits)
}

/** @throws RangeError if two keys are the same */
export function perfectHash(keys: Int32Array): PerfectHash {
  let bits = FEWEST_BITS
  while (1 << bits < keys.length * 1.3) bits++
  for (; bits <= KEY_BITS; bits++) {
    const turns = findTurns(keys, bits)
    if (turns !== null) return { turns, bits }
  }
  throw new RangeError('The keys of these weights are not distinct: train them anew.')
}

/** The fullest buckets choose first. */
function findTurns(keys: Int32Array, bits: number): Uint8Array | null {
  const turns = new Uint8Array(1 << (bits - BUCKET_BITS))
  const { start, sorted } = sortByBucket(keys, turns.length)
  const taken = new Uint8Array(1 << bits)
  for (const bucket of fullestFirst(start)) {
    const mine = sorted.subarray(start[bucket]!, start[bucket + 1]!)
    if (!findTurn(mine, bucket, turns, bits, taken)) return null
  }
  return turns
}

function sortByBucket(
  keys: Int32Array,
  buckets: number,
): { readonly start: Int32Array; readonly sorted: Int32Array } {
  const start = new Int32Array(buckets + 1)
  for (const key of keys) start[(key & (buckets - 1)) + 1]!++
  for (let bucket = 0; bucket < buckets; bucket++) start[bucket + 1]! += start[bucket]!
  const next = start.slice()
  const sorted = new Int32Array(keys.length)
  for (const key of keys) sorted[next[key & (buckets - 1)]!++] = key
  return { start, sorted }
}

function* fullestFirst(start: Int32Array): Generator<number> {
  const buckets = start.length - 1
  let most = 0
  for (let bucket = 0; bucket < buckets; bucket++) most = Math.max(most, start[bucket + 1]! - start[bucket]!)
  for (let size = most; size > 0; size--) {
    for (let bucket = 0; bucket < buckets; bucket++)
      if (start[bucket + 1]! - start[bucket]! === size) yield bucket
  }
}

function findTurn(
  keys: Int32Array,
  bucket: number,
  turns: Uint8Array,
  bits: number,
  taken: Uint8Array,
): boolean {
  for (let turn = 0; turn < TURNS; turn++) {
    turns[bucket] = turn
    let placed = 0
    for (; placed < keys.length; placed++) {
      const slot = slotOf(turns, bits, keys[placed]!)
      if (taken[slot] !== 0) break
      taken[slot] = 1
    }
    if (placed === keys.length) return true
    while (placed > 0) taken[slotOf(turns, bits, keys[--placed]!)] = 0
  }
  return false
}
