import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyze } from '../src/analyze.js'
import { sentences, words } from '../src/split.js'

test('sentences have their surface and offsets into the text that was given', () => {
  const text = 'Ông ở TP.HCM. Bà ở TP. Huế.'
  expect(sentences(text).map((piece) => piece.text)).toEqual(['Ông ở TP.HCM.', 'Bà ở TP. Huế.'])
})

test.each([
  'Ông Sỏi họp với BộTài chính. Bà Đào ở lại.',
  'Tin từ Bến Xưa (TheoAFP). Chợ mở lại.Ông Sỏi đến.',
  'Chợ họp sáng sớm\n\nÔng Lò Văn Sỏi nói: “Đông lắm. Vui lắm”. Bà cười.\n\nTheo Báo Bến Xưa',
  'Giá 3.500 đồng/kg.TS. Lò Văn Sỏi ở TP.Bến Xưa nói vậy.',
])('sentences are those of the article: %s', (text) => {
  expect(sentences(text).map(({ start, end }) => ({ start, end }))).toEqual(
    analyze(text).sentences.map(({ start, end }) => ({ start, end })),
  )
})

test('NFD text gives the same words, as they stand in it', () => {
  const text = 'Nhà máy thủy điện Bến Xưa'
  const found = words(text.normalize('NFD'))
  expect(found.map((piece) => piece.text.normalize('NFC'))).toEqual(words(text).map((piece) => piece.text))
  for (const { start, end, text: surface } of found)
    expect(text.normalize('NFD').slice(start, end)).toBe(surface)
})

test('a symbol that normalization takes apart belongs to one word', () => {
  expect(words('a\u{1d1bb}b').map(({ start, end }) => [start, end])).toEqual([
    [0, 1],
    [1, 3],
    [3, 4],
  ])
})

test('words and white space rebuild any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      let rest = text
      for (const { text: surface } of [...words(text)].reverse()) {
        const at = rest.lastIndexOf(surface)
        rest = rest.slice(0, at) + rest.slice(at + surface.length)
      }
      return rest.trim().replace(/[\s\u200b-\u200f\u2060\ufeff\u00ad\p{Cc}\p{Cf}]/gu, '') === ''
    }),
    { numRuns: 200 },
  )
})
