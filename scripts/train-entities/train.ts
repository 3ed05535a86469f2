/**
 * Trains weights/entities.bin from ../shared/gold/train; `npx tsx scripts/train-entities/train.ts`.
 * Repeats to the byte.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readGold } from '../../bench/accuracy/gold.js'
import { packEntityModel } from '../../src/entities/weights.js'
import { encodeModel } from '../../src/model/format.js'
import { classesOfNews, rawNews, STANDARD, trainEntityModel } from './train-model.js'

const news = rawNews()
const model = trainEntityModel(
  readGold('train'),
  news,
  classesOfNews(news, console.log),
  STANDARD,
  console.log,
)
const bytes = encodeModel(packEntityModel(model, 'gold articles, raw news'))
writeFileSync(fileURLToPath(new URL('../../weights/entities.bin', import.meta.url)), bytes)
console.log(
  `${model.crf.features.keys.length} features, ${model.crf.features.pairs.length} weights, ${bytes.length} bytes`,
)
