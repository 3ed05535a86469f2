import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { Command } from 'commander'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sentencesCommand } from '../../src/cli/sentences.js'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vanban-sentences-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function run(input: string, ...args: readonly string[]): Promise<string> {
  let stdout = ''
  const out = new Writable({
    write: (chunk, _, done) => {
      stdout += String(chunk)
      done()
    },
  })
  const program = new Command('vanban').exitOverride()
  sentencesCommand(program, { stdin: Readable.from([Buffer.from(input)]), stdout: out, stderr: out, env: {} })
  await program.parseAsync(['sentences', ...args], { from: 'user' })
  return stdout
}

const article = 'Cầu mới thông xe\r\n18/06/2023 22:07\r\nÔng Nam ở TP. Huế. Bà Lan cũng vậy.\r\n'

test('one sentence a line from standard input, without metadata', async () => {
  expect(await run(article)).toBe('Cầu mới thông xe\nÔng Nam ở TP. Huế.\nBà Lan cũng vậy.\n')
  expect(await run('', '-')).toBe('')
})

test('offsets into the file as it is', async () => {
  const file = join(folder, 'bai.txt')
  const decomposed = article.normalize('NFD')
  writeFileSync(file, decomposed)
  const rows = (await run('', '--json', file))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(rows.map(({ start, end }) => decomposed.slice(start, end).normalize('NFC'))).toEqual([
    'Cầu mới thông xe',
    'Ông Nam ở TP. Huế.',
    'Bà Lan cũng vậy.',
  ])
  expect(rows[0]).toMatchObject({ file, text: decomposed.slice(0, rows[0].end) })
})

test('a folder or a binary file: what is wrong, in words', async () => {
  await expect(run('', folder)).rejects.toThrow(/cannot be read/)
  const binary = join(folder, 'x.bin')
  writeFileSync(binary, Buffer.from([0, 1, 2, 0]))
  await expect(run('', binary)).rejects.toThrow(/NUL bytes/)
})
