import { createIntMap, empty, note, noted } from '../../text/int-map.js'
import {
  BODY_HEAD,
  GIVEN_NAME,
  HONORIFIC,
  PLACE_UNIT,
  PROFESSION,
  RANK,
  SURNAME,
  TITLE,
} from './gazetteers.js'
import { BRACKET_CLOSE, BRACKET_OPEN, COMMA } from './shapes.js'
import type { View } from './view.js'

/** What speaks for one occurrence of a name; an occurrence is told what speaks for the others. */
const AFTER_HONORIFIC = 1 << 0
const AFTER_TITLE = 1 << 1
const AFTER_PLACE_UNIT = 1 << 2
const AFTER_BODY_HEAD = 1 << 3
const FULL_NAME = 1 << 4
const IN_BRACKETS = 1 << 5
const AFTER_COMMA = 1 << 6
const AGAIN = 1 << 7
/** Two more by one syllable: last of a person's full name, first of a longer run. */
const GIVEN = 1 << 8
const FIRST = 1 << 9
/** What spoke for a name at least twice stands so many bits higher up. */
const TWICE_SHIFT = 10

const HEADS = HONORIFIC | TITLE | RANK | PROFESSION | PLACE_UNIT | BODY_HEAD

// Scratch: what speaks for each name of the text under reading.
const spoken = createIntMap()

interface NamedRun {
  readonly from: number
  readonly to: number
  readonly key: number
  readonly mask: number
}

/**
 * Marks every atom of a run of capitals with what the same run is elsewhere in the article: after `ông`, after a unit
 * word, a full name of which this is the given name, … Head words in capitals at its beginning are not counted in.
 */
export function markElsewhere(view: View): void {
  const { elsewhere } = view
  empty(spoken)
  for (const { from, to, key, mask } of namedRuns(view)) {
    const known = noted(spoken, key)
    // What speaks for this occurrence itself counts where it does so for another as well.
    const bits = (known & ~mask & (FIRST * 2 - 1)) | ((known >> TWICE_SHIFT) & mask)
    for (let inside = from; inside < to; inside++) elsewhere[inside] = bits
  }
}

/** The runs of a text; what speaks for them goes to `spoken`. */
function namedRuns(view: View): readonly NamedRun[] {
  const { keys, runs, runEnd, sentenceStart, sentenceEnd } = view
  const named: NamedRun[] = []
  let sentence = 0
  for (let index = 0; index < runs.length; index++) {
    const at = runs[index]!
    while (sentenceEnd[sentence]! <= at) sentence++
    const to = runEnd[at]!
    const from = coreStart(view, at, to)
    const mask = evidence(view, from, to, sentenceStart[sentence]!, sentenceEnd[sentence]!)
    let key = to - from
    for (let inside = from; inside < to; inside++) key = Math.imul(key ^ keys[inside]!, 0x9e3779b1)
    named.push({ from, to, key, mask })
    speak(key, mask)
    if (to - from === 1) continue
    if (mask & (FULL_NAME | AFTER_HONORIFIC)) speak(single(keys[to - 1]!), GIVEN)
    speak(single(keys[from]!), FIRST)
  }
  return named
}

function single(key: number): number {
  return Math.imul(1 ^ key, 0x9e3779b1)
}

function speak(key: number, mask: number): void {
  const before = noted(spoken, key)
  note(spoken, key, before | mask | ((before & mask) << TWICE_SHIFT))
}

/** Where the name itself begins in a run: `Ông Lê Văn Tám`, `TP Hà Nội`. */
function coreStart(view: View, from: number, to: number): number {
  let at = from
  while (at < to && (view.gazetteerBegin[at]! & HEADS) !== 0 && (view.gazetteerEnd[at]! & HEADS) !== 0) at++
  return at === to ? from : at
}

function evidence(view: View, from: number, to: number, start: number, end: number): number {
  const before = from > start ? view.gazetteerEnd[from - 1]! : 0
  let mask = AGAIN
  if (before & HONORIFIC) mask |= AFTER_HONORIFIC
  if (before & (TITLE | RANK | PROFESSION)) mask |= AFTER_TITLE
  if (before & PLACE_UNIT) mask |= AFTER_PLACE_UNIT
  if (before & BODY_HEAD) mask |= AFTER_BODY_HEAD
  const length = to - from
  if (
    length >= 2 &&
    length <= 4 &&
    view.gazetteerBegin[from]! & SURNAME &&
    view.gazetteerEnd[to - 1]! & GIVEN_NAME
  ) {
    mask |= FULL_NAME
  }
  const left = from > start ? view.shapes[from - 1]! : 0
  const right = to < end ? view.shapes[to]! : 0
  if (left === BRACKET_OPEN && right === BRACKET_CLOSE) mask |= IN_BRACKETS
  if (left === COMMA) mask |= AFTER_COMMA
  return mask
}
