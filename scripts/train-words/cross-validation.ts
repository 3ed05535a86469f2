/** How good the training is, told without the test part: cross-validation on train, and a learning curve. */
import { joinTokens } from '../../src/words/join-tokens.js'
import type { GoldTokens } from './gold-tokens.js'
import { evidenceOf, latticeOf, rawTokens, type Segmentation, trainSegmentation } from './segmentation.js'
import { FOLDS, type Sources } from './sources.js'
import { goldLabels, goldView } from './tag-data.js'
import { decodeTags, TAGGING, type Tagging, trainTagging } from './tagging.js'
import { learnClasses, WORD_CLASSES } from './word-classes.js'

/** Five parts of train in turn held out; dev and the segmented news always help. */
export function crossValidate(sources: Sources): void {
  const raw = sources.raw.map(rawTokens)
  const evidence = evidenceOf(sources)
  const whole = trainSegmentation(sources, evidence, raw)
  const classes = learnClasses(
    raw,
    [...sources.dev, ...sources.segmented],
    whole.list,
    whole.weights,
    WORD_CLASSES,
  )
  const words: number[] = []
  const tags: number[] = []
  for (let fold = 0; fold < FOLDS; fold += 2) {
    const held = (sentence: GoldTokens): boolean => sentence.fold === fold || sentence.fold === fold + 1
    const test = sources.train.filter(held)
    const segmentation = trainSegmentation(sources, evidence, raw, { held })
    words.push(wordF1(segmentation, test))
    const tagging = trainTagging(whole, classes, partsOf(sources, held), raw, TAGGING)
    tags.push(tagAccuracy(tagging, test))
    print(
      `parts ${fold} and ${fold + 1}: word F1 ${words.at(-1)!.toFixed(2)}, UPOS on gold words ${tags.at(-1)!.toFixed(2)}`,
    )
  }
  print(`mean: word F1 ${mean(words).toFixed(2)}, UPOS on gold words ${mean(tags).toFixed(2)}`)
}

/** The same training with a part of train and dev only, measured on the test part. */
export function learningCurve(sources: Sources, test: readonly GoldTokens[]): void {
  const raw = sources.raw.map(rawTokens)
  for (const share of [0.125, 0.25, 0.5, 1]) {
    const part = (all: readonly GoldTokens[]): readonly GoldTokens[] =>
      all.slice(0, Math.ceil(all.length * share))
    const less: Sources = {
      ...sources,
      train: part(sources.train),
      dev: part(sources.dev),
      segmented: part(sources.segmented),
    }
    const segmentation = trainSegmentation(less, evidenceOf(less), raw)
    const classes = learnClasses(
      raw,
      [...less.train, ...less.dev],
      segmentation.list,
      segmentation.weights,
      WORD_CLASSES,
    )
    const tagging = trainTagging(
      segmentation,
      classes,
      partsOf(less, () => false),
      raw,
      TAGGING,
    )
    print(
      `${share * 100} % of the annotated text: word F1 ${wordF1(segmentation, test).toFixed(2)}, ` +
        `UPOS on gold words ${tagAccuracy(tagging, test).toFixed(2)}`,
    )
  }
}

function partsOf(
  sources: Sources,
  held: (sentence: GoldTokens) => boolean,
): { sentence: GoldTokens; domain: 0 | 1 }[] {
  return [
    ...sources.train.filter((s) => !held(s)).map((sentence) => ({ sentence, domain: 0 as const })),
    ...sources.dev.map((sentence) => ({ sentence, domain: 1 as const })),
  ]
}

/** F1 of words, each sentence cut with a lexicon that has not seen it. */
export function wordF1({ lists, list, weights }: Segmentation, sentences: readonly GoldTokens[]): number {
  let right = 0
  let total = 0
  for (const sentence of sentences) {
    const lattice = latticeOf(sentence, sentence.fold < 0 ? list : lists[sentence.fold]!)
    const joined = joinTokens(lattice, weights)
    const gold = new Set(sentence.raw.start.map((start, i) => `${start}-${sentence.raw.end[i]}`))
    const { atoms, tokens } = sentence
    let began = 0
    for (let i = 1; i <= tokens.count; i++) {
      if (i < tokens.count && joined[i] === 1) continue
      if (gold.has(`${atoms.start[tokens.first[began]!]}-${atoms.end[tokens.first[i]! - 1]}`)) right++
      total++
      began = i
    }
    total += gold.size
  }
  return (200 * right) / total
}

/** Share of gold words with the right tag; a gold word that no token begins counts as wrong. */
export function tagAccuracy(tagging: Tagging, sentences: readonly GoldTokens[]): number {
  let right = 0
  let total = 0
  for (const sentence of sentences) {
    const tagged = goldView(sentence, tagging.lexicon)
    const gold = goldLabels(sentence, tagged)
    const { count } = tagged.view
    const path = new Uint8Array(count)
    decodeTags(tagging, tagged, sentence.tokens, sentence.keys, 0, count, path)
    total += sentence.words.length
    const starts = new Set(sentence.raw.start)
    for (let w = 0; w < count; w++) {
      const start = sentence.atoms.start[sentence.tokens.first[tagged.starts[w]!]!]!
      if (starts.has(start) && path[w] === gold[w]) right++
    }
  }
  return (100 * right) / total
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
