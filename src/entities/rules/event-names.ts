import { longestMatch } from '../../lexicon/phrases.js'
import { createIntMap, empty, note, noted } from '../../text/int-map.js'
import { EVENT_HEAD, EVENT_NAME, FOREIGN_PLACE } from '../features/gazetteers.js'
import { hashOfAtoms } from '../features/name-hash.js'
import { COMMA, FOREIGN, isCapital } from '../features/shapes.js'
import type { View } from '../features/view.js'
import { closeOf } from './bodies.js'
import { mendedOf, mentionsOf } from './of-type.js'
import { besides, covered, isFree, joined, type Mention, only, type Rule, respan, sorted } from './page.js'
import { isOfSession } from './sessions.js'
import { bookOf, phraseKeys, wordKeys } from './words.js'

const SESSIONS = bookOf(
  'Kỳ họp thứ',
  'Kỳ họp lần thứ',
  'Phiên họp thứ',
  'Phiên họp lần thứ',
  'Hội nghị lần thứ',
)
const OF = phraseKeys('của')[0]!

/** `⟦Kỳ họp thứ ba⟧, ⟦Quốc hội khóa X⟧`: the session of a named body is named with it. */
export const sessionTakesItsBody: Rule = (view, mentions) => {
  const isSession = ({ start }: Mention) => SESSIONS.startingAt(view, start) > 0
  if (!mentionsOf('EVENT', mentions).some(isSession)) return mentions
  const bodies = new Map<number, Mention>()
  for (const mention of mentionsOf('ORGANIZATION', mentions))
    if ((bodies.get(mention.start)?.end ?? 0) < mention.end) bodies.set(mention.start, mention)
  return mendedOf('EVENT', mentions, (mention) => {
    if (!isSession(mention)) return mention
    const comma = view.shapes[mention.end] === COMMA
    const at = comma || view.keys[mention.end] === OF ? mention.end + 1 : mention.end
    const body = bodies.get(at)
    if (body === undefined || !besides(view, at) || (comma && !isOfSession(view, body))) return mention
    return respan(mention, mention.start, body.end, 'session-takes-its-body')
  })
}

const CONTEST = bookOf(
  ...['giải', 'giải bóng đá', 'giải bóng chuyền', 'giải cờ vua', 'giải quần vợt', 'giải đua xe đạp'],
)
const NO_CONTEST = wordKeys('mùa các nhiều')

/** `vô địch giải ⟦Ngoại hạng Anh⟧`: the word before the name of a contest is part of it; not `mùa giải`. */
export const contestTakesItsHead: Rule = (view, mentions) => {
  const taken = covered(view, mentions)
  return mendedOf('EVENT', mentions, (mention) => {
    const { start } = mention
    if (!isCapital(view.shapes[start]!)) return mention
    const length = CONTEST.endingAt(view, start)
    const from = start - length
    if (length === 0 || !isFree(taken, from, start) || !besides(view, start)) return mention
    if (NO_CONTEST.has(view.keys[from - 1] ?? 0)) return mention
    return respan(mention, from, mention.end, 'contest-takes-its-head')
  })
}

const KINDS = bookOf(
  ...['cuộc thi', 'hội thi', 'chương trình', 'phong trào', 'cuộc vận động', 'triển lãm', 'liên hoan'],
  ...['lễ hội', 'hội thảo', 'tọa đàm', 'chiến dịch', 'hạng mục', 'dự án', 'giải', 'giải thưởng'],
  ...['chuyên đề', 'diễn đàn', 'sự kiện', 'show', 'đêm nhạc'],
)
const LONGEST_QUOTATION = 25

/** `cuộc thi “⟦Sách và tôi⟧”`: what stands in quotation marks after a kind of event is its name. */
export const quotedEvent: Rule = (view, mentions) => {
  if (view.openings.length === 0) return mentions
  let taken: Uint8Array | undefined
  const found: Mention[] = []
  let last = 0
  for (const at of view.openings) {
    if (at <= last || at + 1 >= view.keys.length || KINDS.endingAt(view, at) === 0) continue
    taken ??= covered(view, mentionsOf('EVENT', mentions))
    if (!isCapital(view.shapes[at + 1]!) || !isFree(taken, at, at + 2)) continue
    const close = closeOf(view, at)
    if (close - at < 3 || close - at > LONGEST_QUOTATION) continue
    found.push({ type: 'EVENT', start: at + 1, end: close, by: 'quoted-event' })
    last = close
  }
  return joined(mentions, found)
}

const LONGEST_NAME = 8
/** `Oscar` is a man as well, `Brexit` is not. */
const LONG_WORD = 6

