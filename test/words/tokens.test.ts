import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scanAtoms } from '../../src/text/atoms.js'
import { scanTokens } from '../../src/words/tokens.js'
import { readCase } from './notation.js'
import { cpuTime } from './timing.js'

function tokensOf(text: string, sentenceEnd = text.length): string[] {
  const atoms = scanAtoms(text)
  const { count, first } = scanTokens(text, atoms, [{ start: 0, end: sentenceEnd }])
  return Array.from({ length: count }, (_, i) =>
    text.slice(atoms.start[first[i]!], atoms.end[first[i + 1]! - 1]),
  )
}

const CASES = [
  'Sinh ngày 1/8/2014|, nặng 3,2 kg|.',
  'Tăng 69,5%|, còn 1.250,3 tỷ|.',
  'Giai đoạn 2016-2020 và 5.000-6.000 người',
  'Lúc 9h30|, 22:07 và 14h',
  'Theo Nghị định 145/2020/NĐ-CP|, Quyết định 80/QĐ-TW và 11-NQ/TW|.',
  'Luật số 45/2019/QH14|, văn bản 01/VBHN-BTC|;',
  'Xe 51F-123.45 chở 100km hàng',
  'Giá $100|, 500đ hay €1.5',
  'Thư gửi toa.soan@vidu.vn|, xem https://vidu.vn/tin-tuc?a=1|.',
  'Trang www.vidu.com.vn/bai-1|, hoặc vidu.vn|.',
  'Ở TP.HCM|, tại Q.1|, P.5|, T.Ư',
  'Gặp PGS.TS Bình|, GS.TS. Hoa và ThS. Nam',
  'Bị cáo N.V.A khai',
  "Chị H'Hen Niê ở buôn|, hãng King's và T&T|.",
  'Sở GD-ĐT|, môn Wai-kru và Jean-Paul',
  'Chủng H5N1|, máy bay Su-27|, lứa U30|, 5 m2',
  'Đến đây|...|Thôi',
  'Về nhà cùng bạn gái|.|Dựa vào tường',
  '“|Thật à|?|!|”|, anh (|cười|) hỏi',
  'Nước Việt-Lào|; A|/|B',
  'Số ♥ 👍|🏽|. 000 85 .',
]

describe('tokens', () => {
  test.each(CASES.map(readCase))('$text', ({ text, words }) => {
    expect(tokensOf(text)).toEqual(words)
  })

  test('the stop at the end of a sentence stands alone', () => {
    expect(tokensOf('Ông ở TP.HCM.')).toEqual(['Ông', 'ở', 'TP.HCM', '.'])
    expect(tokensOf('Bị cáo N.V.A.')).toEqual(['Bị', 'cáo', 'N.V.A', '.'])
    expect(tokensOf('ở TP. Bà', 6)).toEqual(['ở', 'TP', '.', 'Bà'])
    expect(tokensOf('ở TP. Huế')).toEqual(['ở', 'TP.', 'Huế'])
  })
})

const fragments = fc.array(
  fc.oneof(
    fc.constantFrom(
      'TP',
      'Ư',
      '.',
      '/',
      '-',
      '&',
      "'",
      '@',
      '%',
      '$',
      'http',
      '://',
      'www',
      'vn',
      ' ',
      '\n',
      'ghế',
      '12',
      'A',
    ),
    fc.string({ maxLength: 3 }),
  ),
  { maxLength: 40 },
)

test('every atom is in one token, in order, whatever the text', () => {
  fc.assert(
    fc.property(fragments, (parts) => {
      const text = parts.join('')
      const atoms = scanAtoms(text)
      const { count, first } = scanTokens(text, atoms)
      expect(first[count]).toBe(atoms.count)
      for (let i = 0; i < count; i++) expect(first[i + 1]!).toBeGreaterThan(first[i]!)
    }),
  )
})

test('long rows without a space take linear time', () => {
  for (const unit of ['a.', '1/', "a'", 'A-', 'a@', 'www.', '$1', '..', 'TP.', '1h']) {
    const time = (times: number): number => {
      const text = unit.repeat(times)
      const atoms = scanAtoms(text)
      return cpuTime(() => scanTokens(text, atoms))
    }
    time(1000)
    expect(time(32_000)).toBeLessThan(Math.max(time(4000), 1) * 32 + 50)
  }
})
