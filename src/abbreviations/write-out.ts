import type { Abbreviation, Span } from '../article.js'
import { isDigit, isLetter, isUpper } from '../text/characters.js'
import { type Edits, mapOf, type OffsetMap } from '../text/offset-map.js'
import { isSpace } from '../text/span.js'

/**
 * - `first`: the first mention of each short form is written out, with the short form in brackets after it
 * - `all`: every mention is written out
 * - `annotate`: the long form follows every mention in square brackets
 */
export type ExpandStyle = 'first' | 'all' | 'annotate'

export const EXPAND_STYLES: readonly ExpandStyle[] = ['first', 'all', 'annotate']

/** One short form that was written out. */
export interface Expansion {
  readonly short: string
  readonly long: string
  /** Where it stood in the text given. */
  readonly input: Span
  /** What stands for it in the new text. */
  readonly output: Span
}

export interface Expanded {
  readonly text: string
  /** From offsets of the new text back to the text given. */
  readonly map: OffsetMap
  readonly expansions: readonly Expansion[]
}

/** Meanings less sure than this are left alone. */
const LEAST_SCORE = 0.5

interface Edit extends Expansion {
  readonly replacement: string
}

/**
 * Writes short forms out. Left alone: the mention that the article defines itself (`Ủy ban nhân dân (UBND)`), and
 * what stands in an address or a document number (`12/QĐ-UBND`, `bbt@vidu.vn`).
 *
 * @param text - the text that the mentions are spans of
 * @param abbreviations - from `findAbbreviations`
 * @param style - see {@link ExpandStyle}
 * @param sentenceStarts - offsets at which a sentence begins: a long form there begins with a capital
 * @param sentenceEnds - offsets after a sentence: a full stop before one stays (`ở TP.`)
 * @example writeOut('UBND họp.', abbreviations, 'all').text // 'Ủy ban nhân dân họp.'
 */
export function writeOut(
  text: string,
  abbreviations: readonly Abbreviation[],
  style: ExpandStyle,
  sentenceStarts: ReadonlySet<number> = new Set(),
  sentenceEnds: ReadonlySet<number> = new Set(),
): Expanded {
  const edits: Edit[] = []
  for (const abbreviation of abbreviations) {
    if (abbreviation.score < LEAST_SCORE) continue
    const open = abbreviation.mentions.filter((mention) => isOpen(text, mention, abbreviation.definition))
    const chosen = style === 'first' ? open.slice(0, abbreviation.definition === undefined ? 1 : 0) : open
    for (const mention of chosen) {
      edits.push(editOf(text, abbreviation, mention, style, sentenceStarts, sentenceEnds))
    }
  }
  edits.sort((a, b) => a.input.start - b.input.start || b.input.end - a.input.end)
  return apply(text, edits)
}

/** False within an address or a number, and where the long form stands beside the mention. */
function isOpen(text: string, { start, end }: Span, definition: Span | undefined): boolean {
  if (definition !== undefined && isBeside(text, start, end, definition)) return false
  let from = start
  let to = end
  while (from > 0 && start - from < LONGEST_ADDRESS && !isSpace(text.charCodeAt(from - 1))) from--
  while (to < text.length && to - end < LONGEST_ADDRESS && !isSpace(text.charCodeAt(to))) to++
  const run = text.slice(from, to)
  return !(
    /@|:\/\/|www\.|\.(?:vn|com|net|org)(?![a-z])/iu.test(run) ||
    (run.includes('/') && /\d/u.test(run))
  )
}

const LONGEST_ADDRESS = 200
/** Between a long form and its short form: ` (`, ` (sau đây gọi tắt là `. */
const WIDEST_DEFINITION = 40

function isBeside(text: string, start: number, end: number, definition: Span): boolean {
  if (definition.end <= start) {
    return start - definition.end <= WIDEST_DEFINITION && !text.slice(definition.end, start).includes(')')
  }
  return definition.start >= end && definition.start - end <= 3
}

function editOf(
  text: string,
  { short, long }: Abbreviation,
  mention: Span,
  style: ExpandStyle,
  sentenceStarts: ReadonlySet<number>,
  sentenceEnds: ReadonlySet<number>,
): Edit {
  const output = { start: 0, end: 0 }
  if (style === 'annotate') {
    const input = { start: mention.end, end: mention.end }
    return { short, long, input, output, replacement: ` [${long}]` }
  }
  const input = { start: mention.start, end: afterStop(text, mention, sentenceEnds) }
  const written = sentenceStarts.has(mention.start) ? withCapital(long) : long
  // `TP.Huế`: a unit word needs no bracket after it.
  const bracket = style === 'first' && input.end === mention.end
  const body = bracket ? `${written} (${text.slice(mention.start, mention.end)})` : written
  return { short, long, input, output, replacement: body + gapAfter(text, input.end) }
}

/** `TP.Huế`, `TP. Huế`: the stop belongs to the short form unless it ends a sentence. */
function afterStop(text: string, { end }: Span, sentenceEnds: ReadonlySet<number>): number {
  if (text[end] !== '.' || sentenceEnds.has(end + 1)) return end
  let next = end + 1
  while (next < text.length && text[next] === ' ') next++
  const letter = text[next]
  if (letter === undefined || next > end + 2) return end
  return isUpper(letter) || isDigit(text.charCodeAt(next)) ? end + 1 : end
}

function gapAfter(text: string, end: number): string {
  const next = text.charCodeAt(end)
  return end < text.length && (isLetter(next) || isDigit(next)) ? ' ' : ''
}

function withCapital(long: string): string {
  return long.charAt(0).toUpperCase() + long.slice(1)
}

function apply(text: string, edits: readonly Edit[]): Expanded {
  const outStart = new Int32Array(edits.length)
  const outEnd = new Int32Array(edits.length)
  const inStart = new Int32Array(edits.length)
  const inEnd = new Int32Array(edits.length)
  const pieces: string[] = []
  const expansions: Expansion[] = []
  let at = 0
  let length = 0
  let count = 0
  for (const { short, long, input, replacement } of edits) {
    if (input.start < at) continue
    pieces.push(text.slice(at, input.start), replacement)
    length += input.start - at
    outStart[count] = length
    length += replacement.length
    outEnd[count] = length
    inStart[count] = input.start
    inEnd[count] = input.end
    expansions.push({ short, long, input, output: { start: outStart[count]!, end: length } })
    at = input.end
    count++
  }
  pieces.push(text.slice(at))
  const changes: Edits = { count, outStart, outEnd, inStart, inEnd }
  return { text: pieces.join(''), map: mapOf(changes), expansions }
}
