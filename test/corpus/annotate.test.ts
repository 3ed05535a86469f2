import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type AnnotateOptions, annotateCorpus } from '../../src/corpus/annotate.js'
import { toyAnalyze } from '../output/articles.js'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vanban-corpus-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** Runs with the toy analyzer, the output taken from standard output. */
async function annotate(options: AnnotateOptions) {
  const chunks: Buffer[] = []
  const stdout = new Writable({
    write: (chunk, _, done) => {
      chunks.push(chunk)
      done()
    },
  })
  const summary = await annotateCorpus({ analyze: toyAnalyze, stdout, ...options })
  return { summary, out: Buffer.concat(chunks).toString() }
}

const objects = (lines: string): { id: unknown; text?: string; error?: string }[] =>
  lines
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))

const corpus = (count: number): string =>
  Array.from(
    { length: count },
    (_, index) => `${JSON.stringify({ id: index, text: `Ông Lê Văn A${index} đến Sở Y Tế.` })}\n`,
  ).join('')

test('one line out for one line in, in order, whatever is wrong with it', async () => {
  const good = (id: number): string => JSON.stringify({ id, text: `Bà Trần Thị B${id}.` })
  const lines: (string | Uint8Array)[] = Array.from({ length: 1000 }, (_, id) => good(id))
  const broken: (string | Uint8Array)[] = [
    '{"id": 3, "text": "cut',
    '{"id": "7", "text": 12}',
    '[]',
    '',
    '   ',
    new Uint8Array([0xed, 0xa0, 0x80]),
    'null',
    `{"id":"big","x":"${'y'.repeat(5_000_000)}"}`,
    '{"id":[],"text":""}',
  ]
  broken.forEach((line, index) => {
    lines[100 * index + 50] = line
  })
  lines[999] = '\ufeff{"id":"bom","text":"a\\ud800"}'
  const path = file(
    'broken.jsonl',
    Buffer.concat(lines.flatMap((line) => [Buffer.from(line as string), Buffer.from('\r\n')])),
  )
  const lineNumbers: (number | null)[] = []
  const { out, summary } = await annotate({ inputs: [path], onBad: ({ line }) => lineNumbers.push(line) })
  const results = objects(out)
  expect(lineNumbers).toEqual(broken.map((_, index) => 100 * index + 51))
  expect(results).toHaveLength(1000)
  expect(summary).toMatchObject({ documents: 1000, bad: broken.length, complete: true })
  results.forEach((result, index) => {
    if (index === 999) expect(result).toMatchObject({ id: 'bom', text: 'a\ud800' })
    else if (index % 100 === 50 && index < 900) {
      expect(Object.keys(result)).toEqual(['id', 'error'])
    } else expect(result).toMatchObject({ id: index, text: `Bà Trần Thị B${index}.` })
  })
})

test('a document that makes the analyzer fail costs only itself', async () => {
  const fragile = (text: string) => {
    if (text.includes('A7')) throw new Error('too hard')
    return toyAnalyze(text)
  }
  const { out, summary } = await annotate({ inputs: [file('fragile.jsonl', corpus(20))], analyze: fragile })
  expect(objects(out)[7]).toEqual({ id: 7, error: 'too hard' })
  expect(summary.bad).toBe(1)
})

test('--strict stops at the first bad document and writes those before it', async () => {
  const path = file('strict.jsonl', `${corpus(3)}oops\n${corpus(2)}`)
  const { out, summary } = await annotate({ inputs: [path], strict: true })
  expect(objects(out).map(({ id }) => id)).toEqual([0, 1, 2])
  expect(summary).toMatchObject({ bad: 1, complete: false })
})

test('cut at any byte and resumed, the output is that of an undisturbed run', async () => {
  const inputs = [
    file('r1.jsonl', corpus(70)),
    file('r2.jsonl', corpus(3)),
    file('r3.jsonl', corpus(60).trimEnd()),
  ]
  const whole = join(folder, 'whole.jsonl')
  await annotate({ inputs, output: whole })
  const expected = readFileSync(whole)
  const part = join(folder, 'part.jsonl')
  for (const cut of [
    0,
    1,
    500,
    20_000,
    Math.floor(expected.length / 2),
    expected.length - 1,
    expected.length,
  ]) {
    writeFileSync(part, expected)
    truncateSync(part, cut)
    const { summary } = await annotate({ inputs, output: part, resume: true })
    expect(readFileSync(part).equals(expected)).toBe(true)
    expect(summary.documents + summary.resumed).toBe(133)
  }
})

