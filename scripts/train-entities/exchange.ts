/**
 * Classes of words by exchange (R. Kneser and H. Ney, 1993): every word sits in one class; it moves to the class that
 * most raises the likelihood of a class bigram model; repeated for a few rounds. Deterministic.
 *
 * @param sequence - word ids in order of the text; -1 breaks the sequence
 * @param size - number of words; ids are sorted by frequency, most frequent first
 * @returns the class of every word, from 1 to `classes`
 */
export function exchangeClasses(
  sequence: Int32Array,
  size: number,
  classes: number,
  rounds: number,
  log: (line: string) => void,
): Int32Array {
  const right = neighbors(sequence, size, 1)
  const left = neighbors(sequence, size, -1)
  const classOf = new Int32Array(size)
  for (let word = 0; word < size; word++) classOf[word] = word < classes - 1 ? word : word % classes
  const C = classes
  const pair = new Float64Array(C * C)
  const outOf = new Float64Array(C)
  const into = new Float64Array(C)
  for (let word = 0; word < size; word++) {
    for (let at = right.start[word]!; at < right.start[word + 1]!; at++) {
      const from = classOf[word]!
      const to = classOf[right.word[at]!]!
      pair[from * C + to] = pair[from * C + to]! + right.count[at]!
      outOf[from] = outOf[from]! + right.count[at]!
      into[to] = into[to]! + right.count[at]!
    }
  }
  const xlogx = (x: number) => (x > 0 ? x * Math.log(x) : 0)
  const toClass = new Float64Array(C)
  const fromClass = new Float64Array(C)
  const toList = new Int32Array(C)
  const fromList = new Int32Array(C)
  for (let round = 0; round < rounds; round++) {
    let moves = 0
    for (let word = 0; word < size; word++) {
      let toCount = 0
      let fromCount = 0
      let self = 0
      let totalOut = 0
      let totalIn = 0
      for (let at = right.start[word]!; at < right.start[word + 1]!; at++) {
        const other = right.word[at]!
        totalOut += right.count[at]!
        if (other === word) {
          self += right.count[at]!
          continue
        }
        const c = classOf[other]!
        if (toClass[c] === 0) toList[toCount++] = c
        toClass[c] = toClass[c]! + right.count[at]!
      }
      for (let at = left.start[word]!; at < left.start[word + 1]!; at++) {
        const other = left.word[at]!
        totalIn += left.count[at]!
        if (other === word) continue
        const c = classOf[other]!
        if (fromClass[c] === 0) fromList[fromCount++] = c
        fromClass[c] = fromClass[c]! + left.count[at]!
      }
      const home = classOf[word]!
      const move = (c: number, sign: number) => {
        for (let k = 0; k < toCount; k++) {
          const d = toList[k]!
          pair[c * C + d] = pair[c * C + d]! + sign * toClass[d]!
        }
        for (let k = 0; k < fromCount; k++) {
          const d = fromList[k]!
          pair[d * C + c] = pair[d * C + c]! + sign * fromClass[d]!
        }
        pair[c * C + c] = pair[c * C + c]! + sign * self
        outOf[c] = outOf[c]! + sign * totalOut
        into[c] = into[c]! + sign * totalIn
      }
      move(home, -1)
      let best = home
      let bestGain = -Infinity
      for (let c = 0; c < C; c++) {
        let gain = 0
        for (let k = 0; k < toCount; k++) {
          const d = toList[k]!
          if (d === c) continue
          const n = pair[c * C + d]!
          gain += xlogx(n + toClass[d]!) - xlogx(n)
        }
        for (let k = 0; k < fromCount; k++) {
          const d = fromList[k]!
          if (d === c) continue
          const n = pair[d * C + c]!
          gain += xlogx(n + fromClass[d]!) - xlogx(n)
        }
        const n = pair[c * C + c]!
        gain += xlogx(n + self + toClass[c]! + fromClass[c]!) - xlogx(n)
        gain -= xlogx(outOf[c]! + totalOut) - xlogx(outOf[c]!) + xlogx(into[c]! + totalIn) - xlogx(into[c]!)
        if (gain > bestGain + 1e-9) {
          bestGain = gain
          best = c
        }
      }
      move(best, 1)
      classOf[word] = best
      if (best !== home) moves++
      for (let k = 0; k < toCount; k++) toClass[toList[k]!] = 0
      for (let k = 0; k < fromCount; k++) fromClass[fromList[k]!] = 0
    }
    log(`round ${round + 1}: ${moves} of ${size} moved`)
    if (moves < size / 100) break
  }
  return classOf.map((c) => c + 1)
}

interface Neighbors {
  readonly start: Int32Array
  readonly word: Int32Array
  readonly count: Int32Array
}

function neighbors(sequence: Int32Array, size: number, direction: 1 | -1): Neighbors {
  const counts = new Map<number, number>()
  for (let at = 0; at + 1 < sequence.length; at++) {
    const a = sequence[at]!
    const b = sequence[at + 1]!
    if (a < 0 || b < 0) continue
    const key = direction === 1 ? a * size + b : b * size + a
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const sorted = [...counts].sort((x, y) => x[0] - y[0])
  const start = new Int32Array(size + 1)
  const word = new Int32Array(sorted.length)
  const count = new Int32Array(sorted.length)
  sorted.forEach(([key, n], at) => {
    word[at] = key % size
    count[at] = n
    start[Math.floor(key / size) + 1] = start[Math.floor(key / size) + 1]! + 1
  })
  for (let w = 0; w < size; w++) start[w + 1] = start[w + 1]! + start[w]!
  return { start, word, count }
}
