import type { EntityType } from '../../src/article.js'

/** Counts of one type: predicted and right, predicted, in the gold. */
export interface Counts {
  readonly right: number
  readonly predicted: number
  readonly gold: number
}

export interface Score extends Counts {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

interface Span {
  readonly type: EntityType
  readonly start: number
  readonly end: number
}

/** `ALL` and the seven types. */
export type EntityCounts = Readonly<Record<string, Counts>>

const TYPES: readonly EntityType[] = ['PERSON', 'TITLE', 'ORGANIZATION', 'LOCATION', 'DATE', 'LAW', 'EVENT']

/**
 * Compares entities of one document, exact span and type. Add up with {@link addEntityCounts}, then {@link entityScores}.
 *
 * @example entityScores(scoreEntities(gold.entities, analyze(gold.text).entities)).ALL?.f1
 */
export function scoreEntities(gold: readonly Span[], predicted: readonly Span[]): EntityCounts {
  const counts: Record<string, { right: number; predicted: number; gold: number }> = {}
  for (const type of ['ALL', ...TYPES]) counts[type] = { right: 0, predicted: 0, gold: 0 }
  const keyOf = (span: Span) => `${span.type} ${span.start} ${span.end}`
  const known = new Set(gold.map(keyOf))
  const found = new Map(predicted.map((span) => [keyOf(span), span]))
  for (const type of known) for (const row of [counts.ALL!, counts[type.split(' ')[0]!]!]) row.gold++
  for (const [key, span] of found) {
    for (const row of [counts.ALL!, counts[span.type]!]) {
      row.predicted++
      if (known.has(key)) row.right++
    }
  }
  return counts
}

/** Sums the counts of several documents, type by type. */
export function addEntityCounts(documents: readonly EntityCounts[]): EntityCounts {
  const sum: Record<string, Counts> = {}
  for (const counts of documents) {
    for (const [type, row] of Object.entries(counts)) {
      const before = sum[type] ?? { right: 0, predicted: 0, gold: 0 }
      sum[type] = {
        right: before.right + row.right,
        predicted: before.predicted + row.predicted,
        gold: before.gold + row.gold,
      }
    }
  }
  return sum
}

/** Precision, recall and F1 in percent; a type that neither side has scores 100. */
export function entityScores(counts: EntityCounts): Readonly<Record<string, Score>> {
  return Object.fromEntries(
    Object.entries(counts).map(([type, row]) => {
      const { right, predicted, gold } = row
      const precision = predicted === 0 ? 100 : (100 * right) / predicted
      const recall = gold === 0 ? 100 : (100 * right) / gold
      const f1 = predicted + gold === 0 ? 100 : (200 * right) / (predicted + gold)
      return [type, { ...row, precision, recall, f1 }]
    }),
  )
}
