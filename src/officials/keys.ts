import { remembering } from '../lexicon/remembering.js'
import { copyOf, goesOnAt, hashAt } from '../text/pieces.js'
import { comparisonKey } from '../vietnamese/key.js'

const SLOTS = 0x4000
const LONGEST = 48

/**
 * Short strings that were read before, direct-mapped: how they are written, their comparison keys, and what is to be
 * known of these as bits. A pure cache: none of it ever changes, so filling it has no visible effect.
 */
export interface KnownWords {
  readonly surfaces: string[]
  readonly lengths: Uint16Array
  readonly keys: string[]
  readonly kinds: Uint8Array
  readonly kindOf: (key: string) => number
}

/** An empty cache for keys of the kinds that a pure function says. */
export function knownWords(kindOf: (key: string) => number): KnownWords {
  return {
    surfaces: new Array<string>(SLOTS).fill(''),
    lengths: new Uint16Array(SLOTS),
    keys: new Array<string>(SLOTS).fill(''),
    kinds: new Uint8Array(SLOTS).fill(kindOf('')),
    kindOf,
  }
}

/** Where key and kind stand of a short part of a text; where it is known, nothing is cut out. */
export function slotOf(words: KnownWords, text: string, start: number, end: number): number {
  const slot = hashAt(text, start, end) & (SLOTS - 1)
  if (words.lengths[slot] === end - start && goesOnAt(words.surfaces[slot]!, text, start, end)) return slot
  const surface = copyOf(text.slice(start, end))
  const key = comparisonKey(surface)
  words.surfaces[slot] = surface
  words.lengths[slot] = end - start
  words.keys[slot] = key
  words.kinds[slot] = words.kindOf(key)
  return slot
}

const PLAIN = knownWords(() => 0)

/** The comparison key of a short string, which this step asks for again and again (`Chủ tịch`, `ông`, `,`). */
export function keyOf(surface: string): string {
  return keyAt(surface, 0, surface.length)
}

/** The comparison key of a part of a text. */
export function keyAt(text: string, start: number, end: number): string {
  if (end - start > LONGEST) return comparisonKey(text.slice(start, end))
  return PLAIN.keys[slotOf(PLAIN, text, start, end)]!
}

/** The words of a key. */
export const wordsOf: (key: string) => readonly string[] = remembering((key) => key.split(' '))
