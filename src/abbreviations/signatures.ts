import type { Candidate } from './candidates.js'
import type { Meaning } from './dictionary.js'

const CREDIT = /(?:ảnh|nguồn|clip|video|tin|bài|theo)\s{0,3}[:-]?\s{0,3}$/iu

/**
 * True where two capitals are somebody's initials: signed at the end of a line (`… trong ngày. HT`) or credited
 * (`Ảnh: CN`). Three letters and more are agencies.
 */
export function isSignature(text: string, { start, end, short }: Candidate): boolean {
  if (short.length !== 2) return false
  const before = text.slice(Math.max(0, start - 10), start)
  if (CREDIT.test(before) && !/[\p{L}\p{M}]$/u.test(before)) return true
  const after = text.slice(end, end + 3)
  const closes = /^\.?[^\S\n]*(?:\n|$|\()/u.test(after)
  return closes && /(?:^|[.!?”")\]\n][^\S\n]*|[\n])$/u.test(before)
}

/** A meaning that stands in credits and at the end of articles (`Ảnh: AP`, `… hôm qua. PV`): it has the cue `<ảnh`. */
export function isCredited({ context }: Meaning): boolean {
  return context?.includes('<ảnh') ?? false
}
