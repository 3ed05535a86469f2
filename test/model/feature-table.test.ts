import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  buildFeatureTable,
  findFeature,
  type SparseWeights,
  sparseWeights,
} from '../../src/model/feature-table.js'
import { createRowSums } from '../../src/model/row-sums.js'

const UNITS = 13

/** Weights of some features: keys close together, so that slots collide. */
const weights = fc
  .uniqueArray(fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 0xffffff })), {
    maxLength: 200,
  })
  .chain((keys) =>
    fc
      .array(fc.uniqueArray(fc.integer({ min: 0, max: UNITS - 1 }), { minLength: 1, maxLength: 6 }), {
        minLength: keys.length,
        maxLength: keys.length,
      })
      .chain((units) =>
        fc
          .array(
            fc.integer({ min: -127, max: 127 }).filter((value) => value !== 0),
            {
              minLength: units.flat().length,
              maxLength: units.flat().length,
            },
          )
          .map((values) => sparse(keys, units, values)),
      ),
  )

function sparse(keys: number[], units: number[][], values: number[]): SparseWeights {
  return {
    keys: Int32Array.from(keys),
    counts: Uint8Array.from(units, ({ length }) => length),
    unit: Uint8Array.from(units.flatMap((row) => row.sort((a, b) => a - b))),
    weight: Int8Array.from(values),
    scale: 0.5,
  }
}

test('every key is found, no other is, and the weights come back as they were', () => {
  fc.assert(
    fc.property(weights, (given) => {
      const table = buildFeatureTable(given, UNITS)
      const rows = Array.from(given.keys, (key) => findFeature(table, key | 0x5a000000))
      expect(new Set(rows).size).toBe(given.keys.length)
      expect(rows).not.toContain(0)
      const known = new Set(given.keys)
      const others = Array.from({ length: 310 }, (_, key) => key).filter((key) => !known.has(key))
      expect(others.filter((key) => findFeature(table, key) !== 0)).toEqual([])
      expect(sparseWeights(table)).toEqual(given)
    }),
  )
})

test('rows are added unit by unit, whatever the signs of neighbors', () => {
  fc.assert(
    fc.property(weights, (given) => {
      const table = buildFeatureTable(given, UNITS)
      const added = createRowSums(table, 200)
      added.add(given.keys, given.keys.length)
      const expected = new Array<number>(UNITS).fill(0)
      for (const [at, unit] of given.unit.entries()) expected[unit] = expected[unit]! + given.weight[at]!
      expect(Array.from(added.sums.subarray(0, UNITS))).toEqual(expected)
    }),
  )
})

test('the same key twice is refused', () => {
  const twice = { ...sparse([1], [[0]], [1]), keys: new Int32Array(600).fill(7), counts: new Uint8Array(600) }
  expect(() => buildFeatureTable(twice, UNITS)).toThrow(/distinct/)
})

test('more units than a row holds are refused', () => {
  expect(() => buildFeatureTable(sparse([1], [[0]], [1]), 21)).toThrow(/21 units/)
})
