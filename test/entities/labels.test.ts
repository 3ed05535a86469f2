import { expect, test } from 'vitest'
import type { EntityType } from '../../src/article.js'
import { decodeTuples, encodeTuples } from '../../src/entities/labels.js'

const span = (type: EntityType, start: number, end: number) => ({ type, start, end })

test('tuples keep nested spans apart by layer', () => {
  const spans = [
    span('TITLE', 1, 8),
    span('ORGANIZATION', 2, 8),
    span('ORGANIZATION', 4, 8),
    span('LOCATION', 6, 8),
    span('PERSON', 8, 11),
  ]
  expect(decodeTuples(encodeTuples(12, spans))).toEqual(spans)
})

test('neighbors of one type stay two', () => {
  const spans = [span('PERSON', 0, 2), span('PERSON', 2, 4)]
  expect(decodeTuples(encodeTuples(4, spans))).toEqual(spans)
})

test('a third level of one type is left out', () => {
  const spans = [span('ORGANIZATION', 0, 6), span('ORGANIZATION', 2, 6), span('ORGANIZATION', 4, 6)]
  expect(decodeTuples(encodeTuples(6, spans))).toEqual(spans.slice(0, 2))
})
