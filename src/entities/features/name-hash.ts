/** The hash of the atoms from `start` to `end`: by it the same name is known elsewhere in the article. */
export function hashOfAtoms(keys: Int32Array, start: number, end: number): number {
  let hash = 0
  for (let at = start; at < end; at++) {
    const mixed = Math.imul(hash ^ keys[at]!, 0x9e3779b1) + 0x7f4a7c15
    hash = mixed ^ (mixed >>> 15)
  }
  return hash
}
