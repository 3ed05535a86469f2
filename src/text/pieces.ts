// What caches ask of a part of a text, so that nothing is cut out where the answer is known.

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
