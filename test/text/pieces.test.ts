import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codeAt } from '../../src/text/code-at.js'
import { goesOnAt, hashAt, isAt } from '../../src/text/pieces.js'

test('a letter is the same however the string was made', () => {
  const long = 'Thứ trưởng Bộ Y tế Lê Văn An'
  for (const text of [long, `${long}!`.slice(0, -1), long.slice(0, 11) + long.slice(11)]) {
    for (let at = 0; at < long.length; at++) expect(codeAt(text, at)).toBe(long.charCodeAt(at))
  }
})

test('a part of a text is itself and nothing else', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (before, part, after) => {
      const text = before + part + after
      const end = before.length + part.length
      expect(isAt(part, text, before.length, end)).toBe(true)
      expect(goesOnAt(part, text, before.length, end)).toBe(true)
      expect(isAt(`${part}a`, text, before.length, end)).toBe(false)
      expect(hashAt(text, before.length, end)).toBe(hashAt(part, 0, part.length))
    }),
  )
})

test('another string as long is told apart', () => {
  expect(goesOnAt('Bộ', 'Sở Y tế, Bộ Y tế', 0, 2)).toBe(false)
  expect(goesOnAt('Bộ', 'Sở Y tế, Bộ Y tế', 9, 11)).toBe(true)
})
