import type { Command } from 'commander'
import writeFileAtomic from 'write-file-atomic'
import {
  ANNOTATION_FORMATS,
  type AnnotationFormat,
  isAnnotationFormat,
} from '../corpus/annotation-formats.js'
import type { Analyze } from '../corpus/batch.js'
import { failure } from '../corpus/failure.js'
import type { EvaluatedPair, Evaluation } from '../evaluate/evaluate.js'
import type { Annotation } from '../output/annotation.js'
import { confusionTable, errorList, scoreTable } from './evaluation-report.js'
import { type Io, processIo } from './io.js'
import { collect, loadAnalyzerOf } from './own-dictionaries.js'
import { type Paint, painter } from './paint.js'
import { print } from './print.js'

interface EvaluateFlags {
  readonly gold: string
  readonly goldFormat?: string
  readonly input?: string
  readonly inputFormat?: string
  readonly errors?: string
  readonly dictionary: readonly string[]
  readonly json?: boolean
  readonly html?: string
}

const NOTES = `
Scores are those of nervaluate: strict (same span and type), exact (same span), partial (overlap counts half), type
(overlap with the same type). Nested: all entities; flat: only the outermost, as other tools know them.

Examples:
  $ vanban evaluate --gold gold/dev
  $ vanban evaluate --gold gold/dev --input predictions.jsonl --errors 20
  $ vanban evaluate --gold gold/dev --json > scores.json
`

/** `vanban evaluate --gold DIR`: precision, recall and F1 against annotated documents. */
export function evaluateCommand(program: Command, io: Io = processIo(), stand?: Analyze): void {
  program
    .command('evaluate')
    .summary('precision, recall and F1 against gold, by type; errors in context')
    .description('Scores predictions, or what this library finds, against gold annotation.')
    .requiredOption(
      '--gold <path>',
      'folder of ID.txt with ID.json (stand-off) or ID.ann (brat), or an annotated file',
    )
    .option(
      '--gold-format <format>',
      `one of ${ANNOTATION_FORMATS.join(', ')} (default: by name and content)`,
    )
    .option('--input <file>', 'predictions to score; without it the library reads the gold texts itself')
    .option(
      '--input-format <format>',
      `one of ${ANNOTATION_FORMATS.join(', ')} (default: by name and content)`,
    )
    .option('--dictionary <file>', 'a dictionary of your own (may be given several times)', collect, [])
    .option('--errors <n>', 'show this many errors in context')
    .option('--json', 'write the scores as JSON')
    .option('--html <file>', 'write a page with gold and prediction side by side')
    .addHelpText('after', NOTES)
    .action(async (flags: EvaluateFlags) => {
      const shown = flags.errors === undefined ? 0 : Number(flags.errors)
      if (!Number.isInteger(shown) || shown < 0)
        throw failure(`--errors ${flags.errors}: expected a whole number`)
      const { evaluate } = await import('../evaluate/evaluate.js')
      const { comparisonKey } = await import('../vietnamese/key.js')
      const pairs = await readPairs(flags, io, stand)
      const evaluation = evaluate(pairs, comparisonKey)
      if (flags.html !== undefined) {
        const { toSideBySide } = await import('../evaluate/side-by-side.js')
        await writeFileAtomic(flags.html, toSideBySide(pairs, evaluation))
      }
      await print(
        io.stdout,
        flags.json === true ? asJson(evaluation) : asText(evaluation, shown, painter(io)),
      )
    })
}

async function readPairs(
  flags: EvaluateFlags,
  io: Io,
  stand: Analyze | undefined,
): Promise<readonly EvaluatedPair[]> {
  const gold = await readAll(flags.gold, formatFlag('--gold-format', flags.goldFormat))
  if (flags.input !== undefined) {
    const predicted = await readAll(flags.input, formatFlag('--input-format', flags.inputFormat))
    return paired(gold, predicted, io)
  }
  const { annotationOf } = await import('../output/annotation.js')
  const analyze = stand ?? (await loadAnalyzerOf(flags.dictionary))
  return gold.map((document) => ({
    gold: document,
    predicted: annotationOf({ id: document.id, article: analyze(document.text) }),
  }))
}

async function readAll(path: string, format: AnnotationFormat | undefined): Promise<readonly Annotation[]> {
  const { readAnnotations } = await import('../corpus/annotations.js')
  const annotations: Annotation[] = []
  for await (const { annotation } of readAnnotations(path, format)) annotations.push(annotation)
  if (annotations.length === 0) throw failure(`${path}: no annotated document in it`)
  return annotations
}

/** By id; a gold document without a prediction counts as one in which nothing was found. */
function paired(
  gold: readonly Annotation[],
  predicted: readonly Annotation[],
  io: Io,
): readonly EvaluatedPair[] {
  const byId = new Map(predicted.map((annotation) => [String(annotation.id), annotation]))
  const missing: string[] = []
  const pairs = gold.map((document) => {
    const found = byId.get(String(document.id))
    if (found === undefined) missing.push(String(document.id))
    const nothing = {
      ...document,
      entities: [],
      sentenceEnds: [],
      words: [],
      abbreviations: [],
      officials: [],
    }
    return { gold: document, predicted: found ?? nothing }
  })
  if (missing.length === gold.length) {
    throw failure('no prediction has the id of a gold document', {
      hint: `gold has ${missing.slice(0, 3).join(', ')}; the predictions have ${[...byId.keys()].slice(0, 3).join(', ')}`,
    })
  }
  if (missing.length > 0) {
    io.stderr.write(
      `vanban: ${missing.length} gold documents have no prediction and count as empty: ${missing.slice(0, 5).join(', ')}\n`,
    )
  }
  return pairs
}

function formatFlag(option: string, value: string | undefined): AnnotationFormat | undefined {
  if (value === undefined || isAnnotationFormat(value)) return value
  throw failure(`${option} ${value}: expected one of ${ANNOTATION_FORMATS.join(', ')}`)
}

function asJson({ confusion, ...evaluation }: Evaluation): string {
  const rows = Object.fromEntries([...confusion].map(([gold, row]) => [gold, Object.fromEntries(row)]))
  return `${JSON.stringify({ ...evaluation, confusion: rows }, null, 1)}\n`
}

function asText(evaluation: Evaluation, errors: number, paint: Paint): string {
  const parts = [scoreTable(evaluation, paint), confusionTable(evaluation.confusion, paint)]
  if (errors > 0) parts.push(errorList(evaluation.errors, errors, paint))
  return parts.join('\n')
}
