import { expect, test } from 'vitest'
import type { Article } from '../../src/article.js'
import { articleOf } from '../../src/output/annotation.js'
import { toBio } from '../../src/output/bio.js'
import { toBrat } from '../../src/output/brat.js'
import { toConllu } from '../../src/output/conllu.js'
import { toDoccano } from '../../src/output/doccano.js'
import { toJsonLine } from '../../src/output/document.js'
import { createFormat, FORMAT_NAMES } from '../../src/output/formats.js'
import { toHtml } from '../../src/output/html.js'
import { tagText } from '../../src/output/html-text.js'
import { toInception } from '../../src/output/inception.js'
import { toLabelStudio } from '../../src/output/label-studio.js'
import { depthsOf, outermost } from '../../src/output/nesting.js'
import { articleFromLine } from '../../src/output/readers/article-line.js'
import { fromBio } from '../../src/output/readers/bio.js'
import { fromBrat } from '../../src/output/readers/brat.js'
import { fromDoccano } from '../../src/output/readers/doccano.js'
import { fromLabelStudio } from '../../src/output/readers/label-studio.js'
import { fromStandoff } from '../../src/output/readers/standoff.js'
import { relationsOf } from '../../src/output/relations.js'
import { toSpacy } from '../../src/output/spacy.js'
import { tableRows } from '../../src/output/tables.js'
import { tagWords } from '../../src/output/tokens.js'
import { hardArticle, markedArticle } from './articles.js'

const hard = hardArticle()
const document = { id: 'bài 1', article: hard }
const spans = (entities: readonly { type: string; start: number; end: number }[]) =>
  entities.map(({ end, start, type }) => ({ type, start, end }))

test('a line of JSON holds every layer and is read back as it was', () => {
  const line = toJsonLine(document)
  expect(Object.keys(JSON.parse(line))).toEqual(
    'id text language headline published byline source blocks sentences words abbreviations entities officials'.split(
      ' ',
    ),
  )
  expect(line).not.toContain('\n')
  expect(articleFromLine(line, 'x')).toEqual(document)
})

test('depths and outermost entities', () => {
  const { entities } = markedArticle('⟦TITLE|Chủ tịch ⟦ORGANIZATION|UBND ⟦LOCATION|tỉnh A⟧⟧⟧ ⟦PERSON|B⟧')
  expect(depthsOf(entities)).toEqual([0, 1, 2, 0])
  expect(outermost(entities).map(({ type }) => type)).toEqual(['TITLE', 'PERSON'])
  expect(outermost(entities, 'LOCATION').map(({ text }) => text)).toEqual(['tỉnh A'])
})

test.each(['brat', 'doccano', 'label-studio'])('%s comes back with the same spans and relations', (name) => {
  const back =
    name === 'brat'
      ? fromBrat('x', hard.text, toBrat(document)[1]!.content)
      : name === 'doccano'
        ? fromDoccano(toDoccano(document), 'x')
        : fromLabelStudio(`[${toLabelStudio(document)}]`, 'x')[0]!
  expect(back.text).toBe(hard.text)
  expect(spans(back.entities)).toEqual(spans(hard.entities))
  expect(back.relations).toEqual(relationsOf(hard))
  expect(back.id).toBe(name === 'brat' ? 'x' : 'bài 1')
})

test('persons hold posts, posts are of bodies', () => {
  const shown = relationsOf(hard).map(({ from, to, type }) => [
    hard.entities[from]!.text,
    type,
    hard.entities[to]!.text,
  ])
  const body = 'Uỷ ban nhân dân tỉnh Đồng Tháp'.normalize('NFD')
  expect(shown).toEqual([
    ['Phạm Thị Ngọc Lan', 'HOLDS', `Chủ tịch ${body}`],
    [`Chủ tịch ${body}`, 'OF', body],
    ['Lê Văn 𠀀 Tú', 'HOLDS', 'nguyên Giám đốc Sở Y tế'],
    ['nguyên Giám đốc Sở Y tế', 'OF', 'Sở Y tế'],
  ])
})

test('brat cuts an entity at a line break and notes values and former posts', () => {
  const article = markedArticle('⟦ORGANIZATION|Sở\r\nY tế⟧')
  expect(toBrat({ id: 1, article })[1]!.content).toBe('T1\tORGANIZATION 0 2;4 8\tSở Y tế\n')
  expect(fromBrat('x', article.text, toBrat({ id: 1, article })[1]!.content).entities).toMatchObject([
    { start: 0, end: 8 },
  ])
  expect(toBrat(document)[1]!.content).toContain('Status T')
})

