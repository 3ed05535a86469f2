import { readFile, stat } from 'node:fs/promises'
import type { Command } from 'commander'
import type { Analyze } from '../corpus/batch.js'
import { decodeText } from '../corpus/decode.js'
import { EXIT, type Failure, failure, isFailure } from '../corpus/failure.js'
import { readAll } from '../corpus/streams.js'
import { showFailure } from './failures.js'
import { type Io, processIo } from './io.js'
import { LABELS, type LabelLanguage } from './labels.js'
import { collect, loadAnalyzerOf } from './own-dictionaries.js'
import { painter } from './paint.js'
import { print } from './print.js'
import { type ReportOptions, report } from './report.js'

interface AnalyzeFlags {
  readonly lang: string
  readonly dictionary: readonly string[]
  readonly all?: boolean
  readonly debug?: boolean
}

const ROWS_SHOWN = 15

/** `vanban analyze FILE…`: a report for a person. */
export function analyzeCommand(program: Command, io: Io = processIo(), stand?: Analyze): void {
  program
    .command('analyze')
    .summary('a report for a person: who, with which post, where, when, and what the abbreviations mean')
    .description(
      'Prints what is in each article: headline, date, officials with their posts, organizations, places, dates, laws, abbreviations.',
    )
    .argument('<file...>', 'text files in UTF-8, or - for standard input')
    .option('--lang <language>', 'language of the labels: en or vi', 'en')
    .option('--dictionary <file>', 'a dictionary of your own (may be given several times)', collect, [])
    .option('--all', 'show every row of every list')
    .option(
      '--debug',
      'say why instead: every candidate, and the rule or weight that decided (for a sentence or two)',
    )
    .addHelpText(
      'after',
      '\nExample:\n  $ vanban analyze article.txt\n  $ vanban analyze --lang vi bai-viet.txt\n',
    )
    .action(async (files: readonly string[], flags: AnalyzeFlags) => {
      const analyze = stand ?? (await loadAnalyzerOf(flags.dictionary))
      const { comparisonKey } = await import('../vietnamese/key.js')
      const options = reportOptions(flags, io, comparisonKey)
      const read = flags.debug === true ? await explainer(flags.dictionary) : reader(analyze, options)
      for (const file of files) {
        try {
          const answer = read(await readTextFile(file, io))
          if (files.length > 1) await print(io.stdout, `${options.paint('bold', `── ${file} ──`)}\n`)
          await print(io.stdout, answer)
          if (file !== files.at(-1)) await print(io.stdout, '\n')
        } catch (error) {
          if (!isFailure(error)) throw error
          showFailure(io, error)
          process.exitCode = EXIT.usage
        }
      }
    })
}

/** What is printed for a text. */
type Reader = (text: string) => string

function reader(analyze: Analyze, options: ReportOptions): Reader {
  return (text) => report(analyze(text), options)
}

async function explainer(dictionaries: readonly string[]): Promise<Reader> {
  const { formatTrace } = await import('../debug/format-trace.js')
  const { debug } = await loadAnalyzerOf(dictionaries)
  return (text) => formatTrace(debug(text))
}

function reportOptions(flags: AnalyzeFlags, io: Io, keyOf: (surface: string) => string): ReportOptions {
  if (!Object.hasOwn(LABELS, flags.lang)) throw failure(`--lang ${flags.lang}: expected en or vi`)
  return {
    labels: LABELS[flags.lang as LabelLanguage],
    paint: painter(io),
    limit: flags.all === true ? Number.POSITIVE_INFINITY : ROWS_SHOWN,
    keyOf,
  }
}

/** Reads one file of text, or says why it is none. */
export async function readTextFile(path: string, io: Io): Promise<string> {
  const decoded = decodeText(path === '-' ? await readAll(io.stdin) : await readBytes(path))
  if (decoded.error !== undefined) throw failure(`${path}: ${decoded.error}`)
  return decoded.text
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (error) {
    throw unreadable(
      path,
      error as NodeJS.ErrnoException,
      (await stat(path).catch(() => null))?.isDirectory() === true,
    )
  }
}

function unreadable(path: string, error: NodeJS.ErrnoException, folder: boolean): Failure {
  if (folder) {
    return failure(`${path}: is a folder; this command reads files`, {
      hint: `for a whole folder: vanban annotate ${path}`,
    })
  }
  if (error.code === 'ENOENT') return failure(`${path}: no such file`)
  if (error.code === 'EACCES') return failure(`${path}: permission denied`)
  return failure(`${path}: cannot be read: ${error.message}`)
}
