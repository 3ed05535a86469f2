import type { Command } from 'commander'
import writeFileAtomic from 'write-file-atomic'
import type { Analyze } from '../corpus/batch.js'
import { EXIT, failure } from '../corpus/failure.js'
import { INPUT_KINDS, type InputKind } from '../corpus/sources.js'
import { interruptSignal } from './interrupt.js'
import { type Io, processIo } from './io.js'
import { parseJobs } from './jobs.js'
import { collect } from './own-dictionaries.js'
import { compilePatiently } from './patient-compiler.js'
import { print } from './print.js'
import { startProgress } from './progress.js'

interface OfficialsFlags {
  readonly from?: string
  readonly to: string
  readonly output?: string
  readonly dictionary: readonly string[]
  readonly jobs: string
  readonly quiet?: boolean
  readonly idField: string
  readonly textField: string
}

/** `vanban officials CORPUS…`: who held which post where, first and last seen. */
export function officialsCommand(program: Command, io: Io = processIo(), stand?: Analyze): void {
  program
    .command('officials')
    .summary('over a whole corpus: who held which post where, and when first and last seen')
    .description('Reads a corpus and writes one row a person and post, spellings of a name joined.')
    .argument('<corpus...>', 'files, folders, globs, or - for standard input')
    .option(
      '--from <kind>',
      `what the inputs hold: ${INPUT_KINDS.join(', ')} (default: by extension and content)`,
    )
    .option('--to <format>', 'csv, json or html', 'csv')
    .option('-o, --output <file>', 'write to this file')
    .option('--dictionary <file>', 'a dictionary of your own (may be given several times)', collect, [])
    .option('--jobs <n>', 'worker threads', '1')
    .option('--quiet', 'no progress bar and no summary')
    .option('--id-field <name>', 'field or column that holds the id', 'id')
    .option('--text-field <name>', 'field or column that holds the text', 'text')
    .addHelpText(
      'after',
      '\nExamples:\n  $ vanban officials articles/ > officials.csv\n  $ vanban officials annotated.jsonl --to html -o officials.html\n',
    )
    .action(async (inputs: readonly string[], flags: OfficialsFlags) => {
      const write = await writerOf(flags.to)
      if (flags.from !== undefined && !INPUT_KINDS.includes(flags.from as InputKind)) {
        throw failure(`--from ${flags.from}: expected one of ${INPUT_KINDS.join(', ')}`)
      }
      compilePatiently()
      const { officialsOfCorpus } = await import('../corpus/officials.js')
      const progress = startProgress(io, flags.quiet === true)
      const interrupt = interruptSignal(io)
      try {
        const { rows, summary } = await officialsOfCorpus({
          inputs,
          dictionaries: flags.dictionary,
          jobs: parseJobs(flags.jobs),
          fields: { id: flags.idField, text: flags.textField },
          stdin: io.stdin,
          signal: interrupt.signal,
          onProgress: progress.show,
          onBad: progress.complain,
          ...(flags.from === undefined ? {} : { from: flags.from as InputKind }),
          ...(stand === undefined ? {} : { analyze: stand }),
        })
        progress.end(flags.quiet === true ? null : `${rows.length} rows from ${summary.documents} documents`)
        if (interrupt.signal.aborted) {
          process.exitCode = EXIT.interrupted
          return
        }
        if (flags.output === undefined) await print(io.stdout, write(rows))
        else await writeFileAtomic(flags.output, write(rows))
        process.exitCode = summary.bad > 0 ? EXIT.failed : EXIT.ok
      } finally {
        progress.end(null)
        interrupt.release()
      }
    })
}

async function writerOf(name: string) {
  const { registerToCsv, registerToHtml, registerToJson } = await import('../output/register-formats.js')
  const writers = { csv: registerToCsv, json: registerToJson, html: registerToHtml }
  if (!Object.hasOwn(writers, name)) throw failure(`--to ${name}: expected csv, json or html`)
  return writers[name as keyof typeof writers]
}
