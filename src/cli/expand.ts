import { readFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { EXPAND_STYLES, type ExpandStyle } from '../abbreviations/write-out.js'
import { failure } from '../corpus/failure.js'
import { expand } from '../expand.js'
import { type Io, processIo } from './io.js'
import { print } from './print.js'

/** `vanban expand [FILE…]`: short forms written out. */
export function expandCommand(program: Command, io: Io = processIo()): void {
  program
    .command('expand')
    .summary('write short forms out: UBND becomes Ủy ban nhân dân (UBND)')
    .description('Writes the short forms of texts out, by what the text itself says and by the dictionary.')
    .argument('[file...]', 'text files, or - for standard input', ['-'])
    .option('--style <style>', `${EXPAND_STYLES.join(', ')}`, 'first')
    .option('--json', 'one JSON object a file: text and expansions with their offsets')
    .addHelpText(
      'after',
      '\nStyles:\n  first     the first mention written out, the short form in brackets after it\n  all       every mention written out\n  annotate  the long form in square brackets after every mention\n\nExample:\n  $ echo "HĐND tỉnh họp" | vanban expand --style all\n  Hội đồng nhân dân tỉnh họp\n',
    )
    .action(async (files: readonly string[], flags: { readonly style: string; readonly json?: boolean }) => {
      const style = EXPAND_STYLES.find((known) => known === flags.style)
      if (style === undefined) {
        throw failure(`--style ${flags.style}: expected one of ${EXPAND_STYLES.join(', ')}`)
      }
      for (const file of files) await expandFile(io, file, style, flags.json === true)
    })
}

async function expandFile(io: Io, file: string, style: ExpandStyle, json: boolean): Promise<void> {
  const input = file === '-' ? await readAll(io) : await readText(file)
  const { text, expansions } = expand(input, { style })
  await print(io.stdout, json ? `${JSON.stringify({ file, text, expansions })}\n` : text)
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw failure(`cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

async function readAll({ stdin }: Io): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stdin)
    chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Buffer))
  return Buffer.concat(chunks).toString('utf8')
}
