/**
 * `npm run accuracy`: precision, recall and F1 on the annotated articles in ../shared, by type.
 *
 *   npm run accuracy                          dev and seed
 *   npm run accuracy -- --split train         the training articles (the tagger knows them: not a measure of it)
 *   npm run accuracy -- --errors 50           with the first fifty errors in context
 *   npm run accuracy -- --errors 50 --type LAW
 *   npm run accuracy -- --check               exit code 1 where a figure fell below bench/accuracy.json
 *   npm run accuracy -- --record              writes bench/accuracy.json
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { analyze } from '../../src/analyze.js'
import type { EntityType } from '../../src/article.js'
import { entityErrors, recordErrors, sentenceErrors } from './errors.js'
import { hasGold, readGold, readSeed } from './gold.js'
import { measure, type Reading, read } from './measure.js'
import { type Counts, f1, formatTable } from './score.js'

const recordFile = fileURLToPath(new URL('../accuracy.json', import.meta.url))
type Record = { readonly [figure: string]: number }
type Recorded = { readonly [set: string]: Record }

const { values } = parseArgs({
  options: {
    split: { type: 'string', default: 'dev' },
    errors: { type: 'string' },
    type: { type: 'string' },
    check: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
  },
})

function errorsOf(readings: readonly Reading[], type: string | undefined): readonly string[] {
  if (type === 'officials' || type === 'abbreviations') return recordErrors(readings, type)
  if (type === 'sentences') return sentenceErrors(readings)
  return entityErrors(readings, type as EntityType | undefined)
}

function rounded(figures: ReadonlyMap<string, Counts>): Record {
  return Object.fromEntries([...figures].map(([name, counts]) => [name, f1(counts)]))
}

function fallen(set: string, figures: ReadonlyMap<string, Counts>, recorded: Recorded): readonly string[] {
  return Object.entries(recorded[set] ?? {}).flatMap(([name, least]) => {
    const counts = figures.get(name)
    const now = counts === undefined ? 0 : f1(counts)
    return now < least ? [`${set}: ${name} fell from ${least} to ${now}`] : []
  })
}

if (!hasGold()) {
  console.log(
    'accuracy: skipped. The annotated articles (../shared/gold) are press text and not part of this repository.',
  )
  process.exit(0)
}

const split = values.split === 'train' ? 'train' : 'dev'
const sets = new Map<string, readonly Reading[]>([
  [split, read(readGold(split), analyze)],
  ['seed', read([readSeed()], analyze)],
])
const measured = new Map([...sets].map(([set, readings]) => [set, measure(readings)]))
for (const [set, figures] of measured)
  console.log(`\n${set} (${sets.get(set)!.length} articles)\n${formatTable(figures)}`)

if (values.errors !== undefined) {
  const errors = errorsOf(sets.get(split)!, values.type)
  console.log(`\n${errors.length} errors${values.type === undefined ? '' : ` (${values.type})`}`)
  console.log(errors.slice(0, Number(values.errors)).join('\n'))
}

const before = JSON.parse(readFileSync(recordFile, 'utf8')) as Recorded
if (values.record) {
  const now = Object.fromEntries([...measured].map(([set, figures]) => [set, rounded(figures)]))
  writeFileSync(recordFile, `${JSON.stringify({ ...before, ...now }, null, 2)}\n`)
  console.log('\nrecorded in bench/accuracy.json')
}
if (values.check) {
  const falls = [...measured].flatMap(([set, figures]) => fallen(set, figures, before))
  console.log(falls.length === 0 ? '\nno figure below bench/accuracy.json' : `\n${falls.join('\n')}`)
  if (falls.length > 0) process.exitCode = 1
}
