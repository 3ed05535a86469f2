import type { Abbreviation, Block, Entity, Span } from '../article.js'
import type { Lexicon } from '../lexicon/lexicon.js'
import type { Atoms } from '../text/atoms.js'
import { bySpan } from '../text/span.js'
import { findDates } from './dates/find.js'
import { gazetteersOf } from './features/lists.js'
import { viewOf } from './features/view.js'
import { findLaws } from './laws/find-laws.js'
import { mergeLayers, within } from './merge.js'
import { applyRules, RULES } from './rules/list.js'
import type { Rule } from './rules/page.js'
import { createTagger } from './tagger.js'
import { type EntityModel, readEntityModel } from './weights.js'

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
 * @returns a function; it keeps buffers between texts and never throws, whatever the text
 * @throws RangeError if the weights are damaged or of another version
 * @example
 * const findEntities = createEntityFinder(loadWeights('entities'), bundledLexicon())
 * findEntities(text, atoms, keys, sentences, blocks, abbreviations)
 */
export function createEntityFinder(weights: Uint8Array | ArrayBuffer, lexicon: Lexicon): EntityFinder {
  return finderOf(readEntityModel(weights), lexicon)
}

/** The same with a model in memory, and with other rules around it if wanted. */
export function finderOf(model: EntityModel, lexicon: Lexicon, rules: readonly Rule[] = RULES): EntityFinder {
  const tag = createTagger(model)
  const gazetteers = gazetteersOf(lexicon)
  return (text, atoms, keys, sentences, blocks) => {
    const view = viewOf(text, atoms, keys, sentences, gazetteers)
    const tagged = tag(view).map(({ type, start, end }) => ({ type, start, end, by: 'model' }))
    const mentions = applyRules(rules, view, tagged).map(({ type, start, end, by }) => ({
      type,
      start: atoms.start[start]!,
      end: atoms.end[end - 1]!,
      by,
    }))
    // Metadata lines hold no sentence, but their date is one: `Chủ nhật - 18/06/2023 22:07`.
    const metadata = blocks.filter(({ kind }) => kind === 'metadata')
    const dated = metadata.length === 0 ? sentences : [...sentences, ...metadata].sort(bySpan)
    const dates = findDates(text, atoms, keys).map((date) => ({ ...date, type: 'DATE' as const }))
    const laws = findLaws(text, atoms, keys, lexicon).map((law) => ({ ...law, type: 'LAW' as const }))
    return mergeLayers(text, [
      within(sentences, laws),
      within(dated, dates),
      // The grammars know dates and laws better than the model.
      mentions.filter(({ type }) => type !== 'DATE' && type !== 'LAW'),
    ])
  }
}
