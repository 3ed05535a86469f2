import { expect, test } from 'vitest'
import type { Entity } from '../../../src/article.js'
import { linkPlaces } from '../../../src/entities/places/link-places.js'
import { bundledLexicon } from '../../../src/lexicon/lexicon.js'

const lexicon = bundledLexicon()

/** Places stand in ⟦⟧; what comes out is each place's code and status. */
function linked(marked: string, published: string | null = '2017-05-04'): string {
  const entities: Entity[] = []
  let text = ''
  for (const [index, part] of marked.split(/[⟦⟧]/u).entries()) {
    if (index % 2 === 1) {
      entities.push({
        type: 'LOCATION',
        start: text.length,
        end: text.length + part.length,
        text: part,
        by: 'test',
      })
    }
    text += part
  }
  return linkPlaces(entities, text, lexicon, published)
    .map(({ value }) => (value?.kind === 'place' ? `${value.level} ${value.code} ${value.status}` : '–'))
    .join(' | ')
}

test.each([
  [
    'Họp ở ⟦xã Phù Lỗ⟧, ⟦huyện Sóc Sơn⟧, ⟦Hà Nội⟧.',
    'commune 00448 former | district 016 former | province 01 current',
  ],
  ['Từ ⟦Mỹ⟧ về ⟦TP.HCM⟧.', 'country US current | province 79 current'],
  // The commune has no district beside it the second time, nor its unit word the third.
  [
    'Ở ⟦xã Phù Lỗ⟧ (⟦huyện Sóc Sơn⟧), người dân ⟦xã Phù Lỗ⟧ nói rằng ⟦Phù Lỗ⟧ đã đổi khác.',
    'commune 00448 former | district 016 former | commune 00448 former | commune 00448 former',
  ],
  ['⟦sông Hồng⟧ chảy qua ⟦Yên Bái⟧', '– | province 15 former'],
  ['Tại ⟦huyện Châu Thành⟧, ⟦Sóc Trăng⟧', 'district 942 former | province 94 former'],
  ['Về ⟦huyện Châu Thành⟧. Tỉnh ⟦Sóc Trăng⟧ đồng ý.', 'district 942 former | province 94 former'],
  ['Về ⟦huyện Châu Thành⟧.', '–'],
])('%s', (marked, expected) => {
  expect(linked(marked)).toBe(expected)
})

test('the date of publication tells the communes of two periods apart', () => {
  const marked = 'Ở ⟦phường Bến Thành⟧, ⟦TP.HCM⟧'
  expect(linked(marked, '2017-05-04')).toMatch(/^commune \d{5} former/)
  expect(linked(marked, '2026-05-04')).toMatch(/^commune \d{5} current/)
})

test('what is no place passes through', () => {
  const entities: readonly Entity[] = [{ type: 'PERSON', start: 0, end: 2, text: 'An', by: 'test' }]
  expect(linkPlaces(entities, 'An', lexicon, null)).toBe(entities)
})

test('a long text takes time in proportion', () => {
  const marked = 'Ở ⟦xã Phù Lỗ⟧, ⟦huyện Sóc Sơn⟧, ⟦Hà Nội⟧ và ⟦Lào⟧. '.repeat(2000)
  linked(marked)
  const began = performance.now()
  linked(marked.repeat(5))
  expect(performance.now() - began).toBeLessThan(5000)
})
