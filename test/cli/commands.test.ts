import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { Command } from 'commander'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Article } from '../../src/article.js'
import { analyzeCommand } from '../../src/cli/analyze.js'
import { convertCommand } from '../../src/cli/convert.js'
import { evaluateCommand } from '../../src/cli/evaluate.js'
import type { Io } from '../../src/cli/io.js'
import { officialsCommand } from '../../src/cli/officials.js'
import type { Analyze } from '../../src/corpus/batch.js'
import { toJsonLine } from '../../src/output/document.js'
import { hardArticle, markedArticle, toyAnalyze } from '../output/articles.js'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vanban-commands-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const file = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

type Declare = (program: Command, io?: Io, stand?: Analyze) => void

/** Runs one command in this process with streams of its own. */
async function run(
  declare: Declare,
  args: readonly string[],
  analyze: Analyze = toyAnalyze,
  env: Io['env'] = {},
) {
  let stdout = ''
  let stderr = ''
  const sink = (take: (text: string) => void) =>
    new Writable({
      write: (chunk, _, done) => {
        take(String(chunk))
        done()
      },
    })
  const io: Io = {
    stdin: Readable.from([]),
    stdout: sink((text) => (stdout += text)),
    stderr: sink((text) => (stderr += text)),
    env,
  }
  const program = new Command('vanban').exitOverride().configureOutput({ writeErr: () => {} })
  declare(program, io, analyze)
  const before = process.exitCode
  try {
    await program.parseAsync([...args], { from: 'user' })
    return { stdout, stderr, code: Number(process.exitCode ?? 0) }
  } finally {
    process.exitCode = before
  }
}

const POSTS: Article = (() => {
  const article = markedArticle(
    'Ông ⟦PERSON|Lê Văn Tám⟧ ở ⟦ORGANIZATION|Sở Y tế⟧, ⟦LOCATION|Huế⟧ và ⟦ORGANIZATION|Sở y tế⟧, với ⟦PERSON|Mai⟧.',
  )
  const span = { start: 0, end: 2 }
  return {
    ...article,
    headline: { start: 0, end: 5, value: 'Một\ntin' },
    published: { start: 0, end: 2, value: '2024-05-06T07:08' },
    officials: [
      {
        name: 'Lê Văn Tám',
        key: 'lê văn tám',
        ranks: ['Đại tá'],
        posts: [
          {
            role: 'Giám đốc',
            organization: 'Sở Y tế',
            status: 'appointed',
            since: '2024-05-01',
            span,
            by: 'x',
          },
          { role: 'nguyên Phó Chánh văn phòng', organization: null, status: 'former', span, by: 'x' },
        ],
        mentions: [{ start: 4, end: 14 }],
      },
    ],
    abbreviations: [{ short: 'SYT', long: 'Sở Y tế', from: 'article', mentions: [span], score: 1, by: 'x' }],
  }
})()

test('analyze --debug says why, with the real model', async () => {
  const path = file('why.txt', 'Ông Lò Văn Sỏi ở Huế.')
  const { stdout, stderr } = await run(analyzeCommand, ['analyze', '--debug', path])
  expect(stdout).toMatch(/^ {2}Sỏi +CAPITALIZED +I-PERSON/m)
  expect(stderr).toBe('')
})

test('the report for a person', async () => {
  const { code, stdout } = await run(analyzeCommand, ['analyze', file('a.txt', 'x')], () => POSTS)
  expect(code).toBe(0)
  expect(stdout.split('\n')).toEqual([
    'Headline   Một tin',
    'Published  2024-05-06T07:08',
    'Language   vie  1 sentence, 15 words',
    '',
    'Officials (1)',
    '  Lê Văn Tám, Đại tá  1×',
    '    Giám đốc                    Sở Y tế (newly appointed, since 2024-05-01)',
    '    nguyên Phó Chánh văn phòng (former)',
    '',
    'Persons (1)',
    '  1×  Mai',
    '',
    'Organizations (1)',
    '  2×  Sở Y tế',
    '',
    'Places (1)',
    '  1×  Huế',
    '',
    'Abbreviations (1)',
    '  SYT  Sở Y tế  defined in the article, 1×',
    '',
  ])
})

