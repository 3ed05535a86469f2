import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  comparisonKey,
  type NormalizeOptions,
  normalize,
  normalizeWithMap,
  toInputSpan,
} from '../../src/normalize.js'
import { allSyllables } from '../../src/vietnamese/syllable.js'

const SYLLABLES = [...allSyllables('old'), ...allSyllables('new')]

const syllable = fc
  .tuple(fc.constantFrom(...SYLLABLES), fc.constantFrom('lower', 'title', 'upper'), fc.boolean())
  .map(([word, shape, apart]) => {
    const cased =
      shape === 'upper'
        ? word.toUpperCase()
        : shape === 'title'
          ? word[0]!.toUpperCase() + word.slice(1)
          : word
    return apart ? cased.normalize('NFD') : cased
  })
// What normalization looks for, thrown together: marks, look-alikes, hidden characters, other scripts, lone surrogates.
const oddity = fc.constantFrom(
  ...'\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323\u0340\u0344\u0335\u035c\u093c\u3099',
  ...'ÐðƉаеорсхуѐӑ\u0430\u0306ＶｉｅŧñßÅ\u212b\u212aẞİſ',
  ...'\u00a0\u2003\u3000\u200b\u200c\u200d\ufeff\u00ad\u2060\u202e\u0000\u0007\u0085\u0081\u001b\u2028\r\n\t\u000b',
  ...'한글\u1112\u1161\u11abक्ष\u0f71\u0f72',
  '😀',
  '❤️',
  '\ud800',
  '\udc00',
  '𝅗𝅥',
  '\u{1d15e}',
  '\u{110ba}',
  ...'=<>\u0338()-–“”…,. @/0',
)
const text = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: syllable },
      { weight: 5, arbitrary: oddity },
      fc.string({ unit: 'binary', maxLength: 3 }),
      fc.constant(' '),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''))
const options: fc.Arbitrary<NormalizeOptions> = fc.record(
  {
    tone: fc.constantFrom('old', 'new'),
    iy: fc.constantFrom('i', 'y'),
    quotes: fc.constantFrom('straight', 'curly'),
    dashes: fc.constantFrom('hyphen', 'en'),
    case: fc.constantFrom('lower', 'upper'),
  },
  { requiredKeys: [] },
)
const RUNS = { numRuns: 600 }

test('normalizing twice is normalizing once', () => {
  fc.assert(
    fc.property(text, options, (input, chosen) => {
      const once = normalize(input, chosen)
      expect(normalize(once, chosen)).toBe(once)
    }),
    RUNS,
  )
})

test('a hidden character goes from beside a look-alike as from beside the letter that it is mended to', () => {
  expect(normalize('s\uff49\u2060')).toBe('si')
  expect(normalize('\u017f\uff49\u2060', { case: 'upper' })).toBe('SI')
  expect(normalize('\u2060\u0430n')).toBe('an')
})

test('a hidden character fares the same beside a composed letter and beside its parts', () => {
  for (const letter of ['\u226f', '\u1f00', '\u304c']) {
    const marked = `${letter}\u2060`
    expect(normalize(marked.normalize('NFD'))).toBe(normalize(marked))
  }
})

test('a mark of another script after a syllable keeps its tone in place', () => {
  const odd = 'lo\u00e9\u3099\u0300'
  const once = normalize(odd, { tone: 'old' })
  expect(normalize(once, { tone: 'old' })).toBe(once)
})

test.each<[string, NormalizeOptions]>([
  ['mọạ\uff49', { tone: 'old' }],
  ['ty\uff4e', { iy: 'i' }],
])('a full-width letter makes what it touches another word: %s', (odd, chosen) => {
  const once = normalize(odd, chosen)
  expect(normalize(once, chosen)).toBe(once)
})

test('composed and decomposed input give the same', () => {
  fc.assert(
    fc.property(text, options, (input, chosen) => {
      const expected = normalize(input.normalize('NFC'), chosen)
      expect(normalize(input.normalize('NFD'), chosen)).toBe(expected)
      expect(normalize(input, chosen)).toBe(expected)
    }),
    RUNS,
  )
})

test('a letter that joins the one before it composes, as in Kirat Rai', () => {
  expect(normalize('\u{16d67}\u{16d67}')).toBe('\u{16d67}\u{16d67}'.normalize('NFC'))
})

test('the result is in NFC', () => {
  fc.assert(
    fc.property(text, (input) => {
      const made = normalize(input)
      expect(made.normalize('NFC')).toBe(made)
    }),
    RUNS,
  )
})

