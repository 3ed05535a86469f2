import type { Span } from '../../article.js'
import type { Atoms } from '../../text/atoms.js'
import { markElsewhere } from './elsewhere.js'
import type { Gazetteers } from './gazetteers.js'
import { markGazetteers } from './gazetteers.js'
import { isCapital, QUOTE, QUOTE_OPEN, shapesOf } from './shapes.js'

/** What the features are computed from: arrays with one number an atom. */
export interface View {
  readonly text: string
  readonly atoms: Atoms
  readonly gazetteers: Gazetteers
  readonly keys: Int32Array
  readonly shapes: Uint8Array
  /** 1 where white space stands before the atom. */
  readonly spaced: Uint8Array
  /** First and last + 1 atom of each sentence. */
  readonly sentenceStart: Int32Array
  readonly sentenceEnd: Int32Array
  /** Bits of the gazetteers with a phrase that begins at, goes on through, or ends at the atom. */
  readonly gazetteerBegin: Int32Array
  readonly gazetteerInside: Int32Array
  readonly gazetteerEnd: Int32Array
  /** Run of capitalized atoms that the atom stands in: first and last + 1; both 0 outside. */
  readonly runStart: Int32Array
  readonly runEnd: Int32Array
  /** First atoms of all such runs, in order. */
  readonly runs: readonly number[]
  /** Atoms that are quotation marks and may open a quotation, in order. */
  readonly openings: readonly number[]
  /** Nearest atom to the left, in the sentence, that begins a head word (of a body, post or place), or -1. */
  readonly head: Int32Array
  /** Where a quotation or bracket that holds the atom opens, or -1. */
  readonly quote: Int32Array
  /** What the same run is elsewhere in the article: bits. */
  readonly elsewhere: Int32Array
}

/** Computes the arrays for one text. */
export function viewOf(
  text: string,
  atoms: Atoms,
  keys: Int32Array,
  sentences: readonly Span[],
  gazetteers: Gazetteers,
): View {
  const { count, start, end } = atoms
  const shapes = shapesOf(text, atoms, keys)
  const { ints, bytes } = roomFor(count)
  const runStart = ints()
  const runEnd = ints()
  const head = ints().fill(-1)
  const quote = ints().fill(-1)
  const elsewhere = ints()
  const spaced = bytes()
  for (let at = 0; at < count; at++) spaced[at] = at === 0 || end[at - 1]! < start[at]! ? 1 : 0
  const sentenceStart = new Int32Array(sentences.length)
  const sentenceEnd = new Int32Array(sentences.length)
  // Sentences are in order, so one cursor finds their atoms.
  let atom = 0
  for (let index = 0; index < sentences.length; index++) {
    const sentence = sentences[index]!
    while (atom < count && start[atom]! < sentence.start) atom++
    sentenceStart[index] = atom
    while (atom < count && start[atom]! < sentence.end) atom++
    sentenceEnd[index] = atom
  }
  const gaz = markGazetteers(gazetteers, keys, shapes, sentenceStart, sentenceEnd)
  const view = {
    text,
    atoms,
    gazetteers,
    keys,
    shapes,
    spaced,
    sentenceStart,
    sentenceEnd,
    gazetteerBegin: gaz.begin,
    gazetteerInside: gaz.inside,
    gazetteerEnd: gaz.end,
    runStart,
    runEnd,
    runs: [] as number[],
    openings: openingsOf(shapes),
    head,
    quote,
    elsewhere,
  }
  for (let index = 0; index < sentences.length; index++) {
    markRuns(view, sentenceStart[index]!, sentenceEnd[index]!)
    markHeads(view, sentenceStart[index]!, sentenceEnd[index]!, gazetteers.heads)
    markQuotes(view, sentenceStart[index]!, sentenceEnd[index]!)
  }
  markElsewhere(view)
  return view
}

/** All arrays of a view in one piece of memory: a dozen small ones take longer to get than to fill. */
function roomFor(count: number): { readonly ints: () => Int32Array; readonly bytes: () => Uint8Array } {
  const room = new ArrayBuffer(count * (5 * 4 + 1))
  let at = 0
  const take = (width: number): number => {
    const from = at
    at += count * width
    return from
  }
  return {
    ints: () => new Int32Array(room, take(4), count),
    bytes: () => new Uint8Array(room, take(1), count),
  }
}

function openingsOf(shapes: Uint8Array): readonly number[] {
  const openings: number[] = []
  for (let at = 0; at < shapes.length; at++) {
    if (shapes[at] === QUOTE_OPEN || shapes[at] === QUOTE) openings.push(at)
  }
  return openings
}

function markRuns(view: View & { readonly runs: number[] }, from: number, to: number): void {
  const { shapes, runStart, runEnd } = view
  for (let at = from; at < to; ) {
    if (!isCapital(shapes[at]!)) {
      at++
      continue
    }
    let end = at + 1
    while (end < to && isCapital(shapes[end]!)) end++
    for (let inside = at; inside < end; inside++) {
      runStart[inside] = at
      runEnd[inside] = end
    }
    view.runs.push(at)
    at = end
  }
}

const HEAD_REACH = 14

function markHeads(view: View, from: number, to: number, heads: number): void {
  let last = -1
  for (let at = from; at < to; at++) {
    view.head[at] = last >= 0 && at - last <= HEAD_REACH ? last : -1
    if ((view.gazetteerBegin[at]! & heads) !== 0) last = at
  }
}

function markQuotes(view: View, from: number, to: number): void {
  let open = -1
  for (let at = from; at < to; at++) {
    const code = view.text.charCodeAt(view.atoms.start[at]!)
    const opens = code === 0x201c || code === 0x28 || (code === 0x22 && open < 0)
    const closes = code === 0x201d || code === 0x29 || (code === 0x22 && open >= 0)
    if (closes) open = -1
    view.quote[at] = open
    if (opens) open = at
  }
}
