import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { CHARSETS, type Charset, decode, detectCharset, encode, normalize } from '../../src/normalize.js'
import { VOWEL_ROWS } from '../../src/vietnamese/letters.js'
import { FOREIGN } from '../normalize/foreign.js'

const SMALL = [...VOWEL_ROWS.join(''), 'đ']
const LETTERS = [...SMALL, ...SMALL.map((letter) => letter.toUpperCase())]
const ASCII = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('')

test.each(CHARSETS)('%s: every letter that it can hold comes back, from bytes and from text', (charset) => {
  const held = LETTERS.filter((letter) => encode(letter, charset).lost.length === 0)
  for (const letter of held) {
    for (const word of [
      letter,
      `${letter}n`,
      `t${letter}`,
      `${letter}${letter}`,
      `a${letter}.`,
      `"${letter}?"`,
    ]) {
      const { bytes, text } = encode(word, charset)
      expect([word, decode(bytes, charset), decode(text, charset)]).toEqual([word, word, word])
    }
  }
  // TCVN3 has no capitals with a tone; all others hold everything.
  expect(held.length).toBe(charset === 'tcvn3' ? 86 : 146)
  expect(decode(encode(ASCII, charset).bytes, charset)).toBe(ASCII)
})

test.each([
  ['viscii', 'viscii'],
  ['windows-1258', 'windows-1258'],
] as const)('%s: reads what iconv-lite writes', (charset, theirs) => {
  for (const letter of LETTERS) {
    const apart =
      charset === 'windows-1258'
        ? letter
            .normalize('NFD')
            .replace(/^(.)([\u0302\u0306\u031b])/u, (_, a, b) => (a + b).normalize('NFC'))
        : letter
    const nucleus = /^(.)(\u0323)([\u0302\u0306])$/u.exec(apart)
    const ordered = nucleus === null ? apart : (nucleus[1]! + nucleus[3]!).normalize('NFC') + nucleus[2]!
    expect(decode(new Uint8Array(iconv.encode(ordered, theirs)), charset)).toBe(letter)
  }
})

test('TCVN3 says which capitals it lost', () => {
  const { text, lost } = encode('Ủy ban ĐỘI', 'tcvn3')
  expect(decode(text, 'tcvn3')).toBe('ủy ban ĐộI')
  expect(lost).toEqual([
    { start: 0, end: 1, character: 'Ủ', written: 'ủ' },
    { start: 8, end: 9, character: 'Ộ', written: 'ộ' },
  ])
  expect(encode('giá 5 ¤', 'viscii').lost).toEqual([{ start: 6, end: 7, character: '¤', written: '?' }])
})

test.each<[Charset, string, string]>([
  ['tcvn3', 'Céng hßa X· héi', 'Cộng hòa Xã hội'],
  ['vni', 'Coäng hoøa Xaõ hoäi', 'Cộng hòa Xã hội'],
  ['vni', 'TRÔØI ÑAÁT, trôøi ñaát; lôùp hôïp chôõ', 'TRỜI ĐẤT, trời đất; lớp hợp chỡ'],
  ['viqr', "Vie^.t Nam dda^'t nu+o+'c me^'n ye^u\\.", 'Việt Nam đất nước mến yêu.'],
  ['ncr', 'Vi&#7879;t Nam, &#x110;&agrave; N&#7861;ng', 'Việt Nam, Đà Nẵng'],
])('%s: %s', (charset, written, read) => {
  expect(decode(written, charset)).toBe(read)
})

const SENTENCES = [
  'Ủy ban nhân dân tỉnh họp bàn về kế hoạch phát triển kinh tế năm tới.',
  'Bà Trần Thị Hoa cho biết trường sẽ mở cửa trở lại vào đầu tháng sau.',
  'cơn mưa lớn khiến nhiều tuyến đường trong thành phố bị ngập sâu',
  'Hai xe khách va chạm ở đèo, ba người bị thương nhẹ được đưa đi cấp cứu.',
  'Lễ hội thu hút hàng nghìn khách du lịch trong và ngoài nước.',
  'thời tiết đẹp',
]

test.each(CHARSETS)('%s is recognized, and the text comes back', (charset) => {
  for (const sentence of SENTENCES) {
    const { text, bytes, lost } = encode(sentence, charset)
    const detected = detectCharset(text)
    expect([sentence, detected.charset]).toEqual([sentence, charset])
    expect(detected.confidence).toBeGreaterThan(0.5)
    expect(detectCharset(bytes).charset).toBe(charset)
    if (lost.length === 0) expect(normalize(text, { from: 'auto' })).toBe(sentence)
  }
})

test.each(
  [...SENTENCES, ...SENTENCES.map((sentence) => sentence.normalize('NFD')), ...FOREIGN].map((text) => [text]),
)('good text is left alone: %s', (text) => {
  expect(detectCharset(text).charset).toBeNull()
  expect(detectCharset(new TextEncoder().encode(text)).charset).toBe(/[^\0-\x7f]/.test(text) ? 'utf-8' : null)
})

test('wrong names throw at once', () => {
  expect(() => decode('', 'koi8' as Charset)).toThrow('charset: "koi8" is unknown; known are tcvn3')
  expect(() => encode('', 'koi8' as Charset)).toThrow('charset: "koi8" is unknown')
})

const shared = (path: string) => fileURLToPath(new URL(`../../../shared/data/${path}`, import.meta.url))

test('paragraphs of news in every charset are decoded exactly, and none is changed as it is', (context) => {
  const news = shared('news/articles.jsonl')
  if (!existsSync(news)) return context.skip('../shared is absent')
  const paragraphs = readFileSync(news, 'utf8')
    .trim()
    .split('\n')
    .filter((_, i) => i % 60 === 0)
    .flatMap((line) => (JSON.parse(line).text as string).normalize('NFC').split('\n'))
    .filter((line) => line.trim() !== '')
  for (const charset of CHARSETS) {
    const held = paragraphs
      .map((text) => ({ text, encoded: encode(text, charset) }))
      .filter(({ encoded }) => encoded.lost.length === 0)
    const exact = held.filter(({ text, encoded }) => normalizeCharset(encoded.text) === text)
    expect(exact.length / held.length).toBeGreaterThanOrEqual(0.98)
  }
  expect(paragraphs.filter((text) => normalizeCharset(text) !== text)).toEqual([])
})

/** Only what charset detection does, without the other mending. */
function normalizeCharset(text: string): string {
  const { charset } = detectCharset(text)
  return charset === null || charset === 'utf-8' ? text : decode(text, charset)
}

test('the generated tables are what the script makes', () => {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  execFileSync('npx', ['tsx', 'scripts/build-charsets.ts', '--check'], { cwd: root, stdio: 'pipe' })
})
