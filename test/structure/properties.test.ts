import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readStructure } from '../../src/structure/structure.js'
import { drawPage, pages } from './pages.js'

const rows = Object.values(pages).flatMap((drawing) => drawPage(drawing).text.split('\n'))
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc
    .array(fc.tuple(fc.constantFrom(...rows), fc.constantFrom('\n', '\r\n', ' ', '\n\n', '\u2028')), {
      maxLength: 12,
    })
    .map((parts) => parts.flat().join('')),
)
const unspaced = (text: string) => text.replace(/[\s\u0085\ufeff]/g, '')

test('blocks are in order, trimmed, and leave out nothing but white space', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { blocks } = readStructure(text)
      let last = 0
      for (const { start, end } of blocks) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
        last = end
      }
      expect(blocks.map(({ start, end }) => unspaced(text.slice(start, end))).join('')).toBe(unspaced(text))
    }),
    { numRuns: 300 },
  )
})

test('every value stands where its span says, and the same text gives the same structure', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const structure = readStructure(text)
      for (const found of [structure.byline, structure.source])
        if (found !== null) expect(text.slice(found.start, found.end)).toBe(found.value)
      expect(readStructure(text)).toEqual(structure)
    }),
    { numRuns: 200 },
  )
})

test.each(['A\n', '\n', '-', '18/06/2023 ', '#a ', 'Ảnh: A\n', '1a', '((('])('linear on %j', (piece) => {
  const time = (size: number) => {
    const text = piece.repeat(size / piece.length)
    const start = performance.now()
    readStructure(text)
    return performance.now() - start
  }
  time(10_000)
  const small = Math.max(time(20_000), time(20_000), 4)
  expect(time(160_000)).toBeLessThan(small * 8 * 6)
})
