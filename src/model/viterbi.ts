/**
 * Best path through a chain in which each place has its own few candidates (Viterbi 1967). With two or three
 * candidates a place, as a tag dictionary leaves them, it costs little more than greedy decoding.
 */
export interface Chain {
  /** Labels allowed at each place, flattened; place `i` has `from[i]` to `from[i + 1] - 1`. */
  readonly label: Uint8Array
  readonly from: Int32Array
  /** Score of each of them at its place. */
  readonly score: Int32Array | Float64Array
}

/**
 * Labels of the best path.
 *
 * @param chain - candidates and their scores; each place has at least one
 * @param first - first place
 * @param last - place after the last
 * @param transition - `transition[before * labels + label]`; row `labels` is the score of beginning with a label
 * @param labels - number of labels
 * @param path - gets the label of each place from `first` to `last - 1`
 * @param scratch - two arrays as long as `chain.label`, so that nothing is allocated a sentence
 */
export function bestPath(
  chain: Chain,
  first: number,
  last: number,
  transition: ArrayLike<number>,
  labels: number,
  path: Uint8Array,
  scratch: { readonly best: Float64Array; readonly back: Int32Array },
): void {
  if (first >= last) return
  const { label, from, score } = chain
  const { best, back } = scratch
  for (let j = from[first]!; j < from[first + 1]!; j++) {
    best[j] = score[j]! + transition[labels * labels + label[j]!]!
  }
  for (let place = first + 1; place < last; place++) {
    const low = from[place - 1]!
    const high = from[place]!
    for (let j = high; j < from[place + 1]!; j++) {
      const to = label[j]!
      let top = Number.NEGATIVE_INFINITY
      let source = low
      for (let i = low; i < high; i++) {
        const value = best[i]! + transition[label[i]! * labels + to]!
        if (value > top) {
          top = value
          source = i
        }
      }
      best[j] = top + score[j]!
      back[j] = source
    }
  }
  let at = from[last - 1]!
  for (let j = at + 1; j < from[last]!; j++) if (best[j]! > best[at]!) at = j
  for (let place = last - 1; ; place--) {
    path[place] = label[at]!
    if (place === first) return
    at = back[at]!
  }
}
