/**
 * The lexicon of words as a hash table of 32-bit hashes. The hash of a word is rolled over the keys of its syllables,
 * so the hash of a beginning is on the way to the hash of the whole, and one probe a syllable says both whether a
 * word ends here and whether a longer one may go on. The table keeps 16 bits of each hash and the slot says the other
 * 16: of all pairs of syllables that are no words, one in a hundred thousand is taken for one.
 */
export interface WordList {
  /** Upper half of the hash that lies in a slot; 0 where it is free. */
  readonly print: Uint16Array
  /** What is known of the entry: {@link GOES_ON}, and the class below it; 0 is a mere beginning. */
  readonly info: Uint8Array
}

/** More syllables can follow. */
export const GOES_ON = 0x80
/** Mask of the class: 0 where the syllables up to here are no word, otherwise how sure the lexicon is (see classes.ts). */
export const CLASS = 0x7f

export const SLOTS = 0x10000

/** Adds one more syllable to a rolling hash; begin with 0. */
export function rollHash(hash: number, key: number): number {
  const mixed = Math.imul(Math.imul(hash, 0x9e3779b1) ^ key, 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}

/** Slot of a hash, or -1. */
export function findEntry(list: WordList, hash: number): number {
  const print = hash >>> 16 || 1
  let slot = hash & (SLOTS - 1)
  for (;;) {
    const found = list.print[slot]!
    if (found === print) return slot
    if (found === 0) return -1
    slot = (slot + 1) & (SLOTS - 1)
  }
}

/** An empty list, to be filled by {@link addEntry}. */
export function emptyWordList(): WordList {
  return { print: new Uint16Array(SLOTS), info: new Uint8Array(SLOTS) }
}

/** Adds an entry, or finds it, and gives its slot. */
export function addEntry(list: WordList, hash: number): number {
  const print = hash >>> 16 || 1
  let slot = hash & (SLOTS - 1)
  while (list.print[slot] !== 0 && list.print[slot] !== print) slot = (slot + 1) & (SLOTS - 1)
  list.print[slot] = print
  return slot
}
