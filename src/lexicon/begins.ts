import { ATOM_DIGITS, type Atoms } from '../text/atoms.js'
import { atomKey } from './atom-keys.js'

/**
 * What phrases begin with, as bits by their first one or two keys: of most atoms of a text, one or two looks say that no
 * phrase begins there. Each table has one bit for every number of 16 bits.
 */
export interface Begins {
  /** First keys. */
  readonly first: Uint8Array
  /** First keys that are a phrase by themselves. */
  readonly alone: Uint8Array
  /** First and second keys of longer phrases. */
  readonly pairs: Uint8Array
}

const TABLE_SIZE = 0x2000

export function emptyBits(): Uint8Array {
  return new Uint8Array(TABLE_SIZE)
}

export function emptyBegins(): Begins {
  return { first: emptyBits(), alone: emptyBits(), pairs: emptyBits() }
}

/** Adds what a phrase begins with; without a second key it ends there. */
export function addBegin({ first, alone, pairs }: Begins, key: number, next?: number): void {
  setBit(first, key)
  if (next === undefined) setBit(alone, key)
  else setBit(pairs, pairOf(key, next))
}

export function addBegins(to: Begins, from: Begins): void {
  for (const table of ['first', 'alone', 'pairs'] as const)
    for (let at = 0; at < TABLE_SIZE; at++) to[table][at] = to[table][at]! | from[table][at]!
}

/**
 * How far the phrases that begin at an atom may go: `at` where none begins, `at + 1` where none has a second word, else
 * `end`.
 */
export function limitOf({ first, alone, pairs }: Begins, keys: Int32Array, at: number, end: number): number {
  const key = keys[at]!
  if (!hasBit(first, key)) return at
  if (at + 1 < end && hasBit(pairs, pairOf(key, keys[at + 1]!))) return end
  return hasBit(alone, key) ? at + 1 : at
}

const DIGITS_KEY = 1

/** Adds patterns of one or two words each; `#` stands for digits: `#`, `số #`, `tháng tư`. */
export function addPatterns(begins: Begins, patterns: Iterable<string>): void {
  for (const pattern of patterns) {
    const [word, next] = pattern.split(' ')
    addBegin(begins, keyOf(word!), next === undefined ? undefined : keyOf(next))
  }
}

function keyOf(word: string): number {
  return word === '#' ? DIGITS_KEY : atomKey(word, 0, word.length)
}

/** Whether one of the patterns may begin at an atom. */
export function mayBeginPattern(
  begins: Begins,
  { kind, count }: Atoms,
  keys: Int32Array,
  at: number,
): boolean {
  const key = kind[at] === ATOM_DIGITS ? DIGITS_KEY : keys[at]!
  if (!hasBit(begins.first, key)) return false
  if (hasBit(begins.alone, key)) return true
  if (at + 1 >= count) return false
  return hasBit(begins.pairs, pairOf(key, kind[at + 1] === ATOM_DIGITS ? DIGITS_KEY : keys[at + 1]!))
}

function pairOf(key: number, next: number): number {
  const mixed = Math.imul(key, 0x9e3779b1) ^ next
  return mixed ^ (mixed >>> 15)
}

/** The bit for the low half of a number. */
export function hasBit(bits: Uint8Array, number: number): boolean {
  const low = number & 0xffff
  return (bits[low >> 3]! & (1 << (low & 7))) !== 0
}

export function setBit(bits: Uint8Array, number: number): void {
  const low = number & 0xffff
  bits[low >> 3] = bits[low >> 3]! | (1 << (low & 7))
}
