import { BRACKET_CLOSE, BRACKET_OPEN, CAPITALS, isCapital, isNumber, SLASH } from '../features/shapes.js'
import type { View } from '../features/view.js'
import { longestByStart, mentionsOf } from './of-type.js'
import { besides, joined, type Mention, type Rule, regrown } from './page.js'
import { bookOf, phraseKeys, spells } from './words.js'

const NUMBER = phraseKeys('số')

/** `⟦Khu Quản lý đô thị⟧ số 3`: a number tells a body from its sisters. Not `UBND số 12/QĐ`, which is a document. */
export const bodyTakesItsNumber: Rule = (view, mentions) => {
  const ends = new Map<number, number>()
  for (const { start, end } of mentionsOf('ORGANIZATION', mentions)) {
    if (end - start < 2 || !spells(view, end, NUMBER)) continue
    if (!isNumber(view.shapes[end + 1] ?? 0) || view.shapes[end + 2] === SLASH || !besides(view, end))
      continue
    ends.set(end, end + 2)
  }
  return regrown(mentions, ends, 'body-takes-its-number')
}

const LONGEST_BRACKET = 5

/** `⟦Sở Nông nghiệp (NN) ⟦Hòa Lạc⟧⟧`: a short form in brackets is within a name that goes on after it. */
export const bodyGoesOnAfterBracket: Rule = (view, mentions) => {
  const ends = new Map<number, number>()
  const within = new Set<number>()
  let places: ReadonlyMap<number, Mention> | undefined
  for (const { start, end } of mentionsOf('ORGANIZATION', mentions)) {
    const close = end - start > 1 ? bracketEnd(view, end) : -1
    if (close < 0) continue
    places ??= longestByStart('LOCATION', mentions)
    const to = places.get(close + 1)?.end
    if (to === undefined || !besides(view, close + 1)) continue
    ends.set(end, to)
    for (let at = end + 1; at < close; at++) within.add(at)
  }
  if (ends.size === 0) return mentions
  const left = mentions.filter(({ type, start }) => type !== 'ORGANIZATION' || !within.has(start))
  return regrown(left, ends, 'body-goes-on-after-bracket')
}

function bracketEnd({ shapes }: View, open: number): number {
  if (shapes[open] !== BRACKET_OPEN || shapes[open + 1] !== CAPITALS) return -1
  for (let at = open + 2; at < open + LONGEST_BRACKET; at++) if (shapes[at] === BRACKET_CLOSE) return at
  return -1
}

const COMMITTEES = bookOf('Huyện ủy', 'Tỉnh ủy', 'Thành ủy', 'Quận ủy', 'Thị ủy', 'Cơ quan Ủy ban')

/** `⟦ban Tổ chức ⟦Huyện ủy⟧⟧`: the committee or its office at the end of a name, with its place, is a body of its own. */
export const committeeAtEnd: Rule = (view, mentions) => {
  const found: Mention[] = []
  let starts: Set<number> | undefined
  for (const { start, end } of mentionsOf('ORGANIZATION', mentions)) {
    const at = committeeWithin(view, start, end)
    if (at < 0) continue
    starts ??= new Set(mentionsOf('ORGANIZATION', mentions).map((m) => m.start))
    if (!starts.has(at)) found.push({ type: 'ORGANIZATION', start: at, end, by: 'committee-at-end' })
    starts.add(at)
  }
  return joined(mentions, found)
}

function committeeWithin(view: View, start: number, end: number): number {
  for (let at = start + 1; at + 1 < end; at++)
    if (isCapital(view.shapes[at]!) && COMMITTEES.startingAt(view, at) > 0) return at
  return -1
}
