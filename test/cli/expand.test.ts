import { PassThrough } from 'node:stream'
import { Command } from 'commander'
import { expect, test } from 'vitest'
import { expandCommand } from '../../src/cli/expand.js'

async function run(argv: readonly string[], input: string): Promise<string> {
  const stdin = new PassThrough()
  const stdout = new PassThrough()
  const stderr = new PassThrough()
  const program = new Command().exitOverride()
  expandCommand(program, { stdin, stdout, stderr, env: {} })
  stdin.end(input)
  await program.parseAsync(['expand', ...argv], { from: 'user' })
  stdout.end()
  let out = ''
  for await (const chunk of stdout) out += String(chunk)
  return out
}

test('standard input by default, the first mention written out', async () => {
  expect(await run([], 'UBND xã họp. UBND quyết.\n')).toBe('Ủy ban nhân dân (UBND) xã họp. UBND quyết.\n')
})

test('another style', async () => {
  expect(await run(['-', '--style', 'all'], 'HĐND xã họp')).toBe('Hội đồng nhân dân xã họp')
})

test('as JSON, with the offsets of what was written out', async () => {
  const { text, expansions } = JSON.parse(await run(['--json', '--style', 'all'], 'HĐND xã họp'))
  expect(text).toBe('Hội đồng nhân dân xã họp')
  expect(expansions).toEqual([
    { short: 'HĐND', long: 'Hội đồng nhân dân', input: { start: 0, end: 4 }, output: { start: 0, end: 17 } },
  ])
})

test('an unknown style and an unreadable file say what is wrong', async () => {
  await expect(run(['--style', 'some'], '')).rejects.toThrow(
    '--style some: expected one of first, all, annotate',
  )
  await expect(run(['nowhere/none.txt'], '')).rejects.toThrow('cannot read nowhere/none.txt')
})
