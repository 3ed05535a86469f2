import type { Span } from '../article.js'
import { ATOM_MARK, type Atoms } from '../text/atoms.js'
import { classOf, DIGIT, LETTER, SPACE } from '../text/characters.js'
import { isSpace } from '../text/span.js'
import type { Enclosure } from './quotations.js'

/** A place where a sentence may end: a run of stops with the closing marks that belong to it. */
export interface Stop {
  /** First stop of the run. */
  readonly at: number
  /** After the closing marks: where the sentence would end. */
  readonly end: number
  /** The run itself, at most eight characters of it: `.`, `?!`, `...`. */
  readonly run: string
  /** First character after `end` that is no white space; the block's end if there is none. */
  readonly next: number
  /** The piece of letters, digits and inner dots that ends at `at`, at most 40 code units. */
  readonly before: string
  /** Innermost pair of marks around the stop, or null. */
  readonly inside: Enclosure | null
}

/** What the rules may look at. */
export interface Page {
  readonly text: string
  readonly block: Span
}

const STOPS = '.?!…'
const CLOSERS = '"”’»)]}\'＂'
const LONGEST_PIECE = 40

/**
 * Lists every stop of a block in order. Linear: each character is read a bounded number of times.
 *
 * @param text - the whole text
 * @param block - the block to look at
 * @param atoms - the block's atoms
 * @param pairs - its quotations and brackets
 */
export function findStops(text: string, block: Span, atoms: Atoms, pairs: readonly Enclosure[]): Stop[] {
  const around: Enclosure[] = []
  const stops: Stop[] = []
  let pair = 0
  let after = block.start
  const { count, kind, start } = atoms
  for (let index = 0; index < count; index++) {
    if (kind[index] !== ATOM_MARK) continue
    const at = start[index]!
    if (at < after || !isStop(text.charCodeAt(at))) continue
    while (pair < pairs.length && pairs[pair]!.start < at) around.push(pairs[pair++]!)
    while (around.length > 0 && around[around.length - 1]!.end <= at) around.pop()
    const stop = stopAt(text, block, at, around)
    stops.push(stop)
    after = stop.end
  }
  return stops
}

function isStop(code: number): boolean {
  return code === 0x2e || code === 0x3f || code === 0x21 || code === 0x2026
}

function stopAt(text: string, block: Span, at: number, around: readonly Enclosure[]): Stop {
  const runEnd = endOfRun(text, at, block.end)
  const inside = around[around.length - 1] ?? null
  const end = endOfClosers(text, runEnd, block.end, around)
  let next = end
  while (next < block.end && isSpace(text.charCodeAt(next))) next++
  return {
    at,
    end,
    run: text.slice(at, Math.min(runEnd, at + 8)),
    next,
    before: pieceBefore(text, block.start, at),
    inside,
  }
}

/** `...`, `. . .` is not one run, but `./.` is: the official ending. */
function endOfRun(text: string, at: number, limit: number): number {
  let end = at
  while (end < limit && isStop(text.charCodeAt(end))) end++
  if (text[end] === '/' && text[end + 1] === '.' && end + 1 < limit) end += 2
  return end
}

/** Closing marks that touch the stop, or stand after one space where a pair that is open closes there. */
function endOfClosers(text: string, from: number, limit: number, around: readonly Enclosure[]): number {
  let end = from
  let depth = around.length - 1
  while (end < limit) {
    if (CLOSERS.includes(text[end]!)) {
      const opensNext =
        text[end] === '"' &&
        !around.some((pair) => pair.end === end + 1) &&
        end + 1 < limit &&
        !isSpace(text.charCodeAt(end + 1)) &&
        !STOPS.includes(text[end + 1]!) &&
        !',;:)'.includes(text[end + 1]!)
      if (opensNext) break
      end++
    } else if (depth >= 0 && isSpace(text.charCodeAt(end)) && around[depth]!.end === end + 2) {
      end += 2
      depth--
    } else break
    while (end < limit && STOPS.includes(text[end]!)) end++
  }
  return end
}

function pieceBefore(text: string, floor: number, at: number): string {
  let start = at
  const limit = Math.max(floor, at - LONGEST_PIECE)
  while (start > limit && isPiece(text.charCodeAt(start - 1))) start--
  return text.slice(start, at)
}

const PARTING = new Set(Array.from('"“”‘’«»()[]{},;:!?…', (mark) => mark.charCodeAt(0)))

function isPiece(code: number): boolean {
  const cls = classOf(code)
  return cls !== SPACE && (cls === LETTER || cls === DIGIT || !PARTING.has(code))
}
