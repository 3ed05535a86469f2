/** Counts behind precision, recall and F1. */
export interface Counts {
  readonly gold: number
  readonly predicted: number
  readonly correct: number
}

export const NO_COUNTS: Counts = { gold: 0, predicted: 0, correct: 0 }

export function addCounts(a: Counts, b: Counts): Counts {
  return { gold: a.gold + b.gold, predicted: a.predicted + b.predicted, correct: a.correct + b.correct }
}

export function precision({ predicted, correct }: Counts): number {
  return predicted === 0 ? (correct === 0 ? 1 : 0) : correct / predicted
}

export function recall({ gold, correct }: Counts): number {
  return gold === 0 ? 1 : correct / gold
}

/** Harmonic mean of precision and recall, in percent with two decimals. */
export function f1(counts: Counts): number {
  const { gold, predicted, correct } = counts
  if (gold + predicted === 0) return 100
  return Math.round((20_000 * correct) / (gold + predicted)) / 100
}

/** Counts the keys that both sides have, each as often as both have it. */
export function countKeys(gold: readonly string[], predicted: readonly string[]): Counts {
  const left = new Map<string, number>()
  for (const key of gold) left.set(key, (left.get(key) ?? 0) + 1)
  let correct = 0
  for (const key of predicted) {
    const rest = left.get(key) ?? 0
    if (rest === 0) continue
    left.set(key, rest - 1)
    correct++
  }
  return { gold: gold.length, predicted: predicted.length, correct }
}

/** One line a figure: name, F1, precision, recall, counts. */
export function formatTable(rows: ReadonlyMap<string, Counts>): string {
  const head = `${'figure'.padEnd(18)} ${'F1'.padStart(6)} ${'P'.padStart(6)} ${'R'.padStart(6)} ${'gold'.padStart(6)} ${'found'.padStart(6)}`
  const percent = (share: number) => (100 * share).toFixed(2).padStart(6)
  const lines = [...rows].map(
    ([name, counts]) =>
      `${name.padEnd(18)} ${f1(counts).toFixed(2).padStart(6)} ${percent(precision(counts))} ${percent(recall(counts))} ${String(counts.gold).padStart(6)} ${String(counts.predicted).padStart(6)}`,
  )
  return [head, ...lines].join('\n')
}
