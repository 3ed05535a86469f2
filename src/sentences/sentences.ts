import { loadWeights } from '#weights'
import type { Block, Span } from '../article.js'
import { readModel } from '../model/format.js'
import { type Atoms, atomAt, atomsBetween, scanAtoms } from '../text/atoms.js'
import { trimSpan } from '../text/span.js'
import { bundledAbbreviations, type SentenceAbbreviations } from './abbreviations.js'
import type { AskedAtoms } from './features.js'
import { isGap, walkGaps } from './gaps.js'
import { type Enclosure, pairQuotations } from './quotations.js'
import { stopRules } from './rules.js'
import type { Gap } from './situation.js'
import { createSoftCutter, type SoftCutter } from './soft-cuts.js'
import { softModel } from './soft-model.js'
import { findStops, type Page, type Stop } from './stops.js'

/** A place where a sentence might end, what was decided, and the rule that decided. */
export interface Cut {
  /** Where the sentence ends, or would end. */
  readonly at: number
  readonly cut: boolean
  readonly by: string
}

/** What the splitter knows beside its rules. */
export interface SentenceKnowledge {
  /** Short forms whose full stop ends no sentence. */
  readonly abbreviations: SentenceAbbreviations
  /** Judges places without a stop; null cuts at stops only. */
  readonly soft: SoftCutter | null
}

// A page that kept its line breaks has its captions on lines of their own: a missing stop is then unlikely.
const RUN_TOGETHER_BLOCKS = 5
const SURE = { runTogether: -0.7, ownLines: 2 } as const
// An initial or a short form ends the sentence only where the next words clearly begin one.
const CLEAR_BEGINNING = 1

let bundled: SentenceKnowledge | null = null

/** The knowledge that comes with the package; read at the first use. */
export function bundledKnowledge(): SentenceKnowledge {
  bundled ??= {
    abbreviations: bundledAbbreviations(),
    soft: createSoftCutter(softModel(readModel(loadWeights('sentences'), 'sentences'))),
  }
  return bundled
}

/**
 * Cuts the blocks of an article into sentences. Blocks of noise and metadata hold none.
 *
 * @param text - NFC text; offsets are UTF-16 code units into it
 * @param blocks - what `readStructure` found: a sentence never crosses a block
 * @param knowledge - short forms and the model for missing stops
 * @param atoms - the atoms of the whole text, where the caller has them
 * @returns sentences in order, trimmed, which leave out nothing of their blocks but white space
 * @example
 * const text = 'Ông ở TP. Huế. Bà ở Vinh.'
 * splitSentences(text, [{ kind: 'paragraph', start: 0, end: text.length, by: 'line' }]).length // 2
 */
export function splitSentences(
  text: string,
  blocks: readonly Block[],
  knowledge: SentenceKnowledge = bundledKnowledge(),
  atoms: Atoms = scanAtoms(text),
): readonly Span[] {
  const sentences: Span[] = []
  const bearing = bearingBlocks(blocks)
  const { count, start: starts, end: ends, kind, look } = atoms
  const asked: AskedAtoms = { count, start: starts, end: ends, kind, look, hash: new Int32Array(count) }
  bearing.forEach((block, index) => {
    let start = block.start
    for (const { at, cut } of cutsOfBlock(text, block, index, bearing.length, knowledge, asked)) {
      if (!cut) continue
      push(sentences, trimSpan(text, { start, end: at }))
      start = at
    }
    push(sentences, trimSpan(text, { start, end: block.end }))
  })
  return sentences
}

/**
 * The debug trace of `splitSentences`: every place that was considered, and which rule cut or joined there.
 *
 * @param text - NFC text
 * @param blocks - as for `splitSentences`
 * @param knowledge - as for `splitSentences`
 * @param atoms - as for `splitSentences`
 * @example
 * cutsWithReasons('Ở TP. Huế.', [{ kind: 'paragraph', start: 0, end: 10, by: 'line' }])
 * // [{ at: 5, cut: false, by: 'abbreviation' }, { at: 10, cut: true, by: 'block-end' }]
 */
export function cutsWithReasons(
  text: string,
  blocks: readonly Block[],
  knowledge: SentenceKnowledge = bundledKnowledge(),
  atoms: Atoms = scanAtoms(text),
): readonly Cut[] {
  const bearing = bearingBlocks(blocks)
  return bearing.flatMap((block, index) => cutsOfBlock(text, block, index, bearing.length, knowledge, atoms))
}

