/** Classes of words from the raw text as the segmenter cuts it. */
import { joinTokens } from '../../src/words/join-tokens.js'
import { buildLattice } from '../../src/words/lattice.js'
import { emptyWordView } from '../../src/words/tag-features.js'
import { findEntry, SLOTS, type WordList } from '../../src/words/word-list.js'
import { fillWordView, OPENS, type TagLexicon, wordStarts } from '../../src/words/word-view.js'
import { clusterWords } from './clusters.js'
import type { GoldTokens } from './gold-tokens.js'
import type { RawTokens } from './segmentation.js'

/** A lexicon without tags and classes, for the rounds before there are any. */
export function bareTagLexicon(list: WordList): TagLexicon {
  return {
    list,
    cluster: new Uint8Array(SLOTS),
    nameCluster: new Uint8Array(SLOTS),
    ambiguity: new Uint8Array(SLOTS),
    ambiguities: new Int32Array(1),
  }
}

export interface ClassOptions {
  readonly classes: number
  readonly minimum: number
  readonly rounds: number
}

/** Classes by slot of the word list: words in lower case and names apart. */
export function learnClasses(
  raw: readonly RawTokens[],
  gold: readonly GoldTokens[],
  list: WordList,
  weights: Float32Array,
  options: ClassOptions,
): Pick<TagLexicon, 'cluster' | 'nameCluster'> {
  const ids = new Map<string, number>()
  const hashes: number[] = [0]
  const named: boolean[] = [false]
  const words: number[] = [0]
  const lexicon = bareTagLexicon(list)
  const read = (source: RawTokens, joined: Uint8Array): void => {
    const { text, atoms, keys, tokens } = source
    const lattice = buildLattice(text, atoms, keys, tokens, list, null)
    const starts = wordStarts(joined)
    const view = emptyWordView(starts.length - 1)
    fillWordView(view, lattice, tokens, starts, lexicon)
    for (let w = 0; w < view.count; w++) {
      if (w > 0 && endsLine(source, starts[w]!)) words.push(0)
      const form = view.shape[w]!
      const name = (form < OPENS && form > 0 && form < 5) || form === 6
      const key = `${view.word[w]}${name ? '^' : ''}`
      let id = ids.get(key)
      if (id === undefined) {
        id = hashes.length
        ids.set(key, id)
        hashes.push(view.word[w]!)
        named.push(name)
      }
      words.push(id)
    }
    words.push(0)
  }
  for (const source of raw) {
    const { text, atoms, keys, tokens } = source
    read(source, joinTokens(buildLattice(text, atoms, keys, tokens, list, null), weights))
  }
  for (const {
    raw: { text },
    atoms,
    keys,
    tokens,
    joined,
  } of gold)
    read({ text, atoms, keys, tokens }, joined)
  const { classOf } = clusterWords(
    Int32Array.from(words),
    hashes.length,
    options.classes,
    options.minimum,
    options.rounds,
  )
  const cluster = new Uint8Array(SLOTS)
  const nameCluster = new Uint8Array(SLOTS)
  for (let id = 1; id < hashes.length; id++) {
    const slot = findEntry(list, hashes[id]!)
    if (slot >= 0) (named[id] ? nameCluster : cluster)[slot] = classOf[id]!
  }
  return { cluster, nameCluster }
}

/** Whether a line ends before a token. */
export function endsLine({ text, atoms, tokens }: RawTokens, token: number): boolean {
  const from = atoms.end[tokens.first[token]! - 1]!
  const to = atoms.start[tokens.first[token]!]!
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10) return true
  return false
}

export const WORD_CLASSES: ClassOptions = { classes: 200, minimum: 4, rounds: 12 }
