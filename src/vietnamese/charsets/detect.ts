import { isDistinctive } from '../letters.js'
import { byteOf, type Charset } from './charset.js'
import { bytesToText, decode, decodePieces } from './decode.js'
import { ncrAt } from './ncr.js'
import { surprise } from './plausibility.js'
import { isUtf8 } from './utf8.js'

/** In which charset a text is written. */
export interface Detection {
  /** null: leave it alone. */
  readonly charset: Charset | 'utf-8' | null
  /** Between 0 and 1. */
  readonly confidence: number
  /** Words that the charset changes, and how many of them it makes syllables of. */
  readonly words: number
  readonly syllables: number
}

// What a word costs, in bits, that is no syllable: in a text of a charset it should hardly be there.
const NO_SYLLABLE = 22
// As it stands, a word with letters past ASCII may be French or Spanish; one with signs among its letters is neither.
const FOREIGN_WORD = 11
const GARBLED_WORD = 18
// Vowel and mark side by side, as VNI writes every letter and windows-1258 every tone: `oä`, `öû`, `âì`.
const STACKED = 7
// In ASCII: a mark inside a word (`ti.ch`) is odder than one at its end (`so?`), a circumflex or breve oddest.
const MARK_AT_END = 8
const MARK_INSIDE = 13
// Words in plain ASCII speak for Vietnamese or against it, whatever the charset.
const PLAIN_SYLLABLE = 0.7
const PLAIN_FOREIGN = -2
const PLAIN_NAME = -0.4
const MOST_FOR = 6
/** Bits by which the best charset must beat the text as it stands. */
const ENOUGH = 6
const ENOUGH_IN_ASCII = 12
const MOST_BROKEN = 0.25

const BYTE_CHARSETS: readonly Charset[] = ['tcvn3', 'vni', 'viscii', 'vps', 'windows-1258']
const TOKEN = /[^\s]+/gu
const RUN = /[\p{L}\p{M}]+/gu

const LETTER_OR_MARK = /[\p{L}\p{M}]/u

const LEAVE_ALONE: Detection = { charset: null, confidence: 1, words: 0, syllables: 0 }

/**
 * Finds out in which legacy charset a text is, by how many of the words it changes become syllables of Vietnamese, and how
 * usual ones. Good text, Vietnamese or foreign, is left alone.
 *
 * @param input - bytes, or text as an editor shows it that takes the bytes for Latin-1 or windows-1252
 * @returns the charset, or null for "leave it alone"; `utf-8` only for bytes
 * @example detectCharset('Coäng hoøa Xaõ hoäi').charset // 'vni'
 */
export function detectCharset(input: string | Uint8Array): Detection {
  if (typeof input !== 'string') {
    const utf8 = isUtf8(input)
    if (utf8 === 'letters') return { charset: 'utf-8', confidence: 1, words: 0, syllables: 0 }
    return detectCharset(bytesToText(input))
  }
  const evidence = gather(input)
  if (evidence.references) {
    const ncr = judge(evidence, ['ncr'], ENOUGH)
    if (ncr.charset !== null) return ncr
  }
  if (evidence.unicode) return LEAVE_ALONE
  if (evidence.bytes) return judge(evidence, BYTE_CHARSETS, ENOUGH)
  return evidence.marks ? judge(evidence, ['viqr', 'viscii', 'vps'], ENOUGH_IN_ASCII) : LEAVE_ALONE
}

interface Evidence {
  /** Words that some charset may change. */
  readonly odd: readonly string[]
  /** Bits for or against Vietnamese, from words in plain letters. */
  readonly plain: number
  readonly unicode: boolean
  readonly bytes: boolean
  readonly references: boolean
  readonly marks: boolean
}

