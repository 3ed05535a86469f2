import { readFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { EXIT } from '../corpus/failure.js'
import { findMistakes } from '../lexicon/dictionary.js'
import type { UserDictionary } from '../lexicon/entries.js'
import { describeMistake } from '../lexicon/mistakes.js'
import { type Io, processIo } from './io.js'
import { print } from './print.js'

/**
 * `vanban check FILE…`: what is wrong in users' dictionaries. Exit code 0 where nothing is, 1 on a mistake,
 * 2 where a file cannot be read or is no JSON.
 */
export function checkCommand(program: Command, io: Io = processIo()): void {
  program
    .command('check')
    .summary('say what is wrong in a dictionary of your own')
    .description('Checks dictionaries of your own and says of every mistake where it is and what to do.')
    .argument('<file...>', 'JSON files, shaped as dictionaries/schema/dictionary.schema.json says')
    .addHelpText(
      'after',
      '\nExit code: 0 nothing wrong, 1 a mistake, 2 a file that cannot be read\n\nExample:\n  $ vanban check newsroom.json\n  newsroom.json: organizations[0].kind: "pres": did you mean "press"?\n',
    )
    .action(async (files: readonly string[]) => {
      const codes: number[] = []
      for (const file of files) codes.push(await checkFile(io, file))
      process.exitCode = Math.max(...codes)
    })
}

async function checkFile(io: Io, file: string): Promise<number> {
  const json = await readJson(io, file)
  if (json === undefined) return EXIT.usage
  const mistakes = findMistakes(json.value)
  for (const mistake of mistakes) await print(io.stderr, `${file}: ${describeMistake(mistake)}\n`)
  if (mistakes.length > 0) return EXIT.failed
  await print(io.stdout, `${file}: right (${contents(json.value as UserDictionary)})\n`)
  return EXIT.ok
}

async function readJson(io: Io, file: string): Promise<{ readonly value: unknown } | undefined> {
  try {
    const source = await readFile(file, 'utf8')
    // Windows editors put a byte order mark before the text.
    return { value: JSON.parse(source.replace(/^\uFEFF/u, '')) as unknown }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    await print(io.stderr, `${file}: cannot be read: ${reason}\n`)
    return undefined
  }
}

const SECTIONS = ['people', 'organizations', 'titles', 'places', 'abbreviations', 'words'] as const

function contents(dictionary: UserDictionary): string {
  const counts = SECTIONS.map((section) => ({ section, count: dictionary[section]?.length ?? 0 }))
  const full = counts.filter(({ count }) => count > 0)
  return full.length === 0 ? 'empty' : full.map(({ section, count }) => `${section} ${count}`).join(', ')
}
