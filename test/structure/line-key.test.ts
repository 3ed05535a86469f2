import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bundledDebris } from '../../src/structure/debris.js'
import { keyOfLine } from '../../src/structure/line-key.js'
import { lineRules } from '../../src/structure/line-rules.js'
import { readLines } from '../../src/structure/lines.js'

const debris = bundledDebris()
const phrases = [...debris.phrases.values()].flatMap((byMatch) =>
  [...byMatch.values()].flatMap((set) => [...set]),
)

test('a line that no phrase begins needs no key', () => {
  const [line] = readLines('Bầu trời xanh ngắt hôm 2/3.')
  expect(keyOfLine(line!, debris, false)).toEqual({ key: '', words: [] })
  expect(keyOfLine(line!, debris, true).key).toBe('bầu trời xanh ngắt hôm 2/3.')
})

test('lines that begin with a number or a mark have one', () => {
  const [line] = readLines('(Ảnh: An)')
  expect(keyOfLine(line!, debris, false)).toEqual({ key: '(ảnh: an)', words: ['ảnh', 'an'] })
})

// What is left out must make no difference to any rule.
test('the rules say the same with the key and without', () => {
  const piece = fc.constantFrom(...phrases, 'Cầu', 'mới', 'An', 'e\u0301', '12', ':', '.', '×', 'HỦY', 'Thuỷ')
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), fc.boolean(), (pieces, inBody) => {
      const [line] = readLines(pieces.join(' '))
      if (line === undefined) return
      const said = [inBody && !line.stopped, true].map((toItsEnd) => {
        const { key, words } = keyOfLine(line, debris, toItsEnd)
        const view = { line, key, words, previous: null, next: null, afterText: inBody, inBody, under: null }
        return lineRules.find(({ fits }) => fits({ ...view, document: false, debris }))?.name
      })
      expect(said[0]).toBe(said[1])
    }),
    { numRuns: 1000 },
  )
})