test('where there is nothing to mend it is NFC and nothing else', () => {
  const harmless = fc
    .array(fc.oneof(syllable, fc.string({ unit: 'grapheme', maxLength: 3 }), fc.constant(' ')), {
      maxLength: 12,
    })
    .map((parts) => parts.join(''))
    .filter(
      (input) =>
        !/[\u00a0\u2000-\u206f\ufeff\u00ad\u3000\u1680\u0080-\u009f\0-\x08\x0b\x0c\x0e-\x1f\x7fÐðƉ\u0400-\u052fＡ-ｚ]/u.test(
          input,
        ),
    )
    .filter((input) => !/(?:^|\s)\p{M}|\p{M}{3}/u.test(input.normalize('NFD')))
  fc.assert(
    fc.property(harmless, (input) => {
      expect(normalize(input)).toBe(input.normalize('NFC'))
    }),
    RUNS,
  )
})

test('the map takes every span of the output to the input it came from', () => {
  fc.assert(
    fc.property(text, options, fc.nat(), fc.nat(), (input, chosen, a, b) => {
      const { text: output, map } = normalizeWithMap(input, chosen)
      // Piece by piece, every unit of the output lies in its input, in order, and normalizes to what it is.
      let last = 0
      for (let at = 0; at < output.length; at++) {
        const { start, end } = toInputSpan(map, { start: at, end: at + 1 })
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeLessThanOrEqual(input.length)
        expect(end).toBeGreaterThan(start)
        last = Math.max(last, start)
      }
      const start = output.length === 0 ? 0 : a % output.length
      const end = Math.min(output.length, start + (b % 8))
      const span = toInputSpan(map, { start, end })
      expect(span.start).toBeLessThanOrEqual(span.end)
      expect(span.end).toBeLessThanOrEqual(input.length)
    }),
    RUNS,
  )
})

test('words map onto words, however they were written', () => {
  fc.assert(
    fc.property(
      fc.array(syllable, { minLength: 1, maxLength: 8 }),
      fc.constantFrom('old', 'new'),
      (words, tone) => {
        const input = words.join('\u00a0')
        const { text: output, map } = normalizeWithMap(input, { tone })
        let at = 0
        for (const word of words) {
          const next = output.indexOf(' ', at)
          const end = next < 0 ? output.length : next
          const span = toInputSpan(map, { start: at, end })
          expect(input.slice(span.start, span.end)).toBe(word)
          expect(comparisonKey(word)).toBe(comparisonKey(output.slice(at, end)))
          at = end + 1
        }
      },
    ),
    RUNS,
  )
})

test('no line is lost or won', () => {
  fc.assert(
    fc.property(text, options, (input, chosen) => {
      const lines = (some: string) => some.split(/\r\n|[\r\n\u0085\u2028\u2029\u000b\u000c]/).length
      expect(lines(normalize(input, chosen))).toBe(lines(input))
    }),
    RUNS,
  )
})

test('a stray mark between a return and a line feed stays: without it two breaks would be one', () => {
  expect(normalize('\r\u0300\n')).toBe('\r\u0300\n')
  expect(normalize('\r\u0300\u2028')).toBe('\r\u0300\n')
  expect(normalize('\r\u0300\u202e\u000b')).toBe('\r\u0300\u202e\n')
  expect(normalize('\r\u202e\u0300\n')).toBe('\r\u202e\u0300\n')
})

const SIZE = 200_000
const ADVERSARIES: readonly (readonly [string, string])[] = [
  ['marks in disorder', `a${'\u0301\u0323\u035c\u0302'.repeat(SIZE / 4)}`],
  ['marks alone', '\u0301\u0323'.repeat(SIZE / 2)],
  ['letters and marks', 'e\u0302\u0301'.repeat(SIZE / 3)],
  ['hidden characters', '\u200b'.repeat(SIZE)],
  ['hidden among marks', 'e\u200b\u0301'.repeat(SIZE / 3)],
  ['kept hidden characters', 'あ\u200d'.repeat(SIZE / 2)],
  ['Cyrillic without end', 'а'.repeat(SIZE)],
  ['one long word', 'ờ'.repeat(SIZE)],
  ['African d', 'Ɖo '.repeat(SIZE / 3)],
  ['tones to move', 'hoà '.repeat(SIZE / 4)],
  ['lone surrogates', '\ud800'.repeat(SIZE)],
]

test.each(ADVERSARIES)('%s: time grows with length, no faster', (_name, input) => {
  const chosen: NormalizeOptions = { tone: 'old', iy: 'i', quotes: 'straight', mojibake: true, from: 'auto' }
  const start = performance.now()
  normalizeWithMap(input, chosen)
  comparisonKey(input)
  // A quadratic pass over so many units takes minutes; a linear one a fraction of a second.
  expect(performance.now() - start).toBeLessThan(20_000)
})
