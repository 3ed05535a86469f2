import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codePointOffsets, codeUnitOffsets } from '../../src/output/code-points.js'
import { hardArticle } from './articles.js'

test('flags, joined emoji and rare characters count as Python counts them', () => {
  const text = '🇻🇳 Huế 👩‍🌾 𠀀'
  const toCodePoint = codePointOffsets(text)
  expect(toCodePoint(text.indexOf('Huế'))).toBe(3)
  expect(toCodePoint(text.indexOf('𠀀'))).toBe([...'🇻🇳 Huế 👩‍🌾 '].length)
  expect(toCodePoint(text.length)).toBe([...text].length)
})

test('every entity of a hard text is the same slice in both units', () => {
  const { entities, text } = hardArticle()
  const points = [...text]
  const toCodePoint = codePointOffsets(text)
  for (const { end, start, text: surface } of entities) {
    expect(points.slice(toCodePoint(start), toCodePoint(end)).join('')).toBe(surface)
  }
})

test('there and back again, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(), (text, seed) => {
      const points = [...text]
      const offset = points.slice(0, seed % (points.length + 1)).join('').length
      const point = codePointOffsets(text)(offset)
      expect(point).toBe([...text.slice(0, offset)].length)
      expect(codeUnitOffsets(text)(point)).toBe(offset)
    }),
  )
})

test('a lone surrogate is one code point', () => {
  const text = 'a\ud800b\udc00c😀d'
  const toCodePoint = codePointOffsets(text)
  expect([0, 1, 2, 3, 4, 5, 7, 8].map(toCodePoint)).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
  expect(toCodePoint(6)).toBe(5)
})
