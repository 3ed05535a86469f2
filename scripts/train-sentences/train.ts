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
import { SOFT_VERSION, type SoftModel, sumOf } from '../../src/sentences/soft-model.js'
import { readStructure } from '../../src/structure/structure.js'
import { gapExamples, wordExamples } from './examples.js'
import { type Example, quantize, trainLogistic } from './logistic.js'

const shared = process.env.VANBAN_SHARED ?? fileURLToPath(new URL('../../../shared', import.meta.url))
const WORDS = { size: 1 << 18, step: 1 / 8, seen: 3 }
const SITUATIONS = { size: 1 << 14, step: 1 / 32 }
// A raw article's gap teaches where the first model is this sure of it.
const SURE = 1.5
const GOLD_WEIGHT = 3
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

/** What words end and begin sentences, from where stops stand in raw articles. */
function trainWords(articles: readonly string[]): Int8Array {
  const examples = frequentOnly(articles.flatMap((text) => wordExamples(text)))
  console.log('word examples', examples.length, examples.filter(({ positive }) => positive).length)
  return quantize(trainLogistic(examples, WORDS.size, 5, 0.1, 1e-5), WORDS.step)
}

/** Features that were seen a few times only teach nothing and fill the table. */
function frequentOnly(examples: readonly Example[]): Example[] {
  const seen = new Map<number, number>()
  for (const { features } of examples)
    for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1)
  return examples.map(({ features, positive }) => ({
    features: features.filter((feature) => seen.get(feature)! >= WORDS.seen),
    positive,
  }))
}

/** Learns from the annotated articles, then once more with what that model is sure of in the raw ones. */
function withSituations(documents: readonly GoldDocument[]): SoftModel {
  const bare: SoftModel = {
    words,
    situations: new Int8Array(SITUATIONS.size),
    wordStep: WORDS.step,
    situationStep: SITUATIONS.step,
  }
  const annotated = documents.flatMap((document) => gapExamples(document, bare))
  const first = fit(bare, annotated, 20)
  const knowledge = { abbreviations: bundledAbbreviations, soft: createSoftCutter(first) }
  const guessed = texts
    .map((text) => ({
      text,
      sentenceEnds: splitSentences(text, readStructure(text).blocks, knowledge).map(({ end }) => end),
    }))
    .flatMap((document) => gapExamples(document, bare))
    .filter(({ features, positive }) => {
      const logit = first.situationStep * sumOf(first.situations, features, features.length)
      return Math.abs(logit) > SURE && positive === logit > 0
    })
  return fit(bare, [...guessed, ...Array.from({ length: GOLD_WEIGHT }, () => annotated).flat()], 6)
}

function fit(bare: SoftModel, examples: readonly Example[], epochs: number): SoftModel {
  const weights = trainLogistic(examples, SITUATIONS.size, epochs, 0.1, 1e-3)
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
    if (process.argv.includes('--errors')) printErrors(held, soft)
    total.found += result.found
    total.missed += result.missed
    total.wrong += result.wrong
  }
  console.log('five folds', total, ratesOf(total))
}

/** Every wrong and missed end of some documents, in context. */
function printErrors(documents: readonly GoldDocument[], soft: SoftModel): void {
  const knowledge = { abbreviations: bundledAbbreviations, soft: createSoftCutter(soft) }
  for (const { id, text, sentenceEnds } of documents) {
    const ends = new Set(splitSentences(text, readStructure(text).blocks, knowledge).map(({ end }) => end))
    const gold = new Set(sentenceEnds)
    for (const at of new Set([...ends, ...gold])) {
      if (ends.has(at) === gold.has(at)) continue
      const context = `${text.slice(Math.max(0, at - 100), at)}‖${text.slice(at, at + 80)}`.replaceAll(
        '\n',
        '⏎',
      )
      console.log(gold.has(at) ? 'missed' : 'wrong ', id, context)
    }
  }
}
