import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { checkDictionary } from '../../scripts/dictionaries/checks.js'
import {
  type DictionaryFile,
  type Entry,
  formatDictionary,
  readDictionaries,
} from '../../scripts/dictionaries/files.js'
import { describeMistake } from '../../src/lexicon/mistakes.js'

const all = readDictionaries()

test.each(all.map((file) => file.name))('%s.json is right', (name) => {
  const file = all.find((other) => other.name === name)!
  expect(checkDictionary(file, all).map(describeMistake)).toEqual([])
})

test('each is named in the README', () => {
  const readme = readFileSync(new URL('../../dictionaries/README.md', import.meta.url), 'utf8')
  expect(all.map(({ name }) => name).filter((name) => !readme.includes(`\`${name}\``))).toEqual([])
})

function mistakes(name: string, entries: readonly Entry[]): string {
  const file: DictionaryFile = { name, entries, source: formatDictionary(name, entries) }
  return checkDictionary(file, [file]).map(describeMistake).join('\n')
}

describe('what a schema cannot say', () => {
  test.each([
    ['new tone placement', 'titles', [{ name: 'Uỷ viên', kind: 'post' }], /old tone placement/],
    ['NFD', 'titles', [{ name: 'Bí thư'.normalize('NFD'), kind: 'post' }], /NFC/],
    ['order', 'honorifics', [{ form: 'ông' }, { form: 'bà' }], /out of order/],
    [
      'duplicates',
      'surnames',
      [
        { name: 'Lò', count: 1 },
        { name: 'Lò', count: 2 },
      ],
      /the same as entries\[0\]/,
    ],
    [
      'aliases with one key',
      'countries',
      [{ name: 'Mỹ', code: 'US', aliases: ['Mĩ'] }],
      /same comparison key/,
    ],
    ['references', 'organizations', [{ name: 'Bộ A', kind: 'ministry', successor: 'Bộ B' }], /no such entry/],
    [
      'periods',
      'organizations',
      [{ name: 'Bộ A', kind: 'ministry', validFrom: '2020-01-01', validTo: '2019-01-01' }],
      /later than/,
    ],
    [
      'former without successor',
      'provinces',
      [{ name: 'A', unit: 'tỉnh', code: '01', status: 'former' }],
      /needs validTo and successor/,
    ],
  ])('%s', (_what, name, entries, expected) => {
    expect(mistakes(name, entries)).toMatch(expected)
  })
})

test('all of them together stay small', () => {
  const bytes = all.reduce((sum, { source }) => sum + gzipSync(source, { level: 9 }).length, 0)
  expect(bytes).toBeLessThan(300_000)
})
