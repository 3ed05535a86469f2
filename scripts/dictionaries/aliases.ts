import { comparisonKey } from '../../src/vietnamese/key.js'
import type { Entry } from './files.js'

/** The aliases that add nothing: they have the comparison key of the name or of an alias before them. */
export function repeatedAliases(entry: Entry): readonly number[] {
  const { aliases } = entry
  if (!Array.isArray(aliases)) return []
  const known = new Set([comparisonKey(String(entry.name))])
  return aliases.flatMap((alias, index) => {
    const key = comparisonKey(String(alias))
    if (known.has(key)) return [index]
    known.add(key)
    return []
  })
}

/** An entry without them; the rest of its properties keep their order. */
export function withoutRepeatedAliases(entry: Entry): Entry {
  const repeated = new Set(repeatedAliases(entry))
  if (repeated.size === 0) return entry
  const kept = (entry.aliases as readonly unknown[]).filter((_alias, index) => !repeated.has(index))
  return Object.fromEntries(
    Object.entries(entry).flatMap(([key, value]) => {
      if (key !== 'aliases') return [[key, value]]
      return kept.length === 0 ? [] : [[key, kept]]
    }),
  )
}
