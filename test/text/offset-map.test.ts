import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normalizeWithMap } from '../../src/normalize.js'
import {
  composeMaps,
  identityMap,
  isIdentity,
  mapOf,
  type OffsetMap,
  toInputOffset,
  toInputSpan,
  toOutputSpan,
} from '../../src/text/offset-map.js'

/** A map from pieces `[outStart, outEnd, inStart, inEnd]`. */
function map(...pieces: readonly (readonly [number, number, number, number])[]): OffsetMap {
  const column = (i: 0 | 1 | 2 | 3) => Int32Array.from(pieces.map((piece) => piece[i]))
  return mapOf({
    count: pieces.length,
    outStart: column(0),
    outEnd: column(1),
    inStart: column(2),
    inEnd: column(3),
  })
}

test('the identity hands the span back', () => {
  const span = { start: 3, end: 5 }
  expect(toInputSpan(identityMap, span)).toBe(span)
  expect(toOutputSpan(identityMap, span)).toBe(span)
  expect(isIdentity(mapOf({ ...map([0, 1, 0, 1]).layers[0]!, count: 0 }))).toBe(true)
})

test('a composed letter came from the letter and its marks', () => {
  // `Hoa` + grave + ` bi` + grave + `nh`
  const { map: back } = normalizeWithMap('Hoa\u0300 bi\u0300nh')
  expect(toInputSpan(back, { start: 0, end: 3 })).toEqual({ start: 0, end: 4 })
  expect(toInputSpan(back, { start: 2, end: 3 })).toEqual({ start: 2, end: 4 })
  expect(toInputSpan(back, { start: 4, end: 8 })).toEqual({ start: 5, end: 10 })
  expect(toInputOffset(back, 4)).toBe(5)
  expect(toOutputSpan(back, { start: 5, end: 10 })).toEqual({ start: 4, end: 8 })
  expect(toOutputSpan(back, { start: 3, end: 4 })).toEqual({ start: 2, end: 3 })
})

test('what was deleted stays outside a span that ends or starts there', () => {
  const { text, map: back } = normalizeWithMap('\ufeffHà\u200b Nội')
  expect(text).toBe('Hà Nội')
  expect(toInputSpan(back, { start: 0, end: 2 })).toEqual({ start: 1, end: 3 })
  expect(toInputSpan(back, { start: 2, end: 6 })).toEqual({ start: 4, end: 8 })
  expect(toInputSpan(back, { start: 1, end: 3 })).toEqual({ start: 2, end: 5 })
  expect(toOutputSpan(back, { start: 3, end: 4 })).toEqual({ start: 2, end: 2 })
})

const layer = fc.array(fc.tuple(fc.nat(4), fc.nat(3), fc.nat(3)), { maxLength: 6 }).map((pieces) => {
  let out = 0
  let input = 0
  const rows: [number, number, number, number][] = []
  for (const [gap, made, taken] of pieces) {
    out += gap + 1
    input += gap + 1
    rows.push([out, out + made, input, input + taken])
    out += made
    input += taken
  }
  return map(...rows)
})
const span = fc.tuple(fc.nat(30), fc.nat(8)).map(([start, length]) => ({ start, end: start + length }))

test('a composed map answers what its parts answer one after the other', () => {
  fc.assert(
    fc.property(layer, layer, layer, span, (a, b, c, s) => {
      const whole = composeMaps(composeMaps(a, b), c)
      expect(toInputSpan(whole, s)).toEqual(toInputSpan(a, toInputSpan(b, toInputSpan(c, s))))
      expect(composeMaps(a, composeMaps(b, c))).toEqual(whole)
      expect(toOutputSpan(whole, s)).toEqual(toOutputSpan(c, toOutputSpan(b, toOutputSpan(a, s))))
    }),
  )
})

test('spans keep their order and never turn over', () => {
  fc.assert(
    fc.property(layer, span, span, (a, s, t) => {
      const first = toInputSpan(a, s)
      const second = toInputSpan(a, t)
      expect(first.start).toBeLessThanOrEqual(first.end)
      if (s.start <= t.start) expect(first.start).toBeLessThanOrEqual(second.start)
      const forth = toOutputSpan(a, s)
      expect(forth.start).toBeLessThanOrEqual(forth.end)
    }),
  )
})
