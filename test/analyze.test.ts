import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyze, createAnalyzer } from '../src/analyze.js'
import type { Article, Span } from '../src/article.js'

const OUR_ARTICLE = readFileSync(
  new URL('../examples/articles/hoi-nghi-an-ninh.txt', import.meta.url),
  'utf8',
)

function spansOf(article: Article): readonly Span[] {
  const { headline, published, byline, source } = article
  return [
    ...[headline, published, byline, source].filter((value) => value !== null),
    ...article.blocks,
    ...article.sentences,
    ...article.words,
    ...article.entities,
    ...article.abbreviations.flatMap(({ mentions }) => mentions),
    ...article.officials.flatMap(({ mentions, posts }) => [...mentions, ...posts.map(({ span }) => span)]),
  ]
}

/** What must hold of any article whatever. */
function expectSound(article: Article, text: string): void {
  expect(article.text).toBe(text)
  for (const { start, end } of spansOf(article)) {
    expect(start).toBeGreaterThanOrEqual(0)
    expect(end).toBeGreaterThan(start)
    expect(end).toBeLessThanOrEqual(text.length)
  }
  for (const entity of article.entities) expect(entity.text).toBe(text.slice(entity.start, entity.end))
  const open: Span[] = []
  for (const entity of article.entities) {
    while (open.length > 0 && open.at(-1)!.end <= entity.start) open.pop()
    if (open.length > 0) expect(entity.end).toBeLessThanOrEqual(open.at(-1)!.end)
    open.push(entity)
  }
}

/** An article without offsets: what it says, in composed letters. */
function sayingsOf(article: Article): unknown {
  const surface = ({ start, end }: Span) => article.text.slice(start, end).normalize('NFC')
  return {
    values: [article.headline, article.published, article.byline, article.source].map(
      (value) => value?.value,
    ),
    blocks: article.blocks.map((block) => [block.kind, surface(block)]),
    sentences: article.sentences.map(surface),
    words: article.words.map((word) => [word.tag, surface(word)]),
    entities: article.entities.map((entity) => [entity.type, surface(entity), entity.value]),
    abbreviations: article.abbreviations.map(({ short, long, from, mentions }) => [
      short,
      long,
      from,
      mentions.map(surface),
    ]),
    officials: article.officials.map(({ name, ranks, posts, mentions }) => [
      name,
      ranks,
      posts.map(({ role, organization, status }) => [role, organization, status]),
      mentions.map(surface),
    ]),
  }
}

describe('an article of our own, with everything a page brings along', () => {
  const article = analyze(OUR_ARTICLE)

  test('the parts', () => {
    expect(article.headline?.value).toBe('Hội nghị tại Huế tổng kết năm năm phối hợp giữ gìn an ninh cơ sở')
    expect(article.published?.value).toBe('2024-11-05T16:40')
    expect(article.byline?.value).toBe('Khánh Vy')
    expect(article.source?.value).toBe('danvan.example')
    const lead = article.blocks.find(({ kind }) => kind === 'lead')!
    expect(OUR_ARTICLE.slice(lead.start)).toMatch(/^\(Dân vận\) - Sáng 5\/11/)
  })

  test('nothing is taken from noise', () => {
    for (const block of article.blocks.filter(({ kind }) => kind === 'noise')) {
      const inside = ({ start, end }: Span) => start < block.end && end > block.start
      expect(article.sentences.filter(inside)).toEqual([])
      expect(article.entities.filter(inside)).toEqual([])
    }
  })

  test('three officials with their posts', () => {
    expect(article.officials.map(({ name }) => name)).toEqual(['Đỗ Khắc Tường', 'Tạ Thúy Liễu', 'Vi Văn Páo'])
    expect(article.officials[0]!.ranks).toEqual(['Thiếu tướng'])
    expect(article.officials[2]!.posts.map(({ role, organization }) => [role, organization])).toEqual([
      ['Bí thư', 'Đảng ủy'],
      ['Chủ tịch', 'UBND xã Mường Lum'],
    ])
  })

  test('both spellings of a name are mentions of one person', () => {
    const mentions = article.officials[1]!.mentions.map(({ start, end }) => OUR_ARTICLE.slice(start, end))
    expect(mentions).toContain('Tạ Thúy Liễu')
    expect(mentions).toContain('Tạ Thuý Liễu')
    expect(mentions).toContain('Liễu')
  })

  test('abbreviations of the article and of the dictionary', () => {
    const found = Object.fromEntries(
      article.abbreviations.map(({ short, long, from }) => [short, [long, from]]),
    )
    expect(found).toMatchObject({
      ANTQ: ['an ninh Tổ quốc', 'article'],
      CAND: ['Công an nhân dân', 'article'],
      MTTQ: ['Mặt trận Tổ quốc', 'dictionary'],
    })
  })

  test('spans are sound', () => expectSound(article, OUR_ARTICLE))
})

