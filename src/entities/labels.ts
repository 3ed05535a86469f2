import type { EntityType, Span } from '../article.js'
import { contains } from '../text/span.js'

/**
 * One layer a type; organizations and places, which nest in their own kind (`Ban Thường trực ⟦Ủy ban …⟧`),
 * have an inner one as well. What the tagger predicts is a tuple: for every layer O, B or I.
 */
export const LAYERS: readonly EntityType[] = [
  'PERSON',
  'TITLE',
  'ORGANIZATION',
  'ORGANIZATION',
  'LOCATION',
  'LOCATION',
  'DATE',
  'LAW',
  'EVENT',
]
const INNER: Partial<Record<EntityType, number>> = { ORGANIZATION: 3, LOCATION: 5 }

/** What a tuple says of one layer. */
export const OUT = 0
export const BEGIN = 1
export const INSIDE = 2

/** A tuple as one number: two bits a layer. */
export function tagOf(tuple: number, layer: number): number {
  return (tuple >> (2 * layer)) & 3
}

/** A span with a type, before it becomes an entity. */
export interface Labeled extends Span {
  readonly type: EntityType
}

/** Which layer each span goes to, or -1 for what nests too deep to be told. Spans: outermost first. */
export function layersOf(spans: readonly Labeled[]): readonly number[] {
  const layers: number[] = []
  spans.forEach((span, at) => {
    let depth = 0
    for (let other = 0; other < at; other++) {
      if (spans[other]!.type === span.type && contains(spans[other]!, span)) depth++
    }
    const first = LAYERS.indexOf(span.type)
    layers.push(depth === 0 ? first : depth === 1 ? (INNER[span.type] ?? -1) : -1)
  })
  return layers
}

/**
 * The tuple of every atom.
 *
 * @param spans - sorted by start, then longest first; `start` and `end` count atoms
 */
export function encodeTuples(count: number, spans: readonly Labeled[]): Int32Array {
  const tuples = new Int32Array(count)
  const layers = layersOf(spans)
  spans.forEach((span, index) => {
    const layer = layers[index]!
    if (layer < 0) return
    for (let at = span.start; at < span.end; at++) {
      tuples[at] = tuples[at]! | ((at === span.start ? BEGIN : INSIDE) << (2 * layer))
    }
  })
  return tuples
}

/** Spans of atoms that a sequence of tuples describes, sorted; the inverse of {@link encodeTuples}. */
export function decodeTuples(tuples: ArrayLike<number>, from = 0, to = tuples.length): Labeled[] {
  const spans: { type: EntityType; start: number; end: number }[] = []
  for (let layer = 0; layer < LAYERS.length; layer++) {
    let open: { type: EntityType; start: number; end: number } | null = null
    for (let at = from; at < to; at++) {
      const tag = tagOf(tuples[at]!, layer)
      if (tag === INSIDE && open !== null) {
        open.end = at + 1
        continue
      }
      open = null
      if (tag === OUT) continue
      open = { type: LAYERS[layer]!, start: at, end: at + 1 }
      spans.push(open)
    }
  }
  return spans.sort((a, b) => a.start - b.start || b.end - a.end)
}
