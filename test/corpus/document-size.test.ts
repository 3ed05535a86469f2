import { expect, test } from 'vitest'
import { annotateLines } from '../../src/corpus/annotate-lines.js'
import {
  excessOf,
  excessOfBytes,
  MOST_CHARACTERS,
  MOST_MARKS,
  reasonOf,
} from '../../src/corpus/document-size.js'

test('a book in one line is no excess', () => {
  expect(excessOf('Hà Nội mưa. '.repeat(1_200_000))).toBeNull()
  expect(excessOf('a'.repeat(MOST_CHARACTERS))).toBeNull()
})

test('more than that is, in characters, marks or bytes', () => {
  expect(excessOf('a'.repeat(MOST_CHARACTERS + 1))).toMatch(
    /^too large for one document: it has 24000001 char/,
  )
  expect(excessOf('.'.repeat(MOST_MARKS + 1))).toMatch(/6000001 spaces, digits and marks; at most 6000000/)
  expect(excessOfBytes({ length: 6 * MOST_CHARACTERS + 1 } as Uint8Array)).toMatch(/144000001 bytes/)
})

test('a document that is too large costs only itself', async () => {
  const large = JSON.stringify({ id: 2, text: '.'.repeat(MOST_MARKS + 1) })
  const { bad, lines } = await annotateLines(
    `{"id":1,"text":"Hà Nội mưa."}\n${large}\n{"id":3,"text":"Huế nắng."}\n`,
  )
  expect(bad.map(({ id }) => id)).toEqual([2])
  expect(lines.split('\n').map((line) => line.slice(0, 24))).toEqual([
    '{"id":1,"text":"Hà Nội m',
    '{"id":2,"error":"too lar',
    '{"id":3,"text":"Huế nắng',
    '',
  ])
})

test('a string that cannot be made is told in plain words', () => {
  let error: unknown
  try {
    'a'.repeat(2 ** 28).padEnd(2 ** 31, 'b')
  } catch (thrown) {
    error = thrown
  }
  expect(reasonOf(error)).toMatch(/^the annotated document would be too large for one string/)
  expect(reasonOf(new Error('other'))).toBe('other')
})
