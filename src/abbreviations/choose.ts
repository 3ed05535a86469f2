import type { Atoms } from '../text/atoms.js'
import type { Candidate } from './candidates.js'
import type { Meaning } from './dictionary.js'

/** A meaning with its share of the belief, between 0 and 1. */
export interface Ranked {
  readonly long: string
  readonly score: number
  /** What speaks for it: below zero where only a low weight does. */
  readonly strength: number
}

/** The text around a short form, in lower case, and what the article says elsewhere. */
export interface Context {
  readonly text: string
  /** The whole text in lower case, same offsets. */
  readonly lower: string
  readonly atoms: Atoms
}

const NEAR = 120
/** An article's length: what stands further off says nothing. */
const FAR = 3000
const NEAR_WEIGHT = 1
const ANYWHERE_WEIGHT = 0.25
const NEIGHBOR_WEIGHT = 2.5
const SPELLED_OUT_WEIGHT = 1.5

/**
 * Ranks the meanings of a short form by the words around its mentions: a word of the meaning's context near
 * a mention counts most, the meaning spelled out elsewhere in the article next.
 *
 * @param meanings - at least one
 * @param mentions - all places of the short form
 * @returns best first; scores add up to 1
 */
export function rankMeanings(
  context: Context,
  meanings: readonly Meaning[],
  mentions: readonly Candidate[],
): readonly Ranked[] {
  const strengths = meanings.map((meaning) => strength(context, meaning, mentions))
  const total = strengths.reduce((sum, strength) => sum + Math.exp(strength), 0)
  return meanings
    .map(({ long }, i) => ({ long, score: Math.exp(strengths[i]!) / total, strength: strengths[i]! }))
    .sort((a, b) => b.score - a.score)
}

/** So many mentions are looked at: an article with a thousand says nothing new. */
const MOST_MENTIONS = 6

function strength(context: Context, meaning: Meaning, mentions: readonly Candidate[]): number {
  let sum = Math.log(meaning.weight ?? 1)
  if (isSpelledOut(context, meaning.long, mentions[0])) sum += SPELLED_OUT_WEIGHT
  for (const cue of meaning.context ?? []) {
    let best = 0
    for (const mention of mentions.slice(0, MOST_MENTIONS))
      best = Math.max(best, cueAt(context, cue, mention))
    sum += best
  }
  return sum
}

function isSpelledOut({ lower }: Context, long: string, mention: Candidate | undefined): boolean {
  if (mention === undefined) return false
  return lower.slice(Math.max(0, mention.start - FAR), mention.end + FAR).includes(long.toLowerCase())
}

function cueAt(context: Context, cue: string, mention: Candidate): number {
  if (cue === '#') return isNumberBefore(context, mention) ? NEIGHBOR_WEIGHT : 0
  if (cue[0] === '<') return endsWithWord(context.lower, mention.start, cue.slice(1)) ? NEIGHBOR_WEIGHT : 0
  if (cue === '>#') return isNumberAfter(context, mention) ? NEIGHBOR_WEIGHT : 0
  if (cue[0] === '>') return startsWithWord(context.lower, mention.end, cue.slice(1)) ? NEIGHBOR_WEIGHT : 0
  const from = Math.max(0, mention.start - NEAR)
  if (hasWord(context.lower, cue, from, mention.end + NEAR)) return NEAR_WEIGHT
  return hasWord(context.lower, cue, mention.start - FAR, mention.end + FAR) ? ANYWHERE_WEIGHT : 0
}

function isNumberBefore({ text }: Context, { start }: Candidate): boolean {
  let at = start - 1
  while (at >= 0 && text[at] === ' ') at--
  return at >= 0 && text[at]! >= '0' && text[at]! <= '9'
}

function isNumberAfter({ text }: Context, { end }: Candidate): boolean {
  let at = end
  while (at < text.length && at < end + 3 && (text[at] === ' ' || text[at] === '.')) at++
  return at < text.length && text[at]! >= '0' && text[at]! <= '9'
}

function endsWithWord(lower: string, end: number, word: string): boolean {
  const before = lower.slice(Math.max(0, end - word.length - 4), end).replace(/[\s:-]{1,4}$/u, '')
  return before.endsWith(word) && !isLetterAt(before, before.length - word.length - 1)
}

function startsWithWord(lower: string, start: number, word: string): boolean {
  const after = lower.slice(start, start + word.length + 4).replace(/^[\s.]+/u, '')
  return after.startsWith(word) && !isLetterAt(after, word.length)
}

/** True where the word stands between two offsets as a word of its own. */
function hasWord(lower: string, word: string, from: number, to: number): boolean {
  const part = lower.slice(Math.max(0, from), to)
  for (let at = part.indexOf(word); at >= 0; at = part.indexOf(word, at + 1)) {
    if (!isLetterAt(part, at - 1) && !isLetterAt(part, at + word.length)) return true
  }
  return false
}

function isLetterAt(lower: string, at: number): boolean {
  return at >= 0 && at < lower.length && /[\p{L}\p{M}]/u.test(lower[at]!)
}
