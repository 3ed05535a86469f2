import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { GoldDocument } from '../../bench/accuracy/gold.js'
import { type KnownNames, NO_NAMES } from '../../src/entities/features/known-names.js'
import { gazetteersOf } from '../../src/entities/features/lists.js'
import { buildStatistics, type Statistics } from '../../src/entities/features/statistics.js'
import { viewOf } from '../../src/entities/features/view.js'
import { finderOf } from '../../src/entities/find-entities.js'
import type { EntityModel } from '../../src/entities/weights.js'
import { atomKeys } from '../../src/lexicon/atom-keys.js'
import { bundledLexicon } from '../../src/lexicon/lexicon.js'
import { scanAtoms } from '../../src/text/atoms.js'
import { withOtherNames } from './augment.js'
import { learnClasses, type SyllableClasses } from './classes.js'
import { buildDataSet, goldSentences } from './data-set.js'
import { learnKnownNames } from './known-names.js'
import { collectLabels } from './label-set.js'
import { pruneCrf } from './prune.js'
import { averageOf, type TrainingOptions, trainCrf } from './trainer.js'

export interface ModelOptions extends TrainingOptions {
  /** Weights below are dropped. */
  readonly least: number
  /** How many models with seeds of their own are averaged. */
  readonly models: number
  /** How many times every article is added with other names. */
  readonly copies: number
  /** Epochs of the first model, which tags the raw news; 0: no known names. */
  readonly firstEpochs: number
}

export const STANDARD: ModelOptions = {
  seed: 1,
  // Small steps matter: with rate 0.2 and 7 epochs dev is 1.3 lower. Weights are smaller then, so `least` must be too:
  // 0.055 costs 0.3 on dev, 0.07 costs 2.5.
  epochs: 14,
  rate: 0.05,
  decay: 0,
  sparsity: 0.05,
  floor: 1,
  dropout: 0.5,
  cutoff: 3,
  least: 0.045,
  models: 1,
  copies: 1,
  firstEpochs: 0,
}

const shared = process.env.VANBAN_SHARED ?? fileURLToPath(new URL('../../../shared', import.meta.url))

/** Texts of the raw news, in NFC. */
export function rawNews(): readonly string[] {
  const lines = readFileSync(`${shared}/data/news/articles.jsonl`, 'utf8').trim().split('\n')
  return lines.map((line) => (JSON.parse(line) as { text: string }).text.normalize('NFC'))
}

/** Classes of syllables; `VANBAN_CLASSES` names a file that keeps them between experiments. */
export function classesOfNews(news: readonly string[], log: (line: string) => void): SyllableClasses {
  const file = process.env.VANBAN_CLASSES
  if (file !== undefined && existsSync(file)) {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as {
      keys: number[]
      fine: number[]
      coarse: number[]
    }
    return {
      keys: Int32Array.from(kept.keys),
      fine: Uint8Array.from(kept.fine),
      coarse: Uint8Array.from(kept.coarse),
    }
  }
  const { keys, fine, coarse } = learnClasses(news, log)
  if (file !== undefined)
    writeFileSync(file, JSON.stringify({ keys: [...keys], fine: [...fine], coarse: [...coarse] }))
  return { keys, fine, coarse }
}

/**
 * Trains on annotated articles: a first model tags the raw news, what it finds there becomes a list of known names,
 * and the second model, the result, has that list among its features.
 */
export function trainEntityModel(
  documents: readonly GoldDocument[],
  news: readonly string[],
  classes: SyllableClasses,
  options: ModelOptions,
  log: (line: string) => void,
): EntityModel {
  const statistics = (names: KnownNames) => buildStatistics(classes.keys, classes.fine, classes.coarse, names)
  if (options.firstEpochs === 0) return trainOnce(documents, statistics(NO_NAMES), options, log)
  const first = trainOnce(
    documents,
    statistics(NO_NAMES),
    { ...options, epochs: options.firstEpochs, models: 1 },
    log,
  )
  const names = learnKnownNames(news, finderOf(first, bundledLexicon()))
  log(`${names.keys.length} known names`)
  return trainOnce(documents, statistics(names), options, log)
}

function trainOnce(
  documents: readonly GoldDocument[],
  statistics: Statistics,
  options: ModelOptions,
  log: (line: string) => void,
): EntityModel {
  const gazetteers = gazetteersOf(bundledLexicon())
  const others = Array.from({ length: options.copies }, (_, at) =>
    withOtherNames(documents, options.seed + at),
  )
  const data = buildDataSet([...documents, ...others.flat()], (document) => {
    const atoms = scanAtoms(document.text)
    const keys = atomKeys(document.text, atoms)
    return viewOf(document.text, atoms, keys, goldSentences(document), gazetteers, statistics)
  })
  const sequences: Int32Array[] = []
  for (let at = 0; at + 1 < data.sequenceStart.length; at++) {
    sequences.push(data.tuples.subarray(data.sequenceStart[at]!, data.sequenceStart[at + 1]!))
  }
  const labels = collectLabels(sequences, true)
  const trained = Array.from({ length: options.models }, (_, at) =>
    trainCrf(data, labels, { ...options, seed: options.seed + at }, log),
  )
  const crf = pruneCrf(labels, averageOf(trained), options.least)
  return { crf, tuples: Int32Array.from(labels.tuples), statistics }
}

/** Options from the command line, the standard ones where it says nothing. */
export function optionsFrom(option: (name: string) => string | undefined): ModelOptions {
  const entries = Object.entries(STANDARD).map(([name, value]) => [name, Number(option(name) ?? value)])
  return Object.fromEntries(entries) as unknown as ModelOptions
}
