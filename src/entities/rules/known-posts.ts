import { longestMatch } from '../../lexicon/phrases.js'
import { PROFESSION, SHORT_TITLE, TITLE } from '../features/gazetteers.js'
import { hashOfAtoms } from '../features/name-hash.js'
import { CAPITALS, COMMA, DASH, LOWER, MIXED, QUOTE, QUOTE_OPEN, STOP } from '../features/shapes.js'
import type { View } from '../features/view.js'
import { mentionsOf } from './of-type.js'
import { covered, isFree, joined, type Mention, parted, type Rule, respan, WHOLE } from './page.js'
import { bookOf, wordKeys } from './words.js'

const POSTS = TITLE | PROFESSION | SHORT_TITLE
/** What follows a post that is spoken of in general. */
const IN_GENERAL = wordKeys('là của nào các này phải nên có được tại và hay thì cũng khi đang sẽ không')

/** `“⟦Bộ trưởng⟧ trả lời chưa rõ”`: a post that begins a sentence and that somebody bears elsewhere in the article. */
export const postBeginsSentence: Rule = (view, mentions) => {
  let taken: Uint8Array | undefined
  let borne: Set<number> | undefined
  const found: Mention[] = []
  for (let sentence = 0; sentence < view.sentenceStart.length; sentence++) {
    const first = view.sentenceStart[sentence]!
    const quoted = view.shapes[first] === QUOTE || view.shapes[first] === QUOTE_OPEN
    const at = quoted ? first + 1 : first
    const end = postAt(view, at, view.sentenceEnd[sentence]!)
    if (end < 0 || view.shapes[end] !== LOWER || IN_GENERAL.has(view.keys[end]!)) continue
    taken ??= covered(view, mentions)
    if (!isFree(taken, at, end)) continue
    borne ??= postsBorne(view, mentions)
    if (!borne.has(hashOfAtoms(view.keys, at, end))) continue
    found.push({ type: 'TITLE', start: at, end, by: 'post-begins-sentence' })
  }
  return joined(mentions, found)
}

/** Where the post ends that begins at an atom, or -1. */
function postAt(view: View, at: number, to: number): number {
  if (at >= to || (view.gazetteerBegin[at]! & POSTS) === 0) return -1
  const match = longestMatch(view.gazetteers.phrases, view.keys, at, to)
  return match === null || (match.value & POSTS) === 0 ? -1 : at + match.length
}

function postsBorne(view: View, mentions: readonly Mention[]): Set<number> {
  const borne = new Set<number>()
  for (const { start, end } of mentionsOf('TITLE', mentions)) {
    const stop = postAt(view, start, end)
    if (stop > 0) borne.add(hashOfAtoms(view.keys, start, stop))
  }
  return borne
}

const LEADERS = bookOf('Trưởng', 'Phó trưởng', 'Phó')
const POLICE = bookOf('công an xã', 'công an huyện', 'công an phường', 'công an tỉnh', 'công an thị trấn')

/** `⟦nguyên Trưởng ⟦công an xã⟧⟧`: the police of a unit stands in the post of its head. */
export const policeInPost: Rule = (view, mentions) => {
  const found: Mention[] = []
  let bodies: Set<number> | undefined
  for (const { start, end } of mentionsOf('TITLE', mentions)) {
    const from = end - POLICE.endingAt(view, end)
    if (from === end || from <= start || LEADERS.endingAt(view, from) === 0) continue
    bodies ??= new Set(mentionsOf('ORGANIZATION', mentions).map((m) => m.end))
    if (!bodies.has(end)) found.push({ type: 'ORGANIZATION', start: from, end, by: 'police-in-post' })
  }
  return joined(mentions, found)
}

const DEGREES = wordKeys('BS TS ThS GS PGS LS KS KTS TSKH NGƯT NGND NSƯT NSND')

/** `⟦BS. Tám⟧`, `⟦GS.TS. Lê Văn Tám⟧`: degrees written short, with or without stops, are a title before a name. */
export const degreeWithStop: Rule = (view, mentions) =>
  parted(mentions, (mention) => {
    const { type, start, end } = mention
    if (type !== 'PERSON' || !isDegree(view, start)) return WHOLE
    let after = start + 1
    for (let at = after; at < end && (isDegree(view, at) || JOINS.has(view.shapes[at]!)); at++)
      if (isDegree(view, at)) after = at + 1
    const title = respan(mention, start, after, 'degree-with-stop', 'TITLE')
    const name = view.shapes[after] === STOP ? after + 1 : after
    if (name < end) return [title, respan(mention, name, end, 'degree-with-stop')]
    return after - start > 1 ? [title] : WHOLE
  })

/** What stands between two degrees: `GS.TS`, `PGS, TS`, `GS-TS`. */
const JOINS: ReadonlySet<number> = new Set([STOP, COMMA, DASH])

function isDegree({ shapes, keys }: View, at: number): boolean {
  return (shapes[at] === CAPITALS || shapes[at] === MIXED) && DEGREES.has(keys[at]!)
}
