import { type KnownNames, NO_NAMES } from './known-names.js'
import { isCapital, isNumber, STOP } from './shapes.js'

/** Classes of syllables, learned from raw news by scripts/train-entities/classes.ts. */
export interface Statistics {
  /** Open addressing by {@link classKey}: the key, and beside it both classes with {@link TAKEN}, 0 where it is free. */
  readonly slots: Int32Array
  readonly keys: Int32Array
  readonly fine: Uint8Array
  readonly coarse: Uint8Array
  readonly names: KnownNames
}

const TAKEN = 0x10000

/** Lays out classes for look-up. Keys: each once. */
export function buildStatistics(
  keys: Int32Array,
  fine: Uint8Array,
  coarse: Uint8Array,
  names: KnownNames,
): Statistics {
  let capacity = 16
  while (capacity < keys.length * 2) capacity *= 2
  const slots = new Int32Array(capacity * 2)
  for (let index = 0; index < keys.length; index++) {
    let slot = slotOf(keys[index]!, capacity - 1)
    while (slots[slot * 2 + 1] !== 0) slot = (slot + 1) & (capacity - 1)
    slots[slot * 2] = keys[index]!
    slots[slot * 2 + 1] = TAKEN | (coarse[index]! << 8) | fine[index]!
  }
  return { slots, keys, fine, coarse, names }
}

/** No statistics: every class is 0. */
export const NO_STATISTICS: Statistics = buildStatistics(
  new Int32Array(0),
  new Uint8Array(0),
  new Uint8Array(0),
  NO_NAMES,
)

function slotOf(key: number, mask: number): number {
  return (key ^ (key >>> 16)) & mask
}

/**
 * What counts as one word for the classes: a syllable in lower case, with a capital, or with a capital at the start
 * of a sentence; numbers by their length.
 */
export function classKey(keys: Int32Array, shapes: Uint8Array, at: number): number {
  const shape = shapes[at]!
  if (isNumber(shape)) return shape
  if (!isCapital(shape)) return keys[at]!
  const initial = at === 0 || shapes[at - 1] === STOP
  return keys[at]! ^ (initial ? 0x5a5a5a5a : 0x33333333)
}

/** Writes the class of every atom. */
export function classesOf(
  statistics: Statistics,
  keys: Int32Array,
  shapes: Uint8Array,
  fine: Uint8Array,
  coarse: Uint8Array,
): void {
  const { slots } = statistics
  const mask = (slots.length >> 1) - 1
  for (let at = 0; at < keys.length; at++) {
    const key = classKey(keys, shapes, at)
    for (let slot = slotOf(key, mask); ; slot = (slot + 1) & mask) {
      const classes = slots[slot * 2 + 1]!
      if (classes === 0) break
      if (slots[slot * 2] !== key) continue
      fine[at] = classes & 0xff
      coarse[at] = (classes >> 8) & 0xff
      break
    }
  }
}
