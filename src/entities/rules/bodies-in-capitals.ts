import { longestMatch } from '../../lexicon/phrases.js'
import { BODY_HEAD, DISTRICT, PROVINCE } from '../features/gazetteers.js'
import { CAPITALS, COLON, DASH } from '../features/shapes.js'
import type { View } from '../features/view.js'
import { type LoudLine, loudLinesOf } from './loud-lines.js'
import { mendedOf } from './of-type.js'
import { covered, isFree, type Mention, mended, type Rule, respan } from './page.js'

const BY = 'body-in-capitals'
const MOST_BEFORE = 4

/**
 * `PHÒNG ⟦CẢNH SÁT GIAO THÔNG⟧`, `BÊN A: BAN QUẢN LÝ RỪNG ⟦PHÒNG HỘ HOA MAI⟧`: a line in capitals that opens with the head
 * word of a body and ends with a body is one body. Not `BỘ Y TẾ HỌP ⟦BỘ XÂY DỰNG⟧`, where another stands before.
 */
export const bodyFillsLine: Rule = (view, mentions) => {
  const lines = loudLinesOf(view)
  if (lines.length === 0) return mentions
  const taken = covered(view, mentions)
  const opening = new Map<number, number>()
  for (const line of lines) {
    const from = nameStart(view, line)
    if ((view.gazetteerBegin[from]! & BODY_HEAD) !== 0) opening.set(line.end, from)
  }
  if (opening.size === 0) return mentions
  const grown = new Set<number>()
  return mended(mentions, (mention) => {
    const from = opening.get(mention.end)
    if (mention.type !== 'ORGANIZATION' || from === undefined || grown.has(mention.end)) return mention
    grown.add(mention.end)
    const { start, end } = mention
    if (from >= start || start - from > MOST_BEFORE || !isFree(taken, from, start)) return mention
    return respan(mention, from, end, BY)
  })
}

/** What stands behind `BÊN A:` at the beginning of a line. */
function nameStart({ shapes }: View, { start, end }: LoudLine): number {
  for (let at = start; at < Math.min(end, start + 4); at++) if (shapes[at] === COLON) return at + 1
  return shapes[start] === DASH ? start + 1 : start
}

const KNOWN = PROVINCE | DISTRICT
const LONGEST_PLACE = 8

/** `TÒA ÁN HÒA LẠC, ⟦ORGANIZATION|TỈNH HÒA LẠC⟧`: a unit word and a place that the lists know are no body. */
export const placeInCapitals: Rule = (view, mentions) =>
  loudLinesOf(view).length === 0
    ? mentions
    : mendedOf('ORGANIZATION', mentions, (mention) => {
        const { start, end } = mention
        const place = longestMatch(view.gazetteers.closeUnits, view.keys, start, end)
        if (place === null || knownPlace(view, start, end)?.end !== end) return mention
        return respan(mention, start, end, BY, 'LOCATION')
      })

/** A unit word with a name that the lists have, or at the body's end such a name alone. */
function knownPlace(view: View, at: number, end: number): Mention | null {
  if (view.shapes[at] !== CAPITALS) return null
  const unit = longestMatch(view.gazetteers.closeUnits, view.keys, at, end)?.length ?? 0
  const match = longestMatch(view.gazetteers.phrases, view.keys, at + unit, Math.min(end, at + LONGEST_PLACE))
  if (match === null || (match.value & KNOWN) === 0 || match.length < 2) return null
  const stop = at + unit + match.length
  return unit > 0 || stop === end ? { type: 'LOCATION', start: at, end: stop, by: BY } : null
}
