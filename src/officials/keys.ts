import { comparisonKey } from '../vietnamese/key.js'

// A pure cache: the key of a string never changes, so filling it has no visible effect.
const known = new Map<string, string>()
const LONGEST = 64
const CAPACITY = 8192

/** The comparison key of a short string, which this step asks for again and again (`Chủ tịch`, `ông`, `,`). */
export function keyOf(surface: string): string {
  if (surface.length > LONGEST) return comparisonKey(surface)
  const cached = known.get(surface)
  if (cached !== undefined) return cached
  if (known.size >= CAPACITY) known.clear()
  const key = comparisonKey(surface)
  known.set(surface, key)
  return key
}
