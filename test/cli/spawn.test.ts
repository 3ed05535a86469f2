import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { builtCli } from './built.js'

let cli = ''
let folder = ''
let corpus = ''
const DOCUMENTS = 2000

beforeAll(async () => {
  cli = await builtCli()
  folder = mkdtempSync(join(tmpdir(), 'vanban-cli-'))
  corpus = join(folder, 'corpus.jsonl')
  const text = 'Ông Lê Văn Tám, Giám đốc Sở Y Tế, đến thăm Trường Hoa Sen. '.repeat(20)
  writeFileSync(
    corpus,
    Array.from({ length: DOCUMENTS }, (_, id) =>
      id % 100 === 99 ? '{"id": broken\n' : `${JSON.stringify({ id, text: `${id}. ${text}` })}\n`,
    ).join(''),
  )
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

function start(...args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [cli, ...args])
}

function ended(child: ChildProcess): Promise<Ended> {
  let stdout = ''
  let stderr = ''
  child.stdout?.setEncoding('utf8').on('data', (text) => (stdout += text))
  child.stderr?.setEncoding('utf8').on('data', (text) => (stderr += text))
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, stdout, stderr }))
  })
}

async function run(args: readonly string[], input = ''): Promise<Ended> {
  const child = start(...args)
  const result = ended(child)
  child.stdin!.on('error', () => {})
  child.stdin!.end(input)
  return result
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

test('two workers write what one writes; killed ten times at random and resumed, the same', async () => {
  const one = join(folder, 'one.jsonl')
  const two = join(folder, 'two.jsonl')
  const killed = join(folder, 'killed.jsonl')
  const [first, second] = await Promise.all([
    run(['annotate', corpus, '-o', one]),
    run(['annotate', corpus, '-o', two, '--jobs', '2']),
  ])
  expect([first.code, second.code]).toEqual([1, 1])
  expect(first.stdout + second.stdout).toBe('')
  expect(first.stderr).toContain(`${DOCUMENTS} documents`)
  expect(first.stderr).toContain('20 could not be read')
  const expected = readFileSync(one)
  expect(expected.toString().split('\n')).toHaveLength(DOCUMENTS + 1)
  expect(readFileSync(two).equals(expected)).toBe(true)
  for (let kill = 0; kill < 10; kill++) {
    const child = start('annotate', corpus, '-o', killed, '--resume', '--jobs', kill % 2 === 0 ? '2' : '1')
    const end = ended(child)
    const size = statSync(killed, { throwIfNoEntry: false })?.size ?? 0
    for (let wait = 0; wait < 100; wait++) {
      await pause(20)
      // Let each run come forward before it is killed, so that the kills are spread over the corpus.
      if ((statSync(killed, { throwIfNoEntry: false })?.size ?? 0) > size + expected.length / 20) break
    }
    await pause(Math.random() * 30)
    child.kill('SIGKILL')
    await end
  }
  const last = await run(['annotate', corpus, '-o', killed, '--resume', '--jobs', '2'])
  expect(readFileSync(killed).equals(expected)).toBe(true)
  expect(last.stderr).toContain('were there already')
}, 60_000)

test('as a filter: one object out for one in, nothing else on standard output', async () => {
  const lines = ['{"id":"a","text":"Ông Lê Văn Tám."}', 'not json', '{"id":3,"text":""}']
  const { code, stderr, stdout } = await run(['annotate', '--from', 'jsonl', '-'], `${lines.join('\n')}\n`)
  expect(code).toBe(1)
  const out = stdout.split('\n')
  expect(out).toHaveLength(4)
  expect(out.slice(0, 3).map((line) => JSON.parse(line).id)).toEqual(['a', null, 3])
  expect(stderr).toContain('line 2: not JSON')
})

test('Ctrl-C ends with whole lines and tells how to go on', async () => {
  const output = join(folder, 'interrupted.jsonl')
  const child = start('annotate', corpus, '-o', output, '--jobs', '2')
  const end = ended(child)
  while ((statSync(output, { throwIfNoEntry: false })?.size ?? 0) === 0) await pause(10)
  child.kill('SIGINT')
  const { code, stderr } = await end
  expect(code).toBe(130)
  expect(stderr).toContain('--resume')
  const lines = readFileSync(output, 'utf8').split('\n')
  expect(lines.pop()).toBe('')
  expect(lines.length).toBeLessThan(DOCUMENTS)
  for (const line of lines) JSON.parse(line)
})

test('a reader that goes away ends the program quietly', async () => {
  const child = start('annotate', corpus)
  const end = ended(child)
  child.stdout!.once('data', () => child.stdout!.destroy())
  const { code, stderr } = await end
  expect(code).toBe(0)
  expect(stderr).not.toMatch(/at .*\.js/)
})

test.each([
  [['analyze', 'no-such-file.txt'], 'no-such-file.txt: no such file'],
  [['analyze', tmpdir()], 'is a folder'],
  [['annotate', 'no-such-file.jsonl'], 'no such file or folder'],
  [['annotate', '.', '--to', 'xml'], '--to xml: no such format'],
  [['annotate', '.', '--from', 'pdf'], '--from pdf: expected one of'],
  [['annotate', '.', '--jobs', 'many'], '--jobs many: expected a whole number'],
  [['anotate', '.'], 'Did you mean annotate?'],
  [['annotate'], "missing required argument 'input'"],
])('%j: exit code 2 and a message, never a stack trace', async (args, message) => {
  const { code, stderr, stdout } = await run(args)
  expect(stderr).toContain(message)
  expect(stderr).not.toMatch(/^\s+at /m)
  expect(stdout).toBe('')
  expect(code).toBe(2)
})

test('a binary file, an empty file, a line of 20 MB, a lone surrogate', async () => {
  const binary = join(folder, 'binary.txt')
  const empty = join(folder, 'empty.txt')
  const long = join(folder, 'long.jsonl')
  writeFileSync(binary, new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]))
  writeFileSync(empty, '')
  writeFileSync(
    long,
    `${JSON.stringify({ id: 'long', text: `${'mưa'.repeat(300)} `.repeat(18_000) })}\n{"id":2,"text":"a\\udc00"}\n`,
  )
  const refused = await run(['analyze', binary])
  expect(refused.code).toBe(2)
  expect(refused.stderr).toContain('binary')
  const nothing = await run(['analyze', empty])
  expect([nothing.code, nothing.stdout]).toEqual([0, '(the text is empty)\n'])
  const output = join(folder, 'long.out')
  expect((await run(['annotate', long, '-o', output])).code).toBe(0)
  const lines = readFileSync(output, 'utf8').trimEnd().split('\n')
  expect(lines).toHaveLength(2)
  expect(JSON.parse(lines[1]!).text).toBe('a\udc00')
}, 60_000)
