import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Entity, EntityType } from '../../src/article.js'
import { findOfficials } from '../../src/officials/find-officials.js'
import { parse, read } from './notation.js'
import { toyLexicon } from './toy-lexicon.js'

const TYPES: readonly EntityType[] = ['PERSON', 'TITLE', 'ORGANIZATION', 'LOCATION', 'DATE', 'LAW', 'EVENT']

test('any text and any spans give officials whose spans lie in the text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'ông ',
      'Chủ tịch ',
      ', ',
      ' (',
      ') ',
      ' - ',
      '; ',
      'bổ nhiệm ',
      'các ',
      'của ',
      'Lê An',
      '\n',
      '"',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  )
  const spans = fc.array(fc.tuple(fc.constantFrom(...TYPES), fc.nat(80), fc.nat(30)), { maxLength: 24 })
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 30 }),
      spans,
      fc.array(fc.nat(90), { maxLength: 4 }),
      (pieces, raw, cuts) => {
        const text = pieces.join('')
        const entities = raw.map(([type, start, length]): Entity => {
          const end = Math.min(text.length, start + length)
          return { type, start, end, text: text.slice(start, end), by: 'test' }
        })
        const ends = [...cuts.filter((cut) => cut < text.length).sort((a, b) => a - b), text.length]
        const sentences = ends.map((end, i) => ({ start: ends[i - 1] ?? 0, end }))
        for (const { name, posts, mentions } of findOfficials(text, sentences, entities, [], toyLexicon)) {
          expect(typeof name).toBe('string')
          for (const { start, end } of [...mentions, ...posts.map(({ span }) => span)]) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(text.length)
          }
        }
      },
    ),
    { numRuns: 400 },
  )
})

test('other names, same reading', () => {
  const line = (a: string, b: string) =>
    `T[Trung tướng] P[${a}], T[Thứ trưởng O[Bộ Lúa]], và T[Giám đốc O[Sở Mây]] P[${b}] đến.‖Ông P[${a.split(' ').at(-1)!}] nói.`
  const syllable = fc.constantFrom('An', 'Bình', 'Chi', 'Dung', 'Giang', 'Hạnh', 'Khôi', 'Lụa', 'Mỵ', 'Ngà')
  const name = (surname: string) => fc.tuple(syllable, syllable).map(([x, y]) => `${surname} ${x} ${y}`)
  fc.assert(
    fc.property(name('Lê'), name('Vũ'), (a, b) => {
      fc.pre(a.split(' ').at(-1) !== b.split(' ').at(-1))
      expect(read(line(a, b)).replaceAll(a, 'A').replaceAll(b, 'B')).toBe(
        read(line('Hồ Thu Na', 'Đỗ Kim Tơ')).replaceAll('Hồ Thu Na', 'A').replaceAll('Đỗ Kim Tơ', 'B'),
      )
    }),
    { numRuns: 100 },
  )
})

test('NFC and the other tone placement give the same key', () => {
  expect(read('T[Chủ tịch] P[Hồ Thị Thuỷ] và P[Thủy].')).toBe('Hồ Thị Thuỷ | post: Chủ tịch @ –')
})

/** Milliseconds for one reading of a text whose middle is repeated `times`, the best of several. */
function timeOf(start: string, middle: string, times: number, rounds: number): number {
  const { text, entities, sentences } = parse(start + middle.repeat(times))
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i < rounds; i++) {
    const begin = performance.now()
    findOfficials(text, sentences, entities, [], toyLexicon)
    best = Math.min(best, performance.now() - begin)
  }
  return best
}

test.each([
  [
    'sentences',
    '',
    'T[Thứ trưởng O[Bộ Lúa]] P[Lê Văn An] gặp ông P[Vũ Bình], T[Chủ tịch O[Hội Gạo]].‖T[Bộ trưởng] nói.‖',
  ],
  ['one sentence without an end', '', 'T[Thứ trưởng O[Bộ Lúa]] P[Lê Văn An], T[Chủ tịch], '],
  ['titles after one name', 'P[Lê An] ', 'T[Thứ trưởng O[Bộ Lúa]], được bầu làm T[ca sĩ] '],
  ['names only', '', 'P[Lê An], P[Vũ Bình] và '],
  ['organizations', 'P[Lê An] ', 'O[Bộ Lúa] do L[Đồi] làm T[Trưởng ban] '],
])('time grows linearly: %s', { retry: 3 }, (_, start, middle) => {
  const small = timeOf(start, middle, 800, 5)
  const large = timeOf(start, middle, 6400, 3)
  // Eight times the text; a quadratic reading would take sixty-four times as long. The rest is room for a busy machine.
  expect(large / Math.max(small, 2)).toBeLessThan(32)
})
