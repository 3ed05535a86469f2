import { createIntMap, empty, note, noted } from '../../text/int-map.js'
import { GIVEN_NAME, PROFESSION, RANK, SURNAME, TITLE } from '../features/gazetteers.js'
import { hashOfAtoms } from '../features/name-hash.js'
import {
  BRACKET_CLOSE,
  BRACKET_OPEN,
  COLON,
  COMMA,
  DASH,
  FOREIGN,
  INITIAL,
  isCapital,
  isMark,
  SEMICOLON,
  STOP,
} from '../features/shapes.js'
import type { View } from '../features/view.js'
import { mendedOf, mentionsOf } from './of-type.js'
import { covered, type Mention, mended, only, type Rule, respan, sorted } from './page.js'
import { wordKeys } from './words.js'

// Double ones only: `Đắk R’lấp` has a single one.
const LEFT_QUOTE = 0x201c
const RIGHT_QUOTE = 0x201d

/**
 * `⟦Phó Giám đốc Sở Nội vụ)⟧`, `⟦; Lê Văn Tám⟧`: marks at the edge of a mention, and whatever follows a bracket that was
 * opened before it, are no part of it. A stop is, where it ends initials: newspapers write `anh ⟦N.V.T.⟧ nói`.
 */
export const marksAtTheEdge: Rule = (view, mentions) =>
  only(
    mended(mentions, (mention) => trimmed(view, mention)),
    ({ start, end }) => start < end,
  )

function trimmed(view: View, mention: Mention): Mention {
  const { shapes } = view
  if (!hasMark(view, mention)) return mention
  let { start, end } = mention
  let depth = 0
  for (let at = start; at < end; at++) {
    const shape = shapes[at]!
    const code = view.text.charCodeAt(view.atoms.start[at]!)
    if (shape === BRACKET_OPEN || code === LEFT_QUOTE) depth++
    else if (shape === BRACKET_CLOSE || code === RIGHT_QUOTE) {
      if (depth === 0) {
        if (at === start) start++
        else end = at
      } else depth--
    }
  }
  while (start < end && edge(shapes[start]!)) start++
  // `⟦Ban Chỉ đạo “⟧Toàn dân đọc sách”`: what is opened at the end belongs to what follows.
  while (end > start && opensAt(view, end - 1)) end--
  while (
    end > start &&
    (edge(shapes[end - 1]!) || (mention.type === 'PERSON' && endsSentence(view, end - 1)))
  )
    end--
  return start === mention.start && end === mention.end
    ? mention
    : respan(mention, start, end, 'marks-at-the-edge')
}

function hasMark({ shapes }: View, { start, end }: Mention): boolean {
  for (let at = start; at < end; at++) if (isMark(shapes[at]!)) return true
  return false
}

function opensAt(view: View, at: number): boolean {
  return view.shapes[at] === BRACKET_OPEN || view.text.charCodeAt(view.atoms.start[at]!) === LEFT_QUOTE
}

function endsSentence({ shapes }: View, at: number): boolean {
  return shapes[at] === STOP && shapes[at - 1] !== INITIAL
}

function edge(shape: number): boolean {
  return shape === COMMA || shape === SEMICOLON || shape === COLON || shape === DASH
}

/** So many different persons of one given name are compared. */
const MOST_NAMES = 50

/**
 * `⟦Chủ tịch Hội Nông dân tỉnh Hòa Lạc Lê Văn Tám⟧`: a post or body ends where the name of a person begins whom the
 * article names elsewhere, or who has a family name, a given name and three syllables.
 */
