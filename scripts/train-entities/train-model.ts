import { existsSync, readFileSync } from 'node:fs'
import type { GoldDocument } from '../../bench/accuracy/gold.js'
import { gazetteersOf } from '../../src/entities/features/lists.js'
import { buildStatistics, type Statistics } from '../../src/entities/features/statistics.js'
import { type View, viewOf } from '../../src/entities/features/view.js'
import type { EntityModel } from '../../src/entities/weights.js'
import { atomKeys } from '../../src/lexicon/atom-keys.js'
import { bundledLexicon } from '../../src/lexicon/lexicon.js'
import { scanAtoms } from '../../src/text/atoms.js'
import { buildDataSet, goldSentences } from './data-set.js'
import { collectLabels } from './label-set.js'
import { pruneCrf } from './prune.js'
import { type TrainingOptions, trainCrf } from './trainer.js'

export interface ModelOptions extends TrainingOptions {
  /** Weights below are dropped. */
  readonly least: number
}

export const STANDARD: ModelOptions = {
  seed: 1,
  epochs: 8,
  rate: 0.1,
  decay: 0,
  sparsity: 0.003,
  floor: 1,
  dropout: 0.33,
  cutoff: 2,
  least: 0.1,
}

const j = (f: string) => JSON.parse(readFileSync(f, 'utf8')) as { keys: number[]; cls: number[] }
let loaded: Statistics | undefined
export function statistics(): Statistics {
  if (loaded) return loaded
  const a = j('/tmp/syl250.json')
  const b = j('/tmp/syl40.json')
  const m = new Map(b.keys.map((k, i) => [k, b.cls[i]!]))
  return (loaded = buildStatistics(
    Int32Array.from(a.keys),
    Uint8Array.from(a.cls),
    Uint8Array.from(a.keys, (k) => m.get(k) ?? 0),
  ))
}

export function viewFor(document: GoldDocument): View {
  const atoms = scanAtoms(document.text)
  return viewOf(
    document.text,
    atoms,
    atomKeys(document.text, atoms),
    goldSentences(document),
    gazetteersOf(bundledLexicon()),
    statistics(),
  )
}

export function trainEntityModel(
  documents: readonly GoldDocument[],
  options: ModelOptions,
  log: (line: string) => void,
): EntityModel {
  const data = buildDataSet(documents, viewFor)
  const sequences: Int32Array[] = []
  for (let s = 0; s + 1 < data.sequenceStart.length; s++)
    sequences.push(data.tuples.subarray(data.sequenceStart[s]!, data.sequenceStart[s + 1]!))
  const labels = collectLabels(sequences, true)
  const crf = pruneCrf(labels, trainCrf(data, labels, options, log), options.least)
  return { crf, tuples: Int32Array.from(labels.tuples), statistics: statistics() }
}
