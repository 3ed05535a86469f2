import type { Span } from '../article.js'
import { classOf, LETTER, PUNCTUATION, SPACE } from '../text/characters.js'

/** A pair of quotation marks or brackets: `start` is the opening mark, `end` is after the closing one. */
export interface Enclosure extends Span {
  readonly kind: 'quotation' | 'bracket'
}

// A mark left open is given up after so many code units: nobody quotes for longer without closing.
const LONGEST = { quotation: 4000, bracket: 400 } as const
const DEEPEST = 12

const OPENING = '“«„‟〝'
const CLOSING = '”»〞'
const STRAIGHT = '"＂'

/**
 * Pairs quotation marks and brackets in one pass, innermost first closed.
 *
 * Straight marks are told apart by the white space beside them. A mark without a partner is ignored.
 *
 * @param text - the whole text
 * @param within - the block to look at
 * @returns the pairs in order of their opening marks
 * @example pairQuotations('Ông nói: "Được."', { start: 0, end: 16 }) // [{ start: 9, end: 16, kind: 'quotation' }]
 */
export function pairQuotations(text: string, within: Span): Enclosure[] {
  const pairs: Enclosure[] = []
  const open: { at: number; kind: Enclosure['kind'] }[] = []
  for (let at = within.start; at < within.end; at++) {
    const code = text.charCodeAt(at)
    const cls = classOf(code)
    if (cls === LETTER || cls === SPACE || cls !== PUNCTUATION) continue
    const role = roleAt(text, at, within, open.some(isQuotation))
    if (role === null) continue
    if (role.opens) {
      if (open.length === DEEPEST) open.shift()
      open.push({ at, kind: role.kind })
      continue
    }
    for (let top = open.length - 1; top >= 0; top--) {
      const candidate = open[top]!
      if (candidate.kind !== role.kind) continue
      if (at - candidate.at <= LONGEST[role.kind])
        pairs.push({ start: candidate.at, end: at + 1, kind: role.kind })
      open.length = top
      break
    }
  }
  return pairs.sort((a, b) => a.start - b.start)
}

function isQuotation(mark: { readonly kind: Enclosure['kind'] }): boolean {
  return mark.kind === 'quotation'
}

function roleAt(
  text: string,
  at: number,
  within: Span,
  inQuotation: boolean,
): { opens: boolean; kind: Enclosure['kind'] } | null {
  const mark = text[at]!
  if (mark === '(' || mark === '[') return { opens: true, kind: 'bracket' }
  if (mark === ')' || mark === ']') return { opens: false, kind: 'bracket' }
  if (OPENING.includes(mark)) return { opens: true, kind: 'quotation' }
  if (CLOSING.includes(mark)) return { opens: false, kind: 'quotation' }
  if (!STRAIGHT.includes(mark)) return null
  const spaceBefore = at === within.start || classOf(text.charCodeAt(at - 1)) === SPACE
  const spaceAfter = at + 1 >= within.end || classOf(text.charCodeAt(at + 1)) === SPACE
  if (spaceBefore !== spaceAfter) return { opens: spaceBefore, kind: 'quotation' }
  return { opens: !inQuotation, kind: 'quotation' }
}
