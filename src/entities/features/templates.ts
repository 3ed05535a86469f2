import { NONE } from './shapes.js'
import type { View } from './view.js'

/** Most features that one atom can have. */
export const MOST_FEATURES = 192

/** Features up to here come from the words themselves; training drops some of them at random. */
export interface Extracted {
  count: number
  lexical: number
}

const EDGE = 0x5bd1e995
/** Template numbers lie far apart, so that a small value cannot turn one template into another. */
const T = 0x3c6ef372

function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}

/**
 * Writes the hashed features of one atom.
 *
 * @param from - first atom of its sentence
 * @param to - the atom after its last
 * @param out - receives the hashes, lexical ones first
 * @param extracted - receives how many there are, and how many are lexical
 */
export function extractFeatures(
  view: View,
  at: number,
  from: number,
  to: number,
  out: Int32Array,
  extracted: Extracted,
): void {
  const { keys, shapes, gazetteerBegin, gazetteerInside, gazetteerEnd, spaced } = view
  const k0 = keys[at]!
  const k1 = at + 1 < to ? keys[at + 1]! : EDGE
  const k2 = at + 2 < to ? keys[at + 2]! : EDGE
  const p1 = at - 1 >= from ? keys[at - 1]! : EDGE
  const p2 = at - 2 >= from ? keys[at - 2]! : EDGE
  const first = at === from ? 32 : 0
  const s0 = shapes[at]! | first
  const s1 = at + 1 < to ? shapes[at + 1]! : NONE
  const s2 = at + 2 < to ? shapes[at + 2]! : NONE
  const q1 = at - 1 >= from ? shapes[at - 1]! | (at - 1 === from ? 32 : 0) : NONE
  const q2 = at - 2 >= from ? shapes[at - 2]! | (at - 2 === from ? 32 : 0) : NONE
  let n = 0
  // Words of the window, alone and with their shapes.
  out[n++] = mix(T + 1000007, k0)
  out[n++] = mix(T + 2000007, k1)
  out[n++] = mix(T + 3000007, k2)
  out[n++] = mix(T + 5000007, p1)
  out[n++] = mix(T + 6000007, p2)
  out[n++] = mix(mix(T + 8000007, k0), s0)
  out[n++] = mix(mix(T + 9000007, k1), s1)
  out[n++] = mix(mix(T + 10000007, p1), q1)
  out[n++] = mix(mix(T + 11000007, k2), s2)
  out[n++] = mix(mix(T + 12000007, p2), q2)
  // Pairs and triples.
  out[n++] = mix(mix(T + 13000007, p1), k0)
  out[n++] = mix(mix(T + 14000007, k0), k1)
  out[n++] = mix(mix(T + 15000007, p2), p1)
  out[n++] = mix(mix(T + 16000007, k1), k2)
  out[n++] = mix(mix(mix(T + 18000007, p1), k0), k1)
  out[n++] = mix(mix(T + 24000007, p1), s0)
  out[n++] = mix(mix(T + 25000007, k1), s0)
  // The run of capitals: what stands around it and how it begins and ends.
  const runFrom = view.runStart[at]!
  const runTo = view.runEnd[at]!
  if (runTo > 0) {
    const before = runFrom > from ? keys[runFrom - 1]! : EDGE
    const before2 = runFrom - 1 > from ? keys[runFrom - 2]! : EDGE
    const after = runTo < to ? keys[runTo]! : EDGE
    const after2 = runTo + 1 < to ? keys[runTo + 1]! : EDGE
    const place = Math.min(at - runFrom, 3) | (Math.min(runTo - at - 1, 3) << 2) | (first << 4)
    out[n++] = mix(mix(T + 26000007, before), place)
    out[n++] = mix(mix(T + 27000007, after), place)
    out[n++] = mix(mix(mix(T + 28000007, before2), before), Math.min(at - runFrom, 1))
    out[n++] = mix(mix(mix(T + 29000007, after), after2), Math.min(runTo - at - 1, 1))
    out[n++] = mix(mix(T + 30000007, keys[runFrom]!), place & 3)
    out[n++] = mix(mix(T + 31000007, keys[runTo - 1]!), place >> 2)
  }
  // The head word to the left.
  const head = view.head[at]!
  if (head >= 0) {
    const distance = Math.min(at - head, 8)
    const second = head + 1 < to ? keys[head + 1]! : EDGE
    out[n++] = mix(mix(T + 32000007, keys[head]!), s0)
    out[n++] = mix(mix(T + 33000007, keys[head]!), distance)
    out[n++] = mix(mix(mix(T + 34000007, keys[head]!), second), s0)
  }
  const quote = view.quote[at]!
  if (quote >= 0) {
    const before = quote > from ? keys[quote - 1]! : EDGE
    out[n++] = mix(mix(T + 35000007, before), keys[quote]!)
    out[n++] = mix(mix(mix(T + 36000007, before), keys[quote]!), s0 | (s1 << 8))
  }
  extracted.lexical = n
  // Shapes and spaces.
  const glue =
    (spaced[at]! << 0) |
    ((at + 1 < to ? spaced[at + 1]! : 1) << 1) |
    ((at - 1 >= from ? spaced[at - 1]! : 1) << 2)
  out[n++] = mix(T + 40000007, s0)
  out[n++] = mix(mix(T + 41000007, s0), s1 | (q1 << 8))
  out[n++] = mix(mix(T + 44000007, s0), s1 | (s2 << 6) | (q1 << 12) | (q2 << 18))
  out[n++] = mix(mix(T + 47000007, s0), glue | (s1 << 4) | (q1 << 10))
  if (runTo > 0) {
    out[n++] = mix(
      T + 48000007,
      Math.min(at - runFrom, 5) | (Math.min(runTo - at - 1, 5) << 3) | (first << 4),
    )
    out[n++] = mix(T + 49000007, Math.min(runTo - runFrom, 7) | (s0 << 3))
  }
  if (head >= 0) out[n++] = mix(mix(T + 50000007, gazetteerBegin[head]!), Math.min(at - head, 8) | (s0 << 4))
  if (quote >= 0) out[n++] = mix(mix(T + 51000007, keys[quote]!), s0)
  // Lists.
  const g0 = gazetteerBegin[at]!
  const i0 = gazetteerInside[at]!
  const x0 = gazetteerEnd[at]!
  if (g0 | i0) {
    out[n++] = mix(mix(mix(T + 80000007, g0), i0), s0)
    out[n++] = mix(mix(mix(T + 81000007, g0), i0), x0)
    for (let bits = g0; bits !== 0; bits &= bits - 1) out[n++] = mix(mix(T + 82000007, bits & -bits), s0)
    for (let bits = i0; bits !== 0; bits &= bits - 1) out[n++] = mix(mix(T + 83000007, bits & -bits), s0)
  }
  if (at + 1 < to) {
    const g1 = gazetteerBegin[at + 1]!
    if (g1 !== 0) out[n++] = mix(mix(T + 84000007, g1), s0)
    for (let bits = g1; bits !== 0; bits &= bits - 1) out[n++] = mix(mix(T + 85000007, bits & -bits), s0)
  }
  if (at - 1 >= from) {
    const x1 = gazetteerEnd[at - 1]!
    if (x1 !== 0) out[n++] = mix(mix(T + 86000007, x1), s0)
    for (let bits = x1; bits !== 0; bits &= bits - 1) out[n++] = mix(mix(T + 87000007, bits & -bits), s0)
  }
  const elsewhere = view.elsewhere[at]!
  for (let bits = elsewhere; bits !== 0; bits &= bits - 1)
    out[n++] = mix(mix(T + 90000007, bits & -bits), s0 | (s1 << 6))
  extracted.count = n
}
