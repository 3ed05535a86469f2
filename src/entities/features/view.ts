import type { Span } from '../../article.js'
import type { Atoms } from '../../text/atoms.js'
import { markElsewhere } from './elsewhere.js'
import type { Gazetteers } from './gazetteers.js'
import { markGazetteers } from './gazetteers.js'
import { INITIAL, isCapital, isNumber, isQuoteOrBracket, QUOTE, QUOTE_OPEN, shapesOf } from './shapes.js'

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
  /** Atoms at which a full name of a body begins that the lists have, and those with the name of an event, in order. */
  readonly listedBodies: readonly number[]
  readonly listedEvents: readonly number[]
  /** Atoms that are numbers, and single capital letters, in order. */
  readonly numbers: readonly number[]
  readonly initials: readonly number[]
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
  const { ints, bytes } = roomFor(atoms.count)
  const { sentenceStart, sentenceEnd } = atomsOf(sentences, atoms)
  const view = {
    text,
    atoms,
    gazetteers,
    keys,
    shapes: shapesOf(text, atoms, keys),
    spaced: bytes(),
    sentenceStart,
    sentenceEnd,
    gazetteerBegin: ints(),
    gazetteerInside: ints(),
    gazetteerEnd: ints(),
    runStart: ints(),
    runEnd: ints(),
    runs: [] as number[],
    openings: [] as number[],
    listedBodies: [] as number[],
    listedEvents: [] as number[],
    numbers: [] as number[],
    initials: [] as number[],
    head: ints().fill(-1),
    quote: ints().fill(-1),
    elsewhere: ints(),
  }
  markSpaces(atoms, view.spaced)
  listAtoms(view)
  markGazetteers(view)
  for (let index = 0; index < sentences.length; index++) {
    markRuns(view, sentenceStart[index]!, sentenceEnd[index]!)
    markHeads(view, sentenceStart[index]!, sentenceEnd[index]!)
    markQuotes(view, sentenceStart[index]!, sentenceEnd[index]!)
  }
  markElsewhere(view)
  return view
}

const ARRAYS = 8

/** All arrays of a view in one piece of memory: a dozen small ones take longer to get than to fill. */
function roomFor(count: number): { readonly ints: () => Int32Array; readonly bytes: () => Uint8Array } {
  const room = new ArrayBuffer(count * (ARRAYS * 4 + 1))
  let taken = 0
  return {
    ints: () => new Int32Array(room, taken++ * 4 * count, count),
    // Behind the others, which begin at multiples of four.
    bytes: () => new Uint8Array(room, ARRAYS * 4 * count, count),
  }
}

/** First and last + 1 atom of each sentence; they are in order, so one cursor finds them. */
function atomsOf(
  sentences: readonly Span[],
  { count, start }: Atoms,
): Pick<View, 'sentenceStart' | 'sentenceEnd'> {
  const sentenceStart = new Int32Array(sentences.length)
  const sentenceEnd = new Int32Array(sentences.length)
  let atom = 0
  for (let index = 0; index < sentences.length; index++) {
    const sentence = sentences[index]!
    while (atom < count && start[atom]! < sentence.start) atom++
    sentenceStart[index] = atom
    while (atom < count && start[atom]! < sentence.end) atom++
    sentenceEnd[index] = atom
  }
  return { sentenceStart, sentenceEnd }
}

function markSpaces({ count, start, end }: Atoms, spaced: Uint8Array): void {
  let last = -1
  for (let at = 0; at < count; at++) {
    if (last < start[at]!) spaced[at] = 1
    last = end[at]!
  }
}

/** A view while its arrays are being filled. */
export interface Draft extends View {
  readonly runs: number[]
  readonly listedBodies: number[]
  readonly listedEvents: number[]
  readonly openings: number[]
  readonly numbers: number[]
  readonly initials: number[]
}

function listAtoms({ shapes, openings, numbers, initials }: Draft): void {
  for (let at = 0; at < shapes.length; at++) {
    const shape = shapes[at]!
    // Most atoms are words.
    if (shape < INITIAL) continue
    if (shape === INITIAL) initials.push(at)
    else if (isNumber(shape)) numbers.push(at)
    else if (shape === QUOTE_OPEN || shape === QUOTE) openings.push(at)
  }
}

function markRuns({ shapes, runStart, runEnd, runs }: Draft, from: number, to: number): void {
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
    runs.push(at)
    at = end
  }
}

const HEAD_REACH = 14

function markHeads({ gazetteers, gazetteerBegin, head }: View, from: number, to: number): void {
  const { heads } = gazetteers
  let last = -1
  for (let at = from; at < to; at++) {
    if (last >= 0 && at - last <= HEAD_REACH) head[at] = last
    if ((gazetteerBegin[at]! & heads) !== 0) last = at
  }
}

function markQuotes({ text, atoms, shapes, quote }: View, from: number, to: number): void {
  let open = -1
  for (let at = from; at < to; at++) {
    const shape = shapes[at]!
    if (!isQuoteOrBracket(shape)) {
      if (open >= 0) quote[at] = open
      continue
    }
    const code = text.charCodeAt(atoms.start[at]!)
    const opens = code === 0x201c || code === 0x28 || (code === 0x22 && open < 0)
    const closes = code === 0x201d || code === 0x29 || (code === 0x22 && open >= 0)
    if (closes) open = -1
    quote[at] = open
    if (opens) open = at
  }
}