test('CoNLL-U: words, places in code points, nested entities', () => {
  const article = markedArticle('🌧 Mưa ở ⟦TITLE|Sở ⟦ORGANIZATION|Y tế⟧⟧, lớn.\nHai.')
  expect(toConllu({ id: 'a b', article }).split('\n')).toEqual([
    '# newdoc id = a b',
    '# offset_unit = code point',
    '# sent_id = a b-1',
    '# text = 🌧 Mưa ở Sở Y tế, lớn.',
    '1\t🌧\t🌧\tPUNCT\tPUNCT\t_\t_\t_\t_\tstart_char=0|end_char=1',
    '2\tMưa\tmưa\tNOUN\tN\t_\t_\t_\t_\tstart_char=2|end_char=5',
    '3\tở\tở\tNOUN\tN\t_\t_\t_\t_\tstart_char=6|end_char=7',
    '4\tSở\tsở\tNOUN\tN\t_\t_\t_\t_\tstart_char=8|end_char=10|NER=B-TITLE',
    '5\tY\ty\tNOUN\tN\t_\t_\t_\t_\tstart_char=11|end_char=12|NER=I-TITLE|NER2=B-ORGANIZATION',
    '6\ttế\ttế\tNOUN\tN\t_\t_\t_\t_\tSpaceAfter=No|start_char=13|end_char=15|NER=I-TITLE|NER2=I-ORGANIZATION',
    '7\t,\t,\tPUNCT\tPUNCT\t_\t_\t_\t_\tstart_char=15|end_char=16',
    '8\tlớn\tlớn\tNOUN\tN\t_\t_\t_\t_\tSpaceAfter=No|start_char=17|end_char=20',
    '9\t.\t.\tPUNCT\tPUNCT\t_\t_\t_\t_\tstart_char=20|end_char=21',
    '',
    '# sent_id = a b-2',
    '# text = Hai.',
    '1\tHai\thai\tNOUN\tN\t_\t_\t_\t_\tSpaceAfter=No|start_char=22|end_char=25',
    '2\t.\t.\tPUNCT\tPUNCT\t_\t_\t_\t_\tstart_char=25|end_char=26',
    '',
    '',
  ])
})

test('tags in BIO and BIOES, also where an entity cuts a word', () => {
  const words = [0, 2, 4, 6, 8].map((start) => ({ start, end: start + 2 }))
  const entities = [
    { type: 'A', start: 1, end: 4 },
    { type: 'A', start: 4, end: 6 },
    { type: 'B', start: 6, end: 10 },
  ]
  expect(tagWords(words, entities)).toEqual(['B-A', 'I-A', 'B-A', 'B-B', 'I-B'])
  expect(tagWords(words, entities, 'bioes')).toEqual(['B-A', 'E-A', 'S-A', 'B-B', 'E-B'])
})

test.each(['bio', 'bioes'] as const)('columns in %s come back, as does one type alone', (scheme) => {
  const article = markedArticle('Ông ⟦PERSON|An⟧ ở ⟦TITLE|Sở ⟦LOCATION|Huế⟧⟧ .\nBà ⟦PERSON|Bình Minh⟧ .')
  const [back] = fromBio(toBio({ id: 'x y', article }, { scheme }), 'f')
  expect(back!.id).toBe('x_y')
  expect(back!.text).toBe(article.text)
  expect(spans(back!.entities)).toEqual(spans(outermost(article.entities)))
  expect(back!.sentenceEnds).toEqual(article.sentences.map(({ end }) => end))
  const [places] = fromBio(toBio({ id: 1, article }, { scheme, type: 'LOCATION' }), 'f')
  expect(spans(places!.entities)).toEqual(spans(article.entities.filter(({ type }) => type === 'LOCATION')))
})

test('a tag that continues nothing begins an entity, as in conlleval', () => {
  const [read] = fromBio('a I-X\nb I-Y\nc B-Y\nd O\n\ne I-Y', 'f')
  expect(spans(read!.entities)).toEqual([
    { type: 'X', start: 0, end: 1 },
    { type: 'Y', start: 2, end: 3 },
    { type: 'Y', start: 4, end: 5 },
    { type: 'Y', start: 8, end: 9 },
  ])
})

test('spaCy: tokens cover the text, and entities begin and end with them', () => {
  const { ents, sents, spans, text, tokens } = JSON.parse(toSpacy(document))
  const points = [...text]
  const starts = new Set(tokens.map((token: { start: number }) => token.start))
  const ends = new Set(tokens.map((token: { end: number }) => token.end))
  for (const span of [...ents, ...sents, ...spans.entities]) {
    expect(starts).toContain(span.start)
    expect(ends).toContain(span.end)
  }
  let at = 0
  for (const { end, start } of tokens) {
    expect(points.slice(at, start).join('')).toMatch(/^ ?$/)
    at = end
  }
  expect(points.slice(at).join('')).toMatch(/^ ?$/)
  expect(
    spans.entities.map(({ end, start }: { start: number; end: number }) => points.slice(start, end).join('')),
  ).toEqual(hard.entities.map((entity) => entity.text))
})

