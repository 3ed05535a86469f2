import type { Abbreviation, Block, Entity, Span } from '../article.js'
import type { Lexicon } from '../lexicon/lexicon.js'
import type { Atoms } from '../text/atoms.js'
import { findDates } from './dates/find.js'
import { gazetteersOf } from './features/lists.js'
import { viewOf } from './features/view.js'
import { findLaws } from './laws/find-laws.js'
import { mergeLayers } from './merge.js'
import { tagSpans } from './tagger.js'
import { readEntityModel } from './weights.js'

/** Finds the entities of a text. Offsets count code units of the clean text. */
export type EntityFinder = (
  text: string,
  atoms: Atoms,
  keys: Int32Array,
  sentences: readonly Span[],
  blocks: readonly Block[],
  abbreviations: readonly Abbreviation[],
) => readonly Entity[]

/**
 * Makes a finder of entities.
 *
 * @param weights - bytes of weights/entities.bin
 * @param lexicon - dictionaries; their lists are compiled once
 * @throws RangeError if the weights are damaged or of another version
 * @example
 * const findEntities = createEntityFinder(loadWeights('entities'), bundledLexicon())
 * findEntities(text, atoms, keys, sentences, blocks, abbreviations)
 */
export function createEntityFinder(weights: Uint8Array | ArrayBuffer, lexicon: Lexicon): EntityFinder {
  const model = readEntityModel(weights)
  const gazetteers = gazetteersOf(lexicon)
  return (text, atoms, keys, sentences, blocks) => {
    const view = viewOf(text, atoms, keys, sentences, gazetteers, model.statistics)
    const tagged = tagSpans(model, view).map(({ type, start, end }) => ({
      type,
      start: atoms.start[start]!,
      end: atoms.end[end - 1]!,
      by: 'model',
    }))
    const dates = findDates(text, atoms).map((date) => ({ ...date, type: 'DATE' as const }))
    const laws = findLaws(text, atoms, keys, lexicon).map((law) => ({ ...law, type: 'LAW' as const }))
    return mergeLayers(text, sentences, blocks, tagged, dates, laws)
  }
}
