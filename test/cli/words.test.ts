import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { Command } from 'commander'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { wordsCommand } from '../../src/cli/words.js'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vanban-words-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs the command on what stands on standard input, or on files. */
async function run(args: readonly string[], stdin: readonly (string | Uint8Array)[] = []): Promise<string> {
  let stdout = ''
  const sink = new Writable({
    write: (chunk, _, done) => {
      stdout += String(chunk)
      done()
    },
  })
  const program = new Command().exitOverride()
  const none = new Writable({ write: (_chunk, _encoding, done) => done() })
  wordsCommand(program, {
    stdin: Readable.from(stdin.map((chunk) => Buffer.from(chunk))),
    stdout: sink,
    stderr: none,
    env: {},
  })
  await program.parseAsync(['node', 'vanban', 'words', ...args])
  return stdout
}

test('one line for each line, also where a chunk ends inside a letter', async () => {
  const bytes = Buffer.from('Nhà máy mới.\n\nBà Lụa đến')
  expect(await run([], [bytes.subarray(0, 3), bytes.subarray(3, 16), bytes.subarray(16)])).toBe(
    'Nhà_máy mới .\n\nBà Lụa đến\n',
  )
})

test('tags after a slash', async () => {
  expect(await run(['--tags'], ['Bà Lụa mua sách.\n'])).toBe('Bà/NOUN Lụa/PROPN mua/VERB sách/NOUN ./PUNCT\n')
})

test('JSON: one object a line, offsets into the line', async () => {
  const file = join(folder, 'text.txt')
  writeFileSync(file, 'Nhà máy mới\nThợ xây cầu\n')
  const lines = (await run(['--format', 'json', file])).trimEnd().split('\n')
  expect(lines.map((line) => JSON.parse(line).line)).toEqual([1, 2])
  expect(JSON.parse(lines[0]!).words[0]).toEqual({
    start: 0,
    end: 7,
    text: 'Nhà máy',
    tag: 'NOUN',
    xpos: 'N',
  })
})

test('CoNLL-U: a block a sentence', async () => {
  const out = await run(['--format', 'conllu'], ['Mưa đã tạnh. Bà Lụa về.\n'])
  expect(out.match(/^# sent_id = .*$/gmu)).toEqual(['# sent_id = 1-1', '# sent_id = 1-2'])
  expect(out.split('\n')[2]!.split('\t')).toHaveLength(10)
  expect(out).toContain('\tSpaceAfter=No\n')
})

test('a wrong format and a file that is not there are refused', async () => {
  await expect(run(['--format', 'xml'], [])).rejects.toThrow(
    /--format xml: expected one of line, conllu, json/,
  )
  await expect(run([join(folder, 'nowhere.txt')])).rejects.toThrow(/nowhere\.txt/)
})
