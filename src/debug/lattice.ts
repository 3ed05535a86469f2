import type { Crf } from '../model/crf.js'

/**
 * The score of the best label sequence that has a given label at a given position, for every label and position.
 *
 * @param scores - what the atom at each position gives to each label; null where only "outside" may stand
 * @returns one row a position; -Infinity where a label cannot stand
 */
export function bestThrough(crf: Crf, scores: readonly (Float64Array | null)[]): readonly Float64Array[] {
  const forward = sweepForward(crf, scores)
  const rest = new Float64Array(crf.labels)
  const rows = forward.map((row) => row.slice())
  for (let position = scores.length - 1; position >= 0; position--) {
    const row = rows[position]!
    for (let label = 0; label < crf.labels; label++) row[label] = row[label]! + rest[label]!
    if (position > 0) stepBack(crf, scores[position]!, rest)
  }
  return rows
}

function scoreOf(scores: Float64Array | null, label: number): number {
  if (scores !== null) return scores[label]!
  return label === 0 ? 0 : -Infinity
}

function sweepForward(crf: Crf, scores: readonly (Float64Array | null)[]): Float64Array[] {
  const rows: Float64Array[] = []
  for (const at of scores) {
    const last = rows.at(-1)
    const row = new Float64Array(crf.labels).fill(-Infinity)
    for (let label = 0; label < crf.labels; label++) {
      let best = last === undefined ? crf.first[label]! : -Infinity
      if (last !== undefined) {
        for (let edge = crf.beforeStart[label]!; edge < crf.beforeStart[label + 1]!; edge++)
          best = Math.max(best, last[crf.before[edge]!]! + crf.transition[edge]!)
      }
      row[label] = best + scoreOf(at, label)
    }
    rows.push(row)
  }
  return rows
}

/** Turns the best that follows each label into the best that follows each label one position earlier. */
function stepBack(crf: Crf, scores: Float64Array | null, rest: Float64Array): void {
  const earlier = new Float64Array(crf.labels).fill(-Infinity)
  for (let label = 0; label < crf.labels; label++) {
    const here = scoreOf(scores, label) + rest[label]!
    for (let edge = crf.beforeStart[label]!; edge < crf.beforeStart[label + 1]!; edge++) {
      const from = crf.before[edge]!
      earlier[from] = Math.max(earlier[from]!, here + crf.transition[edge]!)
    }
  }
  rest.set(earlier)
}
