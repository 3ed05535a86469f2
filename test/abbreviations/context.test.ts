import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contextOf, hasPhrase, hasWord } from '../../src/abbreviations/context.js'
import { atomKeys } from '../../src/lexicon/atom-keys.js'
import { scanAtoms } from '../../src/text/atoms.js'
import { splitGlued } from '../../src/vietnamese/glued.js'

function read(text: string) {
  const atoms = splitGlued(text, scanAtoms(text))
  return contextOf(text, atoms, atomKeys(text, atoms))
}

const TEXT = 'Công ty Lúa Mới ra mắt. THÀNH PHỐ vui.'

test.each([
  ['công ty', 0, 99, true],
  ['ty', 0, 99, true],
  ['thành phố', 0, 99, true],
  ['thành phố', 0, 20, false],
  ['hàn', 0, 99, false],
  // A word that is cut at the edge counts.
  ['ông', 1, 99, true],
  ['thà', 0, 27, true],
  ['cộng ty', 0, 99, false],
])('%s from %d to %d stands there as a word: %s', (word, from, to, expected) =>
  expect(hasWord(read(TEXT), word, from, to)).toBe(expected),
)

test.each([
  ['Lúa Mới', true],
  ['lúa mới', true],
  ['Thành phố', true],
  ['y Lúa M', true],
  ['Lúa Cũ', false],
  ['Công ty Lúa Cũ Mới', false],
])('%s stands there in any letters: %s', (phrase, expected) =>
  expect(hasPhrase(read(TEXT), phrase, 0, TEXT.length)).toBe(expected),
)

test('what the keys rule out is nowhere in the text', () => {
  const part = fc.constantFrom('an', 'Anh', 'công', 'TY', ' ', ' ', ', ', 'BộTài', 'ủy', 'nhân', '2', '-')
  const text = fc.array(part, { maxLength: 30 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(
      text,
      fc.constantFrom('an', 'công ty', 'ủy nhân', 'anh an', 'ty-an'),
      fc.nat(20),
      (text, word, from) => {
        const lower = text.toLowerCase()
        const to = from + 30
        expect(hasPhrase(read(text), word, from, to)).toBe(lower.slice(from, to).includes(word))
        const isWord = new RegExp(`(?<![\\p{L}\\p{M}])${word}(?![\\p{L}\\p{M}])`, 'u').test(
          lower.slice(from, to),
        )
        expect(hasWord(read(text), word, from, to)).toBe(isWord)
      },
    ),
  )
})

test('atoms with a capital, of two letters and more', () => {
  expect(read('Bộ Y tế, ông An').capitalized()).toEqual([0, 5])
})
