/**
 * Trains weights/sentences.bin: where a sentence ends although no stop is written (captions and credits run together
 * with the text). Reads ../shared; `npx tsx scripts/train-sentences/train.ts [--check]`. Repeats to the byte.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type GoldDocument, readGold } from '../../bench/accuracy/gold.js'
import { ratesOf, type SentenceScore, scoreSentences } from '../../bench/accuracy/sentences.js'
import { encodeModel } from '../../src/model/format.js'
import { bundledAbbreviations } from '../../src/sentences/abbreviations.js'
import { splitSentences } from '../../src/sentences/sentences.js'
import { createSoftCutter } from '../../src/sentences/soft-cuts.js'
import { SOFT_VERSION, type SoftModel } from '../../src/sentences/soft-model.js'
import { readStructure } from '../../src/structure/structure.js'
import { gapExamples, wordExamples } from './examples.js'
import { type Example, quantize, trainLogistic } from './logistic.js'

const shared = process.env.VANBAN_SHARED ?? fileURLToPath(new URL('../../../shared', import.meta.url))
const WORDS = { size: 1 << 15, step: 1 / 16 }
const SITUATIONS = { size: 1 << 13, step: 1 / 32 }
const FOLDS = 5

const gold = readGold('train')
const raw = readFileSync(`${shared}/data/news/articles.jsonl`, 'utf8').trim().split('\n')
const texts = raw.map((line) => (JSON.parse(line) as { text: string }).text)
const words = trainWords(texts)
crossValidate()
const model = withSituations(gold)
console.log('train itself', ratesOf(score(gold, model)))
const bytes = encodeModel({
  kind: 'sentences',
  version: SOFT_VERSION,
  meta: { wordStep: WORDS.step, situationStep: SITUATIONS.step },
  arrays: { words: model.words, situations: model.situations },
})
writeFileSync(fileURLToPath(new URL('../../weights/sentences.bin', import.meta.url)), bytes)

function trainWords(articles: readonly string[]): Int8Array {
  const examples = articles.flatMap((text) => wordExamples(text))
  console.log('word examples', examples.length, examples.filter(({ positive }) => positive).length)
  return quantize(trainLogistic(examples, WORDS.size, 5, 0.1, 1e-5), WORDS.step)
}

function withSituations(documents: readonly GoldDocument[]): SoftModel {
  const bare: SoftModel = {
    words,
    situations: new Int8Array(SITUATIONS.size),
    wordStep: WORDS.step,
    situationStep: SITUATIONS.step,
  }
  const examples: Example[] = documents.flatMap((document) => gapExamples(document, bare))
  const weights = trainLogistic(examples, SITUATIONS.size, 20, 0.1, 1e-4)
  return { ...bare, situations: quantize(weights, SITUATIONS.step) }
}

function score(documents: readonly GoldDocument[], soft: SoftModel): SentenceScore {
  const knowledge = { abbreviations: bundledAbbreviations, soft: createSoftCutter(soft) }
  const scores = documents.map(({ text, sentenceEnds }) =>
    scoreSentences(sentenceEnds, splitSentences(text, readStructure(text).blocks, knowledge)),
  )
  return scores.reduce((a, b) => ({
    found: a.found + b.found,
    missed: a.missed + b.missed,
    wrong: a.wrong + b.wrong,
  }))
}

function crossValidate(): void {
  const total = { found: 0, missed: 0, wrong: 0 }
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = gold.filter((_, index) => index % FOLDS === fold)
    const soft = withSituations(gold.filter((_, index) => index % FOLDS !== fold))
    const result = score(held, soft)
    total.found += result.found
    total.missed += result.missed
    total.wrong += result.wrong
  }
  console.log('five folds', total, ratesOf(total))
}
