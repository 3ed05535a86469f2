import type { Span } from '../article.js'
import type { Atoms } from '../text/atoms.js'
import { ATOM_DIGITS, ATOM_LETTERS } from '../text/atoms.js'
import { TOKEN_RULES } from './token-rules.js'

/** Kinds of tokens. Only the first two can become part of a longer word. */
export const TOKEN_SYLLABLE = 1
/** Letters held together by a mark or with digits: `H'Hen`, `T&T`, `TP.HCM`, `A5`. */
export const TOKEN_NAME = 2
/** Numbers, dates, times, percentages, money, plates. */
export const TOKEN_NUMBER = 3
/** Links, addresses, document numbers. */
export const TOKEN_CODE = 4
export const TOKEN_PUNCTUATION = 5
export const TOKEN_SYMBOL = 6

/**
 * Tokens as ranges of atoms: token `i` covers atoms `first[i]` to `first[i + 1] - 1`. Together they cover every atom,
 * so tokens and the white space between them rebuild the text.
 */
export interface Tokens {
  readonly count: number
  /** `count + 1` entries; the last is the number of atoms. */
  readonly first: Int32Array
  readonly kind: Uint8Array
}

/** What a token rule reads: a text, its atoms, and the end of the sentence it is in. */
export interface TokenContext {
  readonly text: string
  readonly atoms: Atoms
  /** Index after the last atom of the sentence. */
  end: number
}

/**
 * Joins atoms to tokens: one linear pass, in which the first rule of the list that applies decides.
 *
 * @param text - text in NFC
 * @param atoms - its atoms
 * @param sentences - sentence spans, in order; no token crosses the end of one
 * @example scanTokens('Sinh 1/8/2014.', scanAtoms('Sinh 1/8/2014.')).count // 3
 */
export function scanTokens(text: string, atoms: Atoms, sentences: readonly Span[] = []): Tokens {
  const { count } = atoms
  const first = new Int32Array(count + 1)
  const kind = new Uint8Array(count)
  const context: TokenContext = { text, atoms, end: count }
  let tokens = 0
  let sentence = 0
  let limit = sentences.length > 0 ? -1 : text.length
  for (let at = 0; at < count; ) {
    const start = atoms.start[at]!
    if (start >= limit) {
      while (sentence < sentences.length && sentences[sentence]!.end <= start) sentence++
      const next = sentences[sentence]
      // Between two sentences the range ends where the next one starts.
      limit = next === undefined ? text.length : start < next.start ? next.start : next.end
      context.end = sentenceEnd(atoms, at, limit)
    }
    first[tokens] = at
    if (isAlone(atoms, at, context.end)) {
      kind[tokens++] = kindOfAtom(text, atoms, at)
      at++
      continue
    }
    const match = applyRules(context, at)
    kind[tokens++] = match === 0 ? kindOfAtom(text, atoms, at) : match & 7
    at += match === 0 ? 1 : match >> 3
  }
  first[tokens] = count
  return { count: tokens, first: first.subarray(0, tokens + 1), kind: kind.subarray(0, tokens) }
}

function sentenceEnd(atoms: Atoms, from: number, limit: number): number {
  // Sentences are read in order, so this walk touches each atom once in all.
  let low = from
  let high = atoms.count
  while (low < high) {
    const middle = (low + high) >> 1
    if (atoms.start[middle]! < limit) low = middle + 1
    else high = middle
  }
  return low
}

/** Most atoms stand between spaces: no rule can join them to anything. */
function isAlone(atoms: Atoms, at: number, end: number): boolean {
  return at + 1 >= end || atoms.end[at] !== atoms.start[at + 1]
}

function applyRules(context: TokenContext, at: number): number {
  for (const rule of TOKEN_RULES) {
    const match = rule(context, at)
    if (match !== 0) return match
  }
  return 0
}

const SYMBOLS = '%$€£¥₫+=<>@&#*~^|°±×÷§©®™№'

function kindOfAtom(text: string, atoms: Atoms, at: number): number {
  const kind = atoms.kind[at]!
  if (kind === ATOM_LETTERS) return TOKEN_SYLLABLE
  if (kind === ATOM_DIGITS) return TOKEN_NUMBER
  const character = text[atoms.start[at]!]!
  return SYMBOLS.includes(character) || atoms.end[at]! - atoms.start[at]! > 1
    ? TOKEN_SYMBOL
    : TOKEN_PUNCTUATION
}
