import { hashFeature } from '../model/feature-hash.js'

/**
 * What the tagger reads of each word: its hash and what the lexicon knows of it. Kept as arrays, one entry a word;
 * beyond the ends of a sentence every value is {@link EDGE}.
 */
export interface WordView {
  count: number
  /** Rolled hash of the word's syllables; all numbers are alike. */
  word: Int32Array
  /** Class of the word among those that raw text set apart (0: too rare). */
  cluster: Uint8Array
  /** Which tags the word was seen with, and the usual one; 0: none (see ambiguity in tagger.ts). */
  ambiguity: Int32Array
  /** How it is written, and whether it opens a sentence. */
  shape: Uint8Array
  /** Number of syllables, at most 4. */
  length: Uint8Array
  /** Hash and cluster of the first and last syllable. */
  head: Int32Array
  tail: Int32Array
  headCluster: Uint8Array
  tailCluster: Uint8Array
  /** 1 where, without a sentence splitter, one may take a sentence to end with the word. */
  ends: Uint8Array
}

/** Value of everything beyond a sentence's ends. */
const EDGE = -1

export function emptyWordView(capacity: number): WordView {
  return {
    count: 0,
    word: new Int32Array(capacity),
    cluster: new Uint8Array(capacity),
    ambiguity: new Int32Array(capacity),
    shape: new Uint8Array(capacity),
    length: new Uint8Array(capacity),
    head: new Int32Array(capacity),
    tail: new Int32Array(capacity),
    headCluster: new Uint8Array(capacity),
    tailCluster: new Uint8Array(capacity),
    ends: new Uint8Array(capacity),
  }
}

/** The first so many features tell of the very word; training leaves them out now and then, to learn of unknown words. */
export const LEXICAL_FEATURES = 7
export const MOST_FEATURES = 40

/**
 * Hashes of the features of word `at`.
 *
 * @param from - first word of the sentence
 * @param to - word after its last
 * @param out - gets the hashes
 * @returns how many there are, at most {@link MOST_FEATURES}
 */
export function tagFeatures(view: WordView, at: number, from: number, to: number, out: Int32Array): number {
  const { word, cluster, ambiguity, shape, length } = view
  const before = at - 1 >= from
  const after = at + 1 < to
  const before2 = at - 2 >= from
  const after2 = at + 2 < to
  const w = word[at]!
  const wl = before ? word[at - 1]! : EDGE
  const wr = after ? word[at + 1]! : EDGE
  const wl2 = before2 ? word[at - 2]! : EDGE
  const wr2 = after2 ? word[at + 2]! : EDGE
  const c = cluster[at]!
  const cl = before ? cluster[at - 1]! : EDGE
  const cr = after ? cluster[at + 1]! : EDGE
  const cl2 = before2 ? cluster[at - 2]! : EDGE
  const cr2 = after2 ? cluster[at + 2]! : EDGE
  const a = ambiguity[at]!
  const al = before ? ambiguity[at - 1]! : EDGE
  const ar = after ? ambiguity[at + 1]! : EDGE
  const al2 = before2 ? ambiguity[at - 2]! : EDGE
  const ar2 = after2 ? ambiguity[at + 2]! : EDGE
  const s = shape[at]!
  const size = length[at]!
  const head = view.head[at]!
  const tail = view.tail[at]!
  const hc = view.headCluster[at]!
  const tc = view.tailCluster[at]!
  let n = 0
  out[n++] = hashFeature(1, w, 0, 0)
  out[n++] = hashFeature(4, w, s, 0)
  out[n++] = hashFeature(5, a, 0, 0)
  out[n++] = hashFeature(6, a, al, 0)
  out[n++] = hashFeature(7, a, ar, 0)
  out[n++] = hashFeature(8, a, wl, 0)
  out[n++] = hashFeature(9, a, wr, 0)
  out[n++] = hashFeature(12, wl, 0, 0)
  out[n++] = hashFeature(13, wr, 0, 0)
  out[n++] = hashFeature(14, wl2, 0, 0)
  out[n++] = hashFeature(15, wr2, 0, 0)
  out[n++] = hashFeature(17, c, 0, 0)
  out[n++] = hashFeature(18, cl, c, 0)
  out[n++] = hashFeature(19, c, cr, 0)
  out[n++] = hashFeature(20, cl, cr, 0)
  out[n++] = hashFeature(21, cl2, 0, 0)
  out[n++] = hashFeature(22, cr2, 0, 0)
  out[n++] = hashFeature(23, cl, 0, 0)
  out[n++] = hashFeature(24, cr, 0, 0)
  out[n++] = hashFeature(28, c, wl, 0)
  out[n++] = hashFeature(29, c, wr, 0)
  out[n++] = hashFeature(30, head, size, 0)
  out[n++] = hashFeature(31, tail, size, 0)
  out[n++] = hashFeature(32, s, size, 0)
  out[n++] = hashFeature(33, s, before ? shape[at - 1]! : EDGE, after ? shape[at + 1]! : EDGE)
  out[n++] = hashFeature(34, s, c, 0)
  out[n++] = hashFeature(35, al, 0, 0)
  out[n++] = hashFeature(36, ar, 0, 0)
  out[n++] = hashFeature(37, al, ar, 0)
  out[n++] = hashFeature(38, ar, ar2, 0)
  out[n++] = hashFeature(39, al2, al, 0)
  out[n++] = hashFeature(40, c, ar, 0)
  out[n++] = hashFeature(41, c, al, 0)
  out[n++] = hashFeature(42, size, al, ar)
  if (size > 1) {
    out[n++] = hashFeature(43, hc, tc, 0)
    out[n++] = hashFeature(44, hc, 0, 0)
    out[n++] = hashFeature(45, tc, 0, 0)
    out[n++] = hashFeature(46, head === tail ? 1 : 0, 0, 0)
  }
  return n
}
