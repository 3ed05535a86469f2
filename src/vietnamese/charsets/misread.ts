import { byteOf } from './charset.js'
import { CP437, WINDOWS_1258 } from './generated/tables.js'

/** How UTF-8 was read when it became mojibake. */
export const READINGS = ['windows-1252', 'windows-1258', 'cp437'] as const
/** The charset that UTF-8 was read in by mistake. */
export type Reading = (typeof READINGS)[number]

// Pure caches.
const reversed = new Map<Reading, ReadonlyMap<number, number>>()

function reverse(table: string): ReadonlyMap<number, number> {
  const bytes = new Map<number, number>()
  for (let i = 0; i < table.length; i++) if (table[i] !== '\ufffd') bytes.set(table.charCodeAt(i), 0x80 + i)
  return bytes
}

/**
 * The byte that a code unit was, -1 where the reading cannot have made it. Bytes that a charset leaves open are taken from
 * the C1 controls, as every decoder of the web does; so `windows-1252` covers Latin-1, too.
 */
export function misreadByte(code: number, reading: Reading): number {
  if (code < 0x80) return code
  if (reading === 'windows-1252') return byteOf(code)
  let table = reversed.get(reading)
  if (table === undefined)
    reversed.set(reading, (table = reverse(reading === 'cp437' ? CP437 : WINDOWS_1258)))
  return table.get(code) ?? (code < 0xa0 ? code : -1)
}
