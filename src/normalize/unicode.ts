import { composeLetter } from '../vietnamese/compose.js'
import { LETTER_LIMIT } from '../vietnamese/letters.js'

/** Canonical composition and decomposition, as the host or `unorm` does it. */
export interface Unicode {
  /** Composes: `String.prototype.normalize` with `NFC`. */
  readonly nfc: (text: string) => string
  /** Decomposes: `String.prototype.normalize` with `NFD`. */
  readonly nfd: (text: string) => string
}

/**
 * True where the host's `String.prototype.normalize` is there and works. Some small engines have none, and some
 * have one that hands the text back as it was.
 */
export function hostNormalizes(): boolean {
  return (
    typeof ''.normalize === 'function' &&
    'e\u0301'.normalize('NFC') === '\u00e9' &&
    '\u00e9'.normalize('NFD') === 'e\u0301'
  )
}

const host: Unicode = { nfc: (text) => text.normalize('NFC'), nfd: (text) => text.normalize('NFD') }

/** What is left without a host: the letters of Vietnamese, which is all that the language itself needs. */
const vietnameseOnly: Unicode = { nfc: composeLetters, nfd: (text) => text }

/** The normaliser in force unless a caller injects another (`vanban/unorm`). */
export const defaultUnicode: Unicode = hostNormalizes() ? host : vietnameseOnly

/** Composes Vietnamese letters and leaves every other sequence as it is. */
export function composeLetters(text: string): string {
  let composed = ''
  let at = 0
  while (at < text.length) {
    let code = text.charCodeAt(at++)
    while (at < text.length && code < LETTER_LIMIT) {
      const next = composeLetter(code, text.charCodeAt(at))
      if (next === 0) break
      code = next
      at++
    }
    composed += String.fromCharCode(code)
  }
  return composed
}
