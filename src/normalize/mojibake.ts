import type { Span } from '../article.js'
import { composeMaps, identityMap, mapOf, type OffsetMap, toInputSpan } from '../text/offset-map.js'
import { misreadByte, READINGS, type Reading } from '../vietnamese/charsets/misread.js'
import { surprise } from '../vietnamese/charsets/plausibility.js'
import { codePointOf, sequenceAt } from '../vietnamese/charsets/utf8.js'
import { type Revision, type RevisionBuilder, revise, ruleNumber } from './revision.js'

const MOJIBAKE = ruleNumber('mojibake')
const MOST_TIMES = 3
const REPLACEMENT = 0xfffd

/** One line that was mended. */
export interface Repair extends Span {
  /** How its UTF-8 had been read. */
  readonly reading: Reading
  /** How many times over. */
  readonly times: number
  /** Letters whose bytes are gone; they stand as U+FFFD. */
  readonly lost: readonly Span[]
}

/** A text without mojibake, the way back, and what was done. */
export interface Repaired {
  readonly text: string
  readonly map: OffsetMap
  readonly repairs: readonly Repair[]
}

/**
 * Undoes UTF-8 that was read as windows-1252, Latin-1, windows-1258 or code page 437, up to three times over.
 * All or nothing: a line is mended only if all its letters past ASCII are of the same misreading.
 *
 * @param text - any string
 * @returns the text; the very string where nothing was mended
 * @example repairMojibake('Tiáº¿ng Viá»‡t').text // 'Tiếng Việt'
 */
export function repairMojibake(text: string): Repaired {
  let current = text
  let map = identityMap
  const repairs = new Map<number, Repair>()
  let times = 0
  undo(text, (revision, misreadLines) => {
    times++
    for (const { reading, pieces, start, end } of misreadLines) {
      const line = toInputSpan(map, { start, end })
      const lost = pieces.filter((piece) => piece.lost).map((piece) => toInputSpan(map, bare(piece)))
      const before = repairs.get(line.start)?.lost ?? []
      repairs.set(line.start, { ...line, reading, times, lost: [...before, ...lost] })
    }
    current = revision.text
    map = composeMaps(map, mapOf(revision.edits))
  })
  return { text: current, map, repairs: [...repairs.values()].sort((a, b) => a.start - b.start) }
}

/** The same as a pass of `normalize`: one revision for every time that the text was misread. */
export function undoMisreading(text: string): readonly Revision[] {
  const revisions: Revision[] = []
  undo(text, (revision) => revisions.push(revision))
  return revisions
}

function undo(text: string, visit: (revision: Revision, lines: readonly MisreadLine[]) => void): void {
  let current = text
  for (let times = 0; times < MOST_TIMES; times++) {
    const builder = revise(current)
    const lines: MisreadLine[] = []
    forEachLine(current, (start, end) => {
      const misread = readLine(current, start, end)
      if (misread === null) return
      replaceLine(misread, builder)
      lines.push({ ...misread, start, end })
    })
    if (lines.length === 0) return
    const revision = builder.finish()
    visit(revision, lines)
    current = revision.text
  }
}

function bare({ start, end }: Span): Span {
  return { start, end }
}

function forEachLine(text: string, visit: (start: number, end: number) => void): void {
  let start = 0
  while (start < text.length) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    if (end > start) visit(start, end)
    start = end + 1
  }
}

/** A misread letter: where it stands and what it was. */
interface Piece extends Span {
  readonly point: number
  /** The second byte had become a plain space: likely, but proof of nothing. */
  readonly softened: boolean
  readonly lost: boolean
}

interface Misread {
  readonly reading: Reading
  readonly pieces: readonly Piece[]
}

type MisreadLine = Misread & Span

function readLine(text: string, start: number, end: number): Misread | null {
  let at = start
  while (at < end && text.charCodeAt(at) < 0x80) at++
  if (at === end) return null
  for (const reading of READINGS) {
    const pieces = piecesOf(text, at, end, reading)
    if (pieces !== null && isConvincing(text, start, end, pieces)) return { reading, pieces }
  }
  return null
}

