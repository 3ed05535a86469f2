import type { GoldDocument } from '../../bench/accuracy/gold.js'
import { extractFeatures, MOST_FEATURES } from '../../src/entities/features/templates.js'
import type { View } from '../../src/entities/features/view.js'
import { encodeTuples } from '../../src/entities/labels.js'
import { atomAt } from '../../src/text/atoms.js'

/** Sentences as sequences of atoms with hashed features and gold tuples. */
export interface DataSet {
  readonly sequenceStart: Int32Array
  /** Features of atom `a`: `features[featureStart[a]] …`, the first `lexical[a]` of them lexical. */
  readonly featureStart: Int32Array
  readonly lexical: Uint8Array
  readonly features: Int32Array
  readonly tuples: Int32Array
  /** Index of the document of each sequence. */
  readonly documentOf: Int32Array
}

/** Gold sentences as spans. */
export function goldSentences(document: GoldDocument): { start: number; end: number }[] {
  const sentences: { start: number; end: number }[] = []
  let start = 0
  for (const end of [...document.sentenceEnds, document.text.length]) {
    if (end <= start) continue
    sentences.push({ start, end })
    start = end
  }
  return sentences
}

/** Extracts the features of all sentences of all documents. */
export function buildDataSet(
  documents: readonly GoldDocument[],
  viewFor: (document: GoldDocument) => View,
): DataSet {
  const sequenceStart = [0]
  const featureStart = [0]
  const lexical: number[] = []
  const tuples: number[] = []
  const documentOf: number[] = []
  let features = new Int32Array(1 << 20)
  let used = 0
  const out = new Int32Array(MOST_FEATURES)
  const extracted = { count: 0, lexical: 0 }
  documents.forEach((document, index) => {
    const view = viewFor(document)
    const gold = document.entities
      .map(({ type, start, end }) => ({
        type,
        start: atomAt(view.atoms, start),
        end: atomAt(view.atoms, end),
      }))
      .filter(({ start, end }) => start < end)
      .sort((a, b) => a.start - b.start || b.end - a.end)
    const encoded = encodeTuples(view.atoms.count, gold)
    for (let sentence = 0; sentence < view.sentenceStart.length; sentence++) {
      const from = view.sentenceStart[sentence]!
      const to = view.sentenceEnd[sentence]!
      if (from >= to) continue
      for (let at = from; at < to; at++) {
        extractFeatures(view, at, from, to, out, extracted)
        if (used + extracted.count > features.length) {
          const larger = new Int32Array(features.length * 2)
          larger.set(features)
          features = larger
        }
        features.set(out.subarray(0, extracted.count), used)
        used += extracted.count
        featureStart.push(used)
        lexical.push(extracted.lexical)
        tuples.push(encoded[at]!)
      }
      sequenceStart.push(tuples.length)
      documentOf.push(index)
    }
  })
  return {
    sequenceStart: Int32Array.from(sequenceStart),
    featureStart: Int32Array.from(featureStart),
    lexical: Uint8Array.from(lexical),
    features: features.subarray(0, used),
    tuples: Int32Array.from(tuples),
    documentOf: Int32Array.from(documentOf),
  }
}
