import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createIntMap, empty, note, noted } from '../../src/text/int-map.js'

const ints = fc.integer({ min: -0x80000000, max: 0x7fffffff })

test('answers as a Map does, text after text', () => {
  const ours = createIntMap()
  fc.assert(
    fc.property(fc.array(fc.tuple(ints, ints), { maxLength: 700 }), fc.array(ints), (notes, others) => {
      empty(ours)
      const theirs = new Map<number, number>()
      for (const [key, value] of notes) {
        note(ours, key, value)
        theirs.set(key, value)
      }
      for (const key of [...theirs.keys(), ...others]) expect(noted(ours, key)).toBe(theirs.get(key) ?? 0)
    }),
  )
})

test('the latest note counts', () => {
  const map = createIntMap()
  note(map, 7, 1)
  note(map, 7, 2)
  expect(noted(map, 7)).toBe(2)
  empty(map)
  expect(noted(map, 7)).toBe(0)
})
