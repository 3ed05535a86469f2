/**
 * `vanban/unorm`: Unicode normalization by the unorm package, for hosts whose `String.prototype.normalize` is missing or
 * does nothing. An optional peer: `npm install unorm`.
 *
 * @example normalize(text, { unicode })
 */
import unorm from 'unorm'
import type { Unicode } from './normalize/unicode.js'

export { hostNormalizes, type Unicode } from './normalize/unicode.js'

/** Canonical composition and decomposition by unorm. */
export const unicode: Unicode = { nfc: (text) => unorm.nfc(text), nfd: (text) => unorm.nfd(text) }
