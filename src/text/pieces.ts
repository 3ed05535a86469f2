import { codeAt } from './code-at.js'

// What caches ask of a part of a text, so that nothing is cut out where the answer is known.

/** A hash of a part of a text (FNV-1a over its code units, mixed). */
export function hashAt(text: string, start: number, end: number): number {
  let hash = end - start
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ codeAt(text, at), 0x01000193)
  return hash ^ (hash >>> 15)
}

/** Whether a part of a text is this string. */
export function isAt(surface: string, text: string, start: number, end: number): boolean {
  return surface.length === end - start && goesOnAt(surface, text, start, end)
}

/** The same of a string that is known to be as long. */
export function goesOnAt(surface: string, text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (codeAt(surface, at - start) !== codeAt(text, at)) return false
  return true
}

/** A string of its own: what is cut out of an article would keep the whole article in memory. */
export function copyOf(surface: string): string {
  return ` ${surface}`.slice(1)
}
