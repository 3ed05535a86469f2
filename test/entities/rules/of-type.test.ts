import { expect, test } from 'vitest'
import type { EntityType } from '../../../src/article.js'
import { mendedOf, mentionsOf, onlyOf, placesOf } from '../../../src/entities/rules/of-type.js'
import { type Mention, respan } from '../../../src/entities/rules/page.js'

const mention = (type: EntityType, start: number, end: number): Mention => ({ type, start, end, by: 'test' })
const all = [
  mention('TITLE', 0, 6),
  mention('LOCATION', 4, 6),
  mention('PERSON', 6, 8),
  mention('LOCATION', 9, 10),
]

test('the mentions of a type, and their places', () => {
  expect(mentionsOf('LOCATION', all)).toEqual([all[1], all[3]])
  expect(placesOf('LOCATION', all)).toEqual([1, 3])
  expect(mentionsOf('EVENT', all)).toEqual([])
  expect(mentionsOf('PERSON', [])).toEqual([])
})

test('what is mended stays in order, the others as they are', () => {
  const mended = mendedOf('LOCATION', all, (place) =>
    place.start === 9 ? respan(place, 5, 10, 'test') : place,
  )
  expect(mended.map(({ start }) => start)).toEqual([0, 4, 5, 6])
  expect(mendedOf('LOCATION', all, (place) => place)).toBe(all)
})

test('only those of the type are asked', () => {
  expect(onlyOf('PERSON', all, () => false)).toEqual([all[0], all[1], all[3]])
  expect(onlyOf('EVENT', all, () => false)).toBe(all)
})
