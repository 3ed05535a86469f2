import { type CrfTables, WORD_BITS } from './crf-tables.js'

/**
 * The labels that are within reach of the best at one position, with the best way to each. What is better than what can't
 * be guessed by the processor, so no branch asks: numbers are compared by their signs, labels are met bit by bit, and a
 * way is its score with the label it comes from in the lowest byte, so that the greater number is the better way.
 */
export interface Beam {
  /** Only label 0, outside of everything. */
  readonly stayOutside: () => void
  /** Before the first position. */
  readonly start: () => void
  /** From what is left to all labels that may follow. */
  readonly reach: () => void
  /**
   * Adds what the features say and gives up what is more than `width` behind.
   *
   * @param back - receives, at `row` and a label, the label before
   */
  readonly weigh: (sums: Int32Array, width: number, back: Uint8Array, row: number) => void
  /** True where nothing is left but label 0. */
  readonly isOutside: () => boolean
  readonly best: () => number
}

/** Bits of the label that a way comes from. */
const FROM_BITS = 8
const FROM_MASK = (1 << FROM_BITS) - 1
/** Far below every way; its differences to ways stay within 32 bits. */
const NO_WAY = -(1 << 30)

export function createBeam(tables: CrfTables): Beam {
  const { labels, words } = tables
  /** The best way to each label; NO_WAY between two steps. */
  const ways = new Int32Array(labels).fill(NO_WAY)
  /** Labels that have a way, as bits. */
  const met = new Int32Array(words)
  const left: Left = { label: new Int32Array(labels), score: new Int32Array(labels) }
  let count = 0

  function leave(label: number): void {
    left.label[0] = label
    left.score[0] = 0
    count = 1
  }

  return {
    stayOutside: () => leave(0),
    start: () => leave(labels),
    reach() {
      reachAll(tables, left, count, ways, met)
    },
    weigh(sums, width, back, row) {
      const found = weighAll(tables, left, ways, met, sums, back, row)
      count = keepNear(left, found, width)
    },
    isOutside: () => count === 1 && left.label[0] === 0,
    best() {
      let best = 0
      for (let index = 1; index < count; index++) if (left.score[index]! > left.score[best]!) best = index
      return left.label[best]!
    },
  }
}

/** Labels that are left, and their scores beside the best, which has 0. */
interface Left {
  readonly label: Int32Array
  readonly score: Int32Array
}

function reachAll(
  { start, after, score, words, follows }: CrfTables,
  left: Left,
  count: number,
  ways: Int32Array,
  met: Int32Array,
): void {
  for (let index = 0; index < count; index++) {
    const from = left.label[index]!
    const so = left.score[index]!
    for (let word = 0; word < words; word++) met[word] = met[word]! | follows[from * words + word]!
    for (let at = start[from]!, end = start[from + 1]!; at < end; at++) {
      const to = after[at]!
      ways[to] = greater(ways[to]!, ((so + score[at]!) << FROM_BITS) | from)
    }
  }
}

function greater(a: number, b: number): number {
  const less = (a - b) | 0
  return (a - (less & (less >> 31))) | 0
}

/** Clears `ways` and `met`; returns how many labels have a way. */
function weighAll(
  { most, unit, shift, words }: CrfTables,
  { label, score }: Left,
  ways: Int32Array,
  met: Int32Array,
  sums: Int32Array,
  back: Uint8Array,
  row: number,
): number {
  let found = 0
  for (let word = 0; word < words; word++) {
    for (let bits = met[word]!; bits !== 0; bits &= bits - 1) {
      const to = word * WORD_BITS + 31 - Math.clz32(bits & -bits)
      const way = ways[to]!
      ways[to] = NO_WAY
      back[row + to] = way & FROM_MASK
      let sum = 0
      for (let at = to * most, end = at + most; at < end; at++) sum = (sum + sums[unit[at]!]!) | 0
      label[found] = to
      score[found] = (way >> FROM_BITS) + (sum << shift)
      found++
    }
    met[word] = 0
  }
  return found
}

/** Keeps what is not far behind the best; returns how many. */
function keepNear({ label, score }: Left, found: number, width: number): number {
  let best = NO_WAY
  for (let index = 0; index < found; index++) best = greater(best, score[index]!)
  let kept = 0
  for (let index = 0; index < found; index++) {
    const behind = (score[index]! - best) | 0
    label[kept] = label[index]!
    score[kept] = behind
    kept += 1 + ((behind + width) >> 31)
  }
  return kept
}
