import { Command, CommanderError } from 'commander'
import packageJson from '../../package.json' with { type: 'json' }
import { EXIT } from '../corpus/failure.js'
import { COMMANDS } from './commands.js'
import { endWith } from './failures.js'
import { type Io, processIo } from './io.js'

/**
 * Runs the command line.
 *
 * @param argv the arguments after `vanban`
 * @param io what the commands talk to
 * @returns the exit code: 0 done, 1 a document or check failed, 2 wrong usage or unreadable input, 130 Ctrl-C
 */
export async function run(argv: readonly string[], io: Io = processIo()): Promise<number> {
  const debug = argv.includes('--debug')
  const program = createProgram(io)
  try {
    process.exitCode = EXIT.ok
    const wanted = argv.find((argument) => !argument.startsWith('-'))
    const named = COMMANDS.filter(({ name }) => name === wanted)
    // Only the named command is loaded; help and typing errors need to know them all.
    for (const { load } of named.length > 0 ? named : COMMANDS) (await load())(program, io)
    await program.parseAsync(
      argv.filter((argument) => argument !== '--debug'),
      { from: 'user' },
    )
    return Number(process.exitCode ?? EXIT.ok)
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage
    return endWith(io, error, debug)
  }
}

function createProgram(io: Io): Command {
  return new Command('vanban')
    .description(
      'Reads Vietnamese news and official prose: who holds which post where, organizations, places, dates, laws, abbreviations.',
    )
    .version(packageJson.version, '-V, --version', 'print the version')
    .option('--debug', 'show where an error comes from')
    .addHelpText(
      'after',
      '\nExample:\n  $ vanban analyze article.txt\n  $ vanban annotate articles/ -o articles.jsonl\n\nHelp on one command: vanban help COMMAND\n',
    )
    .showHelpAfterError('(vanban --help shows what there is)')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
    })
}
