import type { Atoms } from '../text/atoms.js'
import { isUpper } from '../text/characters.js'
import { isSpace } from '../text/span.js'
import { compareSounds } from './sound.js'
import { TOKEN_NAME, TOKEN_SYLLABLE, type Tokens } from './tokens.js'
import { CLASS, findEntry, GOES_ON, rollHash, type WordList } from './word-list.js'

/** How a token is written. */
export const SHAPE_LOWER = 0
export const SHAPE_CAPITAL = 1
export const SHAPE_CAPITALS = 2
export const SHAPE_INITIAL = 3
export const SHAPE_NAME = 4
export const SHAPE_OTHER = 5

/** Words of more syllables than this are left to capitals and to the caller's own list. */
export const LONGEST_WORD = 4

/**
 * What the segmenter reads of each token: its key, its shape, the lexicon's class of the token alone, and of the words
 * of two, three and four tokens that begin with it (0 where there is none).
 */
export interface Lattice {
  readonly count: number
  readonly key: Int32Array
  readonly shape: Uint8Array
  /** 1 where the token can be joined to the one before it: both of letters, one space between, the same sentence. */
  readonly joins: Uint8Array
  readonly one: Uint8Array
  readonly two: Uint8Array
  readonly three: Uint8Array
  readonly four: Uint8Array
  /** How the token sounds beside the one before it (sound.ts); only where neither lexicon nor capitals speak. */
  readonly sound: (at: number) => number
}

/**
 * Looks every token and every row of tokens up in the lexicon: linear, at most four probes a token.
 *
 * @param breaks - 1 for each token that begins a sentence; null where sentences are not known
 */
export function buildLattice(
  text: string,
  atoms: Atoms,
  keys: Int32Array,
  tokens: Tokens,
  list: WordList,
  breaks: Uint8Array | null,
): Lattice {
  const { count, first, kind } = tokens
  const key = new Int32Array(count)
  const shape = new Uint8Array(count)
  const joins = new Uint8Array(count + 1)
  const one = new Uint8Array(count)
  const two = new Uint8Array(count)
  const three = new Uint8Array(count)
  const four = new Uint8Array(count)
  for (let i = 0; i < count; i++) {
    const atom = first[i]!
    const start = atoms.start[atom]!
    key[i] = kind[i] === TOKEN_SYLLABLE ? keys[atom]! : keyOfToken(keys, atom, first[i + 1]!, kind[i]!)
    shape[i] = shapeOf(text, start, atoms.end[atom]!, kind[i]!)
    if (
      i > 0 &&
      kind[i]! <= TOKEN_NAME &&
      kind[i - 1]! <= TOKEN_NAME &&
      (breaks === null || breaks[i] === 0)
    ) {
      joins[i] = isOneGap(text, atoms.end[atom - 1]!, start, breaks !== null) ? 1 : 0
    }
  }
  for (let i = 0; i < count; i++) {
    if (kind[i]! > TOKEN_NAME) continue
    let hash = rollHash(0, key[i]!)
    let slot = findEntry(list, hash)
    if (slot < 0) continue
    let info = list.info[slot]!
    one[i] = info & CLASS
    for (let length = 2; length <= LONGEST_WORD; length++) {
      const next = i + length - 1
      if ((info & GOES_ON) === 0 || next >= count || joins[next] === 0) break
      hash = rollHash(hash, key[next]!)
      slot = findEntry(list, hash)
      if (slot < 0) break
      info = list.info[slot]!
      if (length === 2) two[i] = info & CLASS
      else if (length === 3) three[i] = info & CLASS
      else four[i] = info & CLASS
    }
  }
  const sound = (at: number): number =>
    compareSounds(
      text,
      atoms.start[first[at - 1]!]!,
      atoms.end[first[at - 1]!]!,
      atoms.start[first[at]!]!,
      atoms.end[first[at]!]!,
    )
  return { count, key, shape, joins, one, two, three, four, sound }
}

/** One space, or what a wrapped line puts in its place; a line's end only where sentences are known to go on over it. */
function isOneGap(text: string, from: number, to: number, lines: boolean): boolean {
  if (to - from === 1 && text.charCodeAt(from) === 0x20) return true
  if (to === from || to - from > WIDEST_GAP) return false
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (!isSpace(code) || (!lines && (code === 0x0a || code === 0x0d))) return false
  }
  return true
}

/** A gap wider than this is layout, as in a table. */
const WIDEST_GAP = 4

/** Marks stand for themselves, names are hashed whole, all numbers are alike. */
function keyOfToken(keys: Int32Array, from: number, to: number, kind: number): number {
  if (to - from === 1 && kind > 4) return keys[from]!
  if (kind > TOKEN_NAME) return kind
  let hash = 0
  for (let atom = from; atom < to; atom++) hash = rollHash(hash, keys[atom]!)
  return hash
}

function shapeOf(text: string, start: number, end: number, kind: number): number {
  if (kind === TOKEN_NAME) return SHAPE_NAME
  if (kind !== TOKEN_SYLLABLE) return SHAPE_OTHER
  const code = text.charCodeAt(start)
  if (code >= 0x61 && code <= 0x7a) return SHAPE_LOWER
  if (!isUpper(text[start]!)) return SHAPE_LOWER
  if (end - start === 1) return SHAPE_INITIAL
  return isUpper(text[end - 1]!) ? SHAPE_CAPITALS : SHAPE_CAPITAL
}
