import { atomKey } from '../lexicon/atom-keys.js'
import { isVouched, tagsOf } from './ambiguity.js'
import { SHAPE_CAPITAL, SHAPE_OTHER } from './lattice.js'
import { label } from './tags.js'
import {
  TOKEN_CODE,
  TOKEN_NAME,
  TOKEN_NUMBER,
  TOKEN_PUNCTUATION,
  TOKEN_SYLLABLE,
  TOKEN_SYMBOL,
} from './tokens.js'
import { OPENS } from './word-view.js'

const bit = (upos: Parameters<typeof label>[0]): number => 1 << label(upos)

const SIGNS = bit('SYM') | bit('PUNCT') | bit('NOUN')
const DASHES_TAGS = bit('PUNCT') | bit('SYM')
const PROPN = bit('PROPN')
const OPEN = bit('NOUN') | bit('VERB') | bit('ADJ') | bit('PROPN') | bit('ADV') | bit('X')

const DASHES: ReadonlySet<number> = new Set([...'-/'].map((mark) => atomKey(mark, 0, 1)))

/**
 * Which labels a word may have, as a set of bits: one for marks, numbers and words of one tag, the
 * tags that treebank or raw text show for ambiguous words, the open classes for words that neither knows.
 */
export function candidatesOf(kind: number, key: number, ambiguity: number, shape: number): number {
  switch (kind) {
    case TOKEN_PUNCTUATION:
      return DASHES.has(key) ? DASHES_TAGS : bit('PUNCT')
    case TOKEN_SYMBOL:
      return SIGNS
    case TOKEN_NUMBER:
      return bit('NUM')
    case TOKEN_CODE:
      return PROPN
    case TOKEN_NAME:
    case TOKEN_SYLLABLE:
      return wordCandidates(ambiguity, shape)
    default:
      return OPEN
  }
}

function wordCandidates(ambiguity: number, shape: number): number {
  const form = shape & (OPENS - 1)
  const capital = form >= SHAPE_CAPITAL && form !== SHAPE_OTHER
  const tags = tagsOf(ambiguity)
  if (!capital) return ambiguity === 0 ? OPEN : tags
  // Inside a sentence a capital makes a name of a word that the treebank does not know otherwise: `ở Huế`.
  if (shape < OPENS && !isVouched(ambiguity) && (ambiguity === 0 || (tags & PROPN) !== 0)) return PROPN
  return ambiguity === 0 ? OPEN : tags | PROPN
}
