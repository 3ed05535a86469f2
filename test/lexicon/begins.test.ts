import { expect, test } from 'vitest'
import { atomKeys } from '../../src/lexicon/atom-keys.js'
import { addBegins, addPatterns, emptyBegins, limitOf, mayBeginPattern } from '../../src/lexicon/begins.js'
import { scanAtoms } from '../../src/text/atoms.js'

const dates = emptyBegins()
addPatterns(dates, ['tháng #', 'tháng tư', '# /', 'nay'])

test.each([
  ['tháng 5', true],
  ['Tháng TƯ', true],
  ['tháng đó', false],
  ['tháng', false],
  ['5/6', true],
  ['5 người', false],
  ['nay là', true],
  ['là nay', false],
])('whether a pattern may begin %s: %s', (text, expected) => {
  const atoms = scanAtoms(text)
  expect(mayBeginPattern(dates, atoms, atomKeys(text, atoms), 0)).toBe(expected)
})

test('a pair ends before `end`, and tables may be joined', () => {
  const text = 'tháng tư'
  const keys = atomKeys(text, scanAtoms(text))
  const joined = emptyBegins()
  expect(limitOf(joined, keys, 0, 2)).toBe(0)
  addBegins(joined, dates)
  expect(limitOf(joined, keys, 0, 2)).toBe(2)
  expect(limitOf(joined, keys, 0, 1)).toBe(0)
  addPatterns(joined, ['tháng'])
  expect(limitOf(joined, keys, 0, 1)).toBe(1)
})
