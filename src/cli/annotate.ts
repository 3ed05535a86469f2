import type { Command } from 'commander'
import type { AnnotateOptions, Summary } from '../corpus/annotate.js'
import type { Analyze } from '../corpus/batch.js'
import { EXIT, failure } from '../corpus/failure.js'
import { INPUT_KINDS, type InputKind } from '../corpus/sources.js'
import { FORMAT_NAMES } from '../output/formats.js'
import { formatOptions } from './format-options.js'
import { interruptSignal } from './interrupt.js'
import { type Io, processIo } from './io.js'
import { parseJobs } from './jobs.js'
import { collect } from './own-dictionaries.js'
import { compilePatiently } from './patient-compiler.js'
import { startProgress } from './progress.js'

interface AnnotateFlags {
  readonly from?: string
  readonly to: string
  readonly output?: string
  readonly dictionary: readonly string[]
  readonly jobs: string
  readonly resume?: boolean
  readonly strict?: boolean
  readonly quiet?: boolean
  readonly idField: string
  readonly textField: string
  readonly table?: string
  readonly scheme?: string
  readonly type?: string
}

const EXAMPLES = `
Examples:
  $ vanban annotate articles/ -o articles.jsonl
  $ cat articles.jsonl | vanban annotate --from jsonl - > annotated.jsonl
  $ vanban annotate "news/**/*.jsonl" --jobs 4 --resume -o annotated.jsonl

As a filter it is strict: one object in, exactly one out, in the same order, and nothing else on standard output. A
document that cannot be read becomes {"id": …, "error": …}.

Exit codes: 0 all done; 1 some document could not be read; 2 wrong usage, or an input or output that cannot be opened;
130 stopped by Ctrl-C.
`

/** `vanban annotate INPUT…`: a corpus in, one annotated document a line out. */
export function annotateCommand(program: Command, io: Io = processIo(), stand?: Analyze): void {
  program
    .command('annotate')
    .summary('annotate files, folders or a stream: JSON lines or another format out')
    .description('Annotates documents: files, folders, globs, or - for standard input.')
    .argument('<input...>', 'files, folders, globs, or - for standard input')
    .option(
      '--from <kind>',
      `what the inputs hold: ${INPUT_KINDS.join(', ')} (default: by extension; standard input is text)`,
    )
    .option('--to <format>', `output format: ${FORMAT_NAMES.join(', ')}`, 'jsonl')
    .option('-o, --output <path>', 'write to this file (a folder for formats of several files a document)')
    .option('--dictionary <file>', 'a dictionary of your own (may be given several times)', collect, [])
    .option('--jobs <n>', 'worker threads', '1')
    .option('--resume', 'go on where an interrupted run with the same inputs and output stopped')
    .option('--strict', 'stop at the first document that cannot be read')
    .option('--quiet', 'no progress bar and no summary')
    .option('--id-field <name>', 'field or column that holds the id', 'id')
    .option('--text-field <name>', 'field or column that holds the text', 'text')
    .option('--table <name>', 'for csv and parquet: entities or officials (default: entities)')
    .option('--scheme <scheme>', 'for bio: bio or bioes (default: bio)')
    .option('--type <type>', 'for bio: only entities of this type (default: the outermost of all types)')
    .addHelpText('after', EXAMPLES)
    .action(async (inputs: readonly string[], flags: AnnotateFlags) => {
      compilePatiently()
      const { annotateCorpus } = await import('../corpus/annotate.js')
      const options = annotateOptions(inputs, flags)
      const progress = startProgress(io, flags.quiet === true)
      const interrupt = interruptSignal(io)
      try {
        const summary = await annotateCorpus({
          ...options,
          stdin: io.stdin,
          stdout: io.stdout,
          signal: interrupt.signal,
          onProgress: progress.show,
          onBad: progress.complain,
          ...(stand === undefined ? {} : { analyze: stand }),
        })
        progress.end(flags.quiet === true ? null : summaryLine(summary, interrupt.signal.aborted))
        process.exitCode = exitCode(summary, interrupt.signal.aborted)
      } finally {
        progress.end(null)
        interrupt.release()
      }
    })
}

function annotateOptions(inputs: readonly string[], flags: AnnotateFlags): AnnotateOptions {
  if (flags.from !== undefined && !INPUT_KINDS.includes(flags.from as InputKind)) {
    throw failure(`--from ${flags.from}: expected one of ${INPUT_KINDS.join(', ')}`)
  }
  return {
    inputs,
    to: flags.to,
    formatOptions: formatOptions(flags),
    dictionaries: flags.dictionary,
    jobs: parseJobs(flags.jobs),
    resume: flags.resume === true,
    strict: flags.strict === true,
    fields: { id: flags.idField, text: flags.textField },
    ...(flags.from === undefined ? {} : { from: flags.from as InputKind }),
    ...(flags.output === undefined ? {} : { output: flags.output }),
  }
}

function exitCode(summary: Summary, interrupted: boolean): number {
  if (interrupted) return EXIT.interrupted
  return summary.bad > 0 ? EXIT.failed : EXIT.ok
}

function summaryLine(summary: Summary, interrupted: boolean): string {
  const { documents, resumed, bad, seconds } = summary
  const parts = [
    `${documents} document${documents === 1 ? '' : 's'} in ${seconds.toFixed(1)} s`,
    ...(seconds > 0 ? [`${Math.round(documents / seconds)}/s`] : []),
    ...(resumed > 0 ? [`${resumed} were there already`] : []),
    ...(bad > 0 ? [`${bad} could not be read`] : []),
    ...(interrupted
      ? ['stopped; go on with --resume']
      : summary.complete
        ? []
        : ['stopped at the first bad document']),
  ]
  return parts.join(', ')
}
