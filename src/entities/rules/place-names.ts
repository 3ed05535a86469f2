import { longestMatch } from '../../lexicon/phrases.js'
import { COUNTRY, DISTRICT, PROVINCE } from '../features/gazetteers.js'
import { DASH, isCapital } from '../features/shapes.js'
import type { View } from '../features/view.js'
import { type Mention, parted, type Rule, respan, sorted, WHOLE } from './page.js'

const LONGEST_PROVINCE = 6

/** `⟦Bà Rịa - Vũng Tàu⟧ bắn pháo hoa`: a province with a dash in its name is one place, also where its first word is one of address. */
export const provinceWithDash: Rule = (view, mentions) => {
  const found = provincesWithDash(view)
  if (found.length === 0) return mentions
  const starts = new Map<number, number>()
  for (const { type, start, end } of mentions)
    if (type === 'LOCATION') starts.set(end, Math.min(start, starts.get(end) ?? start))
  const missed = found.filter(({ start, end }) => (starts.get(end) ?? end) > start)
  if (missed.length === 0) return mentions
  const owner = new Int32Array(view.keys.length).fill(-1)
  missed.forEach(({ start, end }, index) => {
    owner.fill(index, start, end)
  })
  const fits = ({ start, end }: Mention) => {
    const [first, last] = [missed[owner[start]!], missed[owner[end - 1]!]]
    return (first === undefined || start === first.start) && (last === undefined || end === last.end)
  }
  const around = mentions.filter(
    (mention) => fits(mention) && !isPiece(mention, missed[owner[mention.start]!]),
  )
  return sorted([...around, ...missed])
}

function isPiece({ start, end }: Mention, province: Mention | undefined): boolean {
  return province !== undefined && start >= province.start && end <= province.end
}

function provincesWithDash({ runs, keys, shapes, gazetteerBegin, gazetteers }: View): readonly Mention[] {
  const found: Mention[] = []
  for (const start of runs) {
    if ((gazetteerBegin[start]! & PROVINCE) === 0 || !hasDashNear(shapes, start)) continue
    const to = Math.min(keys.length, start + LONGEST_PROVINCE)
    const match = longestMatch(gazetteers.phrases, keys, start, to)
    if (match === null || (match.value & PROVINCE) === 0) continue
    const end = start + match.length
    if (shapes.subarray(start, end).includes(DASH))
      found.push({ type: 'LOCATION', start, end, by: 'province-with-dash' })
  }
  return found
}

function hasDashNear(shapes: Uint8Array, start: number): boolean {
  return shapes[start + 1] === DASH || shapes[start + 2] === DASH || shapes[start + 3] === DASH
}

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
