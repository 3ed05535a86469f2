import type { LabeledSpan } from '../output/annotation.js'

/** Stands for nothing on the other side. */
export const NOTHING = '(none)'
/** Stands for an entity of the same type whose span overlaps but is another. */
export const OTHER_SPAN = '(other span)'

/** Gold type → predicted type → how often. */
export type Confusion = Map<string, Map<string, number>>

export function emptyConfusion(): Confusion {
  return new Map()
}

/** Adds one document: spans that are the same are set against each other, same types first. */
export function addConfusion(
  confusion: Confusion,
  gold: readonly LabeledSpan[],
  predicted: readonly LabeledSpan[],
): void {
  const bySpan = new Map<string, LabeledSpan[]>()
  for (const entity of predicted) {
    const list = bySpan.get(keyOf(entity))
    if (list === undefined) bySpan.set(keyOf(entity), [entity])
    else list.push(entity)
  }
  const taken = new Set<LabeledSpan>()
  const waiting: LabeledSpan[] = []
  const take = (entity: LabeledSpan, right: LabeledSpan | undefined): boolean => {
    if (right === undefined) return false
    taken.add(right)
    count(confusion, entity.type, right.type)
    return true
  }
  for (const entity of gold) {
    const same = bySpan.get(keyOf(entity))?.find((other) => other.type === entity.type && !taken.has(other))
    if (!take(entity, same)) waiting.push(entity)
  }
  for (const entity of waiting) {
    const other = bySpan.get(keyOf(entity))?.find((candidate) => !taken.has(candidate))
    if (!take(entity, other)) count(confusion, entity.type, touches(entity, predicted) ? OTHER_SPAN : NOTHING)
  }
  for (const entity of predicted) {
    if (!taken.has(entity)) count(confusion, touches(entity, gold) ? OTHER_SPAN : NOTHING, entity.type)
  }
}

function touches(entity: LabeledSpan, others: readonly LabeledSpan[]): boolean {
  return others.some(
    ({ end, start, type }) => type === entity.type && start < entity.end && end > entity.start,
  )
}

function count(confusion: Confusion, gold: string, predicted: string): void {
  const row = confusion.get(gold) ?? new Map<string, number>()
  confusion.set(gold, row)
  row.set(predicted, (row.get(predicted) ?? 0) + 1)
}

function keyOf({ end, start }: LabeledSpan): string {
  return `${start} ${end}`
}
