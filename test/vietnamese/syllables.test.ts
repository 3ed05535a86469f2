import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import {
  allSyllables,
  comparisonKey,
  fromKeys,
  isSyllable,
  normalize,
  parseSyllable,
  TONES,
  toKeys,
} from '../../src/normalize.js'
import { syllableTable } from './rhyme-table.js'

const TABLE = syllableTable()
const CASES = [
  (word: string) => word,
  (word: string) => word[0]!.toUpperCase() + word.slice(1),
  (word: string) => word.toUpperCase(),
]

/** All failures at once: thousands of single assertions would cost more than the work. */
function failures(check: (row: (typeof TABLE)[number]) => boolean): readonly string[] {
  return TABLE.filter((row) => !check(row)).map(({ old }) => old)
}

describe('every valid syllable', () => {
  test('is generated, and nothing else is', () => {
    expect(TABLE.length).toBe(17382)
    expect([...allSyllables('old')].sort()).toEqual(TABLE.map((row) => row.old).sort())
    expect([...allSyllables('new')].sort()).toEqual(TABLE.map((row) => row.new).sort())
  })

  test('is valid in both conventions and taken apart the same', () => {
    expect(
      failures((row) => isSyllable(row.old) && isSyllable(row.new) && isSyllable(row.old.toUpperCase())),
    ).toEqual([])
    const parts = (word: string) => JSON.stringify(parseSyllable(word))
    expect(
      failures(
        (row) => parts(row.old) === parts(row.new) && parseSyllable(row.old)?.tone === TONES[row.tone],
      ),
    ).toEqual([])
    const whole = (word: string) => {
      const { onset, medial, nucleus, coda } = parseSyllable(word)!
      return onset + medial + nucleus + coda
    }
    const toneless = (word: string) =>
      word
        .normalize('NFD')
        .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
        .normalize('NFC')
    expect(failures((row) => whole(row.old) === toneless(row.old))).toEqual([])
  })

  test('goes from old to new and back in all three cases', () => {
    for (const cased of CASES) {
      expect(failures((row) => normalize(cased(row.old), { tone: 'new' }) === cased(row.new))).toEqual([])
      expect(failures((row) => normalize(cased(row.new), { tone: 'old' }) === cased(row.old))).toEqual([])
      expect(failures((row) => normalize(cased(row.old), { tone: 'old' }) === cased(row.old))).toEqual([])
    }
  })

  test('has its own key, shared by its spellings only', () => {
    const byKey = new Map<string, Set<string>>()
    for (const row of TABLE) {
      // Spellings of one syllable: i and y where both are standard, and after qu.
      const one = row.old
        .normalize('NFD')
        .replace(/^([hklmstv])y/, '$1i')
        .replace(/^qui/, 'quy')
        .normalize('NFC')
      for (const cased of CASES) {
        for (const spelling of [row.old, row.new, row.old.normalize('NFD')]) {
          const key = comparisonKey(cased(spelling))
          byKey.set(key, (byKey.get(key) ?? new Set()).add(one))
        }
      }
    }
    expect([...byKey.values()].filter((spellings) => spellings.size > 1)).toEqual([])
    expect(byKey.size).toBe(new Set([...byKey.values()].flatMap((spellings) => [...spellings])).size)
  })

  test('is mended from a mark on any of its vowels', () => {
    const wrong = TABLE.filter(({ tone }) => tone > 0).flatMap(({ old, tone }) => {
      const bare = [
        ...old
          .normalize('NFD')
          .replace(/[\u0300\u0301\u0303\u0309\u0323]/, '')
          .normalize('NFC'),
      ]
      const mark = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'][tone]!
      return bare.flatMap((letter, at) => {
        if (!/[aăâeêioôơuưy]/.test(letter)) return []
        return [
          [
            bare.map((other, i) => (i === at ? (letter + mark).normalize('NFC') : other)).join(''),
            old,
          ] as const,
        ]
      })
    })
    const failed = wrong
      .filter(([written, old]) => normalize(written, { tone: 'old' }) !== old)
      .map(([written]) => written)
    // `gịa` (giặt gịa) is a syllable of its own.
    expect(failed).toEqual(['gịa'])
    expect(wrong.length).toBeGreaterThan(25_000)
  })

  test('is typed and read back', () => {
    for (const method of ['telex', 'vni'] as const) {
      for (const cased of CASES) {
        expect(
          failures((row) => fromKeys(toKeys(cased(row.old), method), method) === cased(row.old)),
        ).toEqual([])
        expect(
          failures((row) => fromKeys(toKeys(cased(row.new), method), method, 'new') === cased(row.new)),
        ).toEqual([])
      }
    }
  })
})

