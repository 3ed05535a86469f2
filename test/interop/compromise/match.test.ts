import { expect, test } from 'vitest'
import type { Article } from '../../../src/article.js'
import { match, normalizePattern, toView } from '../../../src/interop/compromise/match.js'
import { readNotation } from './notation.js'

function texts(article: Article, pattern: string): readonly string[] {
  return match(article, pattern).map(({ text }) => text)
}

const article = readNotation(
  'Sáng qua, ⟦TITLE|Thứ trưởng ⟦ORGANIZATION|Bộ Thủy lợi⟧⟧ ⟦PERSON|Lò Văn Má⟧ gặp bà ⟦PERSON|Hà Thị Ma⟧ ở ⟦LOCATION|Bến Xưa⟧ .',
)

test.each([
  ['#Title+ #Organization? #Person', ['Thứ trưởng Bộ Thủy lợi Lò Văn Má']],
  ['#Title #Organization #Person', ['Thứ trưởng Bộ Thủy lợi Lò Văn Má']],
  ['#Person', ['Lò Văn Má', 'Hà Thị Ma']],
  ['lò_văn_má', ['Lò Văn Má']],
  ['lò_văn_ma', []],
  ['BỘ_THUỶ_LỢI', ['Bộ Thủy lợi']],
  ['bà #Person ở #Location', ['bà Hà Thị Ma ở Bến Xưa']],
  ['#Law', []],
])('%s', (pattern, expected) => expect(texts(article, pattern)).toEqual(expected))

test('named parts have spans of their own', () => {
  const [found] = match(article, '[<who>#Person] gặp bà [<whom>#Person]')
  expect(found?.groups.who?.text).toBe('Lò Văn Má')
  expect(found?.groups.whom?.text).toBe('Hà Thị Ma')
  expect(article.text.slice(found!.groups.whom!.start, found!.groups.whom!.end)).toBe('Hà Thị Ma')
})

test('an empty pattern says what to write', () => {
  expect(() => match(article, ' ')).toThrow(/pattern: "" is empty/)
})

test('an empty article has no match', () => expect(texts(readNotation(''), '#Person')).toEqual([]))

test('words of a pattern are brought to one spelling, tags and groups are not', () => {
  expect(normalizePattern('[<Ai>#Person] Thuỷ_Lợi /^x/')).toBe('[<Ai>#Person] thủy_lợi /^x/')
})

test('a view of ours, and one of a compromise that the host brought', async () => {
  const article = readNotation('⟦PERSON|Lê Văn Má⟧ nói .')
  expect(toView(article).match('#Person nói').out('array')).toEqual(['Lê Văn Má nói'])
  const { default: nlp } = await import('compromise/one')
  expect(toView(article, nlp).has('#Person')).toBe(true)
})
