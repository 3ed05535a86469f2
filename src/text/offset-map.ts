import type { Span } from '../article.js'

/**
 * The places where one text differs from the text it was made of: piece `i` of the output,
 * `outStart[i]` to `outEnd[i]`, came from `inStart[i]` to `inEnd[i]` of the input. What lies between is the same in both.
 * Pieces are in order and never overlap.
 */
export interface Edits {
  readonly count: number
  readonly outStart: Int32Array
  readonly outEnd: Int32Array
  readonly inStart: Int32Array
  readonly inEnd: Int32Array
}

/**
 * How to come back from a text to the one it was made of. One layer a pass, in the order in which they were
 * applied; no layer is the identity. Composing is stringing together, so a composed map answers exactly what its parts
 * answer one after the other.
 */
export interface OffsetMap {
  readonly layers: readonly Edits[]
}

/** The map of a text onto itself. */
export const identityMap: OffsetMap = Object.freeze({ layers: Object.freeze([]) })

/** True where the map changes no offset and no letter. */
export function isIdentity(map: OffsetMap): boolean {
  return map.layers.length === 0
}

/** A map of one pass; the identity if the pass changed nothing. */
export function mapOf(edits: Edits): OffsetMap {
  return edits.count === 0 ? identityMap : { layers: [edits] }
}

/**
 * Strings two maps together.
 *
 * @param first - from the middle text back to the input
 * @param second - from the output back to the middle text
 * @returns from the output back to the input
 */
export function composeMaps(first: OffsetMap, second: OffsetMap): OffsetMap {
  if (first.layers.length === 0) return second
  if (second.layers.length === 0) return first
  return { layers: [...first.layers, ...second.layers] }
}

/**
 * The input that a span of the output came from. A span that touches part of a changed piece gets the whole piece
 * (a composed letter came from the letter and its marks); what was deleted at its edges stays outside.
 *
 * @param map - from `normalizeWithMap`
 * @param span - UTF-16 code units of the output, half-open
 * @returns UTF-16 code units of the input, half-open; the very span given where the map is the identity
 * @example toInputSpan(normalizeWithMap('e\u0301!').map, { start: 0, end: 1 }) // { start: 0, end: 2 }
 */
export function toInputSpan(map: OffsetMap, span: Span): Span {
  if (map.layers.length === 0) return span
  let { start, end } = span
  for (let i = map.layers.length - 1; i >= 0; i--) {
    const { count, outStart, outEnd, inStart, inEnd } = map.layers[i]!
    const empty = start === end
    start = moveStart(count, outStart, outEnd, inStart, inEnd, start)
    end = empty ? start : moveEnd(count, outStart, outEnd, inEnd, end)
  }
  return { start, end }
}

/** The input offset where the character at an output offset begins. */
export function toInputOffset(map: OffsetMap, offset: number): number {
  return toInputSpan(map, { start: offset, end: offset }).start
}

/**
 * The output that a span of the input became; the mirror of `toInputSpan`. A deleted piece becomes an empty span.
 *
 * @param map - from `normalizeWithMap`
 * @param span - UTF-16 code units of the input, half-open
 */
export function toOutputSpan(map: OffsetMap, span: Span): Span {
  if (map.layers.length === 0) return span
  let { start, end } = span
  for (const { count, outStart, outEnd, inStart, inEnd } of map.layers) {
    const empty = start === end
    start = moveStart(count, inStart, inEnd, outStart, outEnd, start)
    end = empty ? start : Math.max(start, moveEnd(count, inStart, inEnd, outEnd, end))
  }
  return { start, end }
}

type Column = Int32Array

/** Index of the last piece that starts at or before `offset`, -1 if none. */
function pieceBefore(count: number, starts: Column, offset: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (starts[middle]! <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

function moveStart(
  count: number,
  fromStart: Column,
  fromEnd: Column,
  toStart: Column,
  toEnd: Column,
  offset: number,
): number {
  const piece = pieceBefore(count, fromStart, offset)
  if (piece < 0) return offset
  if (offset < fromEnd[piece]!) return toStart[piece]!
  return toEnd[piece]! + (offset - fromEnd[piece]!)
}

function moveEnd(count: number, fromStart: Column, fromEnd: Column, toEnd: Column, offset: number): number {
  const piece = pieceBefore(count, fromStart, offset - 1)
  if (piece < 0) return offset
  if (offset <= fromEnd[piece]!) return toEnd[piece]!
  return toEnd[piece]! + (offset - fromEnd[piece]!)
}
