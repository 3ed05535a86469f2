import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findMistakes, loadDictionary } from '../../src/lexicon/dictionary.js'
import { bundledLexicon, extendLexicon, makeLexicon } from '../../src/lexicon/lexicon.js'
import { describeMistake } from '../../src/lexicon/mistakes.js'
import { lookUp } from '../../src/lexicon/phrases.js'

const newsroom: unknown = JSON.parse(
  readFileSync(new URL('../../examples/dictionary/newsroom.json', import.meta.url), 'utf8'),
)

// A dictionary and what is said about it, one line a mistake.
const WRONG: readonly (readonly [unknown, ...string[]])[] = [
  [[], '(file): []: must be an object'],
  [null, '(file): null: must be an object'],
  [{ organisations: [] }, 'organisations: []: did you mean "organizations"?'],
  [
    { xyzzy: 1 },
    'xyzzy: 1: unknown property; known are $schema, name, note, people, organizations, titles, places, abbreviations, words',
  ],
  [
    { organizations: [{ name: 'Báo Sao Mai', kind: 'pres' }] },
    'organizations[0].kind: "pres": did you mean "press"?',
  ],
  [{ organizations: [{ name: 'Báo Sao Mai' }] }, 'organizations[0].kind: missing: add "kind"'],
  [
    { people: [{ nam: 'Lò Văn Sỏi' }] },
    'people[0].name: missing: add "name"',
    'people[0].nam: "Lò Văn Sỏi": did you mean "name"?',
  ],
  [
    { people: [{ name: ' Lò Văn Sỏi' }] },
    'people[0].name: " Lò Văn Sỏi": must not be empty, nor begin or end with a space',
  ],
  [{ people: [{ name: 7 }] }, 'people[0].name: 7: must be a string'],
  [
    { abbreviations: [{ short: 'SM', meanings: [] }] },
    'abbreviations[0].meanings: []: must not be empty: add an item or leave the property out',
  ],
  [
    { abbreviations: [{ short: 'SM', meanings: [{ long: 'Sao Mai', name: 'ORGANIZATION' }] }] },
    'abbreviations[0].meanings[0].name: "ORGANIZATION": did you mean "names"?',
  ],
  [{ words: ['ví điện tử', 'ví điện tử'] }, 'words[1]: "ví điện tử": the same as words[0]: leave one out'],
  [
    { people: [{ name: 'Lò Thị Thủy' }, { name: 'LÒ THỊ THUỶ' }] },
    'people[1].name: "LÒ THỊ THUỶ": the same as people[0].name: leave one out',
  ],
  [
    { organizations: [{ name: 'Báo Sao Mai', kind: 'press', validFrom: '2020' }] },
    'organizations[0].validFrom: "2020": must be a date: YYYY-MM-DD',
  ],
  [
    {
      organizations: [{ name: 'Báo Sao Mai', kind: 'press', validFrom: '2020-01-01', validTo: '2019-01-01' }],
    },
    'organizations[0].validTo: "2019-01-01": must be later than validFrom (2020-01-01)',
  ],
]

describe('a wrong dictionary', () => {
  test.each(WRONG)('%j', (json, ...lines) => {
    expect(findMistakes(json).map(describeMistake)).toEqual(lines)
  })

  test('is refused with every mistake', () => {
    expect(() => loadDictionary({ words: [''], peple: [] })).toThrow(/^2 mistakes in the dictionary:\n {2}/)
    try {
      loadDictionary({ words: [7] })
      expect.unreachable()
    } catch (error) {
      expect(error).toMatchObject({ name: 'DictionaryError', mistakes: [{ path: 'words[0]', value: 7 }] })
    }
  })
})

test('any JSON is judged without an exception', () => {
  const section = fc.constantFrom(
    'people',
    'organizations',
    'titles',
    'abbreviations',
    'words',
    '__proto__',
    'a/~b',
  )
  const json = fc.oneof(fc.jsonValue(), fc.dictionary(section, fc.array(fc.jsonValue())))
  fc.assert(
    fc.property(json, (value) => {
      for (const mistake of findMistakes(value)) expect(describeMistake(mistake)).toMatch(/: .+: .+/su)
    }),
  )
})

describe('a right dictionary', () => {
  test('is given back as it is', () => {
    expect(loadDictionary(newsroom)).toBe(newsroom)
    expect(loadDictionary({})).toEqual({})
  })

  test('its entries stand before ours, and ours stay', () => {
    const ours = makeLexicon({
      titles: [{ name: 'Trưởng ban', kind: 'post' }],
      surnames: [{ name: 'Lò', count: 1 }],
    })
    const mine = loadDictionary({
      titles: [
        { name: 'Trưởng ban', kind: 'post', note: 'mine' },
        { name: 'Trưởng cụm', kind: 'post' },
      ],
      words: ['ví điện tử'],
      places: [{ name: 'Ngã ba Cây Thị' }],
    })
    const both = extendLexicon(ours, mine)
    expect(both.titles.entries[lookUp(both.titles.phrases, 'trưởng ban')!]?.note).toBe('mine')
    expect(lookUp(both.titles.phrases, 'Trưởng cụm')).toBe(1)
    expect(both.surnames).toBe(ours.surnames)
    expect(both.words.entries).toEqual([{ word: 'ví điện tử' }])
    expect(both.foreignPlaces.entries).toEqual([{ name: 'Ngã ba Cây Thị', kind: 'site' }])
    expect(ours.titles.entries).toHaveLength(1)
  })

  test('an abbreviation takes the place of ours, and a body brings its own', () => {
    const ours = makeLexicon({
      abbreviations: [{ short: 'SM', meanings: [{ long: 'siêu máy' }, { long: 'sao mai' }] }],
    })
    const mine = loadDictionary({
      abbreviations: [{ short: 'SM', meanings: [{ long: 'Sao Mai' }] }],
      organizations: [{ name: 'Báo Sao Mai', short: ['BSM', 'SM'], kind: 'press' }],
    })
    expect(extendLexicon(ours, mine).abbreviations.entries).toEqual([
      { short: 'SM', meanings: [{ long: 'Sao Mai' }] },
      { short: 'BSM', meanings: [{ long: 'Báo Sao Mai', names: 'ORGANIZATION' }] },
    ])
  })

  test('the example adds to the lexicon of the package', () => {
    const lexicon = extendLexicon(bundledLexicon(), loadDictionary(newsroom))
    expect(lookUp(lexicon.people.phrases, 'Lò Văn Sỏi')).toBe(0)
    expect(lexicon.organizations.entries.length).toBeGreaterThan(
      bundledLexicon().organizations.entries.length,
    )
  })
})
