/** `vanban/normalize`: the writing system of Vietnamese, usable without the rest and without a dictionary. */
export { type Change, explain } from './normalize/explain.js'
export type { IyStyle } from './normalize/iy.js'
export { type Repair, type Repaired, repairMojibake } from './normalize/mojibake.js'
export { type Normalized, normalize, normalizeWithMap } from './normalize/normalize.js'
export type { NormalizeOptions } from './normalize/options.js'
export type { Rule } from './normalize/revision.js'
export type { DashStyle, LetterCase, QuoteStyle } from './normalize/typography.js'
export { hostNormalizes, type Unicode } from './normalize/unicode.js'
export type { Edits, OffsetMap } from './text/offset-map.js'
export {
  composeMaps,
  identityMap,
  isIdentity,
  toInputOffset,
  toInputSpan,
  toOutputSpan,
} from './text/offset-map.js'
export { CHARSETS, type Charset } from './vietnamese/charsets/charset.js'
export { decode } from './vietnamese/charsets/decode.js'
export { type Detection, detectCharset } from './vietnamese/charsets/detect.js'
export { type Encoded, encode, type Lost } from './vietnamese/charsets/encode.js'
export type { Reading } from './vietnamese/charsets/misread.js'
export { compareVietnamese } from './vietnamese/collation.js'
export { removeDiacritics } from './vietnamese/diacritics.js'
export { comparisonKey } from './vietnamese/key.js'
export type { ToneStyle } from './vietnamese/rhymes.js'
export {
  allSyllables,
  isSyllable,
  parseSyllable,
  type Syllable,
  TONES,
  type Tone,
} from './vietnamese/syllable.js'
export { fromKeys, type TypingMethod, toKeys } from './vietnamese/typing.js'
