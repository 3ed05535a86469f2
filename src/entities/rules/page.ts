import type { EntityType } from '../../article.js'
import { isCapital } from '../features/shapes.js'
import type { View } from '../features/view.js'

/** An entity on its way through the rules; `start` and `end` count atoms. */
export interface Mention {
  readonly type: EntityType
  readonly start: number
  readonly end: number
  readonly by: string
}

/** The same mention over other atoms. All mentions are made of the same fields in the same order, which is what makes reading them fast. */
export function respan(
  mention: Mention,
  start: number,
  end: number,
  by: string,
  type: EntityType = mention.type,
): Mention {
  return { type, start, end, by }
}

/** A rule takes what is known so far and gives it back, mended. It never writes to what it was given. */
export type Rule = (view: View, mentions: readonly Mention[]) => readonly Mention[]

/** Start and end of a mention in one number, to look spans up by. */
export function spanKey(start: number, end: number): number {
  return start * 0x200000 + end
}

/** True where every atom begins with a capital. */
export function allCapital({ shapes }: View, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isCapital(shapes[at]!)) return false
  return true
}

/** True for persons, bodies and places: what has a name that may stand elsewhere. */
export function bearsName({ type }: Mention): boolean {
  return type === 'PERSON' || type === 'ORGANIZATION' || type === 'LOCATION'
}

/** Sorted by start, then longest first; the very list where it is so already, as it mostly is. */
export function sorted(mentions: readonly Mention[]): readonly Mention[] {
  for (let index = 1; index < mentions.length; index++) {
    if (compare(mentions[index - 1]!, mentions[index]!) > 0) return [...mentions].sort(compare)
  }
  return mentions
}

function compare(a: Mention, b: Mention): number {
  return a.start - b.start || b.end - a.end
}

/** Each mention mended by itself, and sorted; the very list where nothing changed. */
export function mended(
  mentions: readonly Mention[],
  mend: (mention: Mention) => Mention,
): readonly Mention[] {
  let result: Mention[] | null = null
  for (let index = 0; index < mentions.length; index++) {
    const before = mentions[index]!
    const after = mend(before)
    if (after === before) continue
    result ??= [...mentions]
    result[index] = after
  }
  return result === null ? mentions : sorted(result)
}

/** What is one stays. */
export const WHOLE: readonly Mention[] = []

/** Lets mentions come apart: `parts` gives the pieces, or `WHOLE`. */
export function parted(
  mentions: readonly Mention[],
  parts: (mention: Mention) => readonly Mention[],
): readonly Mention[] {
  let result: Mention[] | null = null
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index]!
    const made = parts(mention)
    if (made.length === 0) result?.push(mention)
    else {
      result ??= mentions.slice(0, index)
      result.push(...made)
    }
  }
  return result === null ? mentions : sorted(result)
}

/** True where only white space stands between two neighboring atoms, and no line break. */
export function besides(view: View, at: number): boolean {
  const { text, atoms } = view
  for (let offset = atoms.end[at - 1]!; offset < atoms.start[at]!; offset++) {
    if (text.charCodeAt(offset) === 0x0a) return false
  }
  return true
}

// Scratch: what the last call filled it with. A list never changes, and most rules give on the one that they were given.
let marks = new Uint8Array(1024)
let marked: readonly Mention[] | null = null

/** Which atoms some mention covers; good until the next call. */
export function covered(view: View, mentions: readonly Mention[]): Uint8Array {
  if (marked === mentions) return marks
  const { count } = view.atoms
  if (marks.length < count) marks = new Uint8Array(count * 2)
  else marks.fill(0, 0, count)
  for (let index = 0; index < mentions.length; index++) {
    const { start, end } = mentions[index]!
    for (let at = start; at < end; at++) marks[at] = 1
  }
  marked = mentions
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

/** True where nothing covers the atoms. */
export function isFree(taken: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (taken[at] === 1) return false
  return true
}

/** The mentions that pass; the very list where all do. */
export function only(
  mentions: readonly Mention[],
  passes: (mention: Mention) => boolean,
): readonly Mention[] {
  return mentions.every(passes) ? mentions : mentions.filter(passes)
}

/** The mentions with others added; the very list where there are none. */
export function joined(mentions: readonly Mention[], found: readonly Mention[]): readonly Mention[] {
  return found.length === 0 ? mentions : sorted([...mentions, ...found])
}

/** Lets bodies, and posts that end with them, end elsewhere. `ends`: new ends by old ones. */
export function regrown(
  mentions: readonly Mention[],
  ends: ReadonlyMap<number, number>,
  by: string,
): readonly Mention[] {
  if (ends.size === 0) return mentions
  return mended(mentions, (mention) => {
    const end = ends.get(mention.end)
    if (end === undefined || (mention.type !== 'ORGANIZATION' && mention.type !== 'TITLE')) return mention
    return respan(mention, mention.start, end, by)
  })
}
