/**
 * Trains weights/sentences.bin: where a sentence ends although no stop is written (captions and credits run together
 * with the text). Reads ../shared and repeats to the byte.
 *
 *     npx tsx scripts/train-sentences/train.ts           writes the file
 *     npx tsx scripts/train-sentences/train.ts --check   fails if the file in the repository is another
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readGold } from '../../bench/accuracy/gold.js'
import { encodeModel } from '../../src/model/format.js'
import { SOFT_VERSION } from '../../src/sentences/soft-model.js'
import { learnSituations, learnWords } from './learn.js'
import { readRawArticles } from './raw.js'

const file = fileURLToPath(new URL('../../weights/sentences.bin', import.meta.url))
const articles = readRawArticles()
const model = learnSituations(learnWords(articles), readGold('train'), articles)
const bytes = encodeModel({
  kind: 'sentences',
  version: SOFT_VERSION,
  meta: { wordStep: model.wordStep, situationStep: model.situationStep },
  arrays: { words: model.words, situations: model.situations },
})
if (!process.argv.includes('--check')) writeFileSync(file, bytes)
else if (!readFileSync(file).equals(bytes)) {
  console.error('weights/sentences.bin is not what the script makes of ../shared: run it without --check.')
  process.exitCode = 1
}
