/**
 * Word classes from raw text: the exchange algorithm (Martin, Liermann and Ney 1998) for the class bigram model,
 * whose likelihood grows when words that stand between the same neighbours share a class. Deterministic.
 */

export interface Clustering {
  /** Class of a word by its id, from 1; 0 for words too rare to tell. */
  readonly classOf: Uint8Array
}

/**
 * @param words - word ids of the text, from 1; 0 is a boundary
 * @param size - number of ids
 * @param classes - how many classes; fewer than 256
 * @param minimum - rarer words are left out
 * @param rounds - passes over the vocabulary
 */
export function clusterWords(
  words: Int32Array,
  size: number,
  classes: number,
  minimum: number,
  rounds: number,
): Clustering {
  const count = new Int32Array(size)
  for (const w of words) count[w] = count[w]! + 1
  // Boundary and rare words share class 0, which never changes.
  const order = Array.from({ length: size }, (_, id) => id)
    .filter((id) => id > 0 && count[id]! >= minimum)
    .sort((a, b) => count[b]! - count[a]! || a - b)
  const classOf = new Uint8Array(size)
  order.forEach((id, rank) => {
    classOf[id] = 1 + (rank % classes)
  })
  const width = classes + 1
  const pair = new Int32Array(width * width)
  const total = new Int32Array(width)
  const { from: leftFrom, word: leftWord, n: leftN } = neighbours(words, size, -1)
  const { from: rightFrom, word: rightWord, n: rightN } = neighbours(words, size, 1)
  for (let i = 1; i < words.length; i++) {
    const cell = classOf[words[i - 1]!]! * width + classOf[words[i]!]!
    pair[cell] = pair[cell]! + 1
  }
  for (const w of words) total[classOf[w]!] = total[classOf[w]!]! + 1
  const nlogn = new Float64Array(words.length + 2)
  for (let i = 2; i < nlogn.length; i++) nlogn[i] = i * Math.log(i)
  const left = new Int32Array(width)
  const right = new Int32Array(width)
  for (let round = 0; round < rounds; round++) {
    let moved = 0
    for (const w of order) {
      const home = classOf[w]!
      const n = count[w]!
      left.fill(0)
      right.fill(0)
      let self = 0
      for (let i = leftFrom[w]!; i < leftFrom[w + 1]!; i++) {
        if (leftWord[i] === w) self += leftN[i]!
        else left[classOf[leftWord[i]!]!] = left[classOf[leftWord[i]!]!]! + leftN[i]!
      }
      for (let i = rightFrom[w]!; i < rightFrom[w + 1]!; i++) {
        if (rightWord[i] !== w) right[classOf[rightWord[i]!]!] = right[classOf[rightWord[i]!]!]! + rightN[i]!
      }
      const lefts: number[] = []
      const rights: number[] = []
      for (let c = 0; c < width; c++) {
        if (left[c]! > 0) lefts.push(c)
        if (right[c]! > 0) rights.push(c)
      }
      const shift = (c: number, sign: number): void => {
        for (const d of lefts) pair[d * width + c] = pair[d * width + c]! + sign * left[d]!
        for (const d of rights) pair[c * width + d] = pair[c * width + d]! + sign * right[d]!
        pair[c * width + c] = pair[c * width + c]! + sign * self
        total[c] = total[c]! + sign * n
      }
      shift(home, -1)
      let best = home
      let bestGain = Number.NEGATIVE_INFINITY
      for (let c = 1; c < width; c++) {
        let gain = -2 * (nlogn[total[c]! + n]! - nlogn[total[c]!]!)
        for (const d of lefts) {
          if (d === c) continue
          const cell = pair[d * width + c]!
          gain += nlogn[cell + left[d]!]! - nlogn[cell]!
        }
        for (const d of rights) {
          if (d === c) continue
          const cell = pair[c * width + d]!
          gain += nlogn[cell + right[d]!]! - nlogn[cell]!
        }
        const own = pair[c * width + c]!
        gain += nlogn[own + left[c]! + right[c]! + self]! - nlogn[own]!
        if (gain > bestGain) {
          bestGain = gain
          best = c
        }
      }
      shift(best, 1)
      if (best !== home) {
        classOf[w] = best
        moved++
      }
    }
    if (moved * 1000 < order.length) break
  }
  return { classOf }
}

interface Neighbours {
  readonly from: Int32Array
  readonly word: Int32Array
  readonly n: Int32Array
}

/** For each word, which words stand beside it and how often, in one flat list. */
function neighbours(words: Int32Array, size: number, side: 1 | -1): Neighbours {
  const pairs = new Map<number, number>()
  for (let i = 1; i < words.length; i++) {
    const a = side === 1 ? words[i - 1]! : words[i]!
    const b = side === 1 ? words[i]! : words[i - 1]!
    const pair = a * 0x1000000 + b
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  const from = new Int32Array(size + 2)
  for (const pair of pairs.keys()) from[Math.floor(pair / 0x1000000) + 1]!++
  for (let i = 1; i < from.length; i++) from[i] = from[i]! + from[i - 1]!
  const at = from.slice()
  const word = new Int32Array(pairs.size)
  const n = new Int32Array(pairs.size)
  for (const [pair, times] of pairs) {
    const a = Math.floor(pair / 0x1000000)
    word[at[a]!] = pair % 0x1000000
    n[at[a]!] = times
    at[a]!++
  }
  return { from, word, n }
}
