import { describe, expect, test } from 'vitest'
import { hashFeature } from '../../src/model/feature-hash.js'
import { buildRowTable, findRow, openRowTable } from '../../src/model/row-table.js'

const features = Array.from({ length: 40 }, (_, i) => ({
  hash: hashFeature(1, i, 0, 0),
  weights: [i, 3 - i, 7],
}))

describe('a table of rows', () => {
  const table = buildRowTable(features, 64, 3)

  test('finds each feature and its weights', () => {
    features.forEach(({ hash, weights }) => {
      const at = findRow(table, hash)
      expect([...table.weight.subarray(at, at + 3)]).toEqual(weights)
    })
  })

  test('does not know others', () => {
    expect(findRow(table, hashFeature(2, 1, 2, 3))).toBe(-1)
  })

  test('opens again from its two arrays', () => {
    expect(openRowTable(table.print, table.weight, 3)).toEqual(table)
  })

  test('refuses arrays that do not belong together, and too many features', () => {
    expect(() => openRowTable(table.print, table.weight, 4)).toThrow(/40 rows of 4 labels cannot have 120/)
    expect(() => buildRowTable(features, 32, 3)).toThrow(/More than 31/)
  })
})

test('hashes tell templates and places apart', () => {
  const seen = new Set<number>()
  for (let template = 0; template < 20; template++) {
    for (let a = 0; a < 20; a++) for (let b = 0; b < 20; b++) seen.add(hashFeature(template, a, b, 0))
  }
  expect(seen.size).toBe(8000)
})
