/**
 * What the lexicon knows of a word's tags, in one number: the set of tags it is seen with (a bit a tag), the usual
 * one, and whether a treebank vouches for it. 0 is no knowledge.
 */
export function encodeAmbiguity(tags: number, usual: number, vouched: boolean): number {
  return tags * 64 + usual * 2 + (vouched ? 1 : 0)
}

export function tagsOf(ambiguity: number): number {
  return ambiguity >>> 6
}

export function usualTag(ambiguity: number): number {
  return (ambiguity >>> 1) & 31
}

export function isVouched(ambiguity: number): boolean {
  return (ambiguity & 1) === 1
}
