import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import * as entry from '../../src/normalize.js'

const guide = readFileSync(fileURLToPath(new URL('../../docs/normalization.md', import.meta.url)), 'utf8')
const examples = guide
  .split('\n')
  .map((line) => line.split(' // → '))
  .filter((parts) => parts.length === 2)

test.each(examples)('%s', (code, result) => {
  const evaluate = (source: string) =>
    new Function(...Object.keys(entry), `return (${source})`)(...Object.values(entry))
  expect(evaluate(code!)).toEqual(evaluate(result!))
})

test('the guide has examples, and the front door is what it was', () => {
  expect(examples.length).toBeGreaterThan(20)
  expect(Object.keys(entry).sort()).toEqual(
    [
      'CHARSETS',
      'TONES',
      'allSyllables',
      'comparisonKey',
      'compareVietnamese',
      'composeMaps',
      'decode',
      'detectCharset',
      'encode',
      'explain',
      'fromKeys',
      'hostNormalizes',
      'identityMap',
      'isIdentity',
      'isSyllable',
      'normalize',
      'normalizeWithMap',
      'parseSyllable',
      'removeDiacritics',
      'repairMojibake',
      'toInputOffset',
      'toInputSpan',
      'toKeys',
      'toOutputSpan',
    ].sort(),
  )
})
