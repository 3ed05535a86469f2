/**
 * Trains weights/words.bin from ../shared: `npx tsx scripts/train-words/main.ts [--shared DIR] [--out FILE]`.
 * Seeded: the same data gives the same bytes. With `--cv` it prints a cross-validation on the treebank's train part,
 * with `--curve` a learning curve, and writes nothing.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { encodeModel } from '../../src/model/format.js'
import { createSegmenter } from '../../src/words/segmenter.js'
import { readWordsModel } from '../../src/words/words-model.js'
import { crossValidate, learningCurve } from './cross-validation.js'
import { scoreGoldWords, scoreRaw } from './evaluate.js'
import { PACK, packModel } from './pack.js'
import { evidenceOf, rawTokens, trainSegmentation } from './segmentation.js'
import { readSources, readTest, type Sources } from './sources.js'
import { TAGGING, trainTagging } from './tagging.js'
import { learnClasses, WORD_CLASSES } from './word-classes.js'

const SEEDS = 3

const { values } = parseArgs({
  options: {
    shared: { type: 'string', default: '../shared' },
    out: { type: 'string', default: 'weights/words.bin' },
    cv: { type: 'boolean', default: false },
    curve: { type: 'boolean', default: false },
  },
})

const sources = readSources(values.shared)
if (values.cv) crossValidate(sources)
else if (values.curve) learningCurve(sources, readTest(values.shared))
else writeFileSync(values.out, trainAll(sources))

function trainAll(all: Sources): Uint8Array {
  const raw = all.raw.map(rawTokens)
  const evidence = evidenceOf(all)
  log(`${evidence.rows.length} rows of syllables with evidence`)
  const segmentation = trainSegmentation(all, evidence, raw, { seeds: SEEDS })
  log('segmenter trained')
  const classes = learnClasses(
    raw,
    [...all.train, ...all.dev, ...all.segmented],
    segmentation.list,
    segmentation.weights,
    WORD_CLASSES,
  )
  log('word classes learned')
  const parts = [
    ...all.train.map((sentence) => ({ sentence, domain: 0 as const })),
    ...all.dev.map((sentence) => ({ sentence, domain: 1 as const })),
  ]
  const tagging = trainTagging(segmentation, classes, parts, raw, { ...TAGGING, seeds: SEEDS })
  log(`tagger trained, ${tagging.index.count} features`)
  const bytes = encodeModel(packModel(segmentation, tagging, [...all.train, ...all.dev], PACK))
  const test = readTest(values.shared)
  const { segment } = createSegmenter(bytes)
  const scores = {
    ...scoreRaw(test, (text) => segment(text)),
    upos: scoreGoldWords(test, readWordsModel(bytes)),
  }
  log(`test: ${JSON.stringify(scores)}`)
  return bytes
}

function log(line: string): void {
  process.stderr.write(`${(performance.now() / 1000).toFixed(0)} s  ${line}\n`)
}
