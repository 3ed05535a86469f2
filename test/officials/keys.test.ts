import { expect, test } from 'vitest'
import { keyAt, keyOf, knownWords, slotOf } from '../../src/officials/keys.js'

test('the key of a part of a text, asked once or twice', () => {
  for (let n = 0; n < 2; n++) {
    expect(keyAt('ÔNG Thuỷ', 4, 8)).toBe('thủy')
    expect(keyOf('Chủ  Tịch')).toBe('chủ tịch')
    expect(keyOf('')).toBe('')
  }
})

test('a word has its key and its kinds, also where it is long', () => {
  const words = knownWords((key) => (key === 'ông' ? 5 : 0))
  for (const text of ['Ông', 'ông', 'bà', 'a'.repeat(300), 'a'.repeat(44)]) {
    const slot = slotOf(words, text, 0, text.length)
    expect(words.keys[slot]).toBe(text.toLowerCase())
    expect(words.kinds[slot]).toBe(text.toLowerCase() === 'ông' ? 5 : 0)
  }
})
