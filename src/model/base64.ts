const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/**
 * Bytes from base64 (RFC 4648, section 4; padded or not), without `atob` or `Buffer`, which not every host has.
 *
 * @param text - base64 without white space
 * @throws RangeError with the offset of the first character that is not base64
 * @example decodeBase64('AQID') // Uint8Array [1, 2, 3]
 */
export function decodeBase64(text: string): Uint8Array {
  let length = text.length
  while (length > 0 && text.charCodeAt(length - 1) === 0x3d) length--
  const bytes = new Uint8Array((length * 3) >> 2)
  const values = new Uint8Array(128).fill(255)
  for (let i = 0; i < 64; i++) values[ALPHABET.charCodeAt(i)] = i
  let bits = 0
  let held = 0
  let at = 0
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i)
    const value = code < 128 ? values[code]! : 255
    if (value === 255) throw new RangeError(`Not base64: the character at ${i}.`)
    bits = (bits << 6) | value
    held += 6
    if (held >= 8) {
      held -= 8
      bytes[at++] = (bits >> held) & 255
      bits &= (1 << held) - 1
    }
  }
  return bytes
}