export const bodyEndsWhereNameBegins: Rule = (view, mentions) => {
  if (!mayHoldName(view, mentions)) return mentions
  const names = new Map<number, Mention[]>()
  const seen = new Set<number>()
  for (const mention of mentionsOf('PERSON', mentions)) {
    if (!isFullName(view, mention)) continue
    const hash = hashOfAtoms(view.keys, mention.start, mention.end)
    const key = view.keys[mention.end - 1]!
    const list = names.get(key) ?? []
    if (seen.has(hash) || list.length >= MOST_NAMES) continue
    seen.add(hash)
    list.push(mention)
    names.set(key, list)
  }
  const persons = covered(view, mentionsOf('PERSON', mentions))
  const places = new Map<number, number>()
  for (const { start, end } of mentionsOf('LOCATION', mentions))
    places.set(end, Math.max(start, places.get(end) ?? 0))
  const cuts = new Map<number, number>()
  for (const { type, start, end } of mentions) {
    if (type !== 'TITLE' && type !== 'ORGANIZATION') continue
    if (touches(persons, start, end)) continue
    // `UBND TP Hồ Chí Minh`: here the name is a place's.
    if ((places.get(end) ?? 0) > start) continue
    const begins = nameAtEnd(view, start, end, names.get(view.keys[end - 1]!) ?? [], type === 'TITLE')
    if (begins > start) cuts.set(end, begins)
  }
  if (cuts.size === 0) return mentions
  const by = 'body-ends-where-name-begins'
  const result: Mention[] = []
  for (const mention of mentions) {
    const begins = cuts.get(mention.end)
    if (begins === undefined || mention.start >= begins) {
      if (begins === undefined) result.push(mention)
    } else result.push(respan(mention, mention.start, begins, by))
  }
  for (const [end, begins] of cuts) result.push({ type: 'PERSON', start: begins, end, by })
  return sorted(result)
}

// Scratch: the last words of persons' names.
const lastWords = createIntMap()

/** Whether some post or body ends with the last word of a person's name, or as a full name does: most articles have none. */
function mayHoldName(view: View, mentions: readonly Mention[]): boolean {
  empty(lastWords)
  for (const mention of mentionsOf('PERSON', mentions))
    if (isFullName(view, mention)) note(lastWords, view.keys[mention.end - 1]!, 1)
  const endsWithName = ({ end }: Mention) => noted(lastWords, view.keys[end - 1]!) === 1
  return (
    mentionsOf('ORGANIZATION', mentions).some(endsWithName) ||
    mentionsOf('TITLE', mentions).some(
      (title) => endsWithName(title) || fullNameAtEnd(view, title.start, title.end) > title.start,
    )
  )
}

function isFullName(view: View, mention: Mention): boolean {
  return mention.end - mention.start > 1 && surelyPerson(view, mention)
}

function touches(marks: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (marks[at] === 1) return true
  return false
}

/** One mistaken `Xây dựng` must not take `Bộ Xây dựng` apart: capitals throughout, and a family name or foreign. */
function surelyPerson({ shapes, gazetteerBegin }: View, { start, end }: Mention): boolean {
  for (let at = start; at < end; at++) if (!isCapital(shapes[at]!)) return false
  // `Y khoa Lê Văn Tám`: `Y` is a family name as well.
  if (shapes[start] === INITIAL) return false
  return (gazetteerBegin[start]! & SURNAME) !== 0 || shapes[start] === FOREIGN
}

function nameAtEnd(
  view: View,
  start: number,
  end: number,
  known: readonly Mention[],
  title: boolean,
): number {
  for (const name of known) {
    const length = name.end - name.start
    if (end - length > start && sameKeys(view, name.start, end - length, length)) return end - length
  }
  return title ? fullNameAtEnd(view, start, end) : -1
}

/** Where a family name, one or two other syllables and a given name begin that a post ends with, or -1. */
function fullNameAtEnd(view: View, start: number, end: number): number {
  if ((view.gazetteerEnd[end - 1]! & GIVEN_NAME) === 0) return -1
  for (let length = 4; length >= 3; length--) {
    const begins = end - length
    if (begins <= start + 1) continue
    const family = (view.gazetteerBegin[begins]! & SURNAME) !== 0
    let capital = true
    for (let at = begins; at < end; at++) if (!isCapital(view.shapes[at]!)) capital = false
    // `Trường THPT Lê Văn Tám` bears a name too: only a run that goes on from a body's own name is cut.
    if (family && capital && view.runStart[begins]! < begins - 1) return begins
  }
  return -1
}

function sameKeys(view: View, a: number, b: number, length: number): boolean {
  for (let index = 0; index < length; index++) if (view.keys[a + index] !== view.keys[b + index]) return false
  return true
}

const OUTSIDE = wordKeys('tân nữ')

/** `⟦tân Chủ tịch⟧`, `⟦nữ Bộ trưởng⟧`: these words say something of the holder, not of the post. */
export const titleWithoutNew: Rule = (view, mentions) =>
  mendedOf('TITLE', mentions, (mention) =>
    mention.end - mention.start > 1 &&
    OUTSIDE.has(view.keys[mention.start]!) &&
    (view.gazetteerBegin[mention.start + 1]! & (TITLE | PROFESSION | RANK)) !== 0
      ? respan(mention, mention.start + 1, mention.end, 'title-without-new')
      : mention,
  )
