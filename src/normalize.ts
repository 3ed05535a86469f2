export { type Normalized, type NormalizeOptions, normalize, normalizeWithMap } from './normalize/normalize.js'
