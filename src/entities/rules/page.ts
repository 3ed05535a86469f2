import type { EntityType } from '../../article.js'
import type { View } from '../features/view.js'

/** An entity on its way through the rules; `start` and `end` count atoms. */
export interface Mention {
  readonly type: EntityType
  readonly start: number
  readonly end: number
  readonly by: string
}

/** A rule takes what is known so far and gives it back, mended. It never writes to what it was given. */
export type Rule = (view: View, mentions: readonly Mention[]) => readonly Mention[]

/** Sorted by start, then longest first. */
export function sorted(mentions: readonly Mention[]): Mention[] {
  return [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)
}

/** True where only white space stands between two neighboring atoms, and no line break. */
export function besides(view: View, at: number): boolean {
  const { text, atoms } = view
  for (let offset = atoms.end[at - 1]!; offset < atoms.start[at]!; offset++) {
    if (text.charCodeAt(offset) === 0x0a) return false
  }
  return true
}

/** Which atoms some mention covers. */
export function covered(view: View, mentions: readonly Mention[]): Uint8Array {
  const marks = new Uint8Array(view.atoms.count)
  for (const { start, end } of mentions) marks.fill(1, start, end)
  return marks
}

/**
 * Cuts mentions into chains: within one, each overlaps another, so that a rule that compares all with all stays linear.
 * Mentions: sorted.
 */
export function chainsOf(mentions: readonly Mention[]): Mention[][] {
  const chains: Mention[][] = []
  let end = -1
  for (const mention of mentions) {
    if (mention.start < end) chains[chains.length - 1]!.push(mention)
    else chains.push([mention])
    end = Math.max(end, mention.end)
  }
  return chains
}