/** The misread letters of a line, or null as soon as something past ASCII is none. */
function piecesOf(text: string, start: number, end: number, reading: Reading): Piece[] | null {
  const pieces: Piece[] = []
  for (let at = start; at < end; ) {
    if (text.charCodeAt(at) < 0x80) {
      at++
      continue
    }
    const piece = pieceAt(text, at, end, reading)
    if (piece === null) return null
    pieces.push(piece)
    at = piece.end
  }
  return pieces
}

function pieceAt(text: string, at: number, end: number, reading: Reading): Piece | null {
  const bytes: number[] = []
  let softened = false
  for (let i = at; i < end && bytes.length < 4; i++) {
    const code = text.charCodeAt(i)
    // Editors turn the no-break space that is the second byte of à into a plain one.
    softened = i === at + 1 && code === 0x20 && bytes[0] === 0xc3
    const byte = softened ? 0xa0 : code === REPLACEMENT ? REPLACEMENT : misreadByte(code, reading)
    if (byte < 0x80) break
    bytes.push(byte)
    if (softened) break
  }
  const length = bytes.includes(REPLACEMENT) ? 0 : sequenceAt(bytes, 0)
  if (length > 1) {
    const point = codePointOf(bytes, 0, length)
    return isExpected(point) ? { start: at, end: at + length, point, softened, lost: false } : null
  }
  // The last byte of a Vietnamese letter is gone, or was replaced because the charset has no such byte.
  if (bytes[0] !== 0xe1 || (bytes[1] !== 0xba && bytes[1] !== 0xbb)) return null
  if (bytes.length > 2 && bytes[2] !== REPLACEMENT && (bytes[2]! & 0xc0) === 0x80) return null
  return {
    start: at,
    end: at + (bytes[2] === REPLACEMENT ? 3 : 2),
    point: REPLACEMENT,
    softened: false,
    lost: true,
  }
}

/** Characters that Vietnamese text holds, and Latin-1 readings of them, for text that was misread more than once. */
function isExpected(point: number): boolean {
  if (point < 0x250) return true
  if (point >= 0x300 && point <= 0x323) return true
  if (point >= 0x1ea0 && point <= 0x1ef9) return true
  // The letters of code page 437, and punctuation.
  if (point >= 0x391 && point <= 0x3c9) return true
  if (point >= 0x2000 && point <= 0x209f) return true
  if (point >= 0x20a0 && point <= 0x27bf) return true
  return (
    point === 0x2c6 ||
    point === 0x2dc ||
    point === 0xfeff ||
    point === 0xfffd ||
    (point >= 0x1f000 && point <= 0x1ffff)
  )
}

/**
 * Whether the pieces are surely misread. Three bytes that happen to be UTF-8 are no accident; two may be (`Â»`, `Ä‘`), so
 * their words have to be syllables, unless they are the C3 family of `Ã©`.
 */
function isConvincing(text: string, start: number, end: number, pieces: readonly Piece[]): boolean {
  const whole = pieces.filter((piece) => !piece.lost && !piece.softened)
  if (whole.length === 0) return false
  if (whole.some(({ point, start, end }) => end - start >= 3 || (point >= 0xc0 && point <= 0xff))) return true
  let line = ''
  let at = start
  for (const piece of pieces) {
    line += text.slice(at, piece.start) + String.fromCodePoint(piece.point)
    at = piece.end
  }
  line += text.slice(at, end)
  const words = (line.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => /[\u0100-\u01b0]/.test(word))
  return words.length > 0 && words.every((word) => surprise(word) >= 0)
}

function replaceLine({ pieces }: Misread, builder: RevisionBuilder): void {
  for (const { start, end, point } of pieces) {
    const letter = String.fromCodePoint(point)
    const units = [letter.charCodeAt(0), letter.charCodeAt(1)]
    builder.replace(start, end, units, 0, letter.length, MOJIBAKE)
  }
}