test('text files are resumed too, and other inputs are refused without harm', async () => {
  const texts = join(folder, 'texts')
  mkdirSync(texts)
  for (let index = 100; index < 160; index++)
    writeFileSync(join(texts, `bai-${index}.txt`), `Bài số ${index}.`)
  const output = join(folder, 'texts.jsonl')
  await annotate({ inputs: [texts], output })
  const expected = readFileSync(output, 'utf8')
  expect(objects(expected).map(({ id }) => id)).toEqual(
    Array.from({ length: 60 }, (_, index) => `bai-${100 + index}`),
  )
  truncateSync(output, 3000)
  await annotate({ inputs: [texts], output, resume: true })
  expect(readFileSync(output, 'utf8')).toBe(expected)
  rmSync(join(texts, 'bai-100.txt'))
  await expect(annotate({ inputs: [texts], output, resume: true })).rejects.toThrow('other inputs')
  expect(readFileSync(output, 'utf8')).toBe(expected)
})

test('files, folders, globs and standard input', async () => {
  const inner = join(folder, 'mixed', 'inner')
  mkdirSync(inner, { recursive: true })
  writeFileSync(join(folder, 'mixed', 'b.txt'), '\ufeffHai.\r\n')
  writeFileSync(join(folder, 'mixed', 'a.txt'), '')
  writeFileSync(join(inner, 'c.jsonl'), '{"id":1,"text":"Ba."}')
  writeFileSync(join(inner, 'd.bin'), new Uint8Array([0, 1]))
  const { out } = await annotate({
    inputs: [join(folder, 'mixed'), join(folder, 'mixed/**/*.bin'), '-'],
    stdin: Readable.from([Buffer.from('Bốn.')]),
  })
  const results = objects(out)
  expect(results.map(({ id }) => id)).toEqual(['a', 'b', 1, 'd', 'stdin'])
  expect(results[0]!.text).toBe('')
  expect(results[1]!.text).toBe('Hai.\r\n')
  expect(results[3]!.error).toContain('binary')
})

test('CSV by named columns, quotes and line breaks within cells', async () => {
  const path = file('table.csv', '\ufeffma,noi dung\r\n1,"Dòng một\nông Lê Văn Tám, ""Tư"""\r\n2,Hai.\r\n')
  const { out } = await annotate({ inputs: [path], fields: { id: 'ma', text: 'noi dung' } })
  expect(objects(out)).toMatchObject([
    { id: '1', text: 'Dòng một\nông Lê Văn Tám, "Tư"' },
    { id: '2', text: 'Hai.' },
  ])
  await expect(annotate({ inputs: [path] })).rejects.toThrow(
    'no column "text"; the columns are: ma, noi dung',
  )
})

test('HTML: the article without the page around it', async () => {
  const paragraph = 'Ông Trần Văn Sáu, Giám đốc Sở Du lịch, nói rằng mùa hoa năm nay đến sớm hơn mọi năm. '
  const page = `<!doctype html><html><head><title>Mùa hoa đến sớm</title><script>var x = 1</script></head><body><nav><a href="/">Trang chủ</a> <a href="/2">Du lịch</a></nav><article><h1>Mùa hoa đến sớm</h1>${`<p>${paragraph.repeat(3)}</p>`.repeat(4)}<p>H&agrave; Nội &amp; Huế.</p></article><footer>Liên hệ</footer></body></html>`
  const { out } = await annotate({ inputs: [file('trang.html', page)] })
  const [result] = objects(out)
  expect(result!.id).toBe('trang')
  const lines = result!.text!.split('\n')
  expect(lines[0]).toBe('Mùa hoa đến sớm')
  expect(lines).toContain(paragraph.repeat(3).trim())
  expect(lines).toContain('Hà Nội & Huế.')
  expect(result!.text).not.toMatch(/Trang chủ|var x/)
})

