import { lowerCaseAt } from '../text/lower-case.js'
import type { Candidate } from './candidates.js'
import { type Context, hasPhrase, hasWord, isLetterAt } from './context.js'
import type { Meaning } from './dictionary.js'

/** A meaning with its share of the belief, between 0 and 1. */
export interface Ranked {
  readonly long: string
  readonly score: number
  /** What speaks for it: below zero where only a low weight does. */
  readonly strength: number
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
  const [only, another] = meanings
  // Nothing is to be weighed where there is one meaning, and not a rare one.
  if (only !== undefined && another === undefined && (only.weight ?? 1) >= 1)
    return [{ long: only.long, score: 1, strength: 0 }]
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

function isSpelledOut(context: Context, long: string, mention: Candidate | undefined): boolean {
  return mention !== undefined && hasPhrase(context, long, mention.start - FAR, mention.end + FAR)
}

function cueAt(context: Context, cue: string, mention: Candidate): number {
  const { text } = context
  if (cue === '#') return isNumberBefore(context, mention) ? NEIGHBOR_WEIGHT : 0
  if (cue[0] === '<') return endsWithWord(text, mention.start, cue.slice(1)) ? NEIGHBOR_WEIGHT : 0
  if (cue === '>#') return isNumberAfter(context, mention) ? NEIGHBOR_WEIGHT : 0
  if (cue[0] === '>') return startsWithWord(text, mention.end, cue.slice(1)) ? NEIGHBOR_WEIGHT : 0
  if (hasWord(context, cue, mention.start - NEAR, mention.end + NEAR)) return NEAR_WEIGHT
  return hasWord(context, cue, mention.start - FAR, mention.end + FAR) ? ANYWHERE_WEIGHT : 0
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

function endsWithWord(text: string, end: number, word: string): boolean {
  const start = Math.max(0, end - word.length - 4)
  const before = lowerCaseAt(text, start, end).replace(/[\s:-]{1,4}$/u, '')
  return before.endsWith(word) && !isLetterAt(before, before.length - word.length - 1)
}

function startsWithWord(text: string, start: number, word: string): boolean {
  const end = Math.min(text.length, start + word.length + 4)
  const after = lowerCaseAt(text, start, end).replace(/^[\s.]+/u, '')
  return after.startsWith(word) && !isLetterAt(after, word.length)
}
