import { codeAt } from '../text/code-at.js'
import { BASE, LETTER_LIMIT, LOWER, TONE, toned, VOWEL } from './letters.js'
import { onsets, shapeOf, toneTarget } from './rhymes.js'

// Scratch of one call, never read by another: filled and emptied before a function returns.
let folded = new Uint16Array(64)
const bases = new Uint16Array(8)

const I = 0x69
const Y = 0x79
const ONSET_QU = onsets().indexOf('qu')
// Where `i` and `y` are two spellings of one open syllable: lí/lý, Mĩ/Mỹ, kĩ/kỹ, hi/hy, sĩ/sỹ, tỉ/tỷ, vĩ/vỹ.
const IY_ONSETS = new Set(['h', 'k', 'l', 'm', 's', 't', 'v'].map((onset) => onset.charCodeAt(0)))
const LONGEST_SYLLABLE = 7

/**
 * The key under which two spellings of a name meet: lower case, composed, tone in the old place (`hòa`, `thủy`),
 * `i` for `y` where both are standard (`lý` → `lí`, never in `-uy`), white space collapsed and trimmed.
 *
 * @param text - any string
 * @returns the key; never throws
 * @example comparisonKey('Thuỷ') === comparisonKey('THỦY') // true
 */
export function comparisonKey(text: string): string {
  if (isPlainKey(text)) return text
  const source = needsComposing(text) ? composeLower(text) : text
  const end = source.length
  // What the key leaves as it is goes over in one piece, from `kept` on.
  let key = ''
  let kept = 0
  let at = 0
  while (at < end) {
    const from = at
    const code = codeAt(source, at)
    if (isLetter(code)) {
      while (at < end && isLetter(codeAt(source, at))) at++
      const length = foldInto(source, from, at)
      if (isFolded(source, from, at, length)) continue
      key += source.slice(kept, from) + foldedRun(length)
      kept = at
    } else if (isSpace(code)) {
      while (at < end && isSpace(codeAt(source, at))) at++
      const inside = at < end && (key !== '' || from > kept)
      if (inside && at === from + 1 && code === 0x20) continue
      key += source.slice(kept, from)
      if (inside) key += ' '
      kept = at
    } else {
      while (at < end && !isLetter(codeAt(source, at)) && !isSpace(codeAt(source, at))) at++
      const marks = source.slice(from, at)
      const lower = marks.toLowerCase()
      if (marks === lower) continue
      key += source.slice(kept, from) + lower
      kept = at
    }
  }
  return kept === 0 ? source : key + source.slice(kept)
}

function isFolded(source: string, from: number, to: number, length: number): boolean {
  if (length !== to - from) return false
  for (let i = 0; i < length; i++) if (codeAt(source, from + i) !== folded[i]) return false
  return true
}

// A pure cache, direct-mapped: runs of letters as strings. There are few syllables, and each is made once.
const RUNS = 0x1000
const LONGEST_RUN = 10
const runs: string[] = new Array<string>(RUNS).fill('')

/** The first letters of `folded` as a string. */
function foldedRun(length: number): string {
  if (length > LONGEST_RUN) return stringOf(length)
  let hash = length
  for (let i = 0; i < length; i++) hash = Math.imul(hash ^ folded[i]!, 0x01000193)
  const slot = (hash ^ (hash >>> 15)) & (RUNS - 1)
  const known = runs[slot]!
  return isFolded(known, 0, known.length, length) ? known : (runs[slot] = stringOf(length))
}

function stringOf(length: number): string {
  let run = ''
  for (let i = 0; i < length; i++) run += String.fromCharCode(folded[i]!)
  return run
}

/**
 * The key of one run of letters.
 *
 * @param text - the text that holds the run
 * @param start - first UTF-16 code unit
 * @param end - after the last one
 * @example foldSyllable('Uỷ ban', 0, 2) // 'ủy'
 */
export function foldSyllable(text: string, start = 0, end = text.length): string {
  return foldedRun(foldInto(text, start, end))
}

/**
 * A 32-bit hash (FNV-1a over UTF-16 code units, mixed) of the key of one run of letters, without making a string.
 *
 * @param text - the text that holds the run
 * @param start - first UTF-16 code unit
 * @param end - after the last one
 * @returns a signed 32-bit integer, equal for runs with equal keys
 * @example hashSyllable('Uỷ', 0, 2) === hashSyllable('ủy', 0, 2) // true
 */
