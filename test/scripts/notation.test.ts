import { expect, test } from 'vitest'
import { readArticles, readNotation } from '../../scripts/train-entities/notation.js'

test('marks become spans of the text without them', () => {
  expect(readNotation('⟦T Thứ trưởng ⟦O Bộ Y tế⟧⟧ ⟦P Lê Văn An⟧ nói.‖ Rồi ông ⟦P An⟧ về.‖')).toEqual({
    text: 'Thứ trưởng Bộ Y tế Lê Văn An nói. Rồi ông An về.',
    entities: [
      { type: 'TITLE', start: 0, end: 18 },
      { type: 'ORGANIZATION', start: 11, end: 18 },
      { type: 'PERSON', start: 19, end: 28 },
      { type: 'PERSON', start: 42, end: 44 },
    ],
    sentenceEnds: [33, 48],
  })
})

test('a file holds articles', () => {
  expect(readArticles('### a1\nTin ngắn\nMột câu.‖\n\n### a2\n⟦L Huế⟧‖\n')).toMatchObject([
    { id: 'a1', text: 'Tin ngắn\nMột câu.', sentenceEnds: [17] },
    { id: 'a2', text: 'Huế', entities: [{ type: 'LOCATION', start: 0, end: 3 }] },
  ])
})

test.each([
  ['⟦X Huế⟧', /no known type at 0/],
  ['Huế⟧', /nothing is open at 3/],
  ['⟦L Huế', /1 never closed/],
  ['⟦L Huế ⟧', /space at the edge/],
  ['⟦L ⟧', /nothing or a space/],
])('%s is refused', (marked, message) => {
  expect(() => readNotation(marked)).toThrow(message)
})
