/**
 * Evidence for the lexicon: every row of two to four syllables that may be a word, with what the segmented text, a
 * dictionary's list and the raw text say of it. A row enters because our text shows it: as a word of the segmented
 * text, as a listed row that also stands in our text, or as a collocation of the raw news.
 */
import { atomKeys } from '../../src/lexicon/atom-keys.js'
import { scanAtoms } from '../../src/text/atoms.js'
import { rowClass, syllableClass } from '../../src/words/classes.js'
import {
  addEntry,
  CLASS,
  emptyWordList,
  GOES_ON,
  rollHash,
  type WordList,
} from '../../src/words/word-list.js'
import type { GoldTokens } from './gold-tokens.js'
import { type SyllableSequence, type Syllables, syllableId } from './raw-text.js'

export interface Row {
  readonly ids: readonly number[]
  listed: boolean
  /** Times joined and split, by fold of the segmented text. */
  readonly joined: number[]
  readonly split: number[]
  count: number
  capitals: number
  association: number
}

export interface SyllableCounts {
  readonly free: number[][]
  readonly bound: number[][]
  /** The same in raw text that an earlier segmenter cut; zeros in the first round. */
  readonly rawFree: Int32Array
  readonly rawBound: Int32Array
  readonly count: Int32Array
  readonly capital: Int32Array
}

export interface Evidence {
  readonly syllables: Syllables
  readonly rows: readonly Row[]
  readonly single: SyllableCounts
  readonly folds: number
}

interface Trie {
  readonly child: Map<number, number>
  /** Row of a node, or -1. */
  readonly row: number[]
  readonly count: number[]
}

const LONGEST = 4

export interface EvidenceSources {
  readonly gold: readonly GoldTokens[]
  readonly folds: number
  readonly sequence: SyllableSequence
  readonly syllables: Syllables
  /** Phrases of the dictionary's list. */
  readonly listed: readonly string[]
  readonly collocations: { readonly count: number; readonly association: number }
}

export function gatherEvidence(sources: EvidenceSources): Evidence {
  const { gold, folds, sequence, syllables } = sources
  const goldIds = gold.map((sentence) => tokenIds(sentence, syllables))
  const rows: Row[] = []
  const trie: Trie = { child: new Map(), row: [-1], count: [0] }
  const add = (ids: readonly number[]): Row => {
    const node = walk(trie, ids)
    if (trie.row[node] === -1) {
      trie.row[node] = rows.length
      rows.push({
        ids,
        listed: false,
        joined: Array(folds).fill(0),
        split: Array(folds).fill(0),
        count: 0,
        capitals: 0,
        association: 0,
      })
    }
    return rows[trie.row[node]!]!
  }
  gold.forEach((sentence, s) => {
    forEachWord(sentence, goldIds[s]!, (ids) => {
      if (ids.length > 1 && ids.length <= LONGEST && !ids.includes(0)) add(ids)
    })
  })
  for (const phrase of sources.listed) {
    const ids = idsOf(phrase, syllables)
    if (ids.length > 1 && ids.length <= LONGEST && !ids.includes(0)) add(ids).listed = true
  }
  const pairs = countPairs(sequence)
  const single = countSingles(sequence, syllables.keyOf.length, folds)
  let total = 0
  for (const n of single.count) total += n
  for (const [pair, n] of pairs) {
    if (n < sources.collocations.count) continue
    const a = Math.floor(pair / 65536)
    const b = pair % 65536
    if (association(n, single.count[a]!, single.count[b]!, total) >= sources.collocations.association)
      add([a, b])
  }
  // Parts of rows are counted too: a row's association is that of its weakest joint.
  for (const row of rows) {
    for (let from = 1; from < row.ids.length - 1; from++) walk(trie, row.ids.slice(from))
  }
  countRaw(trie, rows, sequence)
  for (const row of rows) row.association = weakestJoint(trie, row.ids, row.count, single.count, total)
  gold.forEach((sentence, s) => {
    countGold(trie, rows, sentence, goldIds[s]!, single)
  })
  const kept = rows.filter((row) => row.count > 0 || row.joined.some((n) => n > 0))
  return { syllables, rows: kept, single, folds }
}

function walk(trie: Trie, ids: readonly number[]): number {
  let node = 0
  for (const id of ids) {
    const edge = node * 65536 + id
    let next = trie.child.get(edge)
    if (next === undefined) {
      next = trie.row.length
      trie.child.set(edge, next)
      trie.row.push(-1)
      trie.count.push(0)
    }
    node = next
  }
  return node
}

function find(trie: Trie, ids: readonly number[]): number {
  let node = 0
  for (const id of ids) {
    const next = trie.child.get(node * 65536 + id)
    if (next === undefined) return -1
    node = next
  }
  return node
}

function idsOf(phrase: string, syllables: Syllables): number[] {
  const atoms = scanAtoms(phrase)
  return [...atomKeys(phrase, atoms)].map((key) => syllables.idOf.get(key) ?? 0)
}

/** Ids of a gold sentence's tokens; 0 for what is not one syllable. */
function tokenIds({ raw, atoms, keys, tokens }: GoldTokens, syllables: Syllables): number[] {
  const ids: number[] = []
  for (let i = 0; i < tokens.count; i++) {
    const atom = tokens.first[i]!
    if (tokens.kind[i] !== 1) ids.push(0)
    else ids.push(syllableId(syllables, keys[atom]!, raw.text.slice(atoms.start[atom], atoms.end[atom])))
  }
  return ids
}

