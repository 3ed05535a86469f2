import { expect, test } from 'vitest'
import { compareVietnamese, comparisonKey, fromKeys, removeDiacritics, toKeys } from '../../src/normalize.js'
import { foldSyllable, hashSyllable } from '../../src/vietnamese/key.js'

test.each([
  ['Thuỷ', 'THỦY'],
  ['Uỷ ban', 'ủy  BAN '],
  ['Lí Thái Tổ', 'Lý Thái Tổ'],
  ['nước Mĩ', 'Nước Mỹ'],
  ['quí', 'quý'],
  ['Quít', 'quýt'],
  ['Hoa\u0300', 'hòa'],
  ['tóan', 'toán'],
  ['Hà\u00a0Nội', 'hà nội'],
])('%s and %s have one key', (a, b) => {
  expect(comparisonKey(a)).toBe(comparisonKey(b))
  expect(comparisonKey(comparisonKey(a))).toBe(comparisonKey(a))
})

test.each([
  ['tuy', 'tui'],
  ['giạ', 'gịa'],
  ['thúy', 'thúi'],
  ['ma', 'má'],
  ['Đà', 'Dà'],
  ['lươn', 'luôn'],
])('%s and %s have not', (a, b) => {
  expect(comparisonKey(a)).not.toBe(comparisonKey(b))
})

test('the key of a run of letters, as text and as a number', () => {
  expect(foldSyllable('Uỷ ban', 0, 2)).toBe('ủy')
  expect(hashSyllable('Uỷ ban', 0, 2)).toBe(hashSyllable('ỦY'))
  expect(hashSyllable('ủy')).not.toBe(hashSyllable('úy'))
})

test('dictionary order', () => {
  const sorted =
    'la bàn, là, lá, ma, Ma, mà, mả, mã, má, mạ, mai, mắt, mất, da, đa, đá, e, ê, o, ô, ơ, u, ư'.split(', ')
  const order =
    'da, đa, đá, e, ê, la bàn, là, lá, ma, Ma, mà, mả, mã, má, mạ, mai, mắt, mất, o, ô, ơ, u, ư'.split(', ')
  expect([...sorted].reverse().sort(compareVietnamese)).toEqual(order)
  expect(compareVietnamese('Huế', 'Huế')).toBe(0)
})

test.each([
  ['Đặng Thùy Trâm', 'Dang Thuy Tram'],
  ['Thừa Thiên Huế', 'Thua Thien Hue'],
  ['ƯỚC MƠ', 'UOC MO'],
  ['Hue\u0302\u0301', 'Hue'],
  ['piñata, Müller', 'piñata, Müller'],
  ['', ''],
])('%s without marks is %s', (text, plain) => {
  expect(removeDiacritics(text)).toBe(plain)
})

test.each([
  ['dduwowcj', 'được'],
  ['tieesng Vieejt', 'tiếng Việt'],
  ['DDAJI HOCJ', 'ĐẠI HỌC'],
  ['thuowr', 'thuở'],
  ['xooong', 'xoong'],
  ['HDDND', 'HĐND'],
  ['ass', 'as'],
  ['windows class linux', 'windows class linux'],
])('Telex %s is %s', (keys, text) => {
  expect(fromKeys(keys, 'telex')).toBe(text)
})

test.each([
  ['d9u7o7c5', 'được'],
  ['duoc759', 'được'],
  ['tie6ng1 Vie65t', 'tiếng Việt'],
  ['A44', 'A4'],
  ['covid19 B52', 'covid19 B52'],
])('VNI %s is %s', (keys, text) => {
  expect(fromKeys(keys, 'vni')).toBe(text)
})

test.each(['Được test class as A4 covid19', 'Ông André mua ôtô ở Đắk Lắk', 'HĐND – NSƯT, xoong nồi'])(
  '%s is typed and read back',
  (text) => {
    for (const method of ['telex', 'vni'] as const) expect(fromKeys(toKeys(text, method), method)).toBe(text)
  },
)
