import { identityMap, mapOf, type OffsetMap } from '../text/offset-map.js'
import { clean } from './clean.js'
import { defaultUnicode } from './unicode.js'

export type NormalizeOptions = Readonly<Record<string, never>>

/** A text and the way back to what it was made of. */
export interface Normalized {
  readonly text: string
  readonly map: OffsetMap
}

/** Normalizes a text and says where each piece came from. */
export function normalizeWithMap(text: string, _options: NormalizeOptions = {}): Normalized {
  const revision = clean(text, defaultUnicode)
  if (revision.edits.count === 0) return { text, map: identityMap }
  return { text: revision.text, map: mapOf(revision.edits) }
}

/** Normalizes a text. */
export function normalize(text: string, options: NormalizeOptions = {}): string {
  return normalizeWithMap(text, options).text
}