test('a whole file appears only when it is whole; a folder format gives each document its files', async () => {
  const inputs = [file('w.jsonl', '{"id":"a/b","text":"Ông Lê Văn An."}\n{"id":"a/b","text":"Hai."}\nbad\n')]
  const page = join(folder, 'page.html')
  await annotate({ inputs, to: 'html', output: page })
  expect(readFileSync(page, 'utf8')).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/)
  const strict = join(folder, 'strict.html')
  await annotate({ inputs, to: 'html', output: strict, strict: true })
  expect(readdirSync(folder).filter((name) => name.startsWith('strict.html'))).toEqual([])
  const brat = join(folder, 'brat')
  await annotate({ inputs, to: 'brat', output: brat })
  expect(readdirSync(brat).sort()).toEqual([
    'a_b-2.ann',
    'a_b-2.txt',
    'a_b.ann',
    'a_b.txt',
    'annotation.conf',
  ])
})

test('an array stays an array: one document, many, none', async () => {
  for (const count of [0, 1, 120]) {
    const { out } = await annotate({ inputs: [file('ls.jsonl', corpus(count))], to: 'label-studio' })
    expect(JSON.parse(out)).toHaveLength(count)
  }
})

test('wrong usage says what to do', async () => {
  const input = file('ok.jsonl', corpus(1))
  await expect(annotate({ inputs: ['/no/such'] })).rejects.toThrow('no such file or folder')
  await expect(annotate({ inputs: [input], to: 'xml' })).rejects.toThrow('no such format; use one of jsonl')
  await expect(annotate({ inputs: [input], to: 'brat' })).rejects.toThrow('several files a document')
  await expect(annotate({ inputs: [input], to: 'parquet' })).rejects.toThrow('binary file')
  await expect(annotate({ inputs: [input], output: input })).rejects.toThrow('both an input and the output')
  await expect(annotate({ inputs: [input], resume: true })).rejects.toThrow('--resume needs the output')
  await expect(annotate({ inputs: [input], resume: true, to: 'conllu', output: '/tmp/x' })).rejects.toThrow(
    '--resume works with',
  )
  await expect(annotate({ inputs: [input], output: join(folder, 'no/such/out') })).rejects.toThrow(
    'does not exist',
  )
  await expect(annotate({ inputs: [join(folder, '*.nothing')] })).rejects.toThrow('no file matches')
})

test('a signal ends the run with whole documents', async () => {
  const controller = new AbortController()
  const output = join(folder, 'stopped.jsonl')
  const { summary } = await annotate({
    inputs: [file('long.jsonl', corpus(500))],
    output,
    signal: controller.signal,
    onProgress: ({ documents }) => {
      if (documents >= 100) controller.abort()
    },
  })
  expect(summary.complete).toBe(false)
  expect(objects(readFileSync(output, 'utf8'))).toHaveLength(100)
})

test('waiting for standard input ends with the signal too', async () => {
  const controller = new AbortController()
  const stdin = new Readable({ read: () => {} })
  stdin.push('{"id":1,"text":"Một."}\n')
  setTimeout(() => controller.abort(), 50)
  const { summary } = await annotate({ inputs: ['-'], from: 'jsonl', stdin, signal: controller.signal })
  expect(summary.complete).toBe(false)
})

test('what is read is bounded by what is written', async () => {
  let read = 0
  const stdin = Readable.from(
    (function* () {
      for (let index = 0; index < 20_000; index++) {
        read++
        yield Buffer.from(`{"id":${index},"text":"Một câu."}\n`)
      }
    })(),
  )
  let readAtFirstWrite = 0
  const stdout = new Writable({
    highWaterMark: 1,
    write: (_, __, done) => {
      readAtFirstWrite ||= read
      setImmediate(done)
    },
  })
  await annotateCorpus({ inputs: ['-'], from: 'jsonl', stdin, stdout, analyze: toyAnalyze })
  expect(read).toBe(20_000)
  expect(readAtFirstWrite).toBeLessThan(500)
})

test('a wrong dictionary is refused before anything is written', async () => {
  const output = file('kept.jsonl', 'kept')
  const dictionaries = [file('wrong.json', '{"organizations":[{"name":"Báo Sao Mai","kind":"pres"}]}')]
  const inputs = [file('d.jsonl', corpus(1))]
  const wrong = annotateCorpus({ inputs, output, dictionaries })
  await expect(wrong).rejects.toThrow(/wrong\.json: .*pres/s)
  await expect(annotateCorpus({ inputs, output, dictionaries: ['/no/such.json'] })).rejects.toThrow(
    'cannot be read',
  )
  expect(readFileSync(output, 'utf8')).toBe('kept')
})
