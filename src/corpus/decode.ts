/** Bytes read as text, or the reason why they are none. */
export type Decoded = { readonly text: string; readonly error?: never } | { readonly error: string }

/**
 * Reads bytes as UTF-8, or as UTF-16 where a byte order mark says so. The mark is not part of the text.
 * Bytes that are no text are refused rather than replaced: a replaced byte is a lost one.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes) }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes) }
  if (bytes.includes(0))
    return { error: 'it holds NUL bytes, so it is a binary file or UTF-16 without a byte order mark' }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { error: 'it is not valid UTF-8; for an older encoding run: vanban normalize --from auto FILE' }
  }
}
