/**
 * What users of other toolkits reported as wrong there, in sentences of our own with the same trap.
 * `knownFailures` must fail: a case that starts to pass moves up.
 */
import { describe, expect, test } from 'vitest'
import { loadWeights } from '../../../src/model/weights.node.js'
import { createSegmenter } from '../../../src/words/segmenter.js'
import { readCase, surfaces } from '../notation.js'

const { segment } = createSegmenter(loadWeights('words'))
const words = (text: string): string[] =>
  surfaces(text, segment(text, undefined, undefined, [{ start: 0, end: text.length }]))

const CASES = [
  // A date became five tokens.
  'Bà Lụa sinh ngày 1/8/2014 tại Huế|.',
  // The full stop stayed with the abbreviation at the end of a sentence.
  'Cả nhà chuyển vào TP.HCM|.',
  // The full stop was glued to the next word.
  'Em chào bạn|.|Bạn khỏe không|?',
  // A percentage was cut at its comma.
  'Có 69,5% người_dân đồng_ý|.',
  // Document numbers fell apart.
  'Theo nghị_định 145/2020/NĐ-CP và quyết_định 80/QĐ-TW|.',
  // Names with an apostrophe lost it.
  "Hoa_hậu H'Hen_Niê đến thăm trường|.",
  "Công_ty King's hợp_tác với T&T|.",
  // A capitalised pair was joined across a comma.
  'Anh quê ở Thanh_Hóa|, Bình ở Vinh|.',
  // A plate fell apart.
  'Xe 51F-123.45 dừng lại|.',
  // Times and ranges.
  'Từ 9h30 đến 22:07|, giai_đoạn 2016-2020|.',
  // Links and addresses.
  'Gửi về toa.soan@vidu.vn hoặc https://vidu.vn/hop-thu|.',
  // Continents and regions are words.
  'Hàng bán sang châu_Âu và Ả_Rập|.',
  // A lone mark, an odd number.
  '000 85 .',
]

const KNOWN_FAILURES: readonly string[] = [
  // Names in lower case look like common words.
  'lý_tiểu_long đóng phim|.',
]

describe('what other toolkits got wrong', () => {
  test.each(CASES.map(readCase))('$text', ({ text, words: expected }) => {
    expect(words(text)).toEqual(expected)
  })
})

describe('known failures', () => {
  test.fails.each(KNOWN_FAILURES.map(readCase))('$text', ({ text, words: expected }) => {
    expect(words(text)).toEqual(expected)
  })
})

test('the same words with and without a final stop', () => {
  for (const text of [
    'Học sinh đến trường',
    'Công ty xây nhà máy',
    'Bà ấy là giáo viên',
    'Nước sông dâng cao',
  ]) {
    expect(words(`${text}.`).slice(0, -1)).toEqual(words(text))
  }
})

test('no crash on text without marks, in lower case, or of marks alone', () => {
  for (const text of ['ha noi mua thu', 'nguyễn văn a', '— ', '???', '\n\n', '', '🙂🙂', '\ud800']) {
    expect(() => words(text)).not.toThrow()
  }
})
