import type { GoldDocument } from '../../bench/accuracy/gold.js'
import { bundledAbbreviations } from '../../src/sentences/abbreviations.js'
import { type SentenceKnowledge, splitSentences } from '../../src/sentences/sentences.js'
import { createSoftCutter } from '../../src/sentences/soft-cuts.js'
import { type SoftModel, sumOf } from '../../src/sentences/soft-model.js'
import { readStructure } from '../../src/structure/structure.js'
import { gapExamples, wordExamples } from './examples.js'
import { type Example, quantize, trainLogistic } from './logistic.js'

const WORDS = { size: 1 << 18, step: 1 / 8, seen: 3, epochs: 5, rate: 0.1, decay: 1e-5 }
const SITUATIONS = { size: 1 << 14, step: 1 / 32, epochs: 20, againEpochs: 6, rate: 0.1, decay: 1e-3 }
// A raw article's gap teaches where the first model is this sure of it; an annotated one counts thrice.
const SURE = 1.5
const GOLD_WEIGHT = 3

/** What words end and begin sentences, from where stops stand in raw articles. */
export function learnWords(articles: readonly string[]): Int8Array {
  const examples = frequentOnly(articles.flatMap((text) => wordExamples(text)))
  return quantize(trainLogistic(examples, WORDS.size, WORDS.epochs, WORDS.rate, WORDS.decay), WORDS.step)
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
export function learnSituations(
  words: Int8Array,
  documents: readonly GoldDocument[],
  articles: readonly string[],
): SoftModel {
  const bare: SoftModel = {
    words,
    situations: new Int8Array(SITUATIONS.size),
    wordStep: WORDS.step,
    situationStep: SITUATIONS.step,
  }
  const annotated = documents.flatMap((document) => gapExamples(document, bare))
  const first = fit(bare, annotated, SITUATIONS.epochs)
  const guessed = articles.flatMap((text) => sureExamples(text, bare, first))
  return fit(
    bare,
    [...guessed, ...Array.from({ length: GOLD_WEIGHT }, () => annotated).flat()],
    SITUATIONS.againEpochs,
  )
}

function sureExamples(text: string, bare: SoftModel, model: SoftModel): Example[] {
  const sentences = splitSentences(text, readStructure(text).blocks, knowledgeOf(model))
  return gapExamples({ text, sentenceEnds: sentences.map(({ end }) => end) }, bare).filter(
    ({ features, positive }) => {
      const logit = model.situationStep * sumOf(model.situations, features, features.length)
      return Math.abs(logit) > SURE && positive === logit > 0
    },
  )
}

function fit(bare: SoftModel, examples: readonly Example[], epochs: number): SoftModel {
  const weights = trainLogistic(examples, SITUATIONS.size, epochs, SITUATIONS.rate, SITUATIONS.decay)
  return { ...bare, situations: quantize(weights, SITUATIONS.step) }
}

/** A model as the splitter takes it. */
export function knowledgeOf(model: SoftModel): SentenceKnowledge {
  return { abbreviations: bundledAbbreviations(), soft: createSoftCutter(model) }
}
