import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Entity, EntityType } from '../../src/article.js'
import { claimOwnNames } from '../../src/entities/own-names.js'
import { atomKeys } from '../../src/lexicon/atom-keys.js'
import { loadDictionary } from '../../src/lexicon/dictionary.js'
import { extendLexicon, makeLexicon } from '../../src/lexicon/lexicon.js'
import { scanAtoms } from '../../src/text/atoms.js'

const newsroom: unknown = JSON.parse(
  readFileSync(new URL('../../examples/dictionary/newsroom.json', import.meta.url), 'utf8'),
)
const lexicon = extendLexicon(makeLexicon({}), loadDictionary(newsroom))
const TYPES: Readonly<Record<string, EntityType>> = {
  P: 'PERSON',
  O: 'ORGANIZATION',
  L: 'LOCATION',
  T: 'TITLE',
}

/** `⟦P Lò Văn⟧` is an entity that another finder gave; what comes out is each entity's type and surface. */
function claimed(marked: string): string {
  const entities: Entity[] = []
  const open: { type: EntityType; start: number }[] = []
  let text = ''
  for (const [piece] of marked.matchAll(/⟦[POLT] |⟧|[^⟦⟧]+/gu)) {
    if (piece.startsWith('⟦')) open.push({ type: TYPES[piece[1]!]!, start: text.length })
    else if (piece === '⟧') {
      const { type, start } = open.pop()!
      entities.push({ type, start, end: text.length, text: text.slice(start), by: 'model' })
    } else text += piece
  }
  const atoms = scanAtoms(text)
  return claimOwnNames(
    entities,
    text,
    atoms,
    atomKeys(text, atoms),
    [{ start: 0, end: text.length }],
    lexicon,
  )
    .map(({ type, text: surface, by }) => `${type[0]} ${surface}${by === 'dictionary' ? '*' : ''}`)
    .join(' | ')
}

test.each([
  ['Bà Hạ Miên gặp Lò Văn Sỏi.', 'P Hạ Miên* | P Lò Văn Sỏi*'],
  ['Ông ⟦P Lò Văn⟧ Sỏi', 'P Lò Văn Sỏi*'],
  ['Ông ⟦L Lò Văn Sỏi⟧', 'P Lò Văn Sỏi*'],
  ['⟦P Giám đốc Lò Văn Sỏi⟧', 'P Lò Văn Sỏi*'],
  [
    '⟦T Giám đốc ⟦O Công ty Cổ phần⟧⟧ Suối Đá',
    'T Giám đốc Công ty Cổ phần Suối Đá | O Công ty Cổ phần Suối Đá*',
  ],
  [
    '⟦T Giám đốc ⟦O Công ty Cổ phần ⟦P Suối Đá⟧⟧⟧',
    'T Giám đốc Công ty Cổ phần Suối Đá | O Công ty Cổ phần Suối Đá*',
  ],
  ['tại ⟦L Ngã ba⟧ Cây Thị', 'L Ngã ba Cây Thị*'],
  // A short form counts as it is written, a name with its capital.
  ['BSM đưa tin; bsm, Bsm', 'O BSM*'],
  ['một trận hạ miên man', ''],
  ['LÒ VĂN SỎI', 'P LÒ VĂN SỎI*'],
  ['Ở ⟦L Hà Nội⟧', 'L Hà Nội'],
])('%s → %s', (marked, expected) => {
  expect(claimed(marked)).toBe(expected)
})

test('without a dictionary nothing is done', () => {
  const entities: readonly Entity[] = []
  const atoms = scanAtoms('Hạ Miên')
  const keys = atomKeys('Hạ Miên', atoms)
  expect(claimOwnNames(entities, 'Hạ Miên', atoms, keys, [{ start: 0, end: 7 }], makeLexicon({}))).toBe(
    entities,
  )
})

test('ten thousand names take no longer than ten thousand words', () => {
  const text = 'Lò Văn Sỏi gặp Hạ Miên. '.repeat(10_000)
  const atoms = scanAtoms(text)
  const keys = atomKeys(text, atoms)
  const entities: Entity[] = Array.from({ length: 10_000 }, (_, index) => ({
    type: 'PERSON',
    start: index * 24,
    end: index * 24 + 6,
    text: 'Lò Văn',
    by: 'model',
  }))
  const began = performance.now()
  const found = claimOwnNames(entities, text, atoms, keys, [{ start: 0, end: text.length }], lexicon)
  expect(found).toHaveLength(20_000)
  expect(performance.now() - began).toBeLessThan(3000)
})
