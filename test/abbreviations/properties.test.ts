import fc from 'fast-check'
import { expect, test } from 'vitest'
import { abbreviationsOf } from './notation.js'

const pieces = fc.oneof(
  fc.constantFrom(
    ...'UBND|(|)|Ủy ban |nhân dân |BTC|TP|.|HCM|-|&| |gọi tắt là |12/QĐ-TTg|Q.1|, |\n|Công ty |"'.split('|'),
  ),
  fc.string({ unit: 'binary', maxLength: 5 }),
)

test('any text gives records with mentions in the text that read as the short form', () => {
  const text = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, (line) => {
      const shorts = new Set<string>()
      for (const { short, long, mentions, definition, score } of abbreviationsOf(line)) {
        expect(shorts.has(short)).toBe(false)
        shorts.add(short)
        expect(long).not.toBe('')
        expect(score).toBeGreaterThan(0)
        expect(score).toBeLessThanOrEqual(1)
        expect(mentions.length).toBeGreaterThan(0)
        for (const { start, end } of mentions) {
          expect(
            line
              .slice(start, end)
              .replace(/\s+/gu, ' ')
              .replace(/[–—‑−‐‒]/gu, '-')
              .normalize('NFC'),
          ).toBe(short)
        }
        if (definition !== undefined) expect(definition.end).toBeGreaterThan(definition.start)
      }
    }),
    { numRuns: 500 },
  )
})

test.each([
  'UBND (',
  'A-',
  'AB&',
  'hợp tác xã (HTX) ',
  'gọi tắt là ABC ',
  'BTC ',
  'ABC (a b c',
  'v v v v v (VVVV) ',
  'U1',
])('time grows with the length of %j repeated', (piece) => {
  const started = performance.now()
  abbreviationsOf(piece.repeat(10_000))
  expect(performance.now() - started).toBeLessThan(5_000)
})

test('time grows with the number of different short forms and definitions', () => {
  const letters = 'BCDGHKLMNPQSTVX'
  let line = ''
  for (let i = 0; i < 12_000; i++) {
    const short = [i % 15, Math.floor(i / 15) % 15, Math.floor(i / 225) % 15, Math.floor(i / 3375)]
      .map((n) => letters[n]!)
      .join('')
    line += `${[...short].map((letter) => `${letter}a`).join(' ')} (${short}). `
  }
  const started = performance.now()
  abbreviationsOf(line)
  expect(performance.now() - started).toBeLessThan(5_000)
})
