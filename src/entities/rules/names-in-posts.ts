import { valueOfWhole } from '../../lexicon/phrases.js'
import { COMMUNE, COUNTRY, DISTRICT, FOREIGN_PLACE, PROVINCE, SURNAME } from '../features/gazetteers.js'
import { BRACKET_OPEN, COLON, COMMA, DASH, FOREIGN, isCapital, LOWER } from '../features/shapes.js'
import type { View } from '../features/view.js'
import { longestByStart, mentionsOf } from './of-type.js'
import { besides, type Mention, type Rule, respan, sorted } from './page.js'
import { bookOf, wordKeys } from './words.js'

/** What is named after persons: there a name after the head belongs to the body. */
const NAMED = bookOf(
  ...['Trường', 'Bệnh viện', 'Công ty', 'Quỹ', 'CLB', 'câu lạc bộ', 'Bảo tàng', 'Nhà hát', 'Tập đoàn', 'HTX'],
  ...[
    'Hợp tác xã',
    'doanh nghiệp',
    'Học viện',
    'Đại học',
    'Đội',
    'Đoàn',
    'Ngân hàng',
    'Hãng',
    'Cty',
    'Tổng công ty',
  ],
  ...['Văn phòng luật sư', 'Nhà xuất bản', 'Trung đoàn', 'Khu', 'Nhà', 'CTCP', 'Báo', 'Chùa', 'Viện Phim'],
)
const UNITS = wordKeys('xã phường tỉnh huyện quận phố trấn TP bản ấp thôn bang')
/** What a post may end with, written with a capital, though more capitals follow. */
const BARE = wordKeys('TP Bộ')
const PLACES = COMMUNE | COUNTRY | DISTRICT | FOREIGN_PLACE | PROVINCE
const LONGEST_NAME = 4

/**
 * `⟦Chủ tịch UBND xã Mai Văn Tám⟧ nói`, `⟦Viện trưởng Viện Khoa học Lê Văn Tám⟧`: after a post that nobody else bears, a
 * family name and two more syllables, or a foreign name, are the bearer's. Not in `ông Lê Văn Tám, ⟦Chủ tịch UBND xã
 * Trần Văn Thời⟧`, where the bearer has been named, and not after a school, which bears such names itself.
 */
export const nameAfterPost: Rule = (view, mentions) => {
  const names = new Map<number, number>()
  let around: Around | undefined
  for (const title of mentionsOf('TITLE', mentions)) {
    const begin = nameIn(view, title)
    if (begin < 0) continue
    around ??= aroundOf(mentions)
    const end = view.runEnd[begin]!
    // What the model took for the whole name may be the rest of it: `⟦Văn phòng Bộ Lê⟧ ⟦Văn Tám⟧`.
    const cut = begin === title.end - 1 && BARE.has(view.keys[begin - 1]!)
    const known = cut && around.persons.get(title.end) === end ? title.end : end
    if (around.persons.has(end) || touches(around, begin, known) || borneBefore(view, title, around)) continue
    if (!bodyBefore(view, around, title, begin)) continue
    names.set(begin, end)
  }
  if (names.size === 0) return mentions
  const begins = atomsOf(names)
  const result: Mention[] = []
  for (const mention of mentions) {
    const begin = begins.get(mention.end - 1)
    if (begin === undefined) result.push(mention)
    else if (begin > mention.start && !isRest(view, mention, begin))
      result.push(respan(mention, mention.start, begin, 'name-after-post'))
  }
  for (const [start, end] of names) result.push({ type: 'PERSON', start, end, by: 'name-after-post' })
  return sorted(result)
}

/** Where in a post, or right at its last word, the name of its bearer begins, or -1. */
function nameIn(view: View, { start, end }: Mention): number {
  const last = end - 1
  if (end - start < 3 || !isCapital(view.shapes[last]!)) return -1
  let begin = view.runStart[last]!
  for (let at = begin; at < end; at++) if (at > start && BARE.has(view.keys[at]!)) begin = at + 1
  const stop = view.runEnd[last]!
  const length = stop - begin
  if (begin <= start + 1 || begin >= end || length < 2 || length > LONGEST_NAME) return -1
  if (view.shapes[begin - 1] !== LOWER && !BARE.has(view.keys[begin - 1]!)) return -1
  const listed = valueOfWhole(view.gazetteers.phrases, view.keys, begin, stop)
  if (listed !== -1 && (listed & PLACES) !== 0) return -1
  for (let at = begin + 1; at < stop; at++) if (!besides(view, at)) return -1
  if (length > 2 && (view.gazetteerBegin[begin]! & SURNAME) !== 0) return begin
  if (UNITS.has(view.keys[begin - 1]!)) return -1
  for (let at = begin; at < stop; at++) if (view.shapes[at] === FOREIGN) return begin
  return -1
}

interface Around {
  /** Where persons begin and end, where they end, and what they cover. */
  readonly persons: ReadonlyMap<number, number>
  readonly personEnds: ReadonlySet<number>
  readonly inPersons: ReadonlySet<number>
  /** The longest body at each start. */
  readonly bodies: ReadonlyMap<number, Mention>
  /** Starts of posts by their ends. */
  readonly titles: ReadonlyMap<number, number>
}

function aroundOf(mentions: readonly Mention[]): Around {
  const all = mentionsOf('PERSON', mentions)
  const inPersons = new Set<number>()
  for (const { start, end } of all) for (let at = start; at < end; at++) inPersons.add(at)
  return {
    persons: new Map(all.map(({ start, end }) => [start, end])),
    personEnds: new Set(all.map(({ end }) => end)),
    inPersons,
    bodies: longestByStart('ORGANIZATION', mentions),
    titles: new Map(mentionsOf('TITLE', mentions).map(({ start, end }) => [end, start])),
  }
}

function touches({ inPersons }: Around, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (inPersons.has(at)) return true
  return false
}

const SAYS = wordKeys('là làm')

/** True where the post, or one of those before it in a row, stands after its bearer, or in a form. */
function borneBefore(view: View, title: Mention, { personEnds, titles }: Around): boolean {
  let { start } = title
  for (;;) {
    const shape = view.shapes[start - 1] ?? 0
    if (shape === COLON || shape === BRACKET_OPEN) return true
    if (SAYS.has(view.keys[start - 1] ?? 0)) return true
    if (shape !== COMMA && shape !== DASH) return false
    if (personEnds.has(start - 1)) return true
    const before = titles.get(start - 1)
    if (before === undefined) return false
    start = before
  }
}

/** Whether a body of the post reaches to the name, and none that bears such names itself. */
function bodyBefore(view: View, { bodies }: Around, title: Mention, begin: number): boolean {
  let before = false
  for (let start = title.start; start < begin; start++) {
    if ((bodies.get(start)?.end ?? 0) < begin) continue
    if (NAMED.startingAt(view, start) > 0 && !UNITS.has(view.keys[begin - 1]!)) return false
    before = true
  }
  return before
}

/** The first atom of the name at each of its atoms. */
function atomsOf(names: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const begins = new Map<number, number>()
  for (const [begin, stop] of names) for (let at = begin; at < stop; at++) begins.set(at, begin)
  return begins
}

/** True for what is left of `xã Mai Văn Tám` and `Bộ Lê`: the bare word names nothing. */
function isRest(view: View, { type, start }: Mention, begin: number): boolean {
  if (type === 'LOCATION') return UNITS.has(view.keys[begin - 1]!)
  return type === 'ORGANIZATION' && begin - start === 1 && BARE.has(view.keys[start]!)
}
