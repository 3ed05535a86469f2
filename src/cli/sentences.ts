import type { Command } from 'commander'
import { decodeText } from '../corpus/decode.js'
import { failure } from '../corpus/failure.js'
import { openSource } from '../corpus/streams.js'
import { sentences } from '../split.js'
import { type Io, processIo } from './io.js'
import { print } from './print.js'

interface SentencesFlags {
  readonly json?: boolean
}

/** `vanban sentences [FILE…]`: one sentence a line; a file is one article, so its structure counts. */
export function sentencesCommand(program: Command, io: Io = processIo()): void {
  program
    .command('sentences')
    .summary('cut articles into sentences, page debris left out')
    .description('Cuts articles into sentences, one a line. Metadata and page debris hold none.')
    .argument('[file...]', 'text files, one article each, or - for standard input', ['-'])
    .option('--json', 'one JSON object a sentence: file, start and end (UTF-16 code units of the file), text')
    .addHelpText(
      'after',
      '\nExample:\n  $ echo "Ông ở TP.HCM. Bà ở TP. Huế." | vanban sentences\n  Ông ở TP.HCM.\n  Bà ở TP. Huế.\n',
    )
    .action(async (files: readonly string[], flags: SentencesFlags) => {
      for (const file of files) await writeSentences(io, file, flags.json === true)
    })
}

async function writeSentences(io: Io, file: string, json: boolean): Promise<void> {
  const chunks: Uint8Array[] = []
  for await (const chunk of openSource(file, io.stdin, () => {})) chunks.push(chunk)
  const decoded = decodeText(Buffer.concat(chunks))
  if (decoded.error !== undefined) throw failure(`${file}: ${decoded.error}`)
  const lines = sentences(decoded.text).map(({ start, end, text }) =>
    json ? JSON.stringify({ file, start, end, text }) : text.replace(/\s+/gu, ' '),
  )
  if (lines.length > 0) await print(io.stdout, `${lines.join('\n')}\n`)
}
