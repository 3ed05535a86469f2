import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { encode } from '../../src/normalize.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
let folder = ''
let script = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vanban-normalize-'))
  script = join(folder, 'run.cjs')
  const entry = join(folder, 'entry.ts')
  const from = (path: string) => JSON.stringify(join(root, path))
  writeFileSync(
    entry,
    `import { Command } from ${from('node_modules/commander/index.js')}
import { normalizeCommand } from ${from('src/cli/normalize.ts')}
const program = new Command('vanban')
normalizeCommand(program)
void program.parseAsync()
`,
  )
  execFileSync(join(root, 'node_modules/.bin/esbuild'), [
    entry,
    '--bundle',
    '--platform=node',
    `--outfile=${script}`,
    '--log-level=error',
  ])
})
afterAll(() => rmSync(folder, { recursive: true }))

function run(args: readonly string[], input: string | Uint8Array = ''): { out: string; code: number | null } {
  const { stdout, status } = spawnSync(process.execPath, [script, 'normalize', ...args], { input })
  return { out: stdout.toString('utf8'), code: status }
}

test('standard input, options, files', () => {
  expect(run([], 'Ðà Na\u0306\u0303ng\r\nhoà\n')).toEqual({ out: 'Đà Nẵng\r\nhoà\n', code: 0 })
  expect(run(['--tone', 'old', '-'], 'hoà')).toEqual({ out: 'hòa', code: 0 })
  const file = join(folder, 'a.txt')
  writeFileSync(file, 'thuỷ lợi, lí do\n')
  expect(run(['--tone', 'old', '--iy', 'y', file])).toEqual({ out: 'thủy lợi, lý do\n', code: 0 })
})

test('--check lists by line and column', () => {
  const { out, code } = run(['--check', '--tone', 'old'], 'tốt\nÐà Nẵng hoà\n')
  expect(out).toBe('<stdin>:2:1: look-alike "Ð" → "Đ"\n<stdin>:2:10: tone "oà" → "òa"\n')
  expect(code).toBe(1)
  expect(run(['--check'], 'Hòa bình\n')).toEqual({ out: '', code: 0 })
})

test('--from, bytes and text, named and found out', () => {
  const sentence = 'Bà con vùng cao phấn khởi vì đường mới đã thông xe.\n'
  for (const charset of ['tcvn3', 'vni', 'viscii', 'vps', 'windows-1258', 'viqr', 'ncr'] as const) {
    const { bytes, text } = encode(sentence, charset)
    for (const from of [charset, 'auto']) {
      expect([charset, from, run(['--from', from], bytes).out]).toEqual([charset, from, sentence])
    }
    expect(run(['--from', 'auto'], text).out).toBe(sentence)
  }
  expect(run(['--from', 'auto'], sentence).out).toBe(sentence)
}, 60_000)

test('streams: letters cut in two by a read come out whole', () => {
  const text = 'Người dân xã vùng cao đón tết.\n'.repeat(20_000)
  expect(run([], text).out).toBe(text)
})

test('a wrong option fails before anything is read', () => {
  expect(run(['--tone', 'sideways'], 'a')).toMatchObject({ out: '' })
  expect(run(['--tone', 'sideways'], 'a').code).not.toBe(0)
})
