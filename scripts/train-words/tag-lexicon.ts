/** The lexicon of tags: counts of the treebank by fold, and of raw text that an earlier tagger tagged. */
import { encodeAmbiguity } from '../../src/words/ambiguity.js'
import { findEntry, SLOTS, type WordList } from '../../src/words/word-list.js'
import type { TagLexicon } from '../../src/words/word-view.js'

export interface TagCounts {
  readonly labels: number
  readonly folds: number
  /** By slot of the word list: `labels × folds` counts of the treebank. */
  readonly gold: Map<number, Float64Array>
  /** By slot: `labels` counts of raw text. */
  readonly raw: Map<number, Float64Array>
}

export function emptyTagCounts(labels: number, folds: number): TagCounts {
  return { labels, folds, gold: new Map(), raw: new Map() }
}

export function countTag(table: Map<number, Float64Array>, slot: number, size: number, at: number): void {
  let counts = table.get(slot)
  if (counts === undefined) {
    counts = new Float64Array(size)
    table.set(slot, counts)
  }
  counts[at] = counts[at]! + 1
}

/** Raw text speaks where the treebank is silent, and never louder than two words of it. */
const GOLD_WEIGHT = 10
const MOST_RAW = 20

export interface TagLexiconOptions {
  /** Fold whose treebank counts are left out, or -1. */
  readonly without: number
  /** Tags with a smaller share are left out. */
  readonly least: number
}

/** Ambiguity of a slot; 0 where nothing is known. */
export function ambiguityOf(counts: TagCounts, slot: number, { without, least }: TagLexiconOptions): number {
  const { labels, folds } = counts
  const share = new Float64Array(labels)
  const gold = counts.gold.get(slot)
  let total = 0
  let vouched = 0
  if (gold) {
    for (let k = 0; k < labels; k++) {
      for (let f = 0; f < folds; f++) if (f !== without) share[k] = share[k]! + gold[k * folds + f]!
      vouched += share[k]!
      share[k] = share[k]! * GOLD_WEIGHT
    }
    total = vouched * GOLD_WEIGHT
  }
  const raw = counts.raw.get(slot)
  if (raw) {
    let sum = 0
    for (const n of raw) sum += n
    const scale = Math.min(1, MOST_RAW / sum)
    for (let k = 0; k < labels; k++) {
      share[k] = share[k]! + raw[k]! * scale
      total += raw[k]! * scale
    }
  }
  if (total < 2) return 0
  let tags = 0
  let usual = 0
  for (let k = 0; k < labels; k++) {
    if (share[k]! / total >= least) tags |= 1 << k
    if (share[k]! > share[usual]!) usual = k
  }
  return encodeAmbiguity(tags, usual, vouched >= 3)
}

/** The arrays that the tagger reads, without one fold's treebank. */
export function buildTagLexicon(
  counts: TagCounts,
  list: WordList,
  clusters: Pick<TagLexicon, 'cluster' | 'nameCluster'>,
  options: TagLexiconOptions,
): TagLexicon {
  const values = new Int32Array(SLOTS)
  const times = new Map<number, number>()
  for (let slot = 0; slot < SLOTS; slot++) {
    if (list.print[slot] === 0) continue
    const value = ambiguityOf(counts, slot, options)
    values[slot] = value
    if (value !== 0) times.set(value, (times.get(value) ?? 0) + 1)
  }
  const order = [...times].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 255)
  const ambiguities = Int32Array.from([0, ...order.map(([value]) => value)])
  const index = new Map(order.map(([value], i) => [value, i + 1]))
  const ambiguity = new Uint8Array(SLOTS)
  for (let slot = 0; slot < SLOTS; slot++) {
    const value = values[slot]!
    if (value !== 0) ambiguity[slot] = index.get(value) ?? index.get(simpler(value)) ?? 0
  }
  return { list, ...clusters, ambiguity, ambiguities }
}

/** Where an ambiguity is too rare for the table: its usual tag alone. */
function simpler(value: number): number {
  const usual = (value >>> 1) & 31
  return encodeAmbiguity(1 << usual, usual, (value & 1) === 1)
}

export function slotOf(list: WordList, hash: number): number {
  return findEntry(list, hash)
}
