import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PlaceValue } from '../../src/article.js'
import { bundledLexicon } from '../../src/lexicon/lexicon.js'
import { linkPlace, type PlaceContext } from '../../src/lexicon/places.js'

const lexicon = bundledLexicon()

/** `tỉnh Yên Bái 15 former → tỉnh Lào Cai 15`, or `–`. */
function shown(place: PlaceValue | null): string {
  if (place === null) return '–'
  const { name, code, status, successor } = place
  return `${name} ${code} ${status}${successor ? ` → ${successor.name} ${successor.code}` : ''}`
}

function place(surface: string, context?: PlaceContext): PlaceValue {
  return linkPlace(surface, lexicon, context)!
}

describe('a name alone', () => {
  test.each([
    ['Hà Nội', 'thành phố Hà Nội 01 current'],
    ['thành phố Hà Nội', 'thành phố Hà Nội 01 current'],
    ['TP Hà Nội', 'thành phố Hà Nội 01 current'],
    ['Thủ đô Hà Nội', 'thành phố Hà Nội 01 current'],
    ['TP.HCM', 'thành phố Hồ Chí Minh 79 current'],
    ['TP. HCM', 'thành phố Hồ Chí Minh 79 current'],
    ['TPHCM', 'thành phố Hồ Chí Minh 79 current'],
    ['Sài Gòn', 'thành phố Hồ Chí Minh 79 current'],
    ['tỉnh Yên Bái', 'tỉnh Yên Bái 15 former → tỉnh Lào Cai 15'],
    ['YÊN BÁI', 'tỉnh Yên Bái 15 former → tỉnh Lào Cai 15'],
    ['Lào Cai', 'tỉnh Lào Cai 15 current'],
    ['Thừa Thiên - Huế', 'tỉnh Thừa Thiên Huế 46 former → thành phố Huế 46'],
    ['Bà Rịa-Vũng Tàu', 'tỉnh Bà Rịa - Vũng Tàu 77 former → thành phố Hồ Chí Minh 79'],
    ['thị xã Từ Sơn', 'thành phố Từ Sơn 261 former → phường Từ Sơn 09367'],
    ['Sông Cầu', 'thị xã Sông Cầu 557 former → phường Sông Cầu 22051'],
    ['TP. Huế', 'thành phố Huế 46 current'],
    ['Đắc Lắc', 'tỉnh Đắk Lắk 66 current'],
    ['Hoà Bình', 'tỉnh Hòa Bình 17 former → tỉnh Phú Thọ 25'],
    ['tỉnh Đồng Nai', 'thành phố Đồng Nai 75 current'],
    ['TP Đồng Nai', 'thành phố Đồng Nai 75 current'],
    ['Hà Tây', 'tỉnh Hà Tây 28 former → thành phố Hà Nội 01'],
    ['quận 5', 'quận 5 774 former → phường Chợ Lớn 27343'],
    ['Q.Gò Vấp', 'quận Gò Vấp 764 former → phường Gò Vấp 26884'],
    ['quận 9', 'quận 9 763 former → thành phố Thủ Đức 769'],
    ['TP Biên Hòa', 'thành phố Biên Hòa 731 former → phường Biên Hòa 26068'],
    ['huyện Sóc Sơn', 'huyện Sóc Sơn 016 former → xã Sóc Sơn 00376'],
    ['thị xã Sa Pa', 'thị xã Sa Pa 088 former → phường Sa Pa 03006'],
    ['Mỹ', 'Mỹ US current'],
    ['nước Mỹ', 'Mỹ US current'],
    ['Hoa Kỳ', 'Mỹ US current'],
    ['Liên bang Nga', 'Nga RU current'],
    ['Hàn Quốc'.normalize('NFD'), 'Hàn Quốc KR current'],
    ['đặc khu Phú Quốc', 'đặc khu Phú Quốc 31078 current'],
  ])('%s', (surface, expected) => {
    expect(shown(linkPlace(surface, lexicon))).toBe(expected)
  })

  // Not a unit, not a name, or the name of several.
  test.each([
    'sông Hồng',
    'quốc lộ 1A',
    'huyện Châu Thành',
    'xã Tân Lập',
    '5',
    'quận',
    'A',
    '',
    'Không Đâu',
    'tỉnh Hà Nội Mới',
  ])('nothing: %s', (surface) => {
    expect(linkPlace(surface, lexicon)).toBeNull()
  })
})

describe('with what stands beside it', () => {
  test('a district of a name that several have', () => {
    const within = place('tỉnh Sóc Trăng')
    expect(shown(linkPlace('huyện Châu Thành', lexicon, { within }))).toMatch(
      /^huyện Châu Thành 942 former → /,
    )
    expect(linkPlace('huyện Châu Thành', lexicon, { near: [within] })?.code).toBe('942')
    expect(linkPlace('huyện Châu Thành', lexicon, { within: place('Hà Nội') })).toBeNull()
  })

  test('a commune of the old time in its district, with what it became', () => {
    const within = place('quận Hai Bà Trưng')
    const commune = linkPlace('phường Minh Khai', lexicon, { within })
    expect(commune).toMatchObject({ level: 'commune', status: 'former', name: 'phường Minh Khai' })
    expect(commune?.successor?.name).toMatch(/^phường /)
  })

  test('a commune of today in its province', () => {
    const commune = linkPlace('xã Sóc Sơn', lexicon, { within: place('Hà Nội'), published: '2026-01-05' })
    expect(shown(commune)).toBe('xã Sóc Sơn 00376 current')
  })

  test('the date tells old communes from new ones', () => {
    const within = place('TP.HCM')
    const old = linkPlace('phường Bến Thành', lexicon, { within, published: '2017-05-04' })
    const today = linkPlace('phường Bến Thành', lexicon, { within, published: '2026-05-04' })
    expect(old).toMatchObject({ status: 'former', successor: { name: 'phường Bến Thành' } })
    expect(today).toMatchObject({ status: 'current' })
  })

  test('a province that took in others: its own old part comes first', () => {
    const within = place('Lào Cai')
    expect(linkPlace('huyện Văn Bàn', lexicon, { within })?.code).toBe('089')
  })
})

test('every former unit has a successor that exists', () => {
  const codes = new Set([
    ...lexicon.communes.entries.flatMap(({ communes }) => communes.match(/\d{5}/g) ?? []),
    ...lexicon.districts.entries.map(({ code }) => code),
  ])
  for (const { successor } of lexicon.districts.entries) expect(codes.has(successor!)).toBe(true)
  expect(lexicon.districts.entries.filter(({ successor }) => successor === undefined)).toEqual([])
})

test('any string is linked or not, without an exception; NFD as NFC', () => {
  const unit = fc.constantFrom('', 'xã ', 'TP.', 'quận ', 'nước ', 'P. ', 'đường ')
  const name = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('Hòa Bình', 'Bến Thành', '5', 'Châu Thành', 'Mỹ'),
  )
  fc.assert(
    fc.property(unit, name, (word, rest) => {
      const composed = (word + rest).normalize('NFC')
      expect(linkPlace(composed.normalize('NFD'), lexicon)).toEqual(linkPlace(composed, lexicon))
    }),
  )
})
