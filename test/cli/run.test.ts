import { Command } from 'commander'
import { expect, test } from 'vitest'
import { COMMANDS } from '../../src/cli/commands.js'

test('every command declares itself once, under its name, with a summary', async () => {
  const program = new Command()
  for (const { load } of COMMANDS) (await load())(program)
  expect(program.commands.map((command) => command.name())).toEqual(COMMANDS.map(({ name }) => name))
  for (const command of program.commands)
    expect(command.summary() || command.description(), command.name()).not.toBe('')
})