test('labels in Vietnamese, colors only where they are wanted', async () => {
  const path = file('b.txt', 'x')
  const vietnamese = await run(analyzeCommand, ['analyze', '--lang', 'vi', path], () => POSTS)
  expect(vietnamese.stdout).toContain('Tiêu đề')
  expect(vietnamese.stdout).toContain('(mới bổ nhiệm, từ 2024-05-01)')
  expect(vietnamese.stdout).not.toContain('\u001b')
  expect((await run(analyzeCommand, ['analyze', path], () => POSTS, { FORCE_COLOR: '1' })).stdout).toContain(
    '\u001b[',
  )
  expect(
    (await run(analyzeCommand, ['analyze', path], () => POSTS, { FORCE_COLOR: '1', NO_COLOR: '1' })).stdout,
  ).not.toContain('\u001b')
})

test('a text cannot steer the terminal', async () => {
  const evil = markedArticle('⟦ORGANIZATION|Sở \u001b[31m\u0007\u009b2J Đỏ⟧')
  const { stdout } = await run(analyzeCommand, ['analyze', file('evil.txt', 'x')], () => evil)
  expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/)
})

test('several files: one that cannot be read does not keep the others', async () => {
  const args = ['analyze', file('one.txt', 'Một.'), join(folder, 'none.txt'), file('two.txt', 'Hai.')]
  const { code, stderr, stdout } = await run(analyzeCommand, args)
  expect(code).toBe(2)
  expect(stderr).toContain('none.txt: no such file')
  expect(stdout.match(/── .*\.txt ──/g)).toHaveLength(2)
  await expect(run(analyzeCommand, ['analyze', '--lang', 'fr', args[1]!])).rejects.toThrow(
    '--lang fr: expected en or vi',
  )
})

test('annotated lines go out to brat and come back', async () => {
  const line = toJsonLine({ id: 'k', article: hardArticle() })
  const out = join(folder, 'brat')
  expect(
    (
      await run(convertCommand, [
        'convert',
        file('k.jsonl', `${line}\n{"id":2,"error":"x"}\n`),
        '--to',
        'brat',
        '-o',
        out,
      ])
    ).stderr,
  ).toBe('vanban: 1 document\n')
  const back = await run(convertCommand, ['convert', out, '--quiet'])
  const spans = (text: string) =>
    JSON.parse(text).entities.map(({ end, start, type }: Record<string, unknown>) => ({ end, start, type }))
  expect(spans(back.stdout)).toEqual(spans(line))
  const doccano = join(folder, 'k-doccano.jsonl')
  await run(convertCommand, ['convert', out, '--to', 'doccano', '-o', doccano])
  expect(spans((await run(convertCommand, ['convert', doccano, '--quiet'])).stdout)).toEqual(spans(line))
  await expect(run(convertCommand, ['convert', file('bad.jsonl', '{"id":1}\n')])).rejects.toThrow(
    'bad.jsonl:1.text: expected a string',
  )
  await expect(run(convertCommand, ['convert', folder, '--from', 'pdf'])).rejects.toThrow('--from pdf')
})