/** `vô địch La Liga`: an event with a foreign name that the dictionaries know, whatever else it was taken for. */
export const eventOfDictionary: Rule = (view, mentions) => {
  let taken: Uint8Array | undefined
  const ends = new Map<number, number>()
  let [start, end] = [0, 0]
  for (const at of view.listedEvents) {
    if (!isCapital(view.shapes[at]!) || (at < end && view.runStart[at]! <= start)) continue
    taken ??= covered(
      view,
      mentions.filter(({ type }) => type === 'EVENT' || type === 'ORGANIZATION'),
    )
    if (taken[at] === 1) continue
    const stop = nameEnd(view, at, Math.min(view.keys.length, at + LONGEST_NAME))
    if (stop < 0 || !isFree(taken, at, stop) || view.runEnd[stop - 1]! > stop) continue
    ends.set(at, stop)
    start = at
    end = stop
  }
  if (ends.size === 0) return mentions
  const found: Mention[] = Array.from(ends, ([start, end]) => ({
    type: 'EVENT',
    start,
    end,
    by: 'event-of-dictionary',
  }))
  return joined(
    only(mentions, ({ start, end }) => ends.get(start) !== end),
    found,
  )
}

/** Where the longest event with a foreign word ends that begins at an atom, or -1. */
function nameEnd(view: View, at: number, to: number): number {
  for (let limit = to; limit > at; limit--) {
    const match = longestMatch(view.gazetteers.phrases, view.keys, at, limit)
    if (match === null) return -1
    const end = at + match.length
    if ((match.value & EVENT_NAME) === 0) {
      limit = end
      continue
    }
    const short = view.atoms.end[at]! - view.atoms.start[at]! < LONG_WORD
    // `trận ở Hiroshima`: a place as well.
    if (match.length < 2 && (short || (match.value & FOREIGN_PLACE) !== 0)) return -1
    return view.shapes.subarray(at, end).includes(FOREIGN) ? end : -1
  }
  return -1
}

// Scratch: the first words of events, which are looked for at every atom.
const firsts = createIntMap()

/** So many events that begin alike are compared. */
const MOST_EVENTS = 50
const LONGEST_EVENT = 40

/** `lễ hội hoa ban`, where the article elsewhere has `⟦Lễ hội hoa ban⟧`: an event in full is one wherever it stands. */
export const sameEventElsewhere: Rule = (view, mentions) => {
  const events = eventsByFirst(view, mentions)
  if (events === null) return mentions
  const taken = covered(
    view,
    mentions.filter(({ type }) => type === 'EVENT' || type === 'TITLE'),
  )
  empty(firsts)
  for (const first of events.keys()) note(firsts, first, 1)
  const found: Mention[] = []
  for (let sentence = 0; sentence < view.sentenceStart.length; sentence++) {
    const to = view.sentenceEnd[sentence]!
    for (let at = view.sentenceStart[sentence]!; at < to; at++) {
      if (noted(firsts, view.keys[at]!) === 0 || taken[at] === 1) continue
      const event = events
        .get(view.keys[at]!)
        ?.find(
          ({ start, end }) =>
            at + end - start <= to &&
            isFree(taken, at, at + end - start) &&
            same(view, start, at, end - start),
        )
      if (event === undefined) continue
      const end = at + event.end - event.start
      found.push({ type: 'EVENT', start: at, end, by: 'same-event-elsewhere' })
      at = end - 1
    }
  }
  if (found.length === 0) return mentions
  const owner = new Int32Array(view.keys.length)
  found.forEach(({ start, end }, index) => {
    owner.fill(index + 1, start, end)
  })
  // What reaches over the edge of an event does not go with it.
  const fits = ({ start, end }: Mention) => owner[start] === owner[end - 1]
  return sorted([...only(mentions, fits), ...found])
}

/** Events named with a head word, longest first, by their first word; null where there are none. */
function eventsByFirst(view: View, mentions: readonly Mention[]): Map<number, Mention[]> | null {
  const all = mentionsOf('EVENT', mentions)
  if (all.length === 0) return null
  const events = new Map<number, Mention[]>()
  const seen = new Set<number>()
  for (const mention of all) {
    const { start, end } = mention
    if (end - start < 3 || end - start > LONGEST_EVENT) continue
    if ((view.gazetteerBegin[start]! & EVENT_HEAD) === 0) continue
    const hash = hashOfAtoms(view.keys, start, end)
    const list = events.get(view.keys[start]!) ?? []
    if (seen.has(hash) || list.length >= MOST_EVENTS) continue
    seen.add(hash)
    events.set(view.keys[start]!, [...list, mention])
  }
  for (const list of events.values()) list.sort((a, b) => b.end - b.start - (a.end - a.start))
  return events.size === 0 ? null : events
}

function same({ keys }: View, a: number, b: number, length: number): boolean {
  for (let index = 0; index < length; index++) if (keys[a + index] !== keys[b + index]) return false
  return true
}
