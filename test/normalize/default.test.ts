import { expect, test } from 'vitest'
import { normalize, normalizeWithMap } from '../../src/normalize.js'
import { FOREIGN } from './foreign.js'
import { cases, unchanged } from './notation.js'

const CASES = cases(String.raw`
  # composed letters
  Nguye\u0302\u0303n → Nguyễn
  Hu\u00ea\u0301 → Huế
  A\u0323\u0302u → Ậu
  đươ\u0323c → được
  # look-alikes inside Vietnamese words
  Ðà Nẵng → Đà Nẵng
  ðường → đường
  Ɖà Nẵng → Đà Nẵng
  \u0441ông → công
  N\u0430m Định → Nam Định
  ｖiệt → việt
  # short forms in capitals
  QÐ-UBND → QĐ-UBND
  NÐ-CP → NĐ-CP
  HÐND → HĐND
  # marks doubled, disordered, stray
  tiê\u0301\u0301ng → tiếng
  nghie\u0323\u0302\u0302m → nghiệm
  vie\u0301\u0302t → viết
  \u0301tỉnh → tỉnh
  tỉnh \u0323Hà Nam → tỉnh Hà Nam
  # spaces, invisible and control characters
  Hà·Nội → Hà Nội
  Hà\u3000Nội → Hà Nội
  Hà\u200b Nội → Hà Nội
  H\u00adà N\u2060ội\ufeff → Hà Nội
  H\u0007à N\u0090ội → Hà Nội
  dòng\u2028sau → dòng\u000asau
  e\u200b\u0301 → é
`)

test.each(CASES)('%j → %j', (before, after) => {
  expect(normalize(before)).toBe(after)
  expect(normalize(before.normalize('NFD'))).toBe(after)
  expect(normalize(after)).toBe(after)
})

const KEPT = unchanged(String.raw`
  Hòa bình và hoà bình, thuỷ và thủy, lí và lý, tóan
  “Xin chào” – anh nói… ‘thế’ — "vậy" - rồi
  hai  dấu  cách
  một\u000d\u000ahai\u000dba\u000abốn\u0009năm
  \ud800 lẻ \udc00
  H'Hen Niê, Y Phương, Đắk Lắk, K'Bang
`)

test.each(KEPT.map((text) => [text]))('leaves %j', (text) => {
  const { text: clean, map } = normalizeWithMap(text)
  expect(clean).toBe(text)
  expect(map.layers).toEqual([])
})

test.each(FOREIGN.map((text) => [text]))('leaves foreign text: %s', (text) => {
  expect(normalize(text)).toBe(text)
  expect(normalize(text, { tone: 'old', iy: 'i', from: 'auto', mojibake: true })).toBe(text)
  expect(normalize(text, { tone: 'new', iy: 'y', from: 'auto', mojibake: true })).toBe(text)
})

test('leaves clean text as the very string it was', () => {
  const text = 'Ủy ban nhân dân thành phố Hải Phòng '.repeat(500)
  expect(normalizeWithMap(text)).toEqual({ text, map: { layers: [] } })
})
