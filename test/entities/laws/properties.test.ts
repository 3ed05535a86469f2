import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lawsOf } from './notation.js'

const pieces = fc.oneof(
  fc.constantFrom(
    ...'Luật |Lúa nước|số |Nghị quyết |về |năm 2013|/|-|NĐ-CP|12|2017|QĐ|(sửa đổi)|, |. |\n|của '.split('|'),
  ),
  fc.string({ unit: 'binary', maxLength: 5 }),
)

test('any text gives laws in order, apart from each other, within the text', () => {
  const text = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, (line) => {
      let last = 0
      for (const { start, end } of lawsOf(line)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(line.length)
        last = end
      }
    }),
    { numRuns: 500 },
  )
})

test.each(['1/A', '1/NĐ-', 'Luật sửa đổi, bổ sung ', 'Nghị quyết về ', 'số số ', 'Luật A ', 'Nghị quyết a '])(
  'time grows with the length of %j repeated',
  (piece) => {
    const started = performance.now()
    lawsOf(piece.repeat(20_000))
    expect(performance.now() - started).toBeLessThan(5_000)
  },
)
