import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { Command } from 'commander'
import { afterEach, expect, test } from 'vitest'
import { checkCommand } from '../../src/cli/check.js'

const NEWSROOM = fileURLToPath(new URL('../../examples/dictionary/newsroom.json', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'vanban-check-'))

afterEach(() => {
  process.exitCode = 0
})

function file(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

function sink(lines: string[]): Writable {
  return new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk))
      done()
    },
  })
}

async function check(...files: readonly string[]): Promise<{ out: string; err: string; code: unknown }> {
  const out: string[] = []
  const err: string[] = []
  const program = new Command().exitOverride()
  checkCommand(program, { stdin: Readable.from([]), stdout: sink(out), stderr: sink(err), env: {} })
  await program.parseAsync(['check', ...files], { from: 'user' })
  return { out: out.join(''), err: err.join(''), code: process.exitCode }
}

test('a right dictionary: what is in it, exit code 0', async () => {
  const { out, err, code } = await check(NEWSROOM)
  expect(out).toBe(
    `${NEWSROOM}: right (people 2, organizations 2, titles 1, places 1, abbreviations 1, words 2)\n`,
  )
  expect(err).toBe('')
  expect(code).toBe(0)
})

test('mistakes: one line each, exit code 1', async () => {
  const path = file('wrong.json', '{"organizations": [{"name": "Báo Sao Mai", "kind": "pres"}], "wrods": []}')
  const { err, code } = await check(path)
  expect(err.split('\n').filter(Boolean).sort()).toEqual([
    `${path}: organizations[0].kind: "pres": did you mean "press"?`,
    `${path}: wrods: []: did you mean "words"?`,
  ])
  expect(code).toBe(1)
})

test('what cannot be read: exit code 2, and the other files are still checked', async () => {
  const broken = file('broken.json', '{"words": [')
  const { out, err, code } = await check(broken, join(folder, 'absent.json'), folder, NEWSROOM)
  expect(err.match(/cannot be read/g)).toHaveLength(3)
  expect(out).toContain('right')
  expect(code).toBe(2)
})

test('an empty dictionary and one with a byte order mark are right', async () => {
  const { out, code } = await check(
    file('empty.json', '{}'),
    file('bom.json', '\uFEFF{"words": ["ví điện tử"]}'),
  )
  expect(out).toContain('right (empty)')
  expect(out).toContain('right (words 1)')
  expect(code).toBe(0)
})
