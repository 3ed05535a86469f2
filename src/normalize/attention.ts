/**
 * Which code units of a text have to be looked at. Everything else is passed over in one array read a unit: that is
 * what makes clean text nearly free.
 */
export const PLAIN = 0
/** Combining marks, and letters that canonical composition changes or may join to what stands before. */
export const COMPOSES = 1
/** Letters of other blocks that look like a Latin letter. */
const LOOK_ALIKE = 2
/** Spaces other than U+0020. */
export const ODD_SPACE = 3
/** Characters without width: dropped between Latin letters, kept in scripts and emoji that need them. */
export const INVISIBLE = 4
export const CONTROL = 5
/** Line breaks other than CR and LF; they become LF, never a space. */
export const LINE_BREAK = 6
export const SURROGATE = 7
const UNKNOWN = 255

// A pure cache: what a code unit is never changes.
const kinds = new Uint8Array(0x10000).fill(UNKNOWN)

// Cyrillic letters drawn like Latin ones, and eth, whose capital is drawn like Đ.
const TWINS: readonly (readonly [string, string])[] = [
  ['Ð', 'Đ'],
  ['ð', 'đ'],
  ['АВЕНІЈКМОРЅТХУСԛԚ', 'ABEHIJKMOPSTXYCqQ'],
  ['аеоруіхсһԁѕ', 'aeopyixchds'],
]
const twins = new Map<number, number>()
for (const [from, to] of TWINS)
  for (let i = 0; i < from.length; i++) twins.set(from.charCodeAt(i), to.charCodeAt(i))

const FULL_WIDTH_OFFSET = 0xfee0

/** Latin letters as wide as a Chinese character. */
export function isFullWidth(code: number): boolean {
  return (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a)
}

/** The Latin letter that a look-alike is drawn as, or 0. */
export function latinTwin(code: number): number {
  if (isFullWidth(code)) return code - FULL_WIDTH_OFFSET
  return twins.get(code) ?? 0
}

/** Eth stands for đ wherever a Vietnamese word can hold one; other look-alikes need Latin company. */
export function isBarredD(code: number): boolean {
  return code === 0xd0 || code === 0xf0
}

function fill(from: number, to: number, kind: number): void {
  kinds.fill(kind, from, to + 1)
}
fill(0x00, 0x2ff, PLAIN)
fill(0x00, 0x08, CONTROL)
fill(0x0b, 0x0c, LINE_BREAK)
fill(0x0e, 0x1f, CONTROL)
fill(0x7f, 0x9f, CONTROL)
fill(0x85, 0x85, LINE_BREAK)
fill(0xa0, 0xa0, ODD_SPACE)
fill(0xad, 0xad, INVISIBLE)
fill(0x300, 0x36f, COMPOSES)
fill(0x1e00, 0x1eff, PLAIN)
fill(0x200b, 0x200f, INVISIBLE)
fill(0x2010, 0x2027, PLAIN)
fill(0x2028, 0x2029, LINE_BREAK)
fill(0x202a, 0x202e, INVISIBLE)
fill(0x202f, 0x202f, ODD_SPACE)
fill(0x2030, 0x205e, PLAIN)
fill(0x205f, 0x205f, ODD_SPACE)
fill(0x2060, 0x2064, INVISIBLE)
fill(0x2066, 0x206f, INVISIBLE)
fill(0x2000, 0x200a, ODD_SPACE)
fill(0x3000, 0x3000, ODD_SPACE)
fill(0x1680, 0x1680, ODD_SPACE)
fill(0xfeff, 0xfeff, INVISIBLE)
fill(0xd800, 0xdfff, SURROGATE)
// Variation selectors are marks by name only: they never compose and nothing moves across them.
fill(0xfe00, 0xfe0f, PLAIN)
fill(0xff21, 0xff3a, LOOK_ALIKE)
fill(0xff41, 0xff5a, LOOK_ALIKE)
for (const code of twins.keys()) kinds[code] = LOOK_ALIKE
// Cyrillic ie and a with a mark that Vietnamese has: as good as the letter with the mark apart.
for (const code of [0x400, 0x450, 0x4d0, 0x4d1]) kinds[code] = LOOK_ALIKE

type Nfc = (text: string) => string

/** A mark, or the vowel sign of Kirat Rai that is a letter by name and yet joins the letter before it. */
const MARK = /^[\p{M}\u{16d67}]$/u

/** The kind of one UTF-16 code unit, learned on first sight for the rarer blocks. */
export function kindOf(code: number, nfc: Nfc): number {
  const known = kinds[code]!
  if (known !== UNKNOWN) return known
  const kind = changes(String.fromCharCode(code), code, nfc) ? COMPOSES : PLAIN
  kinds[code] = kind
  return kind
}

/** How many code units the code point at `at` has; 1 for a lone surrogate. */
export function unitsAt(text: string, at: number): number {
  const high = text.charCodeAt(at)
  if (high < 0xd800 || high > 0xdbff) return 1
  const low = text.charCodeAt(at + 1)
  return low >= 0xdc00 && low <= 0xdfff ? 2 : 1
}

/** True for a pair of surrogates that canonical composition may change. */
export function pairComposes(text: string, at: number, nfc: Nfc): boolean {
  const high = text.charCodeAt(at)
  // Emoji: nothing there composes.
  if (high >= 0xd83c && high <= 0xd83e) return false
  if (unitsAt(text, at) === 1) return false
  const pair = text.slice(at, at + 2)
  return MARK.test(pair) || nfc(pair) !== pair
}

/** Spaces and line breaks of any kind. */
export function isBlank(code: number, nfc: Nfc): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
  const kind = kindOf(code, nfc)
  return kind === ODD_SPACE || kind === LINE_BREAK
}

/** Letters, digits, marks and what may hide among them; blanks and ASCII punctuation end a word. */
export function inWord(code: number, nfc: Nfc): boolean {
  if (code >= 0x80) return !isBlank(code, nfc)
  if (code >= 0x61) return code <= 0x7a || code === 0x7f
  if (code >= 0x41) return code <= 0x5a
  if (code >= 0x30) return code <= 0x39
  return code < 0x20 && !(code >= 0x09 && code <= 0x0d)
}

function changes(character: string, code: number, nfc: Nfc): boolean {
  // Medial and final jamo are letters, yet join the one before.
  if (code >= 0x1161 && code <= 0x11c2) return true
  return MARK.test(character) || nfc(character) !== character
}

/** First index at or after `from` whose code unit is not known to be plain. */
export function firstOdd(text: string, from: number): number {
  const length = text.length
  let at = from
  while (at < length && kinds[text.charCodeAt(at)] === PLAIN) at++
  return at
}

/** True for a code unit that joins the cluster before it: a combining mark or a jamo that is not first. */
export function joins(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x300) return false
  if (code <= 0x36f) return true
  if (code >= 0x1161 && code <= 0x11c2) return true
  if (code < 0x483 || (code >= 0x1e00 && code <= 0x20cf)) return false
  if (code >= 0xd800 && code <= 0xdbff) {
    const pair = text.slice(at, at + 2)
    return pair.length === 2 && MARK.test(pair)
  }
  return !(code >= 0xfe00 && code <= 0xfe0f) && MARK.test(text[at]!)
}
