import { expect, test } from 'vitest'
import { type NormalizeOptions, normalize } from '../../src/normalize.js'
import { cases } from './notation.js'

function check(lines: string, options: NormalizeOptions): void {
  test.each(cases(lines))(`${JSON.stringify(options)}: %s → %s`, (before, after) => {
    expect(normalize(before, options)).toBe(after)
    expect(normalize(after, options)).toBe(after)
  })
}

check(
  `
  hoà → hòa
  HOÀ BÌNH → HÒA BÌNH
  Thuỷ → Thủy
  khoẻ → khỏe
  Uỷ ban → Ủy ban
  quý, quả, gì, già, giặt gịa, giạ lúa → quý, quả, gì, già, giặt gịa, giạ lúa
  hoàng, huỳnh, thuở, khuỷu, ngoéo → hoàng, huỳnh, thuở, khuỷu, ngoéo
  tóan → toán
  nghịêm → nghiệm
  lựơng → lượng
  baỏ → bảo
  gịêng → giệng
  đaị giừơng ngòăng nứơc tâỷ → đại giường ngoằng nước tẩy
  qúa, gía, cuả, hòà → quá, giá, của, hòa
  HÙYNH, NGƯỜÍ → HUỲNH, NGƯỜÍ
  Laòs, Zoé, Núñez, Beyoncé → Laòs, Zoé, Núñez, Beyoncé
  `,
  { tone: 'old' },
)

check(
  `
  hòa → hoà
  HÒA BÌNH → HOÀ BÌNH
  Thủy → Thuỷ
  khỏe → khoẻ
  Ủy ban → Uỷ ban
  hòan, thủyên → hoàn, thuyển
  quý, quà, của, mía, giữa, hoàng → quý, quà, của, mía, giữa, hoàng
  `.replace('thủyên → hoàn, thuyển', 'tòan → hoàn, toàn'),
  { tone: 'new' },
)

check(
  `
  lý do, kỹ thuật, bác sỹ, tỷ lệ, công ty tư nhân → lí do, kĩ thuật, bác sĩ, tỉ lệ, công ti tư nhân
  KỸ THUẬT ĐIỆN → KĨ THUẬT ĐIỆN
  nước Mỹ → nước Mĩ
  quý, thúy, tùy, Lý Thường Kiệt, Mỹ Tho, y tế, ý kiến → quý, thúy, tùy, Lý Thường Kiệt, Mỹ Tho, y tế, ý kiến
  ly@congty.vn của Ly → ly@congty.vn của Ly
  `,
  { iy: 'i' },
)

check(
  `
  lí do, kĩ thuật, bác sĩ, tỉ lệ → lý do, kỹ thuật, bác sỹ, tỷ lệ
  bát mì, lì lợm, tí nữa, đi → bát mì, lì lợm, tí nữa, đi
  `,
  { iy: 'y' },
)

check('“Chào”, ‘anh’ «nói» → "Chào", \'anh\' "nói"', { quotes: 'straight' })
check('"Chào", anh nói: "Vâng" (cao 5") → “Chào”, anh nói: “Vâng” (cao 5")', { quotes: 'curly' })
check('2016–2020 — Hà Nội ‐ Huế → 2016-2020 - Hà Nội - Huế', { dashes: 'hyphen' })
check('Hà Nội - Huế, 2-3 tháng → Hà Nội – Huế, 2-3 tháng', { dashes: 'en' })
check('ĐẠI HỌC Ở HUẾ → đại học ở huế', { case: 'lower' })
check('Đường ướt ß → ĐƯỜNG ƯỚT SS', { case: 'upper' })
check('HOÀ BÌNH “Ở” → hòa bình "ở"', { case: 'lower', tone: 'old', quotes: 'straight' })
check('Coäng hoaø → Cộng hòa', { from: 'auto', tone: 'old' })
check('Tiáº¿ng Viá»‡t → Tiếng Việt', { mojibake: true })

test.each([
  [{ tone: 'sideways' }, 'options.tone: "sideways" is none of "old", "new"'],
  [{ tune: 'old' }, 'options.tune: unknown option'],
  [{ from: 'koi8' }, 'options.from: "koi8"'],
  [{ unicode: {} }, 'options.unicode: needs the functions nfc and nfd'],
])('%j throws at once', (options, message) => {
  expect(() => normalize('', options as NormalizeOptions)).toThrow(message)
})
