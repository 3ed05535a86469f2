import type { Command } from 'commander'
import { ANNOTATION_FORMATS, isAnnotationFormat } from '../corpus/annotation-formats.js'
import { failure } from '../corpus/failure.js'
import { FORMAT_NAMES } from '../output/formats.js'
import { formatOptions } from './format-options.js'
import { type Io, processIo } from './io.js'

interface ConvertFlags {
  readonly from?: string
  readonly to: string
  readonly output?: string
  readonly table?: string
  readonly scheme?: string
  readonly type?: string
  readonly quiet?: boolean
}

/** `vanban convert INPUT…`: annotated documents from one format to another. */
export function convertCommand(program: Command, io: Io = processIo()): void {
  program
    .command('convert')
    .summary('annotated documents from one format to another: brat, doccano, Label Studio, spaCy …')
    .description(
      'Writes annotated documents in another format: what annotate wrote, or what was corrected in brat, doccano or Label Studio.',
    )
    .argument('<input...>', 'files, folders of ID.txt with ID.ann or ID.json, or - for JSON lines')
    .option(
      '--from <format>',
      `format of the inputs: ${ANNOTATION_FORMATS.join(', ')} (default: by name and content)`,
    )
    .option('--to <format>', `output format: ${FORMAT_NAMES.join(', ')}`, 'jsonl')
    .option('-o, --output <path>', 'write to this file (a folder for formats of several files a document)')
    .option('--table <name>', 'for csv and parquet: entities or officials (default: entities)')
    .option('--scheme <scheme>', 'for bio: bio or bioes (default: bio)')
    .option('--type <type>', 'for bio: only entities of this type (default: the outermost of all types)')
    .option('--quiet', 'no summary')
    .addHelpText(
      'after',
      '\nExamples:\n  $ vanban convert annotated.jsonl --to doccano -o for-doccano.jsonl\n  $ vanban convert corrected/ --from brat --to jsonl -o corrected.jsonl\n',
    )
    .action(async (inputs: readonly string[], flags: ConvertFlags) => {
      const { from } = flags
      if (from !== undefined && !isAnnotationFormat(from)) {
        throw failure(`--from ${from}: expected one of ${ANNOTATION_FORMATS.join(', ')}`)
      }
      const { convertCorpus } = await import('../corpus/convert.js')
      const documents = await convertCorpus({
        inputs,
        to: flags.to,
        formatOptions: formatOptions(flags),
        stdout: io.stdout,
        ...(from === undefined ? {} : { from }),
        ...(flags.output === undefined ? {} : { output: flags.output }),
      })
      if (flags.quiet !== true)
        io.stderr.write(`vanban: ${documents} document${documents === 1 ? '' : 's'}\n`)
    })
}
