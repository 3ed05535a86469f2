import { EVENT_HEAD } from '../features/gazetteers.js'
import { COLON, COMMA, isCapital, isNumber, STOP } from '../features/shapes.js'
import type { View } from '../features/view.js'
import { closeOf } from './bodies.js'
import { longestByStart, mentionsOf } from './of-type.js'
import { besides, covered, joined, type Mention, type Rule } from './page.js'
import { bookOf, phraseKeys, wordKeys } from './words.js'

const OWNERS = bookOf('FIFA', 'AFC', 'UEFA', 'AFF', 'FIVB', 'DFB', 'APEC', 'ASEAN')

/** `⟦⟦FIFA⟧ World Cup nữ⟧`: who holds an event is a body of its own at the start of its name. */
export const ownerOfEvent: Rule = (view, mentions) => {
  const found: Mention[] = []
  let bodies: Set<number> | undefined
  for (const { start, end } of mentionsOf('EVENT', mentions)) {
    const length = OWNERS.startingAt(view, start)
    if (length === 0 || start + length >= end) continue
    bodies ??= new Set(mentionsOf('ORGANIZATION', mentions).map((m) => m.start))
    if (!bodies.has(start))
      found.push({ type: 'ORGANIZATION', start, end: start + length, by: 'owner-of-event' })
  }
  return joined(mentions, found)
}

const PRIZES = bookOf('hạng mục', 'giải', 'danh hiệu')
const MOST_BETWEEN = 2

/** `hai hạng mục: "⟦Hoa của năm⟧" và "⟦Mai của năm⟧"`: quoted prizes in a row. */
export const prizesInRow: Rule = (view, mentions) => {
  if (view.openings.length === 0) return mentions
  const taken = covered(
    view,
    mentions.filter(({ type }) => type === 'EVENT'),
  )
  const found: Mention[] = []
  let last = -1
  for (const at of view.openings) {
    if (at < 2 || at <= last || taken[at + 1] === 1 || !isCapital(view.shapes[at + 1] ?? 0)) continue
    const first = view.shapes[at - 1] === COLON && PRIZES.endingAt(view, at - 1) > 0
    if (!first && (last < 0 || at - last > MOST_BETWEEN)) continue
    const close = closeOf(view, at)
    if (close - at < 3) continue
    found.push({ type: 'EVENT', start: at + 1, end: close, by: 'prizes-in-row' })
    last = close
  }
  return joined(mentions, found)
}

const SESSIONS = bookOf('kỳ họp thứ', 'phiên họp thứ', 'kỳ họp lần thứ', 'phiên họp lần thứ')
/** Without one of these there is no session: a look that costs nothing. */
const MEETS = ['họp thứ', 'họp lần thứ']
const NUMBERS = wordKeys('nhất hai ba tư bốn năm sáu bảy tám chín mười')
const OF = phraseKeys('của')[0]!

/** `tại ⟦kỳ họp thứ 3 của ⟦Hội Hoa Mai⟧⟧`: a numbered session, with its body. */
export const numberedSession: Rule = (view, mentions) => {
  if (!MEETS.some((words) => view.text.includes(words))) return mentions
  const { shapes, keys, gazetteerBegin } = view
  const found: Mention[] = []
  let taken: Uint8Array | undefined
  let bodies: ReadonlyMap<number, Mention> | undefined
  for (let at = 0; at + 3 < keys.length; at++) {
    if ((gazetteerBegin[at]! & EVENT_HEAD) === 0) continue
    const number = at + SESSIONS.startingAt(view, at)
    if (number === at || !(isNumber(shapes[number] ?? 0) || NUMBERS.has(keys[number] ?? 0))) continue
    taken ??= covered(
      view,
      mentions.filter(({ type }) => type === 'EVENT' || type === 'TITLE'),
    )
    if (taken[at] === 1 || !besides(view, number)) continue
    bodies ??= longestByStart('ORGANIZATION', mentions)
    const end = bodyEnd(view, bodies, number + 1)
    found.push({ type: 'EVENT', start: at, end, by: 'numbered-session' })
  }
  return joined(mentions, found)
}

const ACTS = wordKeys('sẽ xem')
const TERM_OF_BODY = wordKeys('khóa khoá')

/**
 * A body after a comma is the session's where another mark follows, or where its term is named with it:
 * `kỳ họp thứ 3, Hội Hoa Mai xem xét` has its body as the one who acts.
 */
export function isOfSession({ shapes, keys }: View, body: Mention): boolean {
  const after = shapes[body.end]
  if (after === COMMA || after === STOP) return true
  return TERM_OF_BODY.has(keys[body.end - 2] ?? 0) && !ACTS.has(keys[body.end] ?? 0)
}

function bodyEnd(view: View, bodies: ReadonlyMap<number, Mention>, at: number): number {
  const { shapes, keys } = view
  const comma = shapes[at] === COMMA
  const body = bodies.get(comma || keys[at] === OF ? at + 1 : at)
  if (body === undefined) return at
  return comma && !isOfSession(view, body) ? at : body.end
}
