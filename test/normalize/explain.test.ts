import { expect, test } from 'vitest'
import { explain, normalize } from '../../src/normalize.js'

test('says what would change, where and why', () => {
  const text = 'Ðà\u00a0N\u0103\u0303ng, hoà bi\u0300nh, tóan\u200b'
  expect(explain(text, { tone: 'old' })).toEqual([
    { start: 0, end: 1, before: 'Ð', after: 'Đ', rule: 'look-alike' },
    { start: 2, end: 3, before: '\u00a0', after: ' ', rule: 'space' },
    { start: 4, end: 6, before: 'ă\u0303', after: 'ẵ', rule: 'compose' },
    { start: 11, end: 13, before: 'oà', after: 'òa', rule: 'tone' },
    { start: 15, end: 17, before: 'i\u0300', after: 'ì', rule: 'compose' },
    { start: 22, end: 24, before: 'óa', after: 'oá', rule: 'misplaced-tone' },
    { start: 25, end: 26, before: '\u200b', after: '', rule: 'invisible' },
  ])
})

test('says nothing of clean text', () => {
  expect(explain('Hòa bình ở thủ đô Hà Nội')).toEqual([])
})

test('changes applied in one pass make the result', () => {
  const text = 'Nguye\u0302\u0303n\u00a0Thi\u0323 Ðào'
  let made = ''
  let at = 0
  for (const { start, end, after } of explain(text)) {
    made += text.slice(at, start) + after
    at = end
  }
  expect(made + text.slice(at)).toBe(normalize(text))
})
