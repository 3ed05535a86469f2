import { Readable, Writable } from 'node:stream'
import { Command } from 'commander'
import { expect, test } from 'vitest'
import { COMMANDS } from '../../src/cli/commands.js'
import { run } from '../../src/cli/run.js'

async function runHere(...args: readonly string[]) {
  let [stdout, stderr] = ['', '']
  const sink = (take: (text: string) => void) =>
    new Writable({
      write: (chunk, _, done) => {
        take(String(chunk))
        done()
      },
    })
  const io = {
    stdin: Readable.from([]),
    stdout: sink((text) => (stdout += text)),
    stderr: sink((text) => (stderr += text)),
    env: {},
  }
  const before = process.exitCode
  const code = await run(args, io)
  process.exitCode = before
  return { code, stdout, stderr }
}

test('every command declares itself once, under its name, with a summary', async () => {
  const program = new Command()
  for (const { load } of COMMANDS) (await load())(program)
  expect(program.commands.map((command) => command.name())).toEqual(COMMANDS.map(({ name }) => name))
  for (const command of program.commands)
    expect(command.summary() || command.description(), command.name()).not.toBe('')
})

test('help shows an example for every command', async () => {
  const all = await runHere('--help')
  expect(all.code).toBe(0)
  for (const { name } of COMMANDS) {
    expect(all.stdout).toContain(`  ${name} `)
    const { code, stdout } = await runHere(name, '--help')
    expect(code).toBe(0)
    expect(stdout, name).toMatch(new RegExp(`\\$ .*vanban ${name}`))
  }
})

test('an unknown command or option is wrong usage', async () => {
  expect(await runHere('anotate')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('Did you mean annotate?'),
  })
  expect((await runHere('annotate', '--quietly', 'x')).code).toBe(2)
  expect((await runHere('--version')).stdout).toMatch(/^\d+\.\d+\.\d+/)
})

test('a stack trace only with --debug', async () => {
  expect((await runHere('analyze', 'no-such-file.txt', '--lang', 'xx')).stderr).not.toMatch(/^\s+at /m)
  expect((await runHere('analyze', 'no-such-file.txt', '--lang', 'xx', '--debug')).stderr).toMatch(/^\s+at /m)
})
