import { CAPITALIZED, DASH, isCapital, isNumber, LOWER } from '../features/shapes.js'
import type { View } from '../features/view.js'
import { mentionsOf } from './of-type.js'
import { besides, covered, isFree, joined, type Mention, type Rule, spanKey } from './page.js'
import { bookOf, wordKeys } from './words.js'

const SITES = bookOf(
  ...['sân vận động', 'căn cứ', 'căn cứ không quân', 'căn cứ quân sự', 'căn cứ hải quân', 'nhà ga', 'mỏ'],
  ...['ga tàu điện ngầm', 'nhà máy', 'chung cư', 'khách sạn', 'siêu thị', 'trung tâm thương mại'],
  ...['khu biệt thự', 'khu đô thị', 'khu nghỉ dưỡng', 'bãi biển', 'eo biển', 'sân bay', 'bến xe', 'tòa nhà'],
)
/** `tàu sân bay Hoa Mai`, `sáu siêu thị Hoa Mai`. */
const NO_SITE = wordKeys('tàu các những hai ba bốn năm sáu nhiều')

/** `tại ⟦sân vận động Hoa Mai⟧`, `⟦khu biệt thự Lê Lợi⟧`: capitals after a kind of site are its name, a person's as well. */
export const siteTakesName: Rule = (view, mentions) => {
  let taken: Uint8Array | undefined
  const found: Mention[] = []
  let persons: Map<number, Mention> | undefined
  const named = new Set<Mention>()
  for (const run of view.runs) {
    const from = run - SITES.endingAt(view, run)
    if (from === run || !besides(view, run) || !isOne(view, from)) continue
    taken ??= covered(view, mentions)
    if (!isFree(taken, from, run)) continue
    const end = view.runEnd[run]!
    if (isFree(taken, run, end)) {
      if (isWhole(view, run, end)) found.push({ type: 'LOCATION', start: from, end, by: 'site-takes-name' })
      continue
    }
    persons ??= new Map(mentionsOf('PERSON', mentions).map((m) => [m.start, m]))
    const person = persons.get(run)
    if (person === undefined) continue
    named.add(person)
    found.push({ type: 'LOCATION', start: from, end: person.end, by: 'site-takes-name' })
  }
  return found.length === 0
    ? mentions
    : joined(
        mentions.filter((mention) => !named.has(mention)),
        found,
      )
}

function isOne({ keys, shapes }: View, from: number): boolean {
  return from === 0 || !(NO_SITE.has(keys[from - 1]!) || isNumber(shapes[from - 1]!))
}

/** `bãi biển Quay lại`: one syllable in capitals before a word begins the next sentence; `siêu thị Co.op` goes on. */
function isWhole({ shapes, spaced }: View, run: number, end: number): boolean {
  if (end === run + 1 && shapes[run] === CAPITALIZED && shapes[end] === LOWER) return false
  return spaced[end + 1] !== 0
}

const ROUTES = bookOf(
  ...['cao tốc', 'đường cao tốc', 'đường sắt', 'tuyến', 'tuyến đường', 'tuyến cao tốc', 'tuyến đường sắt'],
  ...['đường sắt tốc độ cao'],
)

/** `⟦cao tốc ⟦Hòa Lạc⟧ - ⟦Đồng Mai⟧⟧`: the ends of a route are places of their own. */
export const routeParts: Rule = (view, mentions) => {
  const found: Mention[] = []
  const places = mentionsOf('LOCATION', mentions)
  let has: Set<number> | undefined
  const add = (start: number, end: number) => {
    const key = spanKey(start, end)
    has ??= new Set(places.map((place) => spanKey(place.start, place.end)))
    if (end <= start || has.has(key) || !isCapital(view.shapes[start]!)) return
    has.add(key)
    found.push({ type: 'LOCATION', start, end, by: 'route-parts' })
  }
  for (const { start, end } of places) {
    const length = end - start < 3 ? 0 : ROUTES.startingAt(view, start)
    if (length === 0) continue
    let from = start + length
    for (let at = from; at < end; at++) {
      if (view.shapes[at] !== DASH || view.spaced[at] === 0) continue
      add(from, at)
      from = at + 1
    }
    if (from > start + length) add(from, end)
  }
  return joined(mentions, found)
}
