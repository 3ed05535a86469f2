import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lowerCaseAt } from '../../src/text/lower-case.js'

test('the same as a slice in lower case, asked once or twice', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.nat(8),
      fc.nat(14),
      (text, from, length) => {
        const start = Math.min(from, text.length)
        const end = Math.min(start + length, text.length)
        const expected = text.slice(start, end).toLowerCase()
        expect(lowerCaseAt(text, start, end)).toBe(expected)
        expect(lowerCaseAt(text, start, end)).toBe(expected)
      },
    ),
  )
})

test.each([
  ['ỦY BAN', 0, 2, 'ủy'],
  ['ỦY BAN', 3, 6, 'ban'],
  ['Washingtonians', 0, 14, 'washingtonians'],
])('%s from %d to %d is %s', (text, start, end, lower) => expect(lowerCaseAt(text, start, end)).toBe(lower))
