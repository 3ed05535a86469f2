import { expect, test } from 'vitest'
import { BEGINS, type Crf, createDecoder, GOES_ON, QUIET } from '../../src/model/crf.js'
import { buildFeatureTable, findFeature } from '../../src/model/feature-table.js'

// Labels: 0 outside, 1 begin, 2 inside. Inside may only follow begin or inside. Units are the labels themselves.
const toy: Crf = {
  labels: 3,
  units: 3,
  unitStart: Int32Array.of(0, 1, 2, 3),
  unitOf: Int32Array.of(0, 1, 2),
  beforeStart: Int32Array.of(0, 3, 6, 8),
  before: Int32Array.of(0, 1, 2, 0, 1, 2, 1, 2),
  transition: Float32Array.of(0.5, 0, 0, 0, 0, 0, 0.5, 0.5),
  first: Float32Array.of(0, 0, -Infinity),
  features: buildFeatureTable(
    {
      keys: Int32Array.of(7, 8, 9),
      counts: [1, 1, 1],
      unit: Uint8Array.of(0, 1, 2),
      weight: Int8Array.of(100, 100, 100),
      scale: 0.02,
    },
    3,
  ),
}

function decode(features: readonly number[], marks = features.map(() => BEGINS)): number[] {
  const out = new Int32Array(features.length)
  const extract = (position: number, buffer: Int32Array) => {
    buffer[0] = features[position]!
    return 1
  }
  createDecoder(toy, 4).decode(features.length, Uint8Array.from(marks), 0, extract, out)
  return [...out]
}

test('takes the label that its features speak for', () => {
  expect(decode([7, 8, 9, 7])).toEqual([0, 1, 2, 0])
})

test('never takes a transition that is not allowed', () => {
  expect(decode([9, 7])).not.toContain(2)
  expect(decode([7, 9, 9])).toEqual([1, 2, 2])
})

test('where nothing may begin, only what goes on is asked', () => {
  expect(decode([8, 8, 7], [QUIET, GOES_ON, QUIET])).toEqual([0, 0, 0])
  expect(decode([8, 9, 7], [BEGINS, QUIET, QUIET])).toEqual([1, 2, 0])
  expect(decode([8, 9, 9], [BEGINS, GOES_ON, QUIET])).toEqual([1, 2, 2])
})

test('an empty sequence and unknown features', () => {
  expect(decode([])).toEqual([])
  expect(decode([1, 2, 3])).toEqual([0, 0, 0])
})

test('the best of all sequences, by trying each', () => {
  const score = (labels: readonly number[], features: readonly number[]) => {
    let sum = toy.first[labels[0]!]!
    labels.forEach((label, at) => {
      sum += features[at]! - 7 === label ? 2 : 0
      if (at === 0) return
      let weight = -Infinity
      for (let slot = toy.beforeStart[label]!; slot < toy.beforeStart[label + 1]!; slot++) {
        if (toy.before[slot] === labels[at - 1]) weight = toy.transition[slot]!
      }
      sum += weight
    })
    return sum
  }
  for (let code = 0; code < 3 ** 5; code++) {
    const features = Array.from({ length: 5 }, (_, at) => 7 + (Math.floor(code / 3 ** at) % 3))
    let best = -Infinity
    for (let other = 0; other < 3 ** 5; other++) {
      const labels = Array.from({ length: 5 }, (_, at) => Math.floor(other / 3 ** at) % 3)
      best = Math.max(best, score(labels, features))
    }
    expect(score(decode(features), features)).toBeCloseTo(best, 5)
  }
})

test('features are found by the low bits of their hash', () => {
  const row = findFeature(toy.features, 8)
  expect(row).not.toBe(0)
  expect(findFeature(toy.features, 0x7f000008 | 0)).toBe(row)
  expect(findFeature(toy.features, 10)).toBe(0)
})
