/**
 * Five-fold cross-validation over gold/train: every fold is found by a model that never saw it, from the raw text on.
 * `npx tsx scripts/train-entities/cross-validate.ts [--folds=0,1] [--save=DIR] [--dropout=0.5 …]`; writes JSON.
 * `--save` keeps the models as DIR/foldN.bin: document `at` of train was unseen by fold `at % 5`, so that its errors
 * may be read without dev. Compositions are held out in the same way and scored apart; `--more=no` trains on gold alone.
 */
import { writeFileSync } from 'node:fs'
import {
  addEntityCounts,
  type EntityCounts,
  entityScores,
  scoreEntities,
} from '../../bench/accuracy/entities.js'
import { readGold } from '../../bench/accuracy/gold.js'
import { finderOf } from '../../src/entities/find-entities.js'
import { packEntityModel } from '../../src/entities/weights.js'
import { bundledLexicon } from '../../src/lexicon/lexicon.js'
import { sparseWeights } from '../../src/model/feature-table.js'
import { encodeModel } from '../../src/model/format.js'
import { entitiesOf, errorsOf } from './evaluate.js'
import { optionsFrom, trainEntityModel } from './train-model.js'
import { readCompositions, readNews } from './training-set.js'

const option = (name: string) => process.argv.find((a) => a.startsWith(`--${name}=`))?.split('=')[1]
const FOLDS = 5
const folds = (option('folds') ?? '0,1,2,3,4').split(',').map(Number)
const options = optionsFrom(option)
const documents = readGold('train')
const withMore = option('more') !== 'no'
const news = withMore ? readNews() : []
const compositions = withMore ? readCompositions() : []
const log = (line: string) => option('verbose') && console.error(line)
const counts: EntityCounts[] = []
const composed: EntityCounts[] = []
const result: Record<string, unknown> = {}
const errors: string[] = []
for (const fold of folds) {
  const held = documents.filter((_, at) => at % FOLDS === fold)
  const model = trainEntityModel(
    [...[documents, compositions].flatMap((all) => all.filter((_, at) => at % FOLDS !== fold)), ...news],
    options,
    log,
  )
  if (option('save') !== undefined) {
    const bytes = encodeModel(packEntityModel(model, `gold articles without fold ${fold}`))
    writeFileSync(`${option('save')}/fold${fold}.bin`, bytes)
  }
  const finder = finderOf(model, bundledLexicon())
  const mine = held.map((document) => {
    const found = entitiesOf(finder, document.text)
    errors.push(...errorsOf(document, found))
    return scoreEntities(document.entities, found)
  })
  counts.push(...mine)
  const unseen = compositions.filter((_, at) => at % FOLDS === fold)
  composed.push(...unseen.map(({ entities, text }) => scoreEntities(entities, entitiesOf(finder, text))))
  result[`fold${fold}`] = f1s(mine)
  const { keys, weight } = sparseWeights(model.crf.features)
  console.error(
    `fold ${fold}: ${JSON.stringify(f1s(mine))} ${keys.length} features, ${weight.length} weights`,
  )
}
result.all = f1s(counts)
if (composed.length > 0) result.compositions = f1s(composed)
console.log(JSON.stringify(result))
if (option('errors') !== undefined) writeFileSync(option('errors')!, errors.join('\n'))

function f1s(rows: readonly EntityCounts[]): Record<string, number> {
  const scores = entityScores(addEntityCounts(rows))
  return Object.fromEntries(
    Object.entries(scores).map(([type, { f1 }]) => [type.slice(0, 4), Math.round(f1 * 10) / 10]),
  )
}