function forEachWord(
  sentence: GoldTokens,
  ids: readonly number[],
  visit: (ids: readonly number[]) => void,
): void {
  let began = 0
  for (let i = 1; i <= ids.length; i++) {
    if (i < ids.length && sentence.joined[i] === 1) continue
    visit(ids.slice(began, i))
    began = i
  }
}

function countPairs({ ids }: SyllableSequence): Map<number, number> {
  const pairs = new Map<number, number>()
  for (let i = 0; i + 1 < ids.length; i++) {
    if (ids[i] === 0 || ids[i + 1] === 0) continue
    const pair = ids[i]! * 65536 + ids[i + 1]!
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return pairs
}

function countSingles({ ids, capital }: SyllableSequence, size: number, folds: number): SyllableCounts {
  const count = new Int32Array(size)
  const capitals = new Int32Array(size)
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i]!
    if (id === 0) continue
    count[id] = count[id]! + 1
    if (capital[i] === 2) capitals[id] = capitals[id]! + 1
  }
  const zeros = (): number[][] => Array.from({ length: size }, () => Array(folds).fill(0) as number[])
  return {
    free: zeros(),
    bound: zeros(),
    rawFree: new Int32Array(size),
    rawBound: new Int32Array(size),
    count,
    capital: capitals,
  }
}

function countRaw(trie: Trie, rows: readonly Row[], { ids, capital }: SyllableSequence): void {
  for (let from = 0; from < ids.length; from++) {
    let node = 0
    for (let at = from; at < from + LONGEST && ids[at] !== 0 && at < ids.length; at++) {
      const next = trie.child.get(node * 65536 + ids[at]!)
      if (next === undefined) break
      node = next
      trie.count[node] = trie.count[node]! + 1
      const row = rows[trie.row[node]!]
      if (row === undefined) continue
      row.count++
      if (capital[at] === 2 && capital[from]! > 0) row.capitals++
    }
  }
}

/** Bouma's normalised pointwise mutual information. */
function association(joint: number, left: number, right: number, total: number): number {
  if (joint === 0 || left === 0 || right === 0) return -1
  if (joint === total) return 1
  return Math.log((joint * total) / (left * right)) / -Math.log(joint / total)
}

function weakestJoint(
  trie: Trie,
  ids: readonly number[],
  count: number,
  single: Int32Array,
  total: number,
): number {
  const countOf = (part: readonly number[]): number => {
    if (part.length === 1) return single[part[0]!]!
    const node = find(trie, part)
    return node < 0 ? 0 : trie.count[node]!
  }
  let weakest = 1
  for (let cut = 1; cut < ids.length; cut++) {
    weakest = Math.min(
      weakest,
      association(count, countOf(ids.slice(0, cut)), countOf(ids.slice(cut)), total),
    )
  }
  return weakest
}

/** Joined where the row is exactly one word, split where a word ends inside it; inside a longer word it tells nothing. */
function countGold(
  trie: Trie,
  rows: readonly Row[],
  sentence: GoldTokens,
  ids: readonly number[],
  single: SyllableCounts,
): void {
  const { fold, joined } = sentence
  for (let from = 0; from < ids.length; from++) {
    let node = 0
    let cut = false
    for (let at = from; at < from + LONGEST && at < ids.length && ids[at] !== 0; at++) {
      const next = trie.child.get(node * 65536 + ids[at]!)
      if (next === undefined) break
      node = next
      if (at > from && joined[at] === 0) cut = true
      const row = rows[trie.row[node]!]
      if (row === undefined) continue
      const whole = joined[from] !== 1 && joined[at + 1] !== 1
      if (cut) row.split[fold] = row.split[fold]! + 1
      else if (whole) row.joined[fold] = row.joined[fold]! + 1
    }
  }
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i]!
    const table = joined[i] === 1 || joined[i + 1] === 1 ? single.bound : single.free
    if (id > 0 && table[id] !== undefined) table[id]![fold] = table[id]![fold]! + 1
  }
}

/**
 * The lexicon as the segmenter reads it.
 *
 * @param without - a fold whose segmented text must not be used, or -1: the model is trained on sentences that the
 * lexicon has not seen, or it would trust the lexicon too much
 */
export function buildWordList(evidence: Evidence, without: number): WordList {
  const { rows, single, syllables } = evidence
  const list = emptyWordList()
  const sum = (counts: readonly number[]): number =>
    counts.reduce((all, n, fold) => (fold === without ? all : all + n), 0)
  let used = 0
  const put = (hash: number, bits: number): void => {
    const slot = addEntry(list, hash)
    if (list.info[slot] === 0) used++
    list.info[slot] = list.info[slot]! | bits
  }
  for (const row of rows) {
    const joined = sum(row.joined)
    if (joined === 0 && row.count === 0) continue
    const cls = rowClass({
      joined,
      split: sum(row.split),
      listed: row.listed,
      count: row.count,
      association: row.association,
    })
    if (cls === 0) continue
    let hash = 0
    row.ids.forEach((id, i) => {
      hash = rollHash(hash, syllables.keyOf[id]!)
      put(hash, i < row.ids.length - 1 ? GOES_ON : cls & CLASS)
    })
  }
  for (let id = 1; id < single.count.length; id++) {
    const free = sum(single.free[id]!)
    const bound = sum(single.bound[id]!)
    const count = single.count[id]!
    if (count < 3 && free + bound === 0) continue
    const rawFree = single.rawFree[id]!
    const rawBound = single.rawBound[id]!
    put(
      rollHash(0, syllables.keyOf[id]!),
      syllableClass({ free, bound, rawFree, rawBound, count, capital: single.capital[id]! }),
    )
  }
  if (used > 0.9 * list.print.length) throw new Error(`The lexicon is too full: ${used} entries.`)
  return list
}
