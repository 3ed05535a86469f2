import {
  type GazetteerMarks,
  KNOWN_BODY,
  KNOWN_PERSON,
  KNOWN_PLACE,
  MAYBE_BODY,
  MAYBE_PERSON,
  MAYBE_PLACE,
} from './gazetteers.js'
import { isCapital } from './shapes.js'

/**
 * What runs of capitals mostly are in raw news, as a first model tagged them: hashes of names, no names.
 * Learned by scripts/train-entities/known-names.ts.
 */
export interface KnownNames {
  /** Open addressing: index, or -1. */
  readonly slots: Int32Array
  /** 24 bits of each name's hash, ascending. */
  readonly keys: Int32Array
  /** Index into {@link KINDS}. */
  readonly kinds: Uint8Array
}

/** The bit that a kind of name sets. */
export const KINDS: readonly number[] = [
  KNOWN_PERSON,
  KNOWN_BODY,
  KNOWN_PLACE,
  MAYBE_PERSON,
  MAYBE_BODY,
  MAYBE_PLACE,
]

/** Longest name looked up, in atoms. */
export const LONGEST_NAME = 6

/** The hash of a name so far, with one more atom. Begin with 0. */
export function nameHash(hash: number, key: number): number {
  const mixed = Math.imul(hash ^ key, 0x9e3779b1) + 0x7f4a7c15
  return mixed ^ (mixed >>> 15)
}

/** The hash of the atoms from `start` to `end`. */
export function hashOfAtoms(keys: Int32Array, start: number, end: number): number {
  let hash = 0
  for (let at = start; at < end; at++) hash = nameHash(hash, keys[at]!)
  return hash
}

/** What of a hash is kept. */
export function nameKey(hash: number): number {
  return (hash >>> 4) & 0xffffff
}

/** Lays known names out for look-up. */
export function buildKnownNames(keys: Int32Array, kinds: Uint8Array): KnownNames {
  let capacity = 16
  while (capacity < keys.length * 2) capacity *= 2
  const slots = new Int32Array(capacity).fill(-1)
  for (let index = 0; index < keys.length; index++) {
    let slot = keys[index]! & (capacity - 1)
    while (slots[slot]! >= 0) slot = (slot + 1) & (capacity - 1)
    slots[slot] = index
  }
  return { slots, keys, kinds }
}

export const NO_NAMES: KnownNames = buildKnownNames(new Int32Array(0), new Uint8Array(0))

/** Adds the bits of known names to the marks of the gazetteers. */
export function markKnownNames(
  names: KnownNames,
  keys: Int32Array,
  shapes: Uint8Array,
  sentenceStart: Int32Array,
  sentenceEnd: Int32Array,
  { begin, inside, end }: GazetteerMarks,
): void {
  const { slots } = names
  const mask = slots.length - 1
  for (let sentence = 0; sentence < sentenceStart.length; sentence++) {
    const to = sentenceEnd[sentence]!
    for (let at = sentenceStart[sentence]!; at < to; at++) {
      if (!isCapital(shapes[at]!)) continue
      let hash = 0
      for (let last = at; last < to && last < at + LONGEST_NAME && isCapital(shapes[last]!); last++) {
        hash = nameHash(hash, keys[last]!)
        const key = nameKey(hash)
        let slot = key & mask
        let index = slots[slot]!
        while (index >= 0 && names.keys[index] !== key) {
          slot = (slot + 1) & mask
          index = slots[slot]!
        }
        if (index < 0) continue
        const bit = KINDS[names.kinds[index]!]!
        begin[at] = begin[at]! | bit
        for (let next = at + 1; next <= last; next++) inside[next] = inside[next]! | bit
        end[last] = end[last]! | bit
      }
    }
  }
}
