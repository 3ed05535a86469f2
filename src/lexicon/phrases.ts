import { scanAtoms } from '../text/atoms.js'
import { atomKeys } from './atom-keys.js'
import { addBegin, type Begins, emptyBegins, emptyBits, hasBit, limitOf, setBit } from './begins.js'

/**
 * A set of phrases as a flat trie over atom keys: an edge is found by open addressing in three typed arrays,
 * so that looking at an atom costs one probe and no object.
 */
export interface Phrases {
  /** Number of phrases. */
  readonly size: number
  /** Length of the longest phrase, in atoms. */
  readonly longest: number
  /** What phrases begin with: most atoms of a text begin none. */
  readonly begins: Begins
  /** Bits of their last keys. */
  readonly last: Uint8Array
  /**
   * Edges by open addressing, four numbers each, so that one look at memory answers: node, key, the node that it leads
   * to (0 where the slot is free: nothing leads to the root), and the value of the phrase that ends there, or -1.
   */
  readonly edges: Int32Array
  /** 16 bits of each edge's hash, 0 where a slot is free: what is not in the trie is told by these alone, in a small space. */
  readonly prints: Uint16Array
}

/** A phrase found in a text. */
export interface PhraseMatch {
  /** How many atoms it covers. */
  readonly length: number
  readonly value: number
}

/** One phrase and the number that it stands for, mostly the index of a dictionary entry. */
export interface PhraseEntry {
  readonly phrase: string
  /** A whole number, 0 or more. */
  readonly value: number
}

function hashOf(from: number, key: number): number {
  const mixed = Math.imul(key ^ Math.imul(from, 0x9e3779b1), 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}

function printOf(hash: number): number {
  return hash >>> 16 || 1
}

/**
 * Compiles phrases for {@link longestMatch}.
 *
 * @param entries - phrases in any spelling; of equal ones the first keeps its value, empty ones are left out
 * @returns typed arrays, linear in the number of atoms
 * @example
 * const phrases = compilePhrases([{ phrase: 'Bộ Y tế', value: 7 }])
 */
export function compilePhrases(entries: Iterable<PhraseEntry>): Phrases {
  // One text with a phrase a line: atoms are cut and hashed once, not once a phrase.
  const values: number[] = []
  const ends: number[] = []
  let text = ''
  for (const { phrase, value } of entries) {
    text += `${phrase.normalize('NFC')}\n`
    values.push(value)
    ends.push(text.length)
  }
  const atoms = scanAtoms(text)
  const keys = atomKeys(text, atoms)
  let capacity = 16
  while (capacity < keys.length * 2) capacity *= 2
  const mask = capacity - 1
  const edges = new Int32Array(capacity * 4)
  const begins = emptyBegins()
  const last = emptyBits()
  let nodes = 1
  let size = 0
  let longest = 0
  let at = 0
  for (let phrase = 0; phrase < values.length; phrase++) {
    const begin = at
    let node = 0
    let edge = 0
    while (at < keys.length && atoms.start[at]! < ends[phrase]!) {
      const next = keys[at++]!
      let slot = hashOf(node, next) & mask
      edge = slot * 4
      while (edges[edge + 2] !== 0 && (edges[edge] !== node || edges[edge + 1] !== next)) {
        slot = (slot + 1) & mask
        edge = slot * 4
      }
      if (edges[edge + 2] === 0) {
        edges[edge] = node
        edges[edge + 1] = next
        edges[edge + 2] = nodes++
        edges[edge + 3] = -1
      }
      node = edges[edge + 2]!
    }
    if (node === 0) continue
    addBegin(begins, keys[begin]!, at - begin > 1 ? keys[begin + 1]! : undefined)
    setBit(last, keys[at - 1]!)
    if (edges[edge + 3] === -1) {
      edges[edge + 3] = values[phrase]!
      size++
    }
    if (at - begin > longest) longest = at - begin
  }
  return { size, longest, begins, last, ...packed(edges, nodes) }
}

/** The edges in as little space as serves: phrases share their beginnings. */
function packed(loose: Int32Array, count: number): Pick<Phrases, 'edges' | 'prints'> {
  let capacity = 16
  while (capacity < count * 2) capacity *= 2
  const edges = new Int32Array(capacity * 4)
  const prints = new Uint16Array(capacity)
  for (let edge = 0; edge < loose.length; edge += 4) {
    if (loose[edge + 2] === 0) continue
    const hash = hashOf(loose[edge]!, loose[edge + 1]!)
    let slot = hash & (capacity - 1)
    while (prints[slot] !== 0) slot = (slot + 1) & (capacity - 1)
    prints[slot] = printOf(hash)
    const to = slot * 4
    edges[to] = loose[edge]!
    edges[to + 1] = loose[edge + 1]!
    edges[to + 2] = loose[edge + 2]!
    edges[to + 3] = loose[edge + 3]!
  }
  return { edges, prints }
}

/**
 * The edge that an atom's key leads along, as an offset into `phrases.edges`, or -1: for callers that want no object a
 * match. Begin with node 0 and go no further than `limitOf` says.
 */
export function edgeFrom(phrases: Phrases, node: number, key: number): number {
  const { edges, prints } = phrases
  const mask = prints.length - 1
  const hash = hashOf(node, key)
  const print = printOf(hash)
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const found = prints[slot]!
    if (found === 0) return -1
    const edge = slot * 4
    if (found === print && edges[edge] === node && edges[edge + 1] === key) return edge
  }
}

