import type { ModelFile } from '../model/format.js'

/** The weights by which a missing stop is recognized. */
export interface SoftModel {
  /** Hashed weights of the words before and after a gap, learned from where stops stand in raw articles. */
  readonly words: Int8Array
  /** Hashed weights of a gap's situation, learned from annotated articles. */
  readonly situations: Int8Array
  /** What one step of each table is worth, as a logit. */
  readonly wordStep: number
  readonly situationStep: number
}

export const SOFT_VERSION = 1

/**
 * Takes the tables out of a model file.
 *
 * @param file - what `readModel(bytes, 'sentences')` gave
 * @throws RangeError where the file has another layout
 */
export function softModel(file: ModelFile): SoftModel {
  const { words, situations } = file.arrays
  const meta = file.meta as { readonly wordStep?: unknown; readonly situationStep?: unknown }
  if (
    file.version !== SOFT_VERSION ||
    !(words instanceof Int8Array) ||
    !(situations instanceof Int8Array) ||
    typeof meta.wordStep !== 'number' ||
    typeof meta.situationStep !== 'number'
  ) {
    throw new RangeError(`The sentence model has layout ${file.version}; this release reads ${SOFT_VERSION}.`)
  }
  return { words, situations, wordStep: meta.wordStep, situationStep: meta.situationStep }
}

/** Sum of the hashed weights of some features; the table's length is a power of two. */
export function sumOf(table: Int8Array, features: Uint32Array, count: number): number {
  const mask = table.length - 1
  let sum = 0
  for (let i = 0; i < count; i++) sum += table[features[i]! & mask]!
  return sum
}
