import { COUNTRY } from '../features/gazetteers.js'
import { FOUR_DIGITS, isCapital, isNumber, LOWER, SLASH, TWO_DIGITS } from '../features/shapes.js'
import type { View } from '../features/view.js'
import { reachOf } from './event-series.js'
import { mendedOf } from './of-type.js'
import {
  besides,
  covered,
  isFree,
  joined,
  type Mention,
  mended,
  only,
  type Rule,
  respan,
  sorted,
} from './page.js'
import { bookOf, wordKeys } from './words.js'

/** `⟦Đối thoại Shangri-La⟧ 16`: the number of an event or its year is part of its name, after a name in capitals. */
export const eventTakesItsNumber: Rule = (view, mentions) =>
  mendedOf('EVENT', mentions, (mention) => {
    const { start, end } = mention
    if (view.spaced[end] === 0 || !isCapital(view.shapes[end - 1]!)) return mention
    const stop = yearEnd(view, end)
    if (stop === end || !besides(view, end)) return mention
    return respan(mention, start, stop, 'event-takes-its-number')
  })

/** Where a number of two or four digits ends that begins at an atom, `2016/17` as well; the atom itself without one. */
function yearEnd({ shapes, spaced }: View, at: number): number {
  if (shapes[at] !== TWO_DIGITS && shapes[at] !== FOUR_DIGITS) return at
  const season = shapes[at + 1] === SLASH && spaced[at + 1] === 0 && isNumber(shapes[at + 2] ?? 0)
  return season ? at + 3 : at + 1
}

const KINDS = wordKeys(
  'Award Awards Games Cup Festival Open Championship Championships League Prize Day Expo Marathon Contest',
)
const SUMMITS = wordKeys('APEC ASEM')

/** `tại ⟦Hoa Mai Awards 2025⟧`: a foreign word for a contest or feast at the end makes an event; so does `⟦⟦APEC⟧ 2017⟧`. */
export const foreignEvent: Rule = (view, mentions) => {
  const holders: Mention[] = []
  let reach: Int32Array | undefined
  const turned = mended(mentions, (mention) => {
    const { type, start, end } = mention
    if (type !== 'ORGANIZATION' && type !== 'PERSON' && type !== 'LOCATION') return mention
    if (!isCapital(view.shapes[start]!)) return mention
    const last = view.shapes[end - 1] === FOUR_DIGITS ? end - 2 : end - 1
    if (last > start && KINDS.has(view.keys[last]!))
      return respan(mention, start, end, 'foreign-event', 'EVENT')
    if (last !== start || !SUMMITS.has(view.keys[start]!)) return mention
    if (view.shapes[start + 1] !== FOUR_DIGITS || view.spaced[start + 1] === 0) return mention
    // `⟦Tuần lễ cấp cao APEC 2017⟧` is one event.
    reach ??= reachOf(view, mentions)
    if (start > 0 && reach[start - 1]! > start) return mention
    holders.push(respan(mention, start, start + 1, 'foreign-event', 'ORGANIZATION'))
    return respan(mention, start, start + 2, 'foreign-event', 'EVENT')
  })
  return joined(turned, holders)
}
const PRIZE = wordKeys('giải')

const LEAGUES = bookOf('VĐQG', 'Ngoại hạng', 'hạng Nhất', 'hạng Nhì', 'hạng Hai', 'Vô địch Quốc gia')
const SEVERAL = wordKeys('các nhiều hai những')
const SEASON = bookOf('mùa giải', 'mùa')

/** `ở ⟦giải VĐQG Italia⟧`, `dự ⟦Ngoại hạng Anh 2017/18⟧`: the league of a country. */
export const leagueOfCountry: Rule = (view, mentions) => {
  const found = leaguesOf(view)
  if (found.length === 0) return mentions
  const events = covered(
    view,
    mentions.filter(({ type }) => type === 'EVENT'),
  )
  const left = found.filter(({ start, end }) => isFree(events, start, end))
  const owner = new Int32Array(view.keys.length)
  left.forEach(({ start, end }, index) => {
    owner.fill(index + 1, start, end)
  })
  // The country stays within; what else the model saw there does not.
  const fits = ({ type, start, end }: Mention) =>
    type === 'LOCATION' ? owner[start] === owner[end - 1] : owner[start] === 0 && owner[end - 1] === 0
  return left.length === 0 ? mentions : sorted([...only(mentions, fits), ...left])
}

function leaguesOf(view: View): readonly Mention[] {
  const { runs, runEnd, keys, gazetteerBegin } = view
  const found: Mention[] = []
  for (const run of runs) {
    for (let at = run; at < runEnd[run]!; at++) {
      const length = (gazetteerBegin[at]! & COUNTRY) === 0 ? 0 : LEAGUES.endingAt(view, at)
      if (length === 0) continue
      const name = at - length
      const prize = name > 1 && PRIZE.has(keys[name - 1]!) && !SEVERAL.has(keys[name - 2]!)
      const country = countryEnd(view, at)
      const season = country + SEASON.startingAt(view, country)
      const year = yearEnd(view, season)
      const end = year > season ? year : country
      found.push({ type: 'EVENT', start: prize ? name - 1 : name, end, by: 'league-of-country' })
      break
    }
  }
  return found
}

function countryEnd({ shapes, gazetteerInside }: View, at: number): number {
  let end = at + 1
  while (end < shapes.length && (gazetteerInside[end]! & COUNTRY) !== 0 && isCapital(shapes[end]!)) end++
  return end
}

const HEADS = bookOf('cuộc thi', 'kỳ thi', 'lễ hội')
const ROUNDS = bookOf('Vòng loại', 'Vòng chung kết')

/** `kết quả ⟦kỳ thi THPT Quốc gia⟧`, `tại ⟦Vòng loại U16 châu Á⟧`: the kind of event before its name; rounds in capitals only. */
export const eventTakesItsHead: Rule = (view, mentions) => {
  let taken: Uint8Array | undefined
  return mendedOf('EVENT', mentions, (mention) => {
    const { start, end } = mention
    if (!isCapital(view.shapes[start]!) || view.shapes[start - 1] !== LOWER) return mention
    const round = ROUNDS.endingAt(view, start)
    const length = round > 0 && isCapital(view.shapes[start - round]!) ? round : HEADS.endingAt(view, start)
    if (length === 0 || !besides(view, start)) return mention
    taken ??= covered(view, mentions)
    if (!isFree(taken, start - length, start)) return mention
    return respan(mention, start - length, end, 'event-takes-its-head')
  })
}
