import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Block } from '../../src/article.js'
import { splitSentences } from '../../src/sentences/sentences.js'
import { readStructure } from '../../src/structure/structure.js'
import { cases, negatives } from './cases.js'
import { drawn } from './notation.js'

const pieces = fc.constantFrom(
  'Ông',
  ' ',
  ' ',
  'bà Lan',
  '.',
  '. ',
  '…',
  '!',
  '?"',
  '“',
  '”',
  '"',
  '(',
  ')',
  'TP.',
  'N.V.',
  '1.',
  '\n',
  '\r\n',
  'Ảnh: A',
  ',',
  ':',
  ' - ',
  'đ',
  'Ế',
  '\ud83d',
  '\ud83d\ude00',
  '18/06/2023',
  '22:07',
  '\u00a0',
  'z4437570632336d',
  'Nguồn:',
)
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
)
const bearing = ({ kind }: Block) => kind !== 'noise' && kind !== 'metadata'
const unspaced = (text: string) => text.replace(/[\s\u0085\ufeff]/g, '')

test('sentences lie within blocks, are trimmed, in order, and lose nothing but white space', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { blocks } = readStructure(text)
      const sentences = splitSentences(text, blocks)
      let last = 0
      for (const { start, end } of sentences) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
        expect(blocks.some((block) => bearing(block) && block.start <= start && end <= block.end)).toBe(true)
        last = end
      }
      const inBlocks = blocks.filter(bearing).map(({ start, end }) => unspaced(text.slice(start, end)))
      const inSentences = sentences.map(({ start, end }) => unspaced(text.slice(start, end)))
      expect(inSentences.join('')).toBe(inBlocks.join(''))
    }),
    { numRuns: 250 },
  )
})

test('two known paragraphs are cut as each alone', () => {
  const plain = [...cases, ...negatives].map((notation) => drawn(notation).text)
  fc.assert(
    fc.property(fc.constantFrom(...plain), fc.constantFrom(...plain), (one, two) => {
      const text = `${one}\n${two}`
      const block = (start: number, end: number): Block => ({ kind: 'lead', start, end, by: 'test' })
      const both = splitSentences(text, [block(0, one.length), block(one.length + 1, text.length)])
      const alone =
        splitSentences(one, [block(0, one.length)]).length +
        splitSentences(two, [block(0, two.length)]).length
      expect(both.length).toBe(alone)
    }),
    { numRuns: 100 },
  )
})

const monsters: Readonly<Record<string, string>> = {
  'no stop': 'Ông Nam đi chợ Bến Xưa cùng bà Lan ',
  'stops only': '. ',
  'open marks': '“"(',
  letters: 'a',
  capitals: 'A ',
  initials: 'A.',
  spaces: ' ',
  credits: 'Ảnh: A ',
  items: '1. ',
}

test.each(Object.entries(monsters))('linear on %s', (_, piece) => {
  const time = (size: number) => {
    const text = piece.repeat(size / piece.length)
    const start = performance.now()
    splitSentences(text, readStructure(text).blocks)
    return performance.now() - start
  }
  time(10_000)
  const small = Math.max(time(20_000), time(20_000), 4)
  expect(time(160_000)).toBeLessThan(small * 8 * 6)
})
