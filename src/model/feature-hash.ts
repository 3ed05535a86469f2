/**
 * Hash of a feature: a template's number and up to three values. Murmur-like mixing, so that the low bits are as good
 * as the high ones: one half finds the slot, the other tells features in the same slot apart.
 *
 * @returns a signed 32-bit number
 * @example hashFeature(1, key, 0, 0) & mask
 */
export function hashFeature(template: number, a: number, b: number, c: number): number {
  let h = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13) ^ b, 0xc2b2ae35)
  h = Math.imul(h ^ (h >>> 15) ^ c, 0x27d4eb2f)
  return h ^ (h >>> 16)
}
