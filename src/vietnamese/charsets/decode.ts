import { composeLetter } from '../compose.js'
import { type ByteCharset, byteOf, type Charset, checkCharset, decodingOf, readByte } from './charset.js'
import { ncrAt } from './ncr.js'
import { viqrLetterAt } from './viqr.js'
import { vniLetters } from './vni.js'

/** One piece of the output: `length` characters of the input at `start` became `out`. */
export type Emit = (start: number, length: number, out: string) => void

/**
 * Reads text in a legacy charset, piece by piece.
 *
 * @param text - the bytes as text: Latin-1 or windows-1252, as editors show them
 * @param emit - called in order for every piece that changes
 * @throws TypeError on an unknown charset
 */
export function decodePieces(text: string, charset: Charset, emit: Emit): void {
  checkCharset(charset)
  if (charset === 'vni') decodeVni(text, emit)
  else if (charset === 'viqr') decodeEach(text, viqrLetterAt, emit)
  else if (charset === 'ncr') decodeEach(text, ncrAt, emit)
  else decodeBytes(text, charset, emit)
}

function decodeBytes(text: string, charset: ByteCharset, emit: Emit): void {
  const table = decodingOf(charset)
  const combines = charset === 'tcvn3' || charset === 'windows-1258'
  for (let at = 0; at < text.length; at++) {
    const byte = byteOf(text.charCodeAt(at))
    if (byte < 0) continue
    let out = table[byte]!
    if (out === '\ufffd') continue
    let length = 1
    if (combines) {
      let letter = out.charCodeAt(0)
      for (;;) {
        const next = byteOf(text.charCodeAt(at + length))
        const composed = next < 0x80 ? 0 : composeLetter(letter, table[next]!.charCodeAt(0))
        if (composed === 0) break
        letter = composed
        length++
      }
      out = String.fromCharCode(letter)
    }
    if (length > 1 || out !== text[at]) emit(at, length, out)
    at += length - 1
  }
}

let vni: ReadonlyMap<string, string> | undefined

/** Two characters before one: the `ôù` of ớ, not the `ô` of ơ and a stray ù. */
function decodeVni(text: string, emit: Emit): void {
  vni ??= vniLetters()
  for (let at = 0; at < text.length; at++) {
    const pair = vni.get(text.slice(at, at + 2))
    if (pair !== undefined && at + 1 < text.length) {
      emit(at++, 2, pair)
      continue
    }
    const single = vni.get(text[at]!)
    if (single !== undefined) emit(at, 1, single)
  }
}

type LetterAt = (text: string, at: number) => { readonly letter: string; readonly length: number } | null

function decodeEach(text: string, letterAt: LetterAt, emit: Emit): void {
  for (let at = 0; at < text.length; ) {
    const read = letterAt(text, at)
    if (read === null) at++
    else {
      emit(at, read.length, read.letter)
      at += read.length
    }
  }
}

const CHUNK = 8192
const ALL_BYTES: readonly number[] = Array.from({ length: 0x100 }, (_, byte) => readByte(byte).charCodeAt(0))

/** Bytes as windows-1252 text, one code unit a byte. */
export function bytesToText(bytes: Uint8Array): string {
  let text = ''
  const units = new Uint16Array(CHUNK)
  for (let at = 0; at < bytes.length; at += CHUNK) {
    const length = Math.min(CHUNK, bytes.length - at)
    for (let i = 0; i < length; i++) units[i] = ALL_BYTES[bytes[at + i]!]!
    text += String.fromCharCode.apply(null, units.subarray(0, length) as unknown as number[])
  }
  return text
}

/**
 * Decodes text in a legacy charset. What the charset does not know stays as it is.
 *
 * @param input - bytes, or the text that an editor shows when it takes them for Latin-1 or windows-1252
 * @param charset - one of `CHARSETS`
 * @returns composed text
 * @throws TypeError on an unknown charset, never on a text
 * @example decode('Coäng hoøa', 'vni') // 'Cộng hòa'
 */
export function decode(input: string | Uint8Array, charset: Charset): string {
  const text = typeof input === 'string' ? input : bytesToText(input)
  const parts: string[] = []
  let taken = 0
  decodePieces(text, charset, (start, length, out) => {
    if (start > taken) parts.push(text.slice(taken, start))
    parts.push(out)
    taken = start + length
  })
  if (taken === 0) return text
  parts.push(text.slice(taken))
  return parts.join('')
}
