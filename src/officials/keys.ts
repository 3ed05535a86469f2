import { remembering } from '../lexicon/remembering.js'
import { copyOf, hashAt, isAt } from '../text/pieces.js'
import { comparisonKey } from '../vietnamese/key.js'

// A pure cache, direct-mapped: the key of a string never changes, so filling it has no visible effect.
const SLOTS = 0x4000
const LONGEST = 48
// Surface and key side by side: they are read together.
const known: string[] = new Array<string>(2 * SLOTS).fill('')

/** The comparison key of a short string, which this step asks for again and again (`Chủ tịch`, `ông`, `,`). */
export function keyOf(surface: string): string {
  return keyAt(surface, 0, surface.length)
}

/** The comparison key of a part of a text; where it is known, nothing is cut out. */
export function keyAt(text: string, start: number, end: number): string {
  if (end - start > LONGEST) return comparisonKey(text.slice(start, end))
  const slot = 2 * (hashAt(text, start, end) & (SLOTS - 1))
  if (isAt(known[slot]!, text, start, end)) return known[slot + 1]!
  const surface = copyOf(text.slice(start, end))
  known[slot] = surface
  return (known[slot + 1] = comparisonKey(surface))
}

/** The words of a key. */
export const wordsOf: (key: string) => readonly string[] = remembering((key) => key.split(' '))
