import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  ATOM_LETTERS,
  MARKED_TWICE,
  scanAtoms,
  UPPER_FIRST,
  UPPER_LAST,
  UPPER_LATER,
} from '../../src/text/atoms.js'
import { isUpperCode } from '../../src/text/characters.js'

function apart(text: string): string {
  const { count, start, end } = scanAtoms(text)
  return Array.from({ length: count }, (_, at) => text.slice(start[at], end[at])).join('|')
}

test.each([
  ['Bộ GD-ĐT', 'Bộ|GD|-|ĐT'],
  ['2h30 𝐀n', '2|h|30|𝐀n'],
  ['\ud800a', '\ud800|a'],
  ['  ', ''],
  ['', ''],
])('%s', (text, expected) => {
  expect(apart(text)).toBe(expected)
})

test.each([
  ['an', 0],
  ['An', UPPER_FIRST],
  ['AN', UPPER_FIRST | UPPER_LATER | UPPER_LAST],
  ['VnE', UPPER_FIRST | UPPER_LATER | UPPER_LAST],
  ['iPhone', UPPER_LATER],
  ['được', MARKED_TWICE],
  ['Đỗ', UPPER_FIRST | MARKED_TWICE],
  ['𝐀', MARKED_TWICE],
])('what the letters look like: %s', (word, look) => {
  expect(scanAtoms(word).look[0]).toBe(look)
})

const letters = fc.constantFrom('a', 'B', 'đ', 'Ự', '7', ' ', '.', '𝐀', '\ud800', 'e\u0301', 'я')

test('the look of letters is what a second look would find', () => {
  fc.assert(
    fc.property(fc.array(letters), (parts) => {
      const text = parts.join('')
      const { count, start, end, kind, look } = scanAtoms(text)
      for (let at = 0; at < count; at++) {
        if (kind[at] !== ATOM_LETTERS) continue
        const codes = Array.from({ length: end[at]! - start[at]! }, (_, i) => text.charCodeAt(start[at]! + i))
        const upper = codes.map(isUpperCode)
        const expected =
          (upper[0] ? UPPER_FIRST : 0) |
          (upper.slice(1).some(Boolean) ? UPPER_LATER : 0) |
          (upper.length > 1 && upper.at(-1) ? UPPER_LAST : 0) |
          (codes.filter((code) => code > 127).length > 1 ? MARKED_TWICE : 0)
        expect(look[at]).toBe(expected)
      }
    }),
  )
})

test('a long text is scanned piece by piece, and nothing is lost between them', () => {
  const text = 'Bộ Y tế, '.repeat(10_000)
  const { count, start, end, look } = scanAtoms(text)
  expect(count).toBe(40_000)
  for (let at = 4; at < count; at++) {
    expect(start[at]! - start[at - 4]!).toBe(9)
    expect(end[at]! - end[at - 4]!).toBe(9)
    expect(look[at]).toBe(look[at - 4])
  }
})