export function hashSyllable(text: string, start = 0, end = text.length): number {
  const length = foldInto(text, start, end)
  let hash = 0x811c9dc5 | 0
  for (let i = 0; i < length; i++) hash = Math.imul(hash ^ folded[i]!, 0x01000193)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x2c1b3c6d)
  return hash ^ (hash >>> 13)
}

/** Writes the folded run into `folded` and returns its length. */
function foldInto(text: string, start: number, end: number): number {
  const length = end - start
  if (length > folded.length) folded = new Uint16Array(length * 2)
  let vowels = 0
  let toneAt = -1
  let tones = 0
  for (let i = 0; i < length; i++) {
    const code = codeAt(text, start + i)
    const lower = code < LETTER_LIMIT ? LOWER[code]! : 0
    if (lower === 0 && code !== 0) return foldForeign(text.slice(start, end))
    folded[i] = lower
    vowels += VOWEL[lower]!
    if (TONE[lower] !== 0) {
      toneAt = i
      tones++
    }
  }
  settle(length, vowels, tones, toneAt)
  return length
}

/** Letters of other scripts and decomposed ones: the host's case folding and composition, then as above. */
function foldForeign(run: string): number {
  const lower = composeLower(run)
  if (lower.length > folded.length) folded = new Uint16Array(lower.length * 2)
  let vowels = 0
  let toneAt = -1
  let tones = 0
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i)
    folded[i] = code
    if (code >= LETTER_LIMIT) continue
    vowels += VOWEL[code]!
    if (TONE[code] !== 0) {
      toneAt = i
      tones++
    }
  }
  settle(lower.length, vowels, tones, toneAt)
  return lower.length
}

/** Moves the tone to its old place and unifies i and y, if the run is a syllable. */
function settle(length: number, vowels: number, tones: number, toneAt: number): void {
  if (length > LONGEST_SYLLABLE || tones > 1) return
  const last = folded[length - 1]!
  const openY = length === 2 && vowels === 1 && VOWEL[last] === 1 && BASE[last] === Y
  if (openY) {
    if (IY_ONSETS.has(folded[0]!)) folded[1] = toned(I, TONE[last]!)
    return
  }
  const qui = folded[0] === 0x71 && length > 2 && BASE[folded[2]!] === I
  if (!qui && (tones === 0 || vowels < 2)) return
  for (let i = 0; i < length; i++) bases[i] = folded[i]! < LETTER_LIMIT ? BASE[folded[i]!]! : 0
  if (qui) bases[2] = Y
  let shape = shapeOf(bases, length)
  if (shape < 0 && qui) {
    bases[2] = I
    shape = shapeOf(bases, length)
  }
  if (shape < 0) return
  const tone = tones === 0 ? 0 : TONE[folded[toneAt]!]!
  if (shape >> 8 === ONSET_QU) folded[2] = bases[2]!
  if (tones === 0) return
  folded[toneAt] = bases[toneAt]!
  const target = toneTarget(bases, length, shape, toneAt, tone, 'old')
  folded[target] = toned(bases[target]!, tone)
}

// A host may take quadratic time to sort marks; no letter has so many, so a key does without the rest of them.
const TOO_MANY_MARKS = /\p{M}{33,}/gu
const MOST_MARKS = 32

function composeLower(text: string): string {
  const bounded = text.replace(TOO_MANY_MARKS, (marks) => marks.slice(0, MOST_MARKS))
  return bounded.normalize('NFC').toLowerCase().normalize('NFC')
}

function isPlainKey(text: string): boolean {
  // Lower-case ASCII words of at most one vowel in a row never change, but the common case to catch is a key itself
  // made of ASCII that holds no `y`: nothing to fold at all.
  let space = true
  for (let i = 0, { length } = text; i < length; i++) {
    const code = codeAt(text, i)
    if (code >= 0x80 || code === Y || code === 0x71 || (code >= 0x41 && code <= 0x5a)) return false
    if (code <= 0x20) {
      if (code !== 0x20 || space) return false
      space = true
    } else space = false
  }
  return !space || text === ''
}

function needsComposing(text: string): boolean {
  for (let i = 0, { length } = text; i < length; i++) {
    const code = codeAt(text, i)
    if (code >= 0x300 && !(code >= 0x1ea0 && code <= 0x1ef9) && !(code >= 0x2010 && code <= 0x2027))
      return true
  }
  return false
}

function isLetter(code: number): boolean {
  return code < LETTER_LIMIT ? BASE[code] !== 0 || code >= 0xc0 : code >= 0x3040 || code < 0x2000
}

function isSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
  return (
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x3000 ||
    code === 0xfeff
  )
}
