import type { Atoms } from '../text/atoms.js'

/**
 * One 32-bit key an atom, equal for spellings that mean the same syllable: upper and lower case, old and new
 * tone placement (`Thủy`, `Thuỷ`), `i` and `y` as the only vowel (`Mĩ`, `Mỹ`), kinds of dashes and quotes.
 *
 * The tone is hashed apart from the letters, so its place in the syllable cannot matter. Keys are compared
 * instead of strings because a text has one atom every five characters and a dictionary asks at each.
 */
const UNKNOWN = 0
const TONES = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323']
const ANY_TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu
const DASHES = '‐‑‒–—―−'
const DOUBLE_QUOTES = '“”„‟«»″'
const SINGLE_QUOTES = '‘’‚‛′`'

// A pure cache: letter in the low 16 bits, tone (0–5) above them. A folded letter is never 0.
const folds = new Int32Array(0x10000)

function fold(code: number): number {
  const character = String.fromCharCode(code)
  if (DASHES.includes(character)) return 0x2d
  if (DOUBLE_QUOTES.includes(character)) return 0x22
  if (SINGLE_QUOTES.includes(character)) return 0x27
  const lower = character.toLowerCase()
  const parts = (lower.length === 1 ? lower : character).normalize('NFD')
  const bare = parts.replace(ANY_TONE, '').normalize('NFC')
  // A lone tone mark, or a letter that has no single code unit without its tone, stands for itself.
  if (bare.length !== 1) return code || 0xffff
  const tone = TONES.findIndex((mark) => parts.includes(mark)) + 1
  return bare.charCodeAt(0) | (tone << 16)
}

function foldOf(code: number): number {
  const known = folds[code]!
  return known === UNKNOWN ? (folds[code] = fold(code)) : known
}

const LETTER_I = 0x69
const LETTER_Q = 0x71
const LETTER_U = 0x75
const LETTER_Y = 0x79

function isVowel(letter: number): boolean {
  switch (letter) {
    case 0x61: // a ă â e ê i o ô ơ u ư y
    case 0x103:
    case 0xe2:
    case 0x65:
    case 0xea:
    case LETTER_I:
    case 0x6f:
    case 0xf4:
    case 0x1a1:
    case LETTER_U:
    case 0x1b0:
    case LETTER_Y:
      return true
    default:
      return false
  }
}

/** Key of the code units from `start` to `end`, which must lie within one atom. */
export function atomKey(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  let tone = 0
  let before = 0
  let beforeThat = 0
  for (let at = start; at < end; at++) {
    const folded = foldOf(text.charCodeAt(at))
    let letter = folded & 0xffff
    tone += folded >>> 16
    // `kỹ` and `kĩ`, `quý` and `quí`; but `thúy` and `thúi`, `tay` and `tai` are different words.
    if (letter === LETTER_Y && at === end - 1 && at > start) {
      if (!isVowel(before) || (before === LETTER_U && beforeThat === LETTER_Q)) letter = LETTER_I
    }
    hash = Math.imul(hash ^ letter, 0x01000193)
    beforeThat = before
    before = letter
  }
  hash = Math.imul(hash ^ (tone << 8) ^ (hash >>> 15), 0x85ebca6b)
  return hash ^ (hash >>> 13)
}

/**
 * Keys of all atoms of a text, for {@link longestMatch}.
 *
 * @param text - text in NFC
 * @param atoms - its atoms, from `scanAtoms(text)`
 * @returns one 32-bit key an atom; linear in the length of the text
 * @example atomKeys('Thủy THUỶ', scanAtoms('Thủy THUỶ')) // two equal keys
 */
export function atomKeys(text: string, atoms: Atoms): Int32Array {
  const { count, start, end } = atoms
  const keys = new Int32Array(count)
  for (let index = 0; index < count; index++) keys[index] = atomKey(text, start[index]!, end[index]!)
  return keys
}
