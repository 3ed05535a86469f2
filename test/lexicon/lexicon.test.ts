import { describe, expect, test } from 'vitest'
import { bundledLexicon, makeLexicon } from '../../src/lexicon/lexicon.js'
import { lookUp } from '../../src/lexicon/phrases.js'

const lexicon = bundledLexicon()

test('is made once', () => {
  expect(bundledLexicon()).toBe(lexicon)
  expect(lexicon.titles).toBe(lexicon.titles)
  expect(lexicon.titles.phrases).toBe(lexicon.titles.phrases)
})

test('a lexicon of nothing has every section, empty', () => {
  const empty = makeLexicon({})
  expect(Object.keys(empty)).toEqual(Object.keys(lexicon))
  for (const section of Object.values(empty)) expect(section.entries).toEqual([])
})

describe('the ministries of 2025', () => {
  // The ministry that ended on 1 March 2025, and the one that took over.
  test.each([
    ['Bộ Kế hoạch và Đầu tư', 'Bộ Tài chính'],
    ['Bộ GTVT', 'Bộ Xây dựng'],
    ['Bộ NN-PTNT', 'Bộ Nông nghiệp và Môi trường'],
    ['Bộ TN&MT', 'Bộ Nông nghiệp và Môi trường'],
    ['Bộ Thông tin và Truyền thông', 'Bộ Khoa học và Công nghệ'],
    ['Bộ LĐ-TB&XH', 'Bộ Nội vụ'],
    ['Ủy ban Dân tộc', 'Bộ Dân tộc và Tôn giáo'],
  ])('%s → %s', (name, successor) => {
    const { entries, phrases } = lexicon.organizations
    expect(entries[lookUp(phrases, name)!]).toMatchObject({ validTo: '2025-03-01', successor })
  })
})

describe('abbreviations', () => {
  // The meaning that stands first when nothing else is known.
  test.each([
    ['UBND', 'Ủy ban nhân dân'],
    ['GD-ĐT', 'Giáo dục và Đào tạo'],
    ['NN&PTNT', 'Nông nghiệp và Phát triển nông thôn'],
    ['TTXVN', 'Thông tấn xã Việt Nam'],
    ['AFP', 'Agence France-Presse'],
    ['NATO', 'North Atlantic Treaty Organization'],
    ['C06', 'Cục Cảnh sát quản lý hành chính về trật tự xã hội'],
  ])('%s = %s', (short, long) => {
    const { entries } = lexicon.abbreviations
    expect(entries.find((entry) => entry.short === short)?.meanings[0]?.long).toBe(long)
  })

  test.each(['BTC', 'TT', 'BCH', 'TƯ', 'ĐB', 'HĐ', 'KT', 'CP', 'QH'])('%s has several meanings', (short) => {
    const { entries } = lexicon.abbreviations
    expect(entries.find((entry) => entry.short === short)?.meanings.length).toBeGreaterThan(1)
  })
})

test('a numbered district is known with its unit only', () => {
  const { phrases } = lexicon.districts
  expect(lookUp(phrases, 'quận 5')).toBeDefined()
  expect(lookUp(phrases, '5')).toBeUndefined()
})
