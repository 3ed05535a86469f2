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

/**
 * Fills a view with the words of a text.
 *
 * @param joined - 1 where a token belongs to the word of the one before
 * @param starts - gets the first token of each word, and the number of tokens after the last
 */
export function fillWordView(
  view: WordView,
  lattice: Lattice,
  tokens: Tokens,
  joined: Uint8Array,
  lexicon: TagLexicon,
  starts: Int32Array,
): void {
  const { count, key, shape } = lattice
  const { list } = lexicon
  let words = 0
  let opens = true
  for (let at = 0; at < count; ) {
    let next = at + 1
    let hash = rollHash(0, key[at]!)
    const head = hash
    const kind = tokens.kind[at]!
    let form = shape[at]!
    while (next < count && joined[next] === 1) {
      hash = rollHash(hash, key[next]!)
      if (form >= SHAPE_CAPITAL && shape[next]! >= SHAPE_CAPITAL && shape[next]! < SHAPE_OTHER)
        form = SEVERAL_CAPITALS
      next++
    }
    if (form === SHAPE_OTHER && kind < TOKEN_PUNCTUATION) form = NUMBER_SHAPE
    const size = next - at
    const named = form >= SHAPE_CAPITAL && form !== SHAPE_OTHER && form !== NUMBER_SHAPE && !opens
    starts[words] = at
    view.word[words] = hash
    view.shape[words] = form + (opens ? OPENS : 0)
    view.length[words] = size > 4 ? 4 : size
    view.head[words] = head
    view.tail[words] = size === 1 ? head : rollHash(0, key[next - 1]!)
    const slot = kind <= TOKEN_NAME ? findEntry(list, hash) : -1
    view.cluster[words] = slot < 0 ? 0 : named ? lexicon.nameCluster[slot]! : lexicon.cluster[slot]!
    view.ambiguity[words] = slot < 0 ? 0 : lexicon.ambiguities[lexicon.ambiguity[slot]!]!
    view.headCluster[words] = size === 1 ? 0 : clusterOf(lexicon, head)
    view.tailCluster[words] = size === 1 ? 0 : clusterOf(lexicon, view.tail[words]!)
    opens = kind === TOKEN_PUNCTUATION && !GOES_ON_AFTER.has(key[at]!)
    view.ends[words] = kind === TOKEN_PUNCTUATION && STOPS.has(key[at]!) ? 1 : 0
    words++
    at = next
  }
  starts[words] = count
  view.count = words
}

function clusterOf({ list, cluster }: TagLexicon, hash: number): number {
  const slot = findEntry(list, hash)
  return slot < 0 ? 0 : cluster[slot]!
}

const keysOf = (marks: string): ReadonlySet<number> => new Set([...marks].map((mark) => atomKey(mark, 0, 1)))

/** After these the sentence goes on; after other marks a capital may be that of a beginning. */
const GOES_ON_AFTER = keysOf(',;()/&')
const STOPS = keysOf('.!?…')
