import { atomKey } from '../lexicon/atom-keys.js'
import type { Lattice } from './lattice.js'
import { SHAPE_CAPITAL, SHAPE_OTHER } from './lattice.js'
import type { WordView } from './tag-features.js'
import { TOKEN_NAME, TOKEN_PUNCTUATION, type Tokens } from './tokens.js'
import { findEntry, rollHash, type WordList } from './word-list.js'

/** What is known of words by their slot in the word list. */
export interface TagLexicon {
  readonly list: WordList
  /** Class of a word in lower case, or opening a sentence. */
  readonly cluster: Uint8Array
  /** Class of the same word as a name. */
  readonly nameCluster: Uint8Array
  /** Index into `ambiguities`; 0: none. */
  readonly ambiguity: Uint8Array
  /** See ambiguity.ts. */
  readonly ambiguities: Int32Array
}

/** Shape 0–5 of the first token, 6 where several tokens are capitalised; 8 is added where the word opens a sentence. */
export const OPENS = 8
const SEVERAL_CAPITALS = 6
const NUMBER_SHAPE = 7

/** First token of each word, and the number of tokens after the last. */
export function wordStarts(joined: Uint8Array): Int32Array {
  const starts = new Int32Array(joined.length + 1)
  let words = 0
  for (let token = 0; token < joined.length; token++) if (joined[token] === 0) starts[words++] = token
  starts[words] = joined.length
  return starts.subarray(0, words + 1)
}

/**
 * Fills a view with the words of a text.
 *
 * @param starts - first token of each word, and the number of tokens after the last (see {@link wordStarts})
 */
export function fillWordView(
  view: WordView,
  lattice: Lattice,
  tokens: Tokens,
  starts: Int32Array,
  lexicon: TagLexicon,
): void {
  const { key, shape } = lattice
  const { list } = lexicon
  const count = starts.length - 1
  let opens = true
  for (let words = 0; words < count; words++) {
    const at = starts[words]!
    const end = starts[words + 1]!
    let hash = rollHash(0, key[at]!)
    const head = hash
    const kind = tokens.kind[at]!
    let form = shape[at]!
    for (let next = at + 1; next < end; next++) {
      hash = rollHash(hash, key[next]!)
      if (form >= SHAPE_CAPITAL && shape[next]! >= SHAPE_CAPITAL && shape[next]! < SHAPE_OTHER)
        form = SEVERAL_CAPITALS
    }
    if (form === SHAPE_OTHER && kind < TOKEN_PUNCTUATION) form = NUMBER_SHAPE
    const size = end - at
    const named = form >= SHAPE_CAPITAL && form !== SHAPE_OTHER && form !== NUMBER_SHAPE && !opens
    view.word[words] = hash
    view.shape[words] = form + (opens ? OPENS : 0)
    view.length[words] = Math.min(size, 4)
    view.head[words] = head
    view.tail[words] = size === 1 ? head : rollHash(0, key[end - 1]!)
    const slot = kind <= TOKEN_NAME ? findEntry(list, hash) : -1
    view.cluster[words] = slot < 0 ? 0 : named ? lexicon.nameCluster[slot]! : lexicon.cluster[slot]!
    view.ambiguity[words] = slot < 0 ? 0 : lexicon.ambiguities[lexicon.ambiguity[slot]!]!
    view.headCluster[words] = size === 1 ? 0 : clusterOf(lexicon, head)
    view.tailCluster[words] = size === 1 ? 0 : clusterOf(lexicon, view.tail[words]!)
    opens = kind === TOKEN_PUNCTUATION && !GOES_ON_AFTER.has(key[at]!)
    view.ends[words] = kind === TOKEN_PUNCTUATION && STOPS.has(key[at]!) ? 1 : 0
  }
  view.count = count
}

function clusterOf({ list, cluster }: TagLexicon, hash: number): number {
  const slot = findEntry(list, hash)
  return slot < 0 ? 0 : cluster[slot]!
}

const keysOf = (marks: string): ReadonlySet<number> => new Set([...marks].map((mark) => atomKey(mark, 0, 1)))

/** After these the sentence goes on; after other marks a capital may be that of a beginning. */
const GOES_ON_AFTER = keysOf(',;()/&')
const STOPS = keysOf('.!?…')
