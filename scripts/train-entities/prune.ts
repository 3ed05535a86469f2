import type { Crf } from '../../src/model/crf.js'
import { buildFeatureTable } from '../../src/model/feature-table.js'
import type { LabelSet } from './label-set.js'
import type { Trained } from './trainer.js'

/** Drops weights below `least`, rounds the rest to int8. */
export function pruneCrf(labels: LabelSet, trained: Trained, least: number): Crf {
  const { units } = labels
  const keys: number[] = []
  const counts: number[] = []
  const unit: number[] = []
  const weight: number[] = []
  let most = 0
  for (const value of trained.weights) most = Math.max(most, Math.abs(value))
  // One outlier must not cost all others their precision.
  const scale = Math.min(most, 4) / 127
  for (let feature = 0; feature < trained.keys.length; feature++) {
    let count = 0
    for (let u = 0; u < units; u++) {
      const value = trained.weights[feature * units + u]!
      if (Math.abs(value) < least) continue
      unit.push(u)
      weight.push(Math.max(-127, Math.min(127, Math.round(value / scale))))
      count++
    }
    if (count === 0) continue
    keys.push(trained.keys[feature]!)
    counts.push(count)
  }
  return {
    labels: labels.tuples.length,
    units,
    unitStart: labels.unitStart,
    unitOf: labels.unitOf,
    beforeStart: labels.beforeStart,
    before: labels.before,
    transition: trained.transition,
    first: trained.first,
    features: buildFeatureTable(
      {
        keys: Int32Array.from(keys),
        counts,
        unit: Uint8Array.from(unit),
        weight: Int8Array.from(weight),
        scale,
      },
      units,
    ),
  }
}