test('UIMA CAS counts as Java does', () => {
  const cas = JSON.parse(toInception(document)[0]!.content)
  const [sofa, ...rest] = cas['%FEATURE_STRUCTURES']
  const found = rest.filter((one: Record<string, string>) => one['%TYPE']!.endsWith('NamedEntity'))
  expect(
    found.map(({ begin, end }: { begin: number; end: number }) => sofa.sofaString.slice(begin, end)),
  ).toEqual(hard.entities.map(({ text }) => text))
})

test('tables say where an entity stands and who holds what', () => {
  expect(tableRows(document, 'entities')[1]).toMatchObject({
    document: 'bài 1',
    type: 'ORGANIZATION',
    depth: 1,
    sentence: 1,
  })
  expect(tableRows(document, 'officials')).toMatchObject([
    { name: 'Phạm Thị Ngọc Lan', role: 'Chủ tịch', published: '2024-02-03', status: 'current' },
    { role: 'nguyên Giám đốc', organization: 'Sở Y tế', status: 'former' },
  ])
})

test('a page escapes every text and keeps every character', () => {
  const nasty = markedArticle('<script>alert("1")</script> ⟦PERSON|A & "B" </mark>⟧')
  const evil: Article = {
    ...nasty,
    headline: { start: 0, end: 1, value: '<img src=x onerror=1>' },
    officials: [{ name: '<b>', key: 'b', ranks: ['"><i>'], posts: [], mentions: [] }],
    abbreviations: [{ short: '<u>', long: '&amp;', from: 'article', mentions: [], score: 1, by: 'x' }],
  }
  const page = toHtml([{ id: '<id>', article: evil }], '<title>')
  const body = page.slice(page.indexOf('<article>'))
  expect(body.match(/<\/?[a-z0-9]+/g)!.filter((tag) => /script|img|<b|<i\b|<u\b/.test(tag))).toEqual([])
  expect(page).toContain('&lt;script&gt;')
  expect(page).toContain('&amp;amp;')
  expect(page).not.toMatch(/https?:|<script|<link/)
  const text = body
    .slice(body.indexOf('class="text"'))
    .replace(/^[^>]*>/, '')
    .split('<h2>')[0]!
  const plain = text
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
  expect(plain.trim()).toBe(evil.text)
})

test('a span that crosses another is left out, not written wrongly', () => {
  const tag = (start: number, end: number, name: string) => ({
    start,
    end,
    open: `<${name}>`,
    close: `</${name}>`,
  })
  expect(
    tagText('abcdef', { start: 0, end: 6 }, [tag(0, 4, 'a'), tag(2, 6, 'b'), tag(3, 4, 'c'), tag(4, 6, 'd')]),
  ).toBe('<a>abc<c>d</c></a><d>ef</d>')
})

test('every format takes an empty article and a hard one', () => {
  const empty = articleOf(fromStandoff('e', '', '{}'))
  for (const name of FORMAT_NAMES) {
    const format = createFormat(name)
    for (const article of [empty, hard]) {
      const one = { id: null, article }
      if (format.shape === 'stream') expect(format.render(one, 'null')).toBeTypeOf('string')
      else if (format.shape === 'files') expect(format.files(one).length).toBeGreaterThan(0)
      else expect(format.rows(one)).toHaveLength(article.entities.length)
    }
  }
  expect(() => createFormat('constructor')).toThrow('no such format')
  expect(() => createFormat('bio', { type: 'PLACE' as never })).toThrow('expected one of PERSON')
})

test.each([
  ['{', 'not JSON'],
  ['[]', 'x: expected an object, got []'],
  ['{"entities":{}}', 'x.entities: expected an array'],
  [
    '{"entities":[{"type":"A","start":0,"end":99}]}',
    'x.entities[0].end: expected a whole number from 0 to 4, got 99',
  ],
  ['{"entities":[{"type":"A","start":3,"end":1}]}', 'x.entities[0]: starts at 3, after its end at 1'],
  ['{"officials":[{"name":7}]}', 'x.officials[0].name: expected a string, got 7'],
])('stand-off JSON %s is refused: %s', (json, message) => {
  expect(() => fromStandoff('x', 'abcd', json)).toThrow(message)
})

test('brat says which line it cannot read', () => {
  expect(() => fromBrat('x', 'abc', 'T1\tA 0 1\ta\nT2 A 0 1')).toThrow('x.ann line 2')
})
