import { DASH, isCapital } from '../features/shapes.js'
import { covered, isFree, joined, type Mention, type Rule } from './page.js'

/** `Lê Tám - ⟦Thể thao Hòa Lạc⟧ | 06:55`: before the time at the end of an article stands the paper. */
export const paperBeforeTime: Rule = (view, mentions) => {
  const { text, atoms } = view
  const bar = text.lastIndexOf(' | ')
  if (bar < 0 || bar < text.length - LONGEST_TIME) return mentions
  let end = atoms.count
  while (end > 0 && atoms.end[end - 1]! > bar) end--
  let start = end
  while (start > 0 && end - start < LONGEST_PAPER && view.shapes[start - 1] !== DASH) start--
  if (start === 0 || start === end || view.shapes[start - 1] !== DASH || !isCapital(view.shapes[start]!))
    return mentions
  const others = mentions.filter((m) => m.end <= start || m.start >= end || m.start < start)
  const found: Mention[] = [{ type: 'ORGANIZATION', start, end, by: 'paper-before-time' }]
  return isFree(covered(view, others), start, end) ? joined(others, found) : mentions
}

const LONGEST_TIME = 24
const LONGEST_PAPER = 5
