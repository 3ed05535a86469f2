/**
 * Whether bytes are well-formed UTF-8 (no overlong forms, no surrogates, nothing past U+10FFFF).
 *
 * @returns `letters` where they are and hold something past ASCII, `ascii` where they hold nothing else, `no` otherwise
 */
export function isUtf8(bytes: ArrayLike<number>): 'letters' | 'ascii' | 'no' {
  let letters = false
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceAt(bytes, at)
    if (length === 0) return 'no'
    if (length > 1) letters = true
    at += length
  }
  return letters ? 'letters' : 'ascii'
}

/** Length of the well-formed UTF-8 sequence at `at`, 0 where there is none. */
export function sequenceAt(bytes: ArrayLike<number>, at: number): number {
  const lead = bytes[at]!
  if (lead < 0x80) return 1
  const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0
  if (length === 0 || at + length > bytes.length) return 0
  for (let i = 1; i < length; i++) if ((bytes[at + i]! & 0xc0) !== 0x80) return 0
  const second = bytes[at + 1]!
  if (lead === 0xe0 && second < 0xa0) return 0
  if (lead === 0xed && second > 0x9f) return 0
  if (lead === 0xf0 && second < 0x90) return 0
  return lead === 0xf4 && second > 0x8f ? 0 : length
}

/** The code point of a well-formed sequence. */
export function codePointOf(bytes: ArrayLike<number>, at: number, length: number): number {
  const lead = bytes[at]!
  if (length === 1) return lead
  let point = lead & (0xff >> (length + 1))
  for (let i = 1; i < length; i++) point = (point << 6) | (bytes[at + i]! & 0x3f)
  return point
}