test.each([
  '',
  'Zoé',
  'Laòs',
  'ngiêng',
  'cê',
  'ka',
  'tóan',
  'hòà',
  'tàt',
  'nghiêngg',
  'w',
  'b',
  'hai ba',
  'a1',
])('%j is no syllable', (word) => {
  expect(isSyllable(word)).toBe(false)
})

test.each([
  ['Nguyễn', 'ng', 'u', 'yê', 'n', 'ngã'],
  ['quý', 'q', 'u', 'y', '', 'sắc'],
  ['giếng', 'gi', '', 'ê', 'ng', 'sắc'],
  ['gì', 'g', '', 'i', '', 'huyền'],
  ['khuya', 'kh', 'u', 'ya', '', 'ngang'],
  ['oái', '', 'o', 'a', 'i', 'sắc'],
  ['người', 'ng', '', 'ươ', 'i', 'huyền'],
  ['thuở', 'th', 'u', 'ơ', '', 'hỏi'],
])('%s is taken apart', (word, onset, medial, nucleus, coda, tone) => {
  expect(parseSyllable(word)).toEqual({ onset, medial, nucleus, coda, tone })
})

const LIST = fileURLToPath(new URL('../../../shared/data/abbreviations/syllables.txt', import.meta.url))

/** Why the list has syllables that we do not take for valid: each by its letters without tone. */
const REASONS: readonly (readonly [string, RegExp])[] = [
  ['c before a medial, which is written qu', /^c(?:o[aeă]|u[âêơy])/],
  [
    'qu before o, ô, ơ + coda, u, ư: the medial does not go with round vowels',
    /^qu[oôuư]|^quơ[cmp]|^qu[cmnpt]$|^qung$/,
  ],
  ['iê after qu, which is written yê', /^quiê|^quia$/],
  ['iê without an onset, which is written yê', /^iê/],
  ['y after other onsets, names apart', /^(?:[bdđrx]|ch|gh|gi|kh|ngh|nh|p|ph|tr)y$/],
  ['the rhyme uôp, which does not occur', /uôp$/],
  ['rhymes that qu does not take', /^qu(?:âm|âp|êm|êp|im|yênh)$/],
  ['letters by themselves', /^[bcdđghklmnpqrstvx]$/],
  ['`gịa` and spellings without h or with it in the wrong place', /^gia$|^ng[eêi]|^ngh(?:oeo|êng)$/],
  [
    'loans and names of the highlands',
    /^(?:ka|kan|kao|kon|kôn|kông|đăk|lăk|mat|hat|top|b[ei]ch?|[mst]ic|lêc|gen)$/,
  ],
  ['rhymes of single onomatopoeic words', /^(?:loeng|xoeng|oeng|oec|goep|guep|khuăng|ngoây|ươ|bech|bic)$/],
]

test('the differences from the list of 18,143 syllables are explained', (context) => {
  if (!existsSync(LIST)) return context.skip('../shared is absent')
  const list = readFileSync(LIST, 'utf8').normalize('NFC').trim().split('\n')
  expect(list.length).toBe(18143)
  const theirs = new Set(list.map((word) => normalize(word, { tone: 'old' })))
  const ours = new Set(TABLE.map((row) => row.old))
  const toneless = (word: string) =>
    word
      .normalize('NFD')
      .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
      .normalize('NFC')
  // Both conventions stand in the list for 140 of them.
  expect(theirs.size).toBe(18003)
  const onlyOurs = [...ours].filter((word) => !theirs.has(word))
  expect(onlyOurs.filter((word) => !/uêu$/.test(toneless(word)))).toEqual([])
  const onlyTheirs = [...theirs].filter((word) => !ours.has(word))
  const explained = new Map<string, number>()
  const unexplained: string[] = []
  for (const word of onlyTheirs) {
    const reason = REASONS.find(([, pattern]) => pattern.test(toneless(word)))
    if (reason === undefined) unexplained.push(word)
    else explained.set(reason[0], (explained.get(reason[0]) ?? 0) + 1)
  }
  expect(unexplained).toEqual([])
  expect([onlyOurs.length, onlyTheirs.length]).toEqual([137, 758])
})
