import fc from 'fast-check'
import { expect, test } from 'vitest'
import { atomKey, atomKeys } from '../../src/lexicon/atom-keys.js'
import { compilePhrases, longestMatch, lookUp, mayEnd, valueOfWhole } from '../../src/lexicon/phrases.js'
import { scanAtoms } from '../../src/text/atoms.js'

const TOY = ['Bộ', 'Bộ Y tế', 'Sở', 'Sở Y tế tỉnh', 'TP.HCM', 'GD&ĐT', 'Ủy ban']
const phrases = compilePhrases(TOY.map((phrase, value) => ({ phrase, value })))

/** What is found at each atom, left to right, longest first: `Bộ Y tế|Sở`. */
function found(text: string): string {
  const atoms = scanAtoms(text)
  const keys = atomKeys(text, atoms)
  const names: string[] = []
  for (let at = 0; at < atoms.count; ) {
    const match = longestMatch(phrases, keys, at, atoms.count)
    if (match !== null) names.push(TOY[match.value]!)
    at += match?.length ?? 1
  }
  return names.join('|')
}

test.each([
  ['Bộ Y tế và Sở Y tế', 'Bộ Y tế|Sở'],
  ['BỘ Y TẾ', 'Bộ Y tế'],
  ['sở y tế tỉnh', 'Sở Y tế tỉnh'],
  ['ở TP.HCM, TP. HCM', 'TP.HCM|TP.HCM'],
  ['ngành GD & ĐT', 'GD&ĐT'],
  ['Uỷ ban', 'Ủy ban'],
  ['nội bộ', 'Bộ'],
  ['bọ y tế', ''],
  ['', ''],
])('%s → %s', (text, expected) => {
  expect(found(text)).toBe(expected)
})

test('a match ends before `end`', () => {
  const text = 'Bộ Y tế'
  const keys = atomKeys(text, scanAtoms(text))
  expect(longestMatch(phrases, keys, 0, 2)).toEqual({ length: 1, value: 0 })
  expect(longestMatch(phrases, keys, 3, 3)).toBeNull()
})

test.each([
  ['Bộ', 0],
  ['Bộ Y tế', 1],
  ['Bộ Y', -1],
  ['Sở Y tế', -1],
  ['Y tế', -1],
  ['Ủy ban Y', -1],
  ['', -1],
])('the whole of %s has the value %d', (text, value) => {
  const keys = atomKeys(text, scanAtoms(text))
  expect(valueOfWhole(phrases, keys, 0, keys.length)).toBe(value)
})

test.each([
  ['tế', true],
  ['HCM', true],
  ['Y', false],
])('whether a phrase may end with %s: %s', (word, expected) => {
  expect(mayEnd(phrases, atomKey(word, 0, word.length))).toBe(expected)
})

test('of equal phrases the first keeps its value; empty ones are left out', () => {
  const toy = compilePhrases([
    { phrase: 'hòa', value: 4 },
    { phrase: 'HOÀ', value: 5 },
    { phrase: ' ', value: 6 },
  ])
  expect(toy.size).toBe(1)
  expect(lookUp(toy, 'Hoà')).toBe(4)
  expect(lookUp(toy, '')).toBeUndefined()
})

test('NFD phrases and look-ups meet NFC ones', () => {
  const toy = compilePhrases([{ phrase: 'Thủy lợi'.normalize('NFD'), value: 1 }])
  expect(lookUp(toy, 'Thuỷ lợi')).toBe(1)
  expect(lookUp(toy, 'Thuỷ lợi'.normalize('NFD'))).toBe(1)
})

test('finds what a slow search finds', () => {
  const syllable = fc.constantFrom('bộ', 'y', 'tế', 'sở', 'tỉnh', '.', 'An')
  const phrase = fc.array(syllable, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '))
  fc.assert(
    fc.property(fc.array(phrase, { maxLength: 30 }), fc.array(syllable, { maxLength: 30 }), (list, words) => {
      const compiled = compilePhrases(list.map((entry, value) => ({ phrase: entry, value })))
      const text = words.join(' ')
      const keys = atomKeys(text, scanAtoms(text))
      for (let at = 0; at < words.length; at++) {
        const rest = words.slice(at)
        const lengths = list
          .filter((entry) => `${rest.join(' ')} `.startsWith(`${entry} `))
          .map((entry) => entry.split(' ').length)
        expect(longestMatch(compiled, keys, at)?.length ?? 0).toBe(Math.max(0, ...lengths))
      }
    }),
  )
})
