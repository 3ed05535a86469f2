import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestPath } from '../../src/model/viterbi.js'

interface Toy {
  readonly candidates: readonly (readonly number[])[]
  readonly scores: readonly (readonly number[])[]
  readonly transition: readonly number[]
}

const LABELS = 3

function solve({ candidates, scores, transition }: Toy): number[] {
  const label = Uint8Array.from(candidates.flat())
  const from = Int32Array.from([0, ...candidates.map((_, i) => candidates.slice(0, i + 1).flat().length)])
  const path = new Uint8Array(candidates.length)
  const scratch = { best: new Float64Array(label.length), back: new Int32Array(label.length) }
  bestPath(
    { label, from, score: Float64Array.from(scores.flat()) },
    0,
    path.length,
    transition,
    LABELS,
    path,
    scratch,
  )
  return [...path]
}

/** All paths, one after the other: the oracle. */
function bestScore({ candidates, scores, transition }: Toy): number {
  const walk = (place: number, before: number): number => {
    if (place === candidates.length) return 0
    return Math.max(
      ...candidates[place]!.map(
        (l, j) => scores[place]![j]! + transition[before * LABELS + l]! + walk(place + 1, l),
      ),
    )
  }
  return walk(0, LABELS)
}

function scoreOf({ candidates, scores, transition }: Toy, path: readonly number[]): number {
  return path.reduce(
    (sum, l, place) =>
      sum +
      scores[place]![candidates[place]!.indexOf(l)]! +
      transition[(place === 0 ? LABELS : path[place - 1]!) * LABELS + l]!,
    0,
  )
}

test('takes the better transition over the better label', () => {
  const transition = [0, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0]
  expect(solve({ candidates: [[0, 1], [2]], scores: [[3, 1], [0]], transition })).toEqual([1, 2])
})

test('finds what trying all paths finds', () => {
  const place = fc.subarray([0, 1, 2], { minLength: 1 })
  const toy = fc.array(place, { minLength: 1, maxLength: 6 }).chain((candidates) =>
    fc.record({
      candidates: fc.constant(candidates),
      scores: fc.tuple(
        ...candidates.map((c) =>
          fc.array(fc.integer({ min: -9, max: 9 }), { minLength: c.length, maxLength: c.length }),
        ),
      ),
      transition: fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 12, maxLength: 12 }),
    }),
  )
  fc.assert(
    fc.property(toy, (one) => {
      expect(scoreOf(one, solve(one))).toBe(bestScore(one))
    }),
  )
})

test('an empty chain leaves the path alone', () => {
  expect(solve({ candidates: [], scores: [], transition: new Array(12).fill(0) })).toEqual([])
})
