import type { Span } from '../article.js'
import type { LabeledSpan } from '../output/annotation.js'

/**
 * The four ways of counting of SemEval 2013 task 9, as nervaluate 1.2 carries them out:
 * `strict` same span and type; `exact` same span; `partial` any overlap, half a point where the spans differ;
 * `type` any overlap with the same type.
 */
export type Scheme = 'strict' | 'exact' | 'partial' | 'type'

/** All schemes, strictest first. */
export const SCHEMES: readonly Scheme[] = ['strict', 'exact', 'partial', 'type']

/** What became of the spans of one document (or, added up, of many). */
export interface Counts {
  readonly correct: number
  readonly incorrect: number
  readonly partial: number
  readonly missed: number
  readonly spurious: number
}

export const NO_COUNTS: Counts = { correct: 0, incorrect: 0, partial: 0, missed: 0, spurious: 0 }

/** Least overlap in percent of the gold span that counts as one, as in nervaluate. */
const LEAST_OVERLAP = 1

/**
 * Sets the predictions of one document against its gold, in the order given: each prediction takes the gold span that
 * fits it and is still free.
 *
 * @param gold spans of one document
 * @param predicted spans of the same document, in the same unit
 * @param scheme which way of counting
 * @see https://github.com/MantisAI/nervaluate
 */
export function countMatches(
  gold: readonly LabeledSpan[],
  predicted: readonly LabeledSpan[],
  scheme: Scheme,
): Counts {
  const free = new Set(gold.keys())
  let [correct, incorrect, partial, spurious] = [0, 0, 0, 0]
  for (const prediction of predicted) {
    const match = matchOf(prediction, gold, free, scheme)
    if (match === null) {
      spurious++
      continue
    }
    free.delete(match.index)
    if (match.full) correct++
    else if (scheme === 'partial') partial++
    else incorrect++
  }
  return { correct, incorrect, partial, missed: free.size, spurious }
}

interface Match {
  readonly index: number
  readonly full: boolean
}

function matchOf(
  prediction: LabeledSpan,
  gold: readonly LabeledSpan[],
  free: ReadonlySet<number>,
  scheme: Scheme,
): Match | null {
  let touched: Match | null = null
  let nearest: Match | null = null
  let nearestDistance = Number.POSITIVE_INFINITY
  for (const index of free) {
    const candidate = gold[index]!
    const same = candidate.start === prediction.start && candidate.end === prediction.end
    const touches = overlapPercent(candidate, prediction) >= LEAST_OVERLAP
    if (scheme === 'type') {
      const distance = Math.abs(candidate.start - prediction.start) + Math.abs(candidate.end - prediction.end)
      if (touches && candidate.type === prediction.type && distance < nearestDistance) {
        nearest = { index, full: true }
        nearestDistance = distance
      }
    } else if (same && (scheme !== 'strict' || candidate.type === prediction.type))
      return { index, full: true }
    if (touches && touched === null && !(scheme === 'type' && candidate.type === prediction.type)) {
      touched = { index, full: false }
    }
  }
  return nearest ?? touched
}

function overlapPercent(gold: Span, predicted: Span): number {
  const shared = Math.min(gold.end, predicted.end) - Math.max(gold.start, predicted.start)
  return shared <= 0 ? 0 : (shared / (gold.end - gold.start)) * 100
}
