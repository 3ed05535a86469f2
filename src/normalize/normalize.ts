import { composeMaps, identityMap, mapOf, type OffsetMap } from '../text/offset-map.js'
import { mendAfricanD } from './barred-d.js'
import { clean } from './clean.js'
import { unifyIy } from './iy.js'
import { decodeLegacy } from './legacy.js'
import { undoMisreading } from './mojibake.js'
import { checkOptions, type NormalizeOptions } from './options.js'
import type { Revision } from './revision.js'
import { placeTones } from './tone.js'
import { changeCase, unifyDashes, unifyQuotes } from './typography.js'
import type { Unicode } from './unicode.js'

/** A text and the way back to what it was made of. */
export interface Normalized {
  readonly text: string
  readonly map: OffsetMap
}

/** null where the pass is not asked for; several revisions where it goes over the text more than once. */
type Pass = (
  text: string,
  options: NormalizeOptions,
  unicode: Unicode,
) => Revision | readonly Revision[] | null

/** The passes in their order; each sees what the one before it made. A pass that is not asked for returns null. */
export const PASSES: readonly Pass[] = [
  (text, { from }) => (from === undefined ? null : decodeLegacy(text, from)),
  (text, { mojibake }) => (mojibake === true ? undoMisreading(text) : null),
  (text, _options, unicode) => clean(text, unicode),
  // Case comes first of what is asked for: a long s becomes a letter of Vietnamese, a name a word.
  (text, options, unicode) => (options.case === undefined ? null : changeCase(text, options.case, unicode)),
  (text, options, unicode) => (options.case === undefined ? null : clean(text, unicode)),
  (text) => mendAfricanD(text),
  (text, { tone }) => (tone === undefined ? null : placeTones(text, tone)),
  (text, { iy }) => (iy === undefined ? null : unifyIy(text, iy)),
  (text, { quotes }) => (quotes === undefined ? null : unifyQuotes(text, quotes)),
  (text, { dashes }) => (dashes === undefined ? null : unifyDashes(text, dashes)),
]

const NONE: readonly Revision[] = []

/** The revisions of a pass that changed something. */
export function revisionsOf(made: Revision | readonly Revision[] | null): readonly Revision[] {
  if (made === null) return NONE
  if ('edits' in made) return made.edits.count === 0 ? NONE : [made]
  return made.filter(({ edits }) => edits.count > 0)
}

const NO_OPTIONS: NormalizeOptions = {}

/**
 * Normalizes a text and says where each piece came from.
 *
 * Without options: letters are composed (NFC), look-alikes inside Vietnamese words become Latin, doubled and disordered
 * marks are set right, odd spaces become plain, invisible and control characters go. Nothing else changes; line breaks
 * keep their number. Clean text comes back as the very string it was, with the identity as its map.
 *
 * @param text - any string; lone surrogates are kept
 * @param options - see `NormalizeOptions`
 * @returns the text and the map from its offsets (UTF-16 code units) to those of the input
 * @throws TypeError on a wrong option, never on a text
 * @example normalizeWithMap('Hoà', { tone: 'old' }).text // 'Hòa'
 */
export function normalizeWithMap(text: string, options: NormalizeOptions = NO_OPTIONS): Normalized {
  const unicode = checkOptions(options)
  let current = text
  let map = identityMap
  for (const pass of PASSES) {
    for (const revision of revisionsOf(pass(current, options, unicode))) {
      current = revision.text
      map = composeMaps(map, mapOf(revision.edits))
    }
  }
  return { text: current, map }
}

/**
 * Normalizes a text.
 *
 * @param text - any string
 * @param options - see `NormalizeOptions`
 * @throws TypeError on a wrong option, never on a text
 * @example normalize('Nguye\u0302\u0303n') // 'Nguyễn'
 */
export function normalize(text: string, options: NormalizeOptions = NO_OPTIONS): string {
  return normalizeWithMap(text, options).text
}
