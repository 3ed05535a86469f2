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

// A pure cache as well: the words of keys.
const split = new Map<string, readonly string[]>()
const CAPACITY = 0x1000

/** The words of a key. */
export function wordsOf(key: string): readonly string[] {
  const made = split.get(key)
  if (made !== undefined) return made
  if (split.size >= CAPACITY) split.clear()
  const words = key.split(' ')
  split.set(copyOf(key), words)
  return words
}

/** A hash of a part of a text (FNV-1a over its code units, mixed). */
export function hashAt(text: string, start: number, end: number): number {
  let hash = end - start
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash ^ (hash >>> 15)
}

/** Whether a part of a text is this string. */
export function isAt(surface: string, text: string, start: number, end: number): boolean {
  const length = end - start
  if (surface.length !== length) return false
  for (let i = 0; i < length; i++) if (surface.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}

/** A string of its own: what is cut out of an article would keep the whole article in memory. */
export function copyOf(surface: string): string {
  return ` ${surface}`.slice(1)
}
