import {
  CAPITALIZED,
  CAPITALS,
  DASH,
  FOUR_DIGITS,
  INITIAL,
  isCapital,
  isNumber,
  TWO_DIGITS,
} from '../features/shapes.js'
import type { View } from '../features/view.js'
import { longestByStart, mentionsOf } from './of-type.js'
import { besides, covered, isFree, joined, type Mention, type Rule } from './page.js'
import { bookOf, phraseKeys, spells, wordKeys } from './words.js'

/** Up to where the events reach that cover each atom; 0 where none does. */
export function reachOf(view: View, mentions: readonly Mention[]): Int32Array {
  const reach = new Int32Array(view.keys.length)
  for (const { start, end } of mentionsOf('EVENT', mentions))
    for (let at = start; at < end; at++) if (reach[at]! < end) reach[at] = end
  return reach
}

const SERIES = bookOf(...['COP', 'AMM', 'AIPA', 'ASEM', 'ADMM', 'AMMTC', 'AEM', 'IPhO', 'IChO', 'IBO', 'IOI'])

/** `bên lề ⟦COP26⟧`, `dự ⟦AMM-58⟧`, `huy chương ⟦IPhO 2025⟧`: meetings and contests that are counted. */
export const numberedSeries: Rule = (view, mentions) => {
  const found: Mention[] = []
  let taken: Uint8Array | undefined
  for (const run of view.runs) {
    const name = run + SERIES.startingAt(view, run)
    if (name === run || view.shapes[run] === CAPITALIZED) continue
    const end = seriesEnd(view, name)
    if (end === name) continue
    taken ??= covered(
      view,
      mentions.filter(({ type }) => type === 'EVENT'),
    )
    if (isFree(taken, run, end)) found.push({ type: 'EVENT', start: run, end, by: 'numbered-series' })
  }
  return found.length === 0 ? mentions : joined(without(view, mentions, found), found)
}

function seriesEnd({ shapes, spaced }: View, at: number): number {
  if (shapes[at] === DASH && spaced[at] === 0 && spaced[at + 1] === 0)
    return isNumber(shapes[at + 1] ?? 0) ? at + 2 : at
  const number = shapes[at] === TWO_DIGITS || shapes[at] === FOUR_DIGITS
  return number ? at + 1 : at
}

/** What stands within an event found, or reaches over its edge, is no mention of its own; what holds it is. */
function without(view: View, mentions: readonly Mention[], found: readonly Mention[]): readonly Mention[] {
  const owner = new Int32Array(view.keys.length)
  found.forEach(({ start, end }, index) => {
    owner.fill(index + 1, start, end)
  })
  return mentions.filter(({ start, end }) => {
    const [first, last] = [owner[start]!, owner[end - 1]!]
    if (first === 0 && last === 0) return true
    const event = found[(first || last) - 1]!
    return start <= event.start && end >= event.end && end - start > event.end - event.start
  })
}

const CONGRESS = phraseKeys('Đại hội')
const TIMES = bookOf('lần thứ')
const NUMBERS = wordKeys('nhất hai ba tư bốn năm sáu bảy tám chín mười')
const OF_THE_PARTY = phraseKeys('của Đảng')
/** What stands between `Đại hội` and its number: `đại biểu toàn quốc`, or the body. */
const MOST_BETWEEN = 14

/** `sau ⟦Đại hội XIV của ⟦Đảng⟧⟧`, `⟦Đại hội đại biểu ⟦Hội Hoa Mai⟧ lần thứ II⟧`: a congress with its number. */
export const numberedCongress: Rule = (view, mentions) => {
  const found: Mention[] = []
  let bodies: ReadonlyMap<number, Mention> | undefined
  for (const run of view.runs) {
    if (!spells(view, run, CONGRESS)) continue
    const number = numberAfter(view, run + 2)
    if (number < 0) continue
    bodies ??= longestByStart('ORGANIZATION', mentions)
    const end =
      spells(view, number, OF_THE_PARTY) && isCapital(view.shapes[number + 1]!) ? number + 2 : number
    const body = besides(view, number) ? bodies.get(number)?.end : undefined
    found.push({ type: 'EVENT', start: run, end: body ?? end, by: 'numbered-congress' })
  }
  if (found.length === 0) return mentions
  const reach = reachOf(view, mentions)
  const added = found.filter(({ start, end }) => reach[start]! < end)
  if (added.length === 0) return mentions
  const taken = covered(view, added)
  return joined(
    mentions.filter(
      ({ type, start, end }) => type !== 'EVENT' || (taken[start] === 0 && taken[end - 1] === 0),
    ),
    added,
  )
}

/** The atom after the number of a congress, or -1. */
function numberAfter(view: View, from: number): number {
  const { shapes, keys } = view
  for (let at = from; at < from + MOST_BETWEEN && at < shapes.length; at++) {
    const shape = shapes[at]!
    if (!besides(view, at)) return -1
    if (TIMES.endingAt(view, at) > 0)
      return isNumber(shape) || isRoman(view, at) || NUMBERS.has(keys[at]!) ? at + 1 : -1
    if (isRoman(view, at)) return at + 1
    if (shape >= TWO_DIGITS && !isCapital(shape)) return -1
  }
  return -1
}

function isRoman({ shapes, atoms, text }: View, at: number): boolean {
  if (shapes[at] !== CAPITALS && shapes[at] !== INITIAL) return false
  for (let offset = atoms.start[at]!; offset < atoms.end[at]!; offset++)
    if (!'IVX'.includes(text.charAt(offset))) return false
  return true
}
