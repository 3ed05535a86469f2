import { scoreLabels, viterbi } from '../model/crf.js'
import { extractFeatures, MOST_FEATURES } from './features/templates.js'
import type { View } from './features/view.js'
import { decodeTuples, type Labeled } from './labels.js'
import type { EntityModel } from './weights.js'

/** Longest stretch decoded at once; a longer sentence is cut, so that memory stays bounded. */
const STRETCH = 2000

/**
 * What the trained model says.
 *
 * @returns spans in atoms, nested, sorted by start, then longest first
 */
export function tagSpans(model: EntityModel, view: View): Labeled[] {
  const { crf, tuples } = model
  const out = new Int32Array(MOST_FEATURES)
  const extracted = { count: 0, lexical: 0 }
  const units = new Float64Array(crf.units)
  let scores = new Float64Array(256 * crf.labels)
  const spans: Labeled[] = []
  for (let index = 0; index < view.sentenceStart.length; index++) {
    const end = view.sentenceEnd[index]!
    for (let from = view.sentenceStart[index]!; from < end; from += STRETCH) {
      const to = Math.min(end, from + STRETCH)
      const length = to - from
      if (length * crf.labels > scores.length) scores = new Float64Array(length * crf.labels)
      for (let at = from; at < to; at++) {
        extractFeatures(view, at, from, to, out, extracted)
        scoreLabels(crf, out, extracted.count, units, scores, (at - from) * crf.labels)
      }
      const best = new Int32Array(length)
      viterbi(crf, scores, length, best)
      for (const { type, start, end: stop } of decodeTuples(best.map((label) => tuples[label]!))) {
        spans.push({ type, start: start + from, end: stop + from })
      }
    }
  }
  return spans
}
