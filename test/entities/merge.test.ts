import { expect, test } from 'vitest'
import type { EntityType } from '../../src/article.js'
import { mergeLayers, within } from '../../src/entities/merge.js'

const span = (type: EntityType, start: number, end: number, by = 'test') => ({ type, start, end, by })
const text = 'abcdefghijklmnop'

test('the first layer wins where spans cross', () => {
  const merged = mergeLayers(text, [[span('LAW', 2, 6)], [span('ORGANIZATION', 4, 8), span('PERSON', 8, 9)]])
  expect(merged.map(({ type }) => type)).toEqual(['LAW', 'PERSON'])
})

test('spans may nest, outer ones first, each with its surface', () => {
  const merged = mergeLayers(text, [[span('DATE', 3, 5)], [span('EVENT', 1, 7)]])
  expect(merged.map(({ type, text: surface }) => [type, surface])).toEqual([
    ['EVENT', 'bcdefg'],
    ['DATE', 'de'],
  ])
})

test('the same span twice is one', () => {
  expect(mergeLayers(text, [[span('LAW', 1, 3, 'a')], [span('LAW', 1, 3, 'b')]])).toMatchObject([{ by: 'a' }])
})

test('layers may be in any order; fields stand as they always did', () => {
  const date = {
    start: 2,
    end: 3,
    value: { kind: 'date', iso: '2030' } as const,
    by: 'b',
    type: 'DATE' as const,
  }
  const merged = mergeLayers(text, [[span('LAW', 5, 6), span('LAW', 0, 1)], [date]])
  expect(merged.map(({ text: surface }) => surface)).toEqual(['a', 'c', 'f'])
  expect(Object.keys(merged[0]!)).toEqual(['type', 'start', 'end', 'by', 'text'])
  expect(Object.keys(merged[1]!)).toEqual(['start', 'end', 'value', 'by', 'type', 'text'])
})

test('the code of a document holds no body, its title may', () => {
  const code = 'Quyết định 18/GM-UBND'
  expect(
    mergeLayers(code, [[span('LAW', 0, 21)], [span('ORGANIZATION', 14, 16), span('ORGANIZATION', 17, 21)]]),
  ).toHaveLength(1)
  const title = 'Kế hoạch hợp tác Sao Mai-Lào'
  expect(mergeLayers(title, [[span('LAW', 0, 28)], [span('LOCATION', 25, 28)]])).toHaveLength(2)
})

test('within keeps what lies in one span', () => {
  const spans = [
    { start: 0, end: 4 },
    { start: 5, end: 9 },
  ]
  expect(within(spans, [span('DATE', 0, 4), span('DATE', 3, 6), span('DATE', 6, 9)])).toHaveLength(2)
})