test('words are read when asked for, and are a property like all others', () => {
  const article = analyze('Học sinh học sinh học.')
  expect(Object.keys(article).indexOf('words')).toBe(Object.keys(article).indexOf('sentences') + 1)
  expect(structuredClone(analyze('Hà Nội mưa.')).words).toHaveLength(3)
  expect(JSON.parse(JSON.stringify(article)).words).toEqual({ ...article }.words)
  expect(article.words).toBe(article.words)
})

test('NFD text gives the same answer, mapped into it', () => {
  const decomposed = OUR_ARTICLE.normalize('NFD')
  const article = analyze(decomposed)
  expectSound(article, decomposed)
  expect(sayingsOf(article)).toEqual(sayingsOf(analyze(OUR_ARTICLE)))
})

test('CRLF gives the same answer as LF', () => {
  const windows = OUR_ARTICLE.replace(/\n/g, '\r\n')
  const article = analyze(windows)
  expectSound(article, windows)
  expect(article.officials.map(({ name }) => name)).toEqual(
    analyze(OUR_ARTICLE).officials.map(({ name }) => name),
  )
})

test.each(['', ' ', '\n\n', '\u0000', '\ud800', '🙂', 'a', '.', '000 85 .', ' - Ông ấy đi.', '\u0301\u0323'])(
  '%j is an article',
  (text) => {
    expectSound(analyze(text), text)
  },
)

test('no Unicode breaks it', () => {
  const piece = fc.oneof(
    { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
    { weight: 4, arbitrary: fc.constantFrom(...OUR_ARTICLE.split(/(?<=[\s,;.])/)) },
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('')
      expectSound(analyze(text), text)
    }),
    { numRuns: 150 },
  )
})

test('an article with characters deleted, doubled and swapped is still read', () => {
  const damage = fc.array(
    fc.record({ at: fc.nat(OUR_ARTICLE.length - 2), how: fc.constantFrom('delete', 'double', 'swap') }),
    { minLength: 1, maxLength: 40 },
  )
  fc.assert(
    fc.property(damage, (damages) => {
      const units = OUR_ARTICLE.split('')
      for (const { at, how } of damages) {
        if (how === 'delete') units[at] = ''
        else if (how === 'double') units[at] += units[at]!
        else [units[at], units[at + 1]] = [units[at + 1]!, units[at]!]
      }
      const text = units.join('')
      expectSound(analyze(text), text)
    }),
    { numRuns: 40 },
  )
})

test('a user’s dictionary is heard by every step', () => {
  const read = createAnalyzer({
    dictionaries: [
      {
        organizations: [{ name: 'Hợp tác xã Sen Hồng', kind: 'company' }],
        abbreviations: [{ short: 'QLSH', meanings: [{ long: 'quản lý Sen Hồng' }] }],
      },
    ],
  })
  const article = read('Ông Vi Văn Páo, Giám đốc Hợp tác xã Sen Hồng, nói về QLSH.')
  expect(
    article.entities.some(({ type, text }) => type === 'ORGANIZATION' && text === 'Hợp tác xã Sen Hồng'),
  ).toBe(true)
  expect(article.abbreviations.find(({ short }) => short === 'QLSH')?.long).toBe('quản lý Sen Hồng')
})

test('a wrong dictionary throws with path, value and hint', () => {
  expect(() => createAnalyzer({ dictionaries: [{ organisations: [] }] })).toThrow(
    /organisations.*organizations/s,
  )
})

test('an unknown option throws with a hint', () => {
  expect(() => createAnalyzer({ dictionary: {} } as never)).toThrow(/options\.dictionary.*dictionaries/s)
})
