import { LAYERS, tagOf } from '../../src/entities/labels.js'

/** The label tuples and transitions that the training set shows. */
export interface LabelSet {
  /** The tuple of every label; label 0 is "outside of everything". */
  readonly tuples: readonly number[]
  readonly labelOf: ReadonlyMap<number, number>
  /** Units: outside, then one for each layer and tag that occurs. */
  readonly units: number
  readonly unitStart: Int32Array
  readonly unitOf: Int32Array
  readonly beforeStart: Int32Array
  readonly before: Int32Array
  readonly mayStart: Uint8Array
}

/** Collects them from sequences of tuples. */
export function collectLabels(sequences: readonly Int32Array[]): LabelSet {
  const counts = new Map<number, number>([[0, Infinity]])
  for (const sequence of sequences)
    for (const tuple of sequence) counts.set(tuple, (counts.get(tuple) ?? 0) + 1)
  const tuples = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([tuple]) => tuple)
  const labelOf = new Map(tuples.map((tuple, label) => [tuple, label]))
  const part = new Map<number, number>()
  const unitStart = new Int32Array(tuples.length + 1)
  const unitOf: number[] = []
  tuples.forEach((tuple, label) => {
    if (label === 0) unitOf.push(0)
    for (let layer = 0; layer < LAYERS.length; layer++) {
      const tag = tagOf(tuple, layer)
      if (tag === 0) continue
      const key = layer * 4 + tag
      if (!part.has(key)) part.set(key, 1 + part.size)
      unitOf.push(part.get(key)!)
    }
    unitStart[label + 1] = unitOf.length
  })
  const size = tuples.length
  const seen = new Uint8Array(size * size)
  const mayStart = new Uint8Array(size)
  for (const sequence of sequences) {
    let previous = -1
    for (const tuple of sequence) {
      const label = labelOf.get(tuple)!
      if (previous < 0) mayStart[label] = 1
      else seen[label * size + previous] = 1
      previous = label
    }
  }
  const beforeStart = new Int32Array(size + 1)
  const before: number[] = []
  for (let label = 0; label < size; label++) {
    for (let previous = 0; previous < size; previous++)
      if (seen[label * size + previous]) before.push(previous)
    beforeStart[label + 1] = before.length
  }
  return {
    tuples,
    labelOf,
    units: 1 + part.size,
    unitStart,
    unitOf: Int32Array.from(unitOf),
    beforeStart,
    before: Int32Array.from(before),
    mayStart,
  }
}
