import { BASE, LETTER_LIMIT, LOWER, NANG, TONE, toned, untoned, VOWEL } from './letters.js'

const GRAVE = 0x300
const ACUTE = 0x301
const CIRCUMFLEX = 0x302
const TILDE = 0x303
const BREVE = 0x306
const HOOK = 0x309
const HORN = 0x31b
const DOT = 0x323
const GRAVE_TONE = 0x340
const ACUTE_TONE = 0x341

/** Tone (1 to 5) of a combining mark, 0 if it is none. U+0340 and U+0341 are canonical doubles of grave and acute. */
export function toneOfMark(mark: number): number {
  switch (mark) {
    case GRAVE:
    case GRAVE_TONE:
      return 1
    case HOOK:
      return 2
    case TILDE:
      return 3
    case ACUTE:
    case ACUTE_TONE:
      return 4
    case DOT:
      return 5
    default:
      return 0
  }
}

/** True for circumflex, breve and horn. */
export function isShapeMark(mark: number): boolean {
  return mark === CIRCUMFLEX || mark === BREVE || mark === HORN
}

/** Combining mark of a tone (1 to 5), as NFD writes it. */
export function markOfTone(tone: number): number {
  return [0, GRAVE, HOOK, TILDE, ACUTE, DOT][tone]!
}

/** The lower-case letter that a plain vowel becomes under circumflex, breve or horn; 0 where there is none. */
export function shaped(base: number, mark: number): number {
  if (mark === CIRCUMFLEX) return base === 0x61 ? 0xe2 : base === 0x65 ? 0xea : base === 0x6f ? 0xf4 : 0
  if (mark === BREVE) return base === 0x61 ? 0x103 : 0
  if (mark === HORN) return base === 0x6f ? 0x1a1 : base === 0x75 ? 0x1b0 : 0
  return 0
}

/** A toneless lower-case Vietnamese letter in upper case. */
export function upperOf(base: number): number {
  return base < 0x100 ? base - 0x20 : base - 1
}

/**
 * One step of canonical composition, for Vietnamese letters only.
 *
 * @param code - a letter, composed so far
 * @param mark - the combining mark after it
 * @returns the letter that Unicode's NFC makes of the two, or 0 where the pair has no single letter in Vietnamese
 */
export function composeLetter(code: number, mark: number): number {
  if (code >= LETTER_LIMIT || VOWEL[code] === 0) return 0
  const tone = toneOfMark(mark)
  if (tone !== 0) return TONE[code] === 0 ? toned(untoned(code), tone) : 0
  const base = shaped(BASE[code]!, mark)
  // A mark above cannot slip under a tone above; the dot below and the horn stand elsewhere, so order is free there.
  if (base === 0 || (mark !== HORN && TONE[code] !== 0 && TONE[code] !== NANG)) return 0
  return toned(LOWER[code] === code ? base : upperOf(base), TONE[code]!)
}