/** Whether a phrase may end with an atom's key. */
export function mayEnd(phrases: Phrases, key: number): boolean {
  return hasBit(phrases.last, key)
}

/**
 * The longest phrase that begins at an atom.
 *
 * @param phrases - compiled phrases
 * @param keys - keys of the text's atoms, from `atomKeys`
 * @param at - index of the first atom
 * @param end - index after the last atom that the phrase may cover (a sentence's end)
 * @returns the match, or null; its cost is bounded by the longest phrase
 * @example longestMatch(phrases, keys, 0, keys.length) // { length: 3, value: 7 }
 */
export function longestMatch(
  phrases: Phrases,
  keys: Int32Array,
  at: number,
  end: number = keys.length,
): PhraseMatch | null {
  const limit = at < end ? limitOf(phrases.begins, keys, at, end) : at
  if (limit === at) return null
  let node = 0
  let length = 0
  let value = -1
  const { edges } = phrases
  for (let index = at; index < limit; index++) {
    const edge = edgeFrom(phrases, node, keys[index]!)
    if (edge < 0) break
    node = edges[edge + 2]!
    const found = edges[edge + 3]!
    if (found !== -1) {
      value = found
      length = index - at + 1
    }
  }
  return length === 0 ? null : { length, value }
}

/**
 * The value of the phrase that goes exactly from one atom to another, or -1: what {@link longestMatch} says where its
 * length is that of the whole, without an object.
 */
export function valueOfWhole(phrases: Phrases, keys: Int32Array, at: number, end: number): number {
  if (at >= end || limitOf(phrases.begins, keys, at, end) < end) return -1
  const { edges } = phrases
  let edge = 0
  let node = 0
  for (let index = at; index < end; index++) {
    edge = edgeFrom(phrases, node, keys[index]!)
    if (edge < 0) return -1
    node = edges[edge + 2]!
  }
  return edges[edge + 3]!
}

/**
 * Value of the phrase that a whole string spells, or undefined.
 *
 * @example lookUp(phrases, 'BỘ Y TẾ') // 7
 */
export function lookUp(phrases: Phrases, text: string): number | undefined {
  const clean = text.normalize('NFC')
  const keys = atomKeys(clean, scanAtoms(clean))
  const value = valueOfWhole(phrases, keys, 0, keys.length)
  return value === -1 ? undefined : value
}
