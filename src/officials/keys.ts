import { remembering } from '../lexicon/remembering.js'
import { copyOf, goesOnAt, hashAt } from '../text/pieces.js'
import { comparisonKey } from '../vietnamese/key.js'

// A pure cache, direct-mapped: the key of a string never changes, so filling it has no visible effect.
const SLOTS = 0x4000
const LONGEST = 48
const surfaces: string[] = new Array<string>(SLOTS).fill('')
const lengths = new Uint8Array(SLOTS)
const keys: string[] = new Array<string>(SLOTS).fill('')

/** The comparison key of a short string, which this step asks for again and again (`Chủ tịch`, `ông`, `,`). */
export function keyOf(surface: string): string {
  return keyAt(surface, 0, surface.length)
}

/** The comparison key of a part of a text; where it is known, nothing is cut out. */
export function keyAt(text: string, start: number, end: number): string {
  const length = end - start
  if (length > LONGEST) return comparisonKey(text.slice(start, end))
  const slot = hashAt(text, start, end) & (SLOTS - 1)
  if (lengths[slot] === length && goesOnAt(surfaces[slot]!, text, start, end)) return keys[slot]!
  const surface = copyOf(text.slice(start, end))
  surfaces[slot] = surface
  lengths[slot] = length
  return (keys[slot] = comparisonKey(surface))
}

/** The words of a key. */
export const wordsOf: (key: string) => readonly string[] = remembering((key) => key.split(' '))
