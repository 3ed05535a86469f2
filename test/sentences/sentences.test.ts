import { expect, test } from 'vitest'
import type { Block } from '../../src/article.js'
import { cutsWithReasons, splitSentences } from '../../src/sentences/sentences.js'
import { cases, knownFailures, negatives } from './cases.js'
import { drawn, shown, wholeText } from './notation.js'

test.each(cases)('%s', (notation) => {
  expect(shown(drawn(notation).text)).toBe(notation)
})

test.each(negatives)('one sentence: %s', (text) => {
  expect(shown(text)).toBe(text)
})

test.each(knownFailures)('still fails: %s', (notation) => {
  expect(shown(drawn(notation).text)).not.toBe(notation)
})

test('noise and metadata hold no sentence, and no sentence crosses a block', () => {
  const text = 'Cầu mới\n18/06/2023 22:07\nCầu đã\nthông xe.'
  const block = (kind: Block['kind'], start: number, end: number): Block => ({ kind, start, end, by: 'test' })
  const blocks = [
    block('headline', 0, 7),
    block('metadata', 8, 24),
    block('paragraph', 25, 31),
    block('paragraph', 32, 41),
  ]
  expect(splitSentences(text, blocks).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Cầu mới',
    'Cầu đã',
    'thông xe.',
  ])
})

test('the trace names the rule of every cut and join', () => {
  const text = 'Ông ở TP. Huế. Giá 1.250 đồng.'
  expect(cutsWithReasons(text, wholeText(text))).toEqual([
    { at: 9, cut: false, by: 'abbreviation' },
    { at: 14, cut: true, by: 'stop' },
    { at: 21, cut: false, by: 'number' },
    { at: 30, cut: true, by: 'block-end' },
  ])
})

test('nothing in, nothing out', () => {
  expect(splitSentences('', [])).toEqual([])
  expect(splitSentences('   ', wholeText('   '))).toEqual([])
})
