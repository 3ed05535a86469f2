import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findDates } from '../../../src/entities/dates/find.js'
import { scanAtoms } from '../../../src/text/atoms.js'

const pieces = fc.oneof(
  fc.constantFrom(
    'ngày ', 'tháng ', 'năm ', 'quý ', 'mùng ', 'giai đoạn ', ' - ', '-', '/', '.', ', ', ' và ', 'đến ', '16', '6',
    '2017', '1', '31', '(', ')', 'Tết', '\n',
  ), // biome-ignore format: a list reads best filled
  fc.string({ unit: 'binary', maxLength: 5 }),
)

const text = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''))

test('any text gives dates in order, apart from each other, within the text, with a value', () => {
  fc.assert(
    fc.property(text, (line) => {
      let last = 0
      for (const { start, end, value } of findDates(line, scanAtoms(line))) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(line.length)
        expect(value.iso).toMatch(
          /^[\dX]{4}(?:-Q\d|-[\dX]{2}(?:-\d\d)?)?(?:\/[\dX]{4}(?:-Q\d|-[\dX]{2}(?:-\d\d)?)?)?$/u,
        )
        last = end
      }
    }),
    { numRuns: 500 },
  )
})

test.each(['1/1-', '13, ', 'ngày 1, ', '2016 - ', 'năm ', '1/', 'quý I/', '01.', 'ngày ngày '])(
  'time grows with the length of %j repeated',
  (piece) => {
    const line = piece.repeat(20_000)
    const started = performance.now()
    findDates(line, scanAtoms(line))
    expect(performance.now() - started).toBeLessThan(5_000)
  },
)
