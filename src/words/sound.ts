/**
 * How a syllable sounds, as far as reduplication needs it: `bề bộn` and `lấp lánh` begin alike, `bờm xờm` and
 * `lơ mơ` rhyme, `nhè nhẹ` and `xanh xanh` do both.
 */

// A pure cache: vowel letters without their tone, lower-cased; 0 where not yet known.
const bare = new Uint16Array(0x2000)

const VOWELS = 'aăâeêioôơuưy'
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu

function bareLetter(code: number): number {
  if (code >= bare.length) return code
  const known = bare[code]!
  if (known !== 0) return known
  const lower = String.fromCharCode(code).toLowerCase()
  const letter = lower.normalize('NFD').replace(TONE, '').normalize('NFC').charCodeAt(0) || code
  bare[code] = letter
  return letter
}

function isVowel(letter: number): boolean {
  return VOWELS.includes(String.fromCharCode(letter))
}

export const SOUNDS_APART = 0
export const SAME_ONSET = 1
export const SAME_RIME = 2
/** The same but for the tone. */
export const SAME_BOTH = 3

/** Compares two syllables, given by their places in the text. */
export function compareSounds(
  text: string,
  start: number,
  end: number,
  start2: number,
  end2: number,
): number {
  const rime = rimeAt(text, start, end)
  const rime2 = rimeAt(text, start2, end2)
  let onset = rime - start === rime2 - start2 && rime > start
  for (let i = 0; onset && start + i < rime; i++) {
    onset = bareLetter(text.charCodeAt(start + i)) === bareLetter(text.charCodeAt(start2 + i))
  }
  let same = end - rime === end2 - rime2 && end > rime
  for (let i = 0; same && rime + i < end; i++) {
    same = bareLetter(text.charCodeAt(rime + i)) === bareLetter(text.charCodeAt(rime2 + i))
  }
  return (onset ? SAME_ONSET : 0) + (same ? SAME_RIME : 0)
}

function rimeAt(text: string, start: number, end: number): number {
  let at = start
  while (at < end && !isVowel(bareLetter(text.charCodeAt(at)))) at++
  return at
}
