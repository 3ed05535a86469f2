import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { atomKeys } from '../../src/lexicon/atom-keys.js'
import { scanAtoms } from '../../src/text/atoms.js'
import { comparisonKey } from '../../src/vietnamese/key.js'
import { allSyllables } from '../../src/vietnamese/syllable.js'

function keysOf(text: string): readonly number[] {
  return [...atomKeys(text, scanAtoms(text))]
}

// One case a line: spellings that must have one key.
const SAME = [
  'Thủy Thuỷ THỦY thuỷ',
  'hòa hoà HÒA',
  'Ủy Uỷ ủy',
  'Mĩ Mỹ MỸ',
  'kĩ kỹ',
  'quý quí',
  'Lý Lí',
  'đảng Đảng ĐẢNG',
  '- – —',
  '" “ ”',
  "' ‘ ’",
]

const DIFFERENT = [
  'ban bàn bán bản bạn bãn',
  'tai tay',
  'thúi thúy',
  'Thi Thy',
  'má ma',
  'o ô ơ',
  'd đ',
  'a ă â',
  '1 l',
  'Zoe Zoé',
]

test.each(SAME)('one key: %s', (line) => {
  expect(new Set(keysOf(line)).size).toBe(1)
})

test.each(DIFFERENT)('a key each: %s', (line) => {
  expect(new Set(keysOf(line)).size).toBe(line.split(' ').length)
})

describe('against comparisonKey', () => {
  const syllables = [...allSyllables('old'), ...allSyllables('new')]

  test('syllables have equal keys exactly where their comparison keys are equal, but for gịa', () => {
    const keyOf = new Map<string, number>()
    const holder = new Map<number, string>()
    const wrong: string[] = []
    for (const syllable of syllables) {
      const comparison = comparisonKey(syllable)
      const key = keysOf(syllable)[0]!
      const known = keyOf.get(comparison)
      if (known !== undefined && known !== key) wrong.push(syllable)
      keyOf.set(comparison, key)
      const other = holder.get(key)
      if (other !== undefined && other !== comparison) wrong.push(`${syllable} = ${other}`)
      holder.set(key, comparison)
    }
    expect(wrong.filter((pair) => !/gi?[ịa]/.test(pair))).toEqual([])
  })

  test('any text has one key an atom', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const atoms = scanAtoms(text)
        expect(atomKeys(text, atoms)).toHaveLength(atoms.count)
      }),
    )
  })
})
