/** `vanban/normalize`: the writing system of Vietnamese, usable without the rest and without a dictionary. */

export { type Change, explain } from './normalize/explain.js'
export { type Normalized, normalize, normalizeWithMap } from './normalize/normalize.js'
export type { NormalizeOptions } from './normalize/options.js'
export type { Rule } from './normalize/revision.js'
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
export { comparisonKey } from './vietnamese/key.js'
