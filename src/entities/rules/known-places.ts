import { HONORIFIC } from '../features/gazetteers.js'
import { hashOfAtoms } from '../features/name-hash.js'
import { isCapital, LOWER, SLASH } from '../features/shapes.js'
import type { View } from '../features/view.js'
import { mendedOf, mentionsOf } from './of-type.js'
import { type Mention, parted, type Rule, respan, WHOLE } from './page.js'
import { bookOf } from './words.js'

/** Not `thành`, as in `hóa thân thành Beyoncé`. */
const UNITS = bookOf(
  ...[
    'tỉnh',
    'thành phố',
    'TP',
    'huyện',
    'thị xã',
    'thị trấn',
    'xã',
    'phường',
    'quận',
    'thôn',
    'bản',
    'làng',
    'ấp',
  ],
)

/**
 * `⟦PERSON Đakrông⟧ mưa`, where the article has a `huyện Đakrông`: the same name is the same place, unless somebody in
 * the article is called so.
 */
export const personIsKnownPlace: Rule = (view, mentions) => {
  const persons = mentionsOf('PERSON', mentions)
  if (persons.length === 0) return mentions
  // More often a place than a person.
  const places = namesAfterUnits(view, mentions)
  if (places.size === 0) return mentions
  const titles = new Set(mentionsOf('TITLE', mentions).map(({ end }) => end))
  for (const { start, end } of persons) {
    const name = hashOfAtoms(view.keys, start, end)
    const times = places.get(name)
    if (times === undefined) continue
    const called = start > 0 && (view.gazetteerEnd[start - 1]! & HONORIFIC) !== 0
    const full = called || titles.has(start) || end - start > 2
    places.set(name, full ? Number.NEGATIVE_INFINITY : times - 1)
  }
  return mendedOf('PERSON', mentions, (mention) => {
    const { start, end } = mention
    if ((places.get(hashOfAtoms(view.keys, start, end)) ?? -1) < 0) return mention
    return respan(mention, start, end, 'person-is-known-place', 'LOCATION')
  })
}

/** What the places of the article are called without their unit words, and how often. */
function namesAfterUnits(view: View, mentions: readonly Mention[]): Map<number, number> {
  const names = new Map<number, number>()
  for (const { start, end } of mentionsOf('LOCATION', mentions)) {
    if (view.shapes[start] !== LOWER) continue
    const length = UNITS.startingAt(view, start)
    const from = length === 0 ? end : start + length
    if (from >= end || !isCapital(view.shapes[from]!)) continue
    const name = hashOfAtoms(view.keys, from, end)
    names.set(name, (names.get(name) ?? 0) + 1)
  }
  return names
}

/** `quần đảo ⟦Senkaku/Điếu Ngư⟧`: two names of a place are two mentions. */
export const twoNamesOfPlace: Rule = (view, mentions) =>
  parted(mentions, (mention) => {
    const { type, start, end } = mention
    if (type !== 'LOCATION' || !isCapital(view.shapes[start]!)) return WHOLE
    const at = view.shapes.subarray(start, end).indexOf(SLASH) + start
    if (at <= start || at + 1 >= end) return WHOLE
    for (let after = at + 1; after < end; after++) if (!isCapital(view.shapes[after]!)) return WHOLE
    return [
      respan(mention, start, at, 'two-names-of-place'),
      respan(mention, at + 1, end, 'two-names-of-place'),
    ]
  })
