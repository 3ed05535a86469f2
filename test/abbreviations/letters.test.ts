import { describe, expect, test } from 'vitest'
import {
  abbreviationLetters,
  isShortFor,
  longFormStart,
  shortPieces,
} from '../../src/abbreviations/letters.js'

describe('letters of a long form', () => {
  test.each([
    ['Ủy ban nhân dân', 'UBND'],
    ['Giáo dục và Đào tạo', 'GDĐT'],
    ['Lao động - Thương binh và Xã hội', 'LĐTBXH'],
    ['Trung ương', 'TU'],
    ['', ''],
  ])('%s → %s', (long, letters) => expect(abbreviationLetters(long)).toBe(letters))
})

describe('short forms of long forms', () => {
  test.each([
    ['UBND', 'Ủy ban nhân dân'],
    ['GD&ĐT', 'Giáo dục và Đào tạo'],
    ['GDDT', 'Giáo dục và Đào tạo'],
    ['TW', 'Trung ương'],
    ['T.Ư', 'Trung ương'],
    ['TTg', 'Thủ tướng'],
    ['ThS', 'Thạc sĩ'],
    ['NT2', 'Nhơn Trạch 2'],
    ['VH-TT&DL', 'Văn hóa, Thể thao và Du lịch'],
  ])('%s = %s', (short, long) => expect(isShortFor(short, long)).toBe(true))

  test.each([
    ['UBND', 'Ủy ban'],
    ['ĐT', 'Du Thuyền'],
    ['UB', 'lúa Ủy ban'],
    ['A', 'An'],
    ['TƯ', 'Trung Ung'],
    ['ABC', ''],
  ])('%s ≠ %s', (short, long) => expect(isShortFor(short, long)).toBe(false))

  test('the long form begins where its first letter is answered', () => {
    expect(longFormStart('UBND', ['tại', 'Ủy', 'ban', 'nhân', 'dân'])).toBe(1)
    expect(longFormStart('UBND', ['Ủy', 'ban', 'nhân', 'dân', 'tỉnh'])).toBe(-1)
  })

  test('pieces', () => {
    expect(shortPieces('GD-ĐT')).toEqual(['G', 'D', 'Đ', 'T'])
    expect(shortPieces('TTg')).toEqual(['T', 'Tg'])
    expect(shortPieces('NT2')).toEqual(['N', 'T', '2'])
  })
})