const MARK_AFTER_LETTER = /[A-Za-z][\^(+`?~'.\\]|[dD][dD]|[\x02-\x06\x10-\x1f]/

function gather(text: string): Evidence {
  const odd: string[] = []
  let plain = 0
  let unicode = false
  let bytes = false
  let references = false
  let marks = false
  for (const [token] of text.matchAll(TOKEN)) {
    let high = false
    for (let i = 0; i < token.length; i++) {
      const code = token.charCodeAt(i)
      if (code < 0x80) {
        if (code === 0x26 && ncrAt(token, i) !== null) references = high = true
        continue
      }
      high = true
      // Letters that windows-1252 does not have: the text was read in the right charset, whatever its language.
      if (isDistinctive(code) || (code >= 0x100 && byteOf(code) < 0 && LETTER_OR_MARK.test(token[i]!)))
        unicode = true
      else if (byteOf(code) >= 0x80) bytes = true
    }
    const marked = !high && MARK_AFTER_LETTER.test(token)
    if (marked) marks = true
    if (high || marked) odd.push(token)
    else plain += weigh(token)
  }
  return { odd, plain: Math.min(plain, MOST_FOR), unicode, bytes, references, marks }
}

function weigh(token: string): number {
  const word = /^[^A-Za-z]*([A-Za-z]{2,})[^A-Za-z]*$/.exec(token)?.[1]
  // Short forms in capitals (UBND) say nothing.
  if (word === undefined || word === word.toUpperCase()) return 0
  if (surprise(word) >= 0) return PLAIN_SYLLABLE
  // News is full of foreign names.
  return word[0]! < 'a' ? PLAIN_NAME : PLAIN_FOREIGN
}

// Most texts show what they are in their first words; the whole is read only in doubt.
const SAMPLE = 64
const WHOLE = 4096
const CLEAR = 60

function judge(evidence: Evidence, charsets: readonly Charset[], enough: number): Detection {
  const sample = judgeWords(evidence.odd.slice(0, SAMPLE), evidence.plain, charsets, enough)
  if (evidence.odd.length <= SAMPLE || (sample.detection.charset !== null && sample.margin >= CLEAR))
    return sample.detection
  return judgeWords(evidence.odd.slice(0, WHOLE), evidence.plain, charsets, enough).detection
}

function judgeWords(
  odd: readonly string[],
  plain: number,
  charsets: readonly Charset[],
  enough: number,
): { readonly detection: Detection; readonly margin: number } {
  let best: Detection = LEAVE_ALONE
  let most = Number.NEGATIVE_INFINITY
  let second = 0
  for (const charset of charsets) {
    const { gain, words, syllables } = tryCharset(odd, plain, charset)
    if (words === 0) continue
    if (gain > most) {
      second = Math.max(second, most)
      most = gain
      best = { charset, confidence: 0, words, syllables }
    } else second = Math.max(second, gain)
  }
  const { charset, words, syllables } = best
  if (charset === null || most < enough || words - syllables > words * MOST_BROKEN) {
    return { detection: LEAVE_ALONE, margin: 0 }
  }
  const margin = most - second
  const confidence = (syllables / words) * (1 - 2 ** -Math.max(1, margin))
  return { detection: { charset, words, syllables, confidence }, margin }
}

function tryCharset(
  odd: readonly string[],
  plain: number,
  charset: Charset,
): { gain: number; words: number; syllables: number } {
  let gain = plain
  let words = 0
  let syllables = 0
  for (const token of odd) {
    const { decoded, stray } = decodeWord(token, charset)
    const changed = decoded !== token
    if (!changed && isAscii(token)) {
      gain += weigh(token)
      continue
    }
    let valid = 0
    let runs = 0
    let cost = 0
    for (const [run] of decoded.matchAll(RUN)) {
      if (isAscii(run) && token.includes(run)) continue
      runs++
      const bits = stray ? -1 : surprise(run)
      if (bits >= 0) valid++
      cost += bits < 0 ? NO_SYLLABLE : Math.min(bits, NO_SYLLABLE)
    }
    if (runs === 0) continue
    const better = costAsIs(token) - cost
    // A word that the charset leaves as it is can only speak against it.
    gain += changed ? better : Math.min(0, better)
    if (!changed) continue
    words += runs
    syllables += valid
  }
  return { gain, words, syllables }
}

/** In VNI every letter past ASCII is a mark or a letter of its own; one that is left over is `stray`. */
function decodeWord(token: string, charset: Charset): { readonly decoded: string; readonly stray: boolean } {
  if (charset !== 'vni') return { decoded: decode(token, charset), stray: false }
  let decoded = ''
  let taken = 0
  let stray = false
  decodePieces(token, charset, (start, length, out) => {
    const between = token.slice(taken, start)
    stray ||= HIGH_LETTER.test(between)
    decoded += between + out
    taken = start + length
  })
  const rest = token.slice(taken)
  return { decoded: decoded + rest, stray: stray || HIGH_LETTER.test(rest) }
}

const HIGH_LETTER = /[À-ÖØ-öø-ÿ]/

function costAsIs(token: string): number {
  if (isAscii(token)) {
    if (/&#|&[a-z]+;|[aeo]\^|a\(|[ou]\+/i.test(token)) return GARBLED_WORD
    return /[a-z][`?~'.][`?~'.]?[a-z]/i.test(token) ? MARK_INSIDE : MARK_AT_END
  }
  let cost = 0
  for (const [run] of token.matchAll(RUN)) {
    if (isAscii(run)) continue
    const bits = surprise(run)
    cost += bits >= 0 ? Math.min(bits, FOREIGN_WORD) : FOREIGN_WORD
    if (STACKED_MARKS.test(run)) cost += STACKED
  }
  return SIGN_AMONG_LETTERS.test(token) || CAPITAL_INSIDE.test(token) ? cost + GARBLED_WORD : cost
}

const STACKED_MARKS = /[aeouyöô][øõåãäûê]|[öô][ùûïiu]|[eoa]â|[À-ÿ][À-ÿ]/iu
const SIGN_AMONG_LETTERS =
  /[A-Za-zÀ-ÿ][\u0080-\u009f¡-¿×÷‚ƒ„†‡ˆ‰Š‹Œš›œžŸ€™]|[\u0080-\u009f¡-¿×÷‚ƒ„†‡ˆ‰‹€][A-Za-zÀ-ÿ]/
const CAPITAL_INSIDE = /[a-zß-ÿ][À-ÖØ-Þ]/

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= 0x80) return false
  return true
}