function bearingBlocks(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter(({ kind }) => kind !== 'noise' && kind !== 'metadata')
}

function cutsOfBlock(
  text: string,
  block: Block,
  index: number,
  count: number,
  knowledge: SentenceKnowledge,
  allAtoms: AskedAtoms,
): readonly Cut[] {
  const page: Page = { text, block }
  const atoms = atomsWithin(allAtoms, block)
  const pairs = pairQuotations(text, atoms)
  const cuts = findStops(text, block, atoms, pairs).map((stop) => decide(stop, page, atoms, knowledge))
  const { soft } = knowledge
  if (soft === null || block.kind === 'headline' || block.kind === 'byline' || block.kind === 'source')
    return cuts
  const threshold = count > RUN_TOGETHER_BLOCKS ? SURE.ownLines : SURE.runTogether
  const missing = missingStops(text, atoms, cuts, pairs, index > 1, soft, threshold)
  return missing.length === 0 ? cuts : [...cuts, ...missing].sort((a, b) => a.at - b.at)
}

/** The atoms of a block, as a view: nothing is copied. */
function atomsWithin(atoms: AskedAtoms, { start, end }: Span): AskedAtoms {
  const from = atomAt(atoms, start)
  const to = atomAt(atoms, end)
  const { count, start: starts, end: ends, kind, look } = atomsBetween(atoms, from, to)
  return { count, start: starts, end: ends, kind, look, hash: atoms.hash?.subarray(from, to) }
}

function decide(stop: Stop, page: Page, atoms: Atoms, { abbreviations, soft }: SentenceKnowledge): Cut {
  for (const rule of stopRules) {
    const verdict = rule.decide(stop, page, abbreviations)
    if (verdict === null) continue
    if (verdict !== 'ask') return { at: stop.end, cut: verdict === 'cut', by: rule.name }
    const begins =
      soft !== null && soft.scoreWords(page.text, atoms, atomAt(atoms, stop.next)).right > CLEAR_BEGINNING
    return { at: stop.end, cut: begins, by: rule.name }
  }
  return { at: stop.end, cut: true, by: 'stop' }
}

function missingStops(
  text: string,
  atoms: Atoms,
  cuts: readonly Cut[],
  pairs: readonly Enclosure[],
  afterLead: boolean,
  soft: SoftCutter,
  threshold: number,
): readonly Cut[] {
  const found: Cut[] = []
  const segments = segmentsOf(atoms, cuts)
  walkGaps({ text, atoms, segments, pairs, afterLead }, (gap) => {
    const score = soft.scoreGap(text, atoms, gap)
    const cut = score > threshold && !isBeaten(text, atoms, gap, score, soft)
    if (cut) found.push({ at: atoms.end[gap.at - 1]!, cut, by: 'no-stop' })
    return cut
  })
  return found
}

// `Ảnh: Lê | An | Sáng nay`: of two gaps so near only one can be the end, and the first is not always the better.
const NEAR = 4

function isBeaten(text: string, atoms: Atoms, gap: Gap, score: number, soft: SoftCutter): boolean {
  const limit = Math.min(gap.at + NEAR, gap.to - 1)
  for (let at = gap.at + 1; at <= limit; at++) {
    if (!isGap(text, atoms, at)) continue
    const sinceCredit = gap.sinceCredit < 0 ? -1 : gap.sinceCredit + at - gap.at
    if (soft.scoreGap(text, atoms, { ...gap, at, sinceCredit }) > score) return true
  }
  return false
}

/** The atoms between one sure cut and the next. */
export function segmentsOf(
  atoms: Atoms,
  cuts: readonly Cut[],
): readonly { readonly from: number; readonly to: number }[] {
  const segments: { from: number; to: number }[] = []
  let from = 0
  for (const { at, cut } of cuts) {
    if (!cut) continue
    const to = atomAt(atoms, at)
    if (to > from) segments.push({ from, to })
    from = to
  }
  if (atoms.count > from) segments.push({ from, to: atoms.count })
  return segments
}

function push(sentences: Span[], span: Span): void {
  if (span.end > span.start) sentences.push(span)
}
