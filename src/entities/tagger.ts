import { createDecoder } from '../model/crf.js'
import { beginningsOf } from './features/beginnings.js'
import { extractFeatures, MOST_FEATURES } from './features/templates.js'
import type { View } from './features/view.js'
import { decodeTuples, type Labeled } from './labels.js'
import type { EntityModel } from './weights.js'

/** Longest stretch decoded at once; a longer sentence is cut, so that memory stays bounded. */
const STRETCH = 2000

/** Says what the trained model sees in a text: spans in atoms, nested, sorted by start, then longest first. */
export type Tagger = (view: View) => Labeled[]

/** Makes a tagger; it keeps its buffers between texts. */
export function createTagger({ crf, tuples }: EntityModel): Tagger {
  const decoder = createDecoder(crf, MOST_FEATURES)
  const extracted = { count: 0, lexical: 0 }
  const labels = new Int32Array(STRETCH)
  return (view) => {
    const beginnings = beginningsOf(view)
    const spans: Labeled[] = []
    for (let index = 0; index < view.sentenceStart.length; index++) {
      const end = view.sentenceEnd[index]!
      for (let from = view.sentenceStart[index]!; from < end; from += STRETCH) {
        const to = Math.min(end, from + STRETCH)
        const extract = (position: number, out: Int32Array) => {
          extractFeatures(view, from + position, from, to, out, extracted)
          return extracted.count
        }
        decoder.decode(to - from, beginnings, from, extract, labels)
        collect(spans, labels, to - from, from)
      }
    }
    return spans
  }

  function collect(spans: Labeled[], found: Int32Array, length: number, from: number): void {
    for (let at = 0; at < length; at++) {
      if (found[at] === 0) continue
      let end = at + 1
      while (end < length && found[end] !== 0) end++
      for (let inside = at; inside < end; inside++) found[inside] = tuples[found[inside]!]!
      for (const { type, start, end: stop } of decodeTuples(found, at, end)) {
        spans.push({ type, start: start + from, end: stop + from })
      }
      at = end
    }
  }
}
