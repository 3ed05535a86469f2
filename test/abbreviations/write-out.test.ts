import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ExpandStyle, writeOut } from '../../src/abbreviations/write-out.js'
import { expand } from '../../src/expand.js'
import { toInputSpan, toOutputSpan } from '../../src/text/offset-map.js'
import { abbreviationsOf } from './notation.js'

function written(text: string, style: ExpandStyle): string {
  return writeOut(text, abbreviationsOf(text), style, new Set([0]), new Set([text.length])).text
}

describe('styles', () => {
  test.each([
    ['first', 'BLG họp. Ở BLG', 'Bộ Lúa gạo (BLG) họp. Ở BLG'],
    ['all', 'BLG họp. Ở BLG', 'Bộ Lúa gạo họp. Ở Bộ Lúa gạo'],
    ['annotate', 'BLG họp. Ở BLG', 'BLG [Bộ Lúa gạo] họp. Ở BLG [Bộ Lúa gạo]'],
    ['all', 'Cty ở TP.Đồi', 'Công ty ở thành phố Đồi'],
    ['all', 'về TP. Đồi và TP.', 'về thành phố Đồi và thành phố.'],
    ['all', 'trên VLN6', 'trên Đài Lúa Nước 6'],
    // What the article defines stays, what it repeats is written out.
    ['all', 'hợp tác xã lúa (HTXL) họp, HTXL vui', 'hợp tác xã lúa (HTXL) họp, hợp tác xã lúa vui'],
    ['first', 'hợp tác xã lúa (HTXL) họp, HTXL vui', 'hợp tác xã lúa (HTXL) họp, HTXL vui'],
    // Never inside addresses and numbers.
    [
      'all',
      'thư tới BLG@BLG.vn hay https://x.vn/BLG/1, số 12/QĐ-BLG',
      'thư tới BLG@BLG.vn hay https://x.vn/BLG/1, số 12/QĐ-BLG',
    ],
  ] as const)('%s: %s', (style, text, result) => expect(written(text, style)).toBe(result))
})

test('an unknown style is an error that names what there is', () => {
  // @ts-expect-error a wrong value on purpose
  expect(() => expand('x', { style: 'some' })).toThrow(
    /options\.style: "some" is not one of first, all, annotate/u,
  )
})

test('NFD input keeps its letters; spans are of that input', () => {
  const text = 'Họp ở UBND xã Đồi.'.normalize('NFD')
  const { text: out, expansions } = expand(text, { style: 'all' })
  expect(out).toContain('Họp ở '.normalize('NFD'))
  expect(out).toContain('Ủy ban nhân dân')
  const [expansion] = expansions
  expect(text.slice(expansion!.input.start, expansion!.input.end)).toBe('UBND')
  expect(out.slice(expansion!.output.start, expansion!.output.end)).toBe('Ủy ban nhân dân')
})

test('the map leads each expansion home, and what lies between is the same', () => {
  const words = fc.constantFrom(
    'BLG',
    'TP.Đồi',
    'hợp tác xã lúa (HTXL)',
    'HTXL',
    'Cty',
    'lúa',
    '12/QĐ-BLG',
    '😀',
    '.',
    '\n',
  )
  fc.assert(
    fc.property(
      fc.array(words, { maxLength: 20 }),
      fc.constantFrom('first', 'all', 'annotate'),
      (parts, style) => {
        const text = parts.join(' ')
        const { text: out, map, expansions } = writeOut(text, abbreviationsOf(text), style as ExpandStyle)
        let before = 0
        let home = 0
        for (const { input, output } of expansions) {
          expect(out.slice(before, output.start)).toBe(text.slice(home, input.start))
          if (input.end > input.start) {
            expect(toInputSpan(map, output)).toEqual(input)
            expect(toOutputSpan(map, input)).toEqual(output)
          }
          before = output.end
          home = input.end
        }
        expect(out.slice(before)).toBe(text.slice(home))
      },
    ),
    { numRuns: 200 },
  )
})