test('evaluate: a gold folder against the library and against a file', async () => {
  const gold = join(folder, 'gold')
  const text = 'Ông Lê Văn Tám đến Sở Y Tế.'
  await run(convertCommand, [
    'convert',
    file('g.jsonl', `${toJsonLine({ id: 'g', article: toyAnalyze(text) })}\n`),
    '--to',
    'brat',
    '-o',
    gold,
  ])
  writeFileSync(
    join(gold, 'g.json'),
    JSON.stringify({
      entities: [{ type: 'PERSON', start: 4, end: 14 }],
      sentenceEnds: [text.length],
      officials: [{ name: 'Lê Văn Tám' }],
    }),
  )
  const args = ['evaluate', '--gold', gold, '--gold-format', 'standoff']
  const { stdout } = await run(evaluateCommand, [...args, '--errors', '5'])
  expect(stdout).toMatch(/PERSON +strict +100\.0 +100\.0 +100\.0 +1 +1/)
  expect(stdout).toMatch(/sentence ends +100\.0/)
  expect(stdout).toMatch(/spurious +ORGANIZATION {2}g\n {4}Ông Lê Văn Tám đến ⟪Sở Y Tế⟫\./)
  const page = join(folder, 'sides.html')
  const json = JSON.parse((await run(evaluateCommand, [...args, '--json', '--html', page])).stdout)
  expect(json.nested.all.strict).toMatchObject({ correct: 1, spurious: 1 })
  expect(json.confusion).toEqual({ PERSON: { PERSON: 1 }, '(none)': { ORGANIZATION: 1 } })
  expect(readFileSync(page, 'utf8')).toContain('class="ORGANIZATION wrong"')
  const nothing = file('p.jsonl', `${toJsonLine({ id: 'other', article: toyAnalyze('x') })}\n`)
  await expect(run(evaluateCommand, [...args, '--input', nothing])).rejects.toThrow(
    'no prediction has the id of a gold document',
  )
  await expect(run(evaluateCommand, ['evaluate', '--gold', join(folder, 'none')])).rejects.toThrow(
    'no such file or folder',
  )
})

test('officials: one row a person and post, spellings joined, first and last seen', async () => {
  const post = (role: string, organization: string, status: 'current' | 'former') => ({
    role,
    organization,
    status,
    span: { start: 0, end: 1 },
    by: 'x',
  })
  const seen = (id: string, day: string | null, name: string, posts: Article['officials'][number]['posts']) =>
    toJsonLine({
      id,
      article: {
        ...markedArticle('x'),
        published: day === null ? null : { start: 0, end: 1, value: day },
        officials: [
          {
            name,
            key: name.normalize('NFC').replace('Thuỷ', 'Thủy').toLowerCase(),
            ranks: ['TS'],
            posts,
            mentions: [],
          },
        ],
      },
    })
  const corpus = file(
    'officials.jsonl',
    [
      seen('d2', '2021-02-03T04:05', 'Lê Thuỷ', [post('Giám đốc', 'Sở Y tế', 'current')]),
      seen('d1', '2020-01-01', 'Lê Thủy', [
        post('giám đốc', 'Sở y tế', 'current'),
        post('Ủy viên', 'Tỉnh ủy', 'current'),
      ]),
      seen('d3', '2023-12-31', 'Lê Thủy', [post('Giám đốc', 'Sở Y tế', 'former')]),
      seen('d4', null, 'Mai "A", B', []),
    ].join('\n'),
  )
  const { stderr, stdout } = await run(officialsCommand, ['officials', corpus])
  expect(stdout.trimEnd().split('\n')).toEqual([
    'name,role,organization,status,first_seen,last_seen,documents,ranks,variants,key,first_document,last_document',
    'Lê Thủy,Giám đốc,Sở Y tế,former,2020-01-01,2023-12-31,3,TS,Lê Thủy; Lê Thuỷ,lê thủy,d1,d3',
    'Lê Thủy,Ủy viên,Tỉnh ủy,current,2020-01-01,2020-01-01,1,TS,Lê Thủy,lê thủy,d1,d1',
    '"Mai ""A"", B",,,,,,1,TS,"Mai ""A"", B","mai ""a"", b",d4,d4',
  ])
  expect(stderr).toContain('3 rows from 4 documents')
  expect(
    JSON.parse((await run(officialsCommand, ['officials', corpus, '--to', 'json'])).stdout),
  ).toHaveLength(3)
  expect((await run(officialsCommand, ['officials', corpus, '--to', 'html'])).stdout).toContain(
    '<td>Mai &quot;A&quot;, B, TS</td>',
  )
})
