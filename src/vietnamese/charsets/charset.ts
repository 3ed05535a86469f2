import { TCVN3, VISCII, WINDOWS_1252, WINDOWS_1258 } from './generated/tables.js'
import { vpsTable } from './vps.js'

/** The charsets that can be decoded and encoded. */
export const CHARSETS = ['tcvn3', 'vni', 'viqr', 'viscii', 'vps', 'windows-1258', 'ncr'] as const
/** The name of a legacy charset. */
export type Charset = (typeof CHARSETS)[number]

/** Checks a name from a caller that TypeScript does not guard. @throws TypeError on an unknown one */
export function checkCharset(name: string): asserts name is Charset {
  if ((CHARSETS as readonly string[]).includes(name)) return
  throw new TypeError(`charset: ${JSON.stringify(name)} is unknown; known are ${CHARSETS.join(', ')}`)
}

export type ByteCharset = 'tcvn3' | 'viscii' | 'vps' | 'windows-1258'

// Pure caches, filled on first use so that loading the module costs nothing.
const decodings = new Map<ByteCharset, readonly string[]>()
const encodings = new Map<ByteCharset, ReadonlyMap<string, number>>()
let readings: ReadonlyMap<number, number> | undefined

/** What the 256 bytes of a charset stand for. */
export function decodingOf(charset: ByteCharset): readonly string[] {
  let table = decodings.get(charset)
  if (table === undefined) decodings.set(charset, (table = [...characters(charset)]))
  return table
}

function characters(charset: ByteCharset): string {
  if (charset === 'vps') return vpsTable()
  if (charset === 'viscii') return VISCII
  const ascii = String.fromCharCode(...Array.from({ length: 0x80 }, (_, byte) => byte))
  if (charset === 'windows-1258') return ascii + WINDOWS_1258
  // Fonts in TCVN3 keep windows-1252's quotes and dashes in the bytes that the standard leaves to controls.
  return ascii + WINDOWS_1252.slice(0, 0x20) + TCVN3
}

/** The toned capitals of TCVN 5712-1: TCVN3 proper has none, its font draws small letters as capitals. */
const TCVN3_TONED_CAPITAL = /[^ĂÂÊÔƠƯĐ\P{Lu}]/u

/** The byte of each character that a charset can hold. */
export function encodingOf(charset: ByteCharset): ReadonlyMap<string, number> {
  const known = encodings.get(charset)
  if (known !== undefined) return known
  const bytes = new Map<string, number>()
  decodingOf(charset).forEach((character, byte) => {
    if (
      character === '\ufffd' ||
      (charset === 'tcvn3' && byte >= 0xa0 && TCVN3_TONED_CAPITAL.test(character))
    )
      return
    if (!bytes.has(character)) bytes.set(character, byte)
  })
  encodings.set(charset, bytes)
  return bytes
}

/** The byte that a character stood for before it was read as windows-1252 or Latin-1; -1 if it cannot have been one. */
export function byteOf(code: number): number {
  if (code < 0x100) return code
  if (readings === undefined) {
    const bytes = new Map<number, number>()
    for (let i = 0; i < 0x20; i++)
      if (WINDOWS_1252[i] !== '\ufffd') bytes.set(WINDOWS_1252.charCodeAt(i), 0x80 + i)
    readings = bytes
  }
  return readings.get(code) ?? -1
}

/** The windows-1252 reading of a byte, Latin-1 for the five bytes that windows-1252 leaves open. */
export function readByte(byte: number): string {
  if (byte < 0x80 || byte >= 0xa0) return String.fromCharCode(byte)
  const character = WINDOWS_1252[byte - 0x80]!
  return character === '\ufffd' ? String.fromCharCode(byte) : character
}
