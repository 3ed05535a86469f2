import { longestMatch } from '../../lexicon/phrases.js'
import { COUNTRY, DISTRICT, PROVINCE } from '../features/gazetteers.js'
import { DASH, isCapital } from '../features/shapes.js'
import type { View } from '../features/view.js'
import { type Mention, parted, type Rule, respan, WHOLE } from './page.js'

const UNITS = PROVINCE | COUNTRY | DISTRICT

/** `trên trục ⟦Hòa Lạc - Đồng Mai⟧`: known places with dashes between them are one each, if the whole is none. */
export const placesInRow: Rule = (view, mentions) =>
  parted(mentions, (mention) =>
    mention.type === 'LOCATION' && mention.end - mention.start > 2 ? partsOf(view, mention) : WHOLE,
  )

function partsOf(view: View, mention: Mention): readonly Mention[] {
  const { start, end } = mention
  if (!isCapital(view.shapes[start]!)) return WHOLE
  const parts: Mention[] = []
  let from = start
  for (let at = start; at <= end; at++) {
    if (at < end && (view.shapes[at] !== DASH || view.spaced[at] === 0)) continue
    if (at === from || (at === end && from === start) || !isUnit(view, from, at)) return WHOLE
    parts.push(respan(mention, from, at, 'places-in-row'))
    from = at + 1
  }
  return isUnit(view, start, end) ? WHOLE : parts
}

function isUnit({ gazetteers, keys }: View, start: number, end: number): boolean {
  const match = longestMatch(gazetteers.phrases, keys, start, end)
  return match !== null && match.length === end - start && (match.value & UNITS) !== 0
}
