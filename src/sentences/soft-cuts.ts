import type { Atoms } from '../text/atoms.js'
import { LEFT_FEATURES, leftFeatures, RIGHT_FEATURES, rightFeatures } from './features.js'
import { type Gap, SITUATION_FEATURES, situationFeatures } from './situation.js'
import { type SoftModel, sumOf } from './soft-model.js'

/** Judges places without a stop, and stops that no rule can judge. */
export interface SoftCutter {
  /** Log-odds that a sentence ends at the gap. */
  readonly scoreGap: (text: string, atoms: Atoms, gap: Gap) => number
  /** Log-odds that the words from atom `at` on begin a sentence, and that those before it end one. */
  readonly scoreWords: (
    text: string,
    atoms: Atoms,
    at: number,
  ) => { readonly left: number; readonly right: number }
}

// Most capitals follow a word that ends nothing and begin nothing: the full question is asked of one gap in three.
const HOPELESS = -8
const AFTER_CREDIT = 12

/** Whether the words around a gap, or a credit before it, leave it a chance. */
export function isWorthAsking(left: number, right: number, sinceCredit: number): boolean {
  return left + 2 * right >= HOPELESS || (sinceCredit >= 0 && sinceCredit < AFTER_CREDIT)
}

/**
 * Binds the weights to the features.
 *
 * @param model - tables of hashed weights
 */
export function createSoftCutter(model: SoftModel): SoftCutter {
  // scratch of one call, never read by another
  const features = new Uint32Array(SITUATION_FEATURES + LEFT_FEATURES + RIGHT_FEATURES)
  const left = (text: string, atoms: Atoms, at: number) =>
    model.wordStep * sumOf(model.words, features, leftFeatures(text, atoms, at, features))
  const right = (text: string, atoms: Atoms, at: number) =>
    model.wordStep * sumOf(model.words, features, rightFeatures(text, atoms, at, features))
  return {
    scoreGap: (text, atoms, gap) => {
      const before = left(text, atoms, gap.at)
      const after = right(text, atoms, gap.at)
      if (!isWorthAsking(before, after, gap.sinceCredit)) return -Infinity
      const count = situationFeatures(text, atoms, gap, before, after, features)
      return model.situationStep * sumOf(model.situations, features, count)
    },
    scoreWords: (text, atoms, at) => ({ left: left(text, atoms, at), right: right(text, atoms, at) }),
  }
}
