import type { GoldDocument } from '../../bench/accuracy/gold.js'
import type { Block } from '../../src/article.js'
import { bundledAbbreviations } from '../../src/sentences/abbreviations.js'
import { LEFT_FEATURES, leftFeatures, RIGHT_FEATURES, rightFeatures } from '../../src/sentences/features.js'
import { walkGaps } from '../../src/sentences/gaps.js'
import { pairQuotations } from '../../src/sentences/quotations.js'
import { cutsWithReasons, segmentsOf } from '../../src/sentences/sentences.js'
import { type Gap, SITUATION_FEATURES, situationFeatures } from '../../src/sentences/situation.js'
import { createSoftCutter, isWorthAsking } from '../../src/sentences/soft-cuts.js'
import type { SoftModel } from '../../src/sentences/soft-model.js'
import { readStructure } from '../../src/structure/structure.js'
import { ATOM_MARK, type Atoms, scanAtoms } from '../../src/text/atoms.js'
import type { Example } from './logistic.js'

const RULES_ONLY = { abbreviations: bundledAbbreviations(), soft: null }

/** Places with and without a stop in a raw article, the stops taken out: what words end and begin sentences. */
export function wordExamples(text: string): Example[] {
  const examples: Example[] = []
  for (const block of running(readStructure(text).blocks)) {
    const cuts = cutsWithReasons(text, [block], RULES_ONLY).filter(({ cut, by }) => cut && by === 'stop')
    const { atoms, begins } = withoutStops(
      text,
      scanAtoms(text, block.start, block.end),
      cuts.map(({ at }) => at),
    )
    const pairs = pairQuotations(text, scanAtoms(text, block.start, block.end))
    walkGaps({ text, atoms, segments: [{ from: 0, to: atoms.count }], pairs, afterLead: true }, (gap) => {
      examples.push({ features: wordFeatures(text, atoms, gap), positive: begins.has(gap.at) })
      return false
    })
  }
  return examples
}

function wordFeatures(text: string, atoms: Atoms, gap: Gap): Uint32Array {
  const left = new Uint32Array(LEFT_FEATURES)
  const right = new Uint32Array(RIGHT_FEATURES)
  leftFeatures(text, atoms, gap.at, left)
  rightFeatures(text, atoms, gap.at, right)
  return Uint32Array.of(...left, ...right)
}

/** Atoms without the marks that end sentences, and which of them now begin one. */
function withoutStops(
  text: string,
  atoms: Atoms,
  ends: readonly number[],
): { atoms: Atoms; begins: ReadonlySet<number> } {
  const keep: number[] = []
  const begins = new Set<number>()
  let cut = 0
  for (let at = 0; at < atoms.count; at++) {
    let begun = false
    while (cut < ends.length && ends[cut]! <= atoms.start[at]!) {
      cut++
      begun = true
    }
    if (begun) begins.add(keep.length)
    const isStop = atoms.kind[at] === ATOM_MARK && '.?!…'.includes(text[atoms.start[at]!]!)
    if (!(isStop && cut < ends.length && atoms.start[at]! >= ends[cut]! - 4)) keep.push(at)
  }
  const pick = (array: Int32Array) => Int32Array.from(keep, (index) => array[index]!)
  const pickBytes = (array: Uint8Array) => Uint8Array.from(keep, (index) => array[index]!)
  return {
    atoms: {
      count: keep.length,
      start: pick(atoms.start),
      end: pick(atoms.end),
      kind: pickBytes(atoms.kind),
      look: pickBytes(atoms.look),
    },
    begins,
  }
}

/** Every gap of an annotated article, with its situation as the annotation makes it. */
export function gapExamples(
  { text, sentenceEnds }: Pick<GoldDocument, 'text' | 'sentenceEnds'>,
  model: SoftModel,
): Example[] {
  const examples: Example[] = []
  const ends = new Set(sentenceEnds)
  const soft = createSoftCutter(model)
  const blocks = readStructure(text).blocks
  const bearing = blocks.filter(({ kind }) => kind !== 'noise' && kind !== 'metadata')
  for (const [index, block] of bearing.entries()) {
    if (!running([block]).length) continue
    const atoms = scanAtoms(text, block.start, block.end)
    const segments = segmentsOf(atoms, cutsWithReasons(text, [block], RULES_ONLY))
    walkGaps({ text, atoms, segments, pairs: pairQuotations(text, atoms), afterLead: index > 1 }, (gap) => {
      const { left, right } = soft.scoreWords(text, atoms, gap.at)
      const positive = ends.has(atoms.end[gap.at - 1]!)
      if (!isWorthAsking(left, right, gap.sinceCredit)) return positive
      const features = new Uint32Array(SITUATION_FEATURES)
      situationFeatures(text, atoms, gap, left, right, features)
      examples.push({ features, positive })
      return positive
    })
  }
  return examples
}

function running(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter(({ kind }) => kind === 'lead' || kind === 'paragraph' || kind === 'caption')
}
