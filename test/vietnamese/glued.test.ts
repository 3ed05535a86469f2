import fc from 'fast-check'
import { expect, test } from 'vitest'
import { scanAtoms } from '../../src/text/atoms.js'
import { splitGlued } from '../../src/vietnamese/glued.js'

function apart(text: string): string {
  const { count, start, end } = splitGlued(text, scanAtoms(text))
  return Array.from({ length: count }, (_, at) => text.slice(start[at], end[at])).join('|')
}

test.each([
  ['BộTài chính họp', 'Bộ|Tài|chính|họp'],
  ['nghệ sĩXuân Lan', 'nghệ|sĩ|Xuân|Lan'],
  ['(TheoAFP)', '(|Theo|AFP|)'],
  ['TheoWashington', 'Theo|Washington'],
  ['xã hộitại Huế', 'xã|hội|tại|Huế'],
  ['bệnh việnĐồng Nai', 'bệnh|viện|Đồng|Nai'],
  ['Bộ GTVTphối hợp', 'Bộ|GTVT|phối|hợp'],
  ['QHđã họp', 'QH|đã|họp'],
  ['TPHuế', 'TP|Huế'],
  ['Grammydiễn ra', 'Grammy|diễn|ra'],
  ['Lakelandlà của', 'Lakeland|là|của'],
])('%s', (glued, expected) => {
  expect(apart(glued)).toBe(expected)
})

test.each([
  ...['VinFast', 'YouTube', 'iPhone', 'VnExpress', 'VietJet', 'TPBank', 'MobiFone', 'BigC', 'HĐND', 'TPHCM'],
  ...['NGuyễn', 'THành', 'Pelé', 'Dembélé', 'Voilà', 'Nestlé', 'Đakrông', 'ĐBQHK', 'CRDi', 'Lê'],
  ...['nghiêng', 'người', 'Đắk', 'Kpă', 'Niê', 'toả', 'Müller', 'Besançon', 'NHNN'],
])('negative: %s', (word) => {
  expect(apart(word)).toBe(word)
})

test('atoms stay in order, inside the text, and lose no letter', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('Bộ', 'hội', 'tại', 'Xuân', 'Theo', 'AFP', ' ', 'x', 'Ð', '\ud800', '.')),
      (parts) => {
        const text = parts.join('')
        expect(apart(text).replaceAll('|', '')).toBe(text.replace(/\s/g, ''))
      },
    ),
  )
})
