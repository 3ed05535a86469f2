import { type Counts, NO_COUNTS, type Scheme } from './matching.js'

/** Precision, recall and F1, between 0 and 1, with the counts they come from. */
export interface Score extends Counts {
  /** Predictions. */
  readonly actual: number
  /** Gold spans. */
  readonly possible: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/**
 * Makes scores of counts. A partial match is worth half a point, and only the `partial` scheme has any.
 * Where nothing is predicted precision is 0; where the gold holds nothing recall is 0.
 */
export function score(counts: Counts): Score {
  const { correct, incorrect, partial, missed, spurious } = counts
  const actual = correct + incorrect + partial + spurious
  const possible = correct + incorrect + partial + missed
  const points = correct + 0.5 * partial
  const precision = actual === 0 ? 0 : points / actual
  const recall = possible === 0 ? 0 : points / possible
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { ...counts, actual, possible, precision, recall, f1 }
}

/** The counts of two documents, or of many, as one. */
export function addCounts(a: Counts, b: Counts): Counts {
  return {
    correct: a.correct + b.correct,
    incorrect: a.incorrect + b.incorrect,
    partial: a.partial + b.partial,
    missed: a.missed + b.missed,
    spurious: a.spurious + b.spurious,
  }
}

/** Score of things that are either the same or not, such as sentence ends: how many of each side agree. */
export function scoreSets(agree: number, gold: number, predicted: number): Score {
  return score({ ...NO_COUNTS, correct: agree, missed: gold - agree, spurious: predicted - agree })
}

/** A score by scheme. */
export type SchemeScores = Readonly<Record<Scheme, Score>>
