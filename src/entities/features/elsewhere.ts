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
import { BRACKET_CLOSE, BRACKET_OPEN, COMMA, isCapital } from './shapes.js'
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
/** Bits above count by one syllable: last of a person's full name, first of a longer run. */
const GIVEN_BIT = 8
const FIRST_BIT = 9
const BITS = 10
const NAME_BITS = 8

const HEADS = HONORIFIC | TITLE | RANK | PROFESSION | PLACE_UNIT | BODY_HEAD

/**
 * Marks every atom of a run of capitals with what the same run is elsewhere in the article: after `ông`, after a unit
 * word, a full name of which this is the given name, … Head words in capitals at its beginning are not counted in.
 */
export function markElsewhere(view: View): void {
  const { keys, shapes, sentenceStart, sentenceEnd, elsewhere } = view
  const counts = new Map<number, Int32Array>()
  const runs: { from: number; to: number; key: number; mask: number }[] = []
  const add = (key: number, mask: number, offset: number) => {
    let row = counts.get(key)
    if (row === undefined) {
      row = new Int32Array(BITS)
      counts.set(key, row)
    }
    for (let bit = 0; bit < NAME_BITS; bit++)
      if (mask & (1 << bit)) row[bit + offset] = row[bit + offset]! + 1
  }
  for (let sentence = 0; sentence < sentenceStart.length; sentence++) {
    const end = sentenceEnd[sentence]!
    for (let at = sentenceStart[sentence]!; at < end; ) {
      if (!isCapital(shapes[at]!)) {
        at++
        continue
      }
      const to = view.runEnd[at]!
      const from = coreStart(view, at, to)
      if (from < to) {
        const mask = evidence(view, from, to, sentenceStart[sentence]!, end)
        let key = to - from
        for (let inside = from; inside < to; inside++) key = Math.imul(key ^ keys[inside]!, 0x9e3779b1)
        runs.push({ from, to, key, mask })
        add(key, mask, 0)
        if (to - from > 1) {
          if (mask & (FULL_NAME | AFTER_HONORIFIC)) addOne(counts, single(keys[to - 1]!), GIVEN_BIT)
          addOne(counts, single(keys[from]!), FIRST_BIT)
        }
      }
      at = to
    }
  }
  for (const { from, to, key, mask } of runs) {
    const row = counts.get(key)!
    let bits = 0
    for (let bit = 0; bit < BITS; bit++) {
      const own = bit < NAME_BITS && mask & (1 << bit) ? 1 : 0
      if (row[bit]! > own) bits |= 1 << bit
    }
    for (let inside = from; inside < to; inside++) elsewhere[inside] = bits
  }
}

function single(key: number): number {
  return Math.imul(1 ^ key, 0x9e3779b1)
}

function addOne(counts: Map<number, Int32Array>, key: number, bit: number): void {
  const row = counts.get(key) ?? new Int32Array(BITS)
  row[bit] = row[bit]! + 1
  counts.set(key, row)
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
