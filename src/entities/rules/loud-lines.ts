import { oncePer } from '../../text/once-per.js'
import { CAPITALS, INITIAL, isCapital, LOWER } from '../features/shapes.js'
import type { View } from '../features/view.js'

/** A sentence that has no small letter, in atoms. */
export interface LoudLine {
  readonly start: number
  readonly end: number
}

/**
 * The lines in capitals: headings, letterheads, signatures. Most articles have none, and most sentences are told by
 * their first word.
 */
export const loudLinesOf = oncePer((view: View): readonly LoudLine[] => {
  const { sentenceStart, sentenceEnd } = view
  const lines: LoudLine[] = []
  for (let index = 0; index < sentenceStart.length; index++) {
    const start = sentenceStart[index]!
    const end = sentenceEnd[index]!
    if (isLoud(view, start, end)) lines.push({ start, end })
  }
  return lines
})

function isLoud({ shapes }: View, start: number, end: number): boolean {
  let words = 0
  for (let at = start; at < end; at++) {
    const shape = shapes[at]!
    if (shape === LOWER) return false
    if (shape === CAPITALS) words++
    else if (isCapital(shape) && shape !== INITIAL) return false
  }
  return words > 0
}
