import type { Span } from '../../article.js'
import { markOfTone } from '../compose.js'
import { BASE, LETTER_LIMIT, LOWER, TONE, untoned } from '../letters.js'
import { type ByteCharset, byteOf, type Charset, checkCharset, encodingOf, readByte } from './charset.js'
import { ncrSpelling } from './ncr.js'
import { viqrNeedsEscape, viqrSpelling } from './viqr.js'
import { vniSpellings } from './vni.js'

/** A character that a charset cannot hold, and what was written for it. */
export interface Lost extends Span {
  readonly character: string
  readonly written: string
}

/** Text in a legacy charset. */
export interface Encoded {
  readonly bytes: Uint8Array
  /** The bytes as an editor shows them that takes them for windows-1252. */
  readonly text: string
  /** What could not be held, in order; empty where decoding gives the input back. */
  readonly lost: readonly Lost[]
}

/** Writes one character, or null where the charset has none; `written` is what stands before it. */
type Spell = (text: string, at: number, written: string) => string | null

/**
 * Encodes text in a legacy charset.
 *
 * TCVN3 has no toned capitals (its capital font draws the small letters as capitals): they are written small and
 * reported as lost. Any other character that a charset does not have is written `?` and reported.
 *
 * @param text - composed text
 * @param charset - one of `CHARSETS`
 * @throws TypeError on an unknown charset, never on a text
 * @example encode('Cộng hòa', 'vni').text // 'Coäng hoøa'
 */
export function encode(text: string, charset: Charset): Encoded {
  checkCharset(charset)
  const spell = spellings(charset)
  const lost: Lost[] = []
  const parts: string[] = []
  let tail = ''
  for (let at = 0; at < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(at)!)
    let written = spell(text, at, tail)
    if (written === null) {
      const small = charset === 'tcvn3' ? spell(character.toLowerCase(), 0, tail) : null
      written = small ?? '?'
      lost.push({
        start: at,
        end: at + character.length,
        character,
        written: small === null ? '?' : character.toLowerCase(),
      })
    }
    parts.push(written)
    tail = (tail + written).slice(-TAIL)
    at += character.length
  }
  const shown = parts.join('')
  const bytes = new Uint8Array(shown.length)
  for (let i = 0; i < shown.length; i++) bytes[i] = byteOf(shown.charCodeAt(i))
  return { bytes, text: shown, lost }
}

// How much of what was written is looked at: a letter, its mark and a backslash.
const TAIL = 4

function spellings(charset: Charset): Spell {
  if (charset === 'ncr') return (text, at) => ncrSpelling(text, at) ?? text[at]!
  if (charset === 'viqr') return spellViqr
  if (charset === 'vni') return spellVni()
  return spellBytes(charset)
}

const spellViqr: Spell = (text, at, written) => {
  const character = text[at]!
  const code = character.charCodeAt(0)
  if (code >= 0x80) return viqrSpelling(character) ?? null
  return viqrNeedsEscape(text, at, written) ? `\\${character}` : character
}

function spellVni(): Spell {
  const letters = vniSpellings()
  const taken = new Set([...letters.values()].flatMap((written) => [...written]))
  return (text, at) => {
    const character = text[at]!
    const code = character.charCodeAt(0)
    if (code < 0x80) return character
    const letter = letters.get(character)
    if (letter !== undefined) return letter
    // Quotes, dashes and signs of windows-1252 are in the fonts, too, but not the letters that draw marks.
    return byteOf(code) >= 0x80 &&
      readByte(byteOf(code)) === character &&
      !taken.has(character) &&
      !isLatinLetter(code)
      ? character
      : null
  }
}

function isLatinLetter(code: number): boolean {
  return code >= 0xc0 && code <= 0xff && code !== 0xd7 && code !== 0xf7
}

function spellBytes(charset: ByteCharset): Spell {
  const bytes = encodingOf(charset)
  return (text, at) => {
    const character = text[at]!
    const whole = bytes.get(character)
    if (whole !== undefined) return readByte(whole)
    const code = character.charCodeAt(0)
    if (charset !== 'windows-1258' || code >= LETTER_LIMIT || BASE[code] === 0 || TONE[code] === 0)
      return null
    // windows-1258 writes the letter and its tone apart.
    const base = bytes.get(String.fromCharCode(untoned(code)))
    const mark = bytes.get(String.fromCharCode(markOfTone(TONE[code]!)))
    return base === undefined || mark === undefined || LOWER[code] === undefined
      ? null
      : readByte(base) + readByte(mark)
  }
}
