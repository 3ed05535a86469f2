import type { Edits } from '../text/offset-map.js'

/** What one pass made of a text: the new text, where it differs, and which rule made each difference. */
export interface Revision {
  readonly text: string
  readonly edits: Edits
  /** Index into `RULES`, one an edit. */
  readonly rules: Uint8Array
}

/** Why a piece was changed. The order is the numbering that passes record. */
export const RULES = [
  'compose',
  'marks',
  'look-alike',
  'space',
  'invisible',
  'control',
  'stray-mark',
  'tone',
  'misplaced-tone',
  'iy',
  'quotes',
  'dashes',
  'case',
  'charset',
  'mojibake',
] as const

/** The name of a reason for a change, as `explain` gives it. */
export type Rule = (typeof RULES)[number]

const numbers = new Map<string, number>(RULES.map((rule, number) => [rule, number]))

/** The number under which a rule is recorded. */
export function ruleNumber(rule: Rule): number {
  return numbers.get(rule)!
}

const NO_COLUMN: Int32Array<ArrayBuffer> = new Int32Array(0)
const NO_EDITS: Edits = {
  count: 0,
  outStart: NO_COLUMN,
  outEnd: NO_COLUMN,
  inStart: NO_COLUMN,
  inEnd: NO_COLUMN,
}
const NO_RULES: Uint8Array<ArrayBuffer> = new Uint8Array(0)

/** The revision that changes nothing. */
export function unchanged(text: string): Revision {
  return { text, edits: NO_EDITS, rules: NO_RULES }
}

// Stretches longer than this are taken over as slices; shorter ones are copied into the buffer, because a rope of
// millions of small slices costs more than the copying.
const LONG_STRETCH = 64
const BUFFER = 8192

/** Collects replacements in order and builds the revised text and its edits. */
export interface RevisionBuilder {
  /** Replaces `text[from, to)` with code units; pieces must come in order. */
  replace(from: number, to: number, units: ArrayLike<number>, at: number, length: number, rule: number): void
  /** The finished revision; the builder must not be used again. */
  finish(): Revision
}

/** A builder over one text. Memory is taken at the first replacement. */
export function revise(text: string): RevisionBuilder {
  let count = 0
  let capacity = 0
  let outStart = NO_COLUMN
  let outEnd = NO_COLUMN
  let inStart = NO_COLUMN
  let inEnd = NO_COLUMN
  let rules = NO_RULES
  let taken = 0
  let written = 0
  const parts: string[] = []
  let buffer = new Uint16Array(0)
  let used = 0

  const flush = () => {
    if (used === 0) return
    parts.push(String.fromCharCode.apply(null, buffer.subarray(0, used) as unknown as number[]))
    used = 0
  }
  const copy = (to: number) => {
    const length = to - taken
    if (length > LONG_STRETCH) {
      flush()
      parts.push(text.slice(taken, to))
    } else {
      if (used + length > BUFFER) flush()
      for (let i = taken; i < to; i++) buffer[used++] = text.charCodeAt(i)
    }
    written += length
    taken = to
  }
  const grow = () => {
    capacity = Math.max(64, capacity * 2)
    outStart = larger(outStart, capacity)
    outEnd = larger(outEnd, capacity)
    inStart = larger(inStart, capacity)
    inEnd = larger(inEnd, capacity)
    const moreRules = new Uint8Array(capacity)
    moreRules.set(rules)
    rules = moreRules
    if (buffer.length === 0) buffer = new Uint16Array(BUFFER)
  }

  return {
    replace(from, to, units, at, length, rule) {
      if (count === capacity) grow()
      if (from > taken) copy(from)
      outStart[count] = written
      inStart[count] = from
      for (let i = 0; i < length; i++) {
        if (used === BUFFER) flush()
        buffer[used++] = units[at + i]!
      }
      written += length
      taken = to
      outEnd[count] = written
      inEnd[count] = to
      rules[count] = rule
      count++
    },
    finish() {
      if (count === 0) return unchanged(text)
      copy(text.length)
      flush()
      const edits = {
        count,
        outStart: outStart.subarray(0, count),
        outEnd: outEnd.subarray(0, count),
        inStart: inStart.subarray(0, count),
        inEnd: inEnd.subarray(0, count),
      }
      return { text: parts.join(''), edits, rules: rules.subarray(0, count) }
    },
  }
}

function larger(column: Int32Array<ArrayBuffer>, capacity: number): Int32Array<ArrayBuffer> {
  const more = new Int32Array(capacity)
  more.set(column)
  return more
}
