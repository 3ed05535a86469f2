import fc from 'fast-check'
import { expect, test } from 'vitest'
import { composeLetters } from '../../src/normalize/unicode.js'
import { normalize } from '../../src/normalize.js'
import { hostNormalizes, unicode } from '../../src/unorm.js'
import { syllableTable } from '../vietnamese/rhyme-table.js'

const SYLLABLES = syllableTable().map((row) => row.old)

test('the host normalizes, and a host that does not is found out', () => {
  expect(hostNormalizes()).toBe(true)
  const native = String.prototype.normalize
  try {
    String.prototype.normalize = function () {
      return String(this)
    }
    expect(hostNormalizes()).toBe(false)
  } finally {
    String.prototype.normalize = native
  }
})

test('unorm as oracle: the same on all Vietnamese, injected or not', () => {
  for (const word of SYLLABLES) {
    const apart = unicode.nfd(word)
    if (normalize(apart) !== word || normalize(apart, { unicode }) !== word) throw new Error(word)
  }
  const text = fc.string({
    unit: fc.constantFrom(...'aeoudđêơưáệ\u0300\u0301\u0302\u0306\u031b\u0323 .bn\u00a0\u200b'),
  })
  fc.assert(
    fc.property(text, (input) => {
      expect(normalize(input, { unicode })).toBe(normalize(input))
    }),
    { numRuns: 300 },
  )
})

test('without either, Vietnamese letters are still composed', () => {
  for (const word of SYLLABLES) if (composeLetters(word.normalize('NFD')) !== word) throw new Error(word)
  expect(composeLetters('nâ\u0323n \ud83d\ude00 n\u0303')).toBe('nậ\u006e \ud83d\ude00 n\u0303')
})
