/** Features before they are hashed: at most three numbers each, in columns. */
export interface Parts {
  /** Number of the first feature; the others follow. */
  readonly slot: number
  readonly a: Int32Array
  readonly b: Int32Array
  readonly c: Int32Array
}

/** Columns for some features; a number that a feature does not have stays 0. */
export function partsOf(slot: number, count: number): Parts {
  return { slot, a: new Int32Array(count), b: new Int32Array(count), c: new Int32Array(count) }
}

/** Hashes features into `out` and returns how many. One loop for all: a call for each of them would take most of the time. */
export function hashParts({ slot, a, b, c }: Parts, out: Uint32Array): number {
  const count = a.length
  for (let i = 0; i < count; i++) {
    let hash = Math.imul(slot + i + 0x9e37, 0x85ebca6b) ^ a[i]!
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ b[i]!
    hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39) ^ c[i]!
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
    out[i] = hash ^ (hash >>> 15)
  }
  return count
}
