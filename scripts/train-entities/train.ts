/**
 * Trains weights/entities.bin from ../shared/gold/train and training/; `npx tsx scripts/train-entities/train.ts`.
 * Repeats to the byte.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readGold } from '../../bench/accuracy/gold.js'
import { packEntityModel } from '../../src/entities/weights.js'
import { sparseWeights } from '../../src/model/feature-table.js'
import { encodeModel } from '../../src/model/format.js'
import { STANDARD, trainEntityModel } from './train-model.js'
import { readTrainingSet } from './training-set.js'

const documents = [...readGold('train'), ...readTrainingSet()]
const model = trainEntityModel(documents, STANDARD, console.log)
const bytes = encodeModel(packEntityModel(model, 'gold articles and training/'))
writeFileSync(fileURLToPath(new URL('../../weights/entities.bin', import.meta.url)), bytes)
console.log(
  `${model.crf.features.keys.length} features, ${sparseWeights(model.crf.features).weight.length} weights, ${bytes.length} bytes`,
)
