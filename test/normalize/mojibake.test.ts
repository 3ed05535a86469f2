import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { normalizeWithMap, repairMojibake, toInputSpan } from '../../src/normalize.js'
import { FOREIGN } from './foreign.js'

/** UTF-8 read in a wrong charset, bytes that mean nothing there as C1 controls, as browsers read them. */
function misread(text: string, charset: string): string {
  let shown = ''
  for (const byte of new TextEncoder().encode(text)) {
    const character = iconv.decode(Buffer.from([byte]), charset)
    shown += character === '\ufffd' ? String.fromCharCode(byte) : character
  }
  return shown
}

const TEXT = 'Ủy ban “Ngày mới” – ở thị xã, giá 5.000₫…\nđường phố đông người'

test.each(['windows-1252', 'latin1', 'windows-1258', 'cp437'])(
  'read as %s, once and twice over',
  (charset) => {
    const once = misread(TEXT, charset)
    expect(repairMojibake(once).text).toBe(TEXT)
    expect(repairMojibake(misread(once, charset)).text).toBe(TEXT)
    expect(repairMojibake(once).repairs.map(({ times, lost }) => [times, lost])).toEqual([
      [1, []],
      [1, []],
    ])
  },
)

test('all or nothing a line', () => {
  const broken = 'Tiáº¿ng Viá»‡t và chữ tốt'
  expect(repairMojibake(broken)).toMatchObject({ text: broken, repairs: [] })
  expect(repairMojibake(`${broken}\nTiáº¿ng Viá»‡t`).text).toBe(`${broken}\nTiếng Việt`)
})

test('says what was lost', () => {
  const { text, repairs } = repairMojibake('lá»\ufffdp há»\u008dc Viá»‡t')
  expect(text).toBe('l\ufffdp học Việt')
  expect(repairs).toEqual([
    { start: 0, end: 18, reading: 'windows-1252', times: 1, lost: [{ start: 1, end: 4 }] },
  ])
})

test('the second byte of à that became a plain space', () => {
  expect(repairMojibake('HÃ  Ná»™i').text).toBe('Hà Nội')
  expect(repairMojibake('UNIVERSALÃ TI').text).toBe('UNIVERSALÃ TI')
})

test('offsets lead back', () => {
  const { text, map } = normalizeWithMap('HÃ\u00a0 Ná»™i', { mojibake: true })
  expect(text).toBe('Hà Nội')
  expect(toInputSpan(map, { start: 3, end: 6 })).toEqual({ start: 4, end: 9 })
})

test.each([...FOREIGN, TEXT, 'PÂ» «É» UNIVERSITÄ‘', 'NÃO'].map((text) => [text]))('leaves %s', (text) => {
  expect(repairMojibake(text)).toEqual({ text, map: { layers: [] }, repairs: [] })
})
