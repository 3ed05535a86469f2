import { atomKey } from '../lexicon/atom-keys.js'
import { readModel } from '../model/format.js'
import { openRowTable, type RowTable } from '../model/row-table.js'
import { LABELS } from './tags.js'
import type { TagLexicon } from './word-view.js'

/** Version of the arrays and features; a file of another version is refused. */
export const WORDS_MODEL_VERSION = 1

/** What weights/words.bin holds. */
export interface WordsModel {
  /** The lexicon of words, with what is known of their tags. */
  readonly lexicon: TagLexicon
  /** Weights of the gap model, by feature hash; a power of two long. */
  readonly gaps: Int8Array
  /** Finer kind of a noun by slot of the word list (index into `NOUN_KINDS`). */
  readonly nounKind: Uint8Array
  readonly tags: RowTable
  readonly transition: Int16Array
}

interface Meta {
  readonly labels: readonly string[]
  /** Key of one syllable when the model was trained. */
  readonly keyCheck: number
}

/**
 * Reads weights/words.bin.
 *
 * @throws RangeError if the bytes are no such model, of another version, or made with other labels or syllable keys
 * @example readWordsModel(loadWeights('words'))
 */
export function readWordsModel(bytes: Uint8Array | ArrayBuffer): WordsModel {
  const { version, meta, arrays } = readModel(bytes, 'words')
  if (version !== WORDS_MODEL_VERSION) {
    throw new RangeError(
      `This model of words has version ${version}; version ${WORDS_MODEL_VERSION} is needed.`,
    )
  }
  const { labels, keyCheck } = meta as Meta
  if (labels.join() !== LABELS.join())
    throw new RangeError(`This model of words has other labels: ${labels.join(' ')}.`)
  if (keyCheck !== atomKey('Thuỷ', 0, 4)) {
    throw new RangeError('This model of words was trained with other syllable keys; train it again.')
  }
  return {
    lexicon: {
      list: { print: arrays.print as Uint16Array, info: arrays.info as Uint8Array },
      cluster: arrays.cluster as Uint8Array,
      nameCluster: arrays.nameCluster as Uint8Array,
      ambiguity: arrays.ambiguity as Uint8Array,
      ambiguities: arrays.ambiguities as Int32Array,
    },
    gaps: arrays.gaps as Int8Array,
    nounKind: arrays.nounKind as Uint8Array,
    tags: openRowTable(arrays.tagPrint as Uint16Array, arrays.tagWeight as Int8Array, LABELS.length),
    transition: arrays.transition as Int16Array,
  }
}
