import { findAbbreviations } from './abbreviations/find-abbreviations.js'
import { EXPAND_STYLES, type Expanded, type ExpandStyle, writeOut } from './abbreviations/write-out.js'
import { bundledLexicon, type Lexicon } from './lexicon/lexicon.js'
import { normalizeWithMap } from './normalize/normalize.js'
import { splitSentences } from './sentences/sentences.js'
import { readStructure } from './structure/structure.js'
import { scanAtoms } from './text/atoms.js'
import { toInputSpan } from './text/offset-map.js'
import { splitGlued } from './vietnamese/glued.js'

/** How short forms are written out. */
export interface ExpandOptions {
  /** Default: `first`. */
  readonly style?: ExpandStyle
  /** Default: the bundled dictionaries. */
  readonly lexicon?: Lexicon
}

/**
 * Writes the short forms of a text out: `UBND tỉnh họp` becomes `Ủy ban nhân dân (UBND) tỉnh họp`.
 *
 * @param text - any string; all but the short forms stays as it is
 * @param options - see {@link ExpandOptions}
 * @returns the new text, the map of its offsets (UTF-16 code units) back to `text`, and what was written out
 * @throws RangeError on an unknown style, never on a text
 * @example expand('HĐND họp.', { style: 'all' }).text // 'Hội đồng nhân dân họp.'
 */
export function expand(text: string, options: ExpandOptions = {}): Expanded {
  const style = options.style ?? 'first'
  if (!EXPAND_STYLES.includes(style)) {
    throw new RangeError(`options.style: ${JSON.stringify(style)} is not one of ${EXPAND_STYLES.join(', ')}`)
  }
  const { text: clean, map } = normalizeWithMap(text)
  const atoms = splitGlued(clean, scanAtoms(clean))
  const sentences = splitSentences(clean, readStructure(clean).blocks, undefined, atoms)
  const found = findAbbreviations(clean, atoms, options.lexicon ?? bundledLexicon())
  const abbreviations = found.map(({ definition, ...rest }) => ({
    ...rest,
    mentions: rest.mentions.map((mention) => toInputSpan(map, mention)),
    ...(definition === undefined ? {} : { definition: toInputSpan(map, definition) }),
  }))
  const bounds = sentences.map((sentence) => toInputSpan(map, sentence))
  const starts = new Set(bounds.map(({ start }) => start))
  const ends = new Set(bounds.map(({ end }) => end))
  return writeOut(text, abbreviations, style, starts, ends)
}
