import { extractFeatures, MOST_FEATURES } from '../entities/features/templates.js'
import type { View } from '../entities/features/view.js'
import type { EntityModel } from '../entities/weights.js'
import { findFeature, weightOf } from '../model/feature-table.js'

/** A stretch of a sentence, in atoms. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** What each label gets from the features of one atom. */
export type ScoreLabels = (view: View, at: number, stretch: Stretch) => Float64Array

/** Adds up the model's weights for one atom at a time. Slow beside the tagger, and says all that the tagger throws away. */
export function createScorer({ crf }: EntityModel): ScoreLabels {
  const hashes = new Int32Array(MOST_FEATURES)
  const extracted = { count: 0, lexical: 0 }
  return (view, at, { from, to }) => {
    extractFeatures(view, at, from, to, hashes, extracted)
    const units = new Float64Array(crf.units)
    for (const hash of hashes.subarray(0, extracted.count)) {
      const found = findFeature(crf.features, hash)
      if (found === 0) continue
      for (let unit = 0; unit < crf.units; unit++)
        units[unit] = units[unit]! + weightOf(crf.features, found, unit) * crf.features.scale
    }
    return Float64Array.from({ length: crf.labels }, (_, label) => {
      let sum = 0
      for (const unit of crf.unitOf.subarray(crf.unitStart[label]!, crf.unitStart[label + 1]!))
        sum += units[unit]!
      return sum
    })
  }
}
