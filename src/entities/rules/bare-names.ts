import { longestMatch } from '../../lexicon/phrases.js'
import {
  COMPANY,
  COUNTRY,
  FOREIGN_BODY,
  FOREIGN_PLACE,
  HONORIFIC,
  PRODUCT,
  PROVINCE,
  RANK,
  SHORT_BODY,
  SHORT_OTHER,
  SHORT_TITLE,
  TITLE,
} from '../features/gazetteers.js'
import { CAPITALS, COLON } from '../features/shapes.js'
import type { View } from '../features/view.js'
import { mendedOf } from './of-type.js'
import { covered, isFree, joined, type Mention, type Rule, respan } from './page.js'
import { bookOf, wordKeys } from './words.js'

const PHOTO = bookOf('Ảnh', 'Ảnh minh họa')
/** Whoever sent it in, and short forms of papers that the lists have with other meanings. */
const NOBODY = wordKeys('CTV PV TL NVCC BVCC FB TP HCM TTO')
const LONGEST_INITIALS = 3

/** `Ảnh: ⟦LVT⟧ Khu vườn đầy hoa`: two or three capitals of no list after `Ảnh` are whoever took it. */
export const photographer: Rule = (view, mentions) => {
  let taken: Uint8Array | undefined
  const found: Mention[] = []
  const turned = new Set<number>()
  for (const run of view.runs) {
    const at = initialsAt(view, run)
    if (at < 0) continue
    taken ??= covered(view, mentions)
    if (taken[at] === 0) found.push({ type: 'PERSON', start: at, end: at + 1, by: 'photographer' })
    else turned.add(at)
  }
  if (found.length === 0 && turned.size === 0) return mentions
  const named = mendedOf('ORGANIZATION', mentions, (mention) => {
    const { start, end } = mention
    if (end - start !== 1 || !turned.has(start)) return mention
    return respan(mention, start, end, 'photographer', 'PERSON')
  })
  return joined(named, found)
}

function initialsAt(view: View, run: number): number {
  const { shapes, keys, gazetteerBegin, atoms, runEnd } = view
  if (shapes[run] !== CAPITALS && shapes[run + 1] !== CAPITALS) return -1
  let at = run
  if (shapes[run - 1] !== COLON || PHOTO.endingAt(view, run - 1) === 0) {
    if (PHOTO.startingAt(view, run) !== 1 || runEnd[run]! === run + 1) return -1
    at = run + 1
  }
  if (shapes[at] !== CAPITALS || atoms.end[at]! - atoms.start[at]! > LONGEST_INITIALS) return -1
  const listed = SHORT_BODY | FOREIGN_BODY | COMPANY | SHORT_OTHER
  return (gazetteerBegin[at]! & listed) !== 0 || NOBODY.has(keys[at]!) ? -1 : at
}

/** `⟦Huế⟧: Chợ mở lại`: a country or province that begins a sentence before a colon is where it happens. */
export const placeAsDateline: Rule = (view, mentions) => {
  let taken: Uint8Array | undefined
  const found: Mention[] = []
  for (let sentence = 0; sentence < view.sentenceStart.length; sentence++) {
    const start = view.sentenceStart[sentence]!
    const end = view.runEnd[start]!
    if (end === 0 || view.shapes[end] !== COLON) continue
    taken ??= covered(view, mentions)
    if (!isFree(taken, start, end)) continue
    if ((listed(view, start, end) & (COUNTRY | PROVINCE)) === 0) continue
    found.push({ type: 'LOCATION', start, end, by: 'place-as-dateline' })
  }
  return joined(mentions, found)
}

const ANYTHING_ELSE =
  RANK | TITLE | SHORT_TITLE | SHORT_OTHER | HONORIFIC | PRODUCT | COUNTRY | PROVINCE | FOREIGN_PLACE

/** `gồm AXA, ⟦Hoa Mai⟧`: a run of capitals that the lists have as a company and as nothing else. */
export const companyOfDictionary: Rule = (view, mentions) => {
  let taken: Uint8Array | undefined
  const found: Mention[] = []
  for (const start of view.runs) {
    const end = view.runEnd[start]!
    if ((view.gazetteerBegin[start]! & (COMPANY | FOREIGN_BODY)) === 0 || view.spaced[start] === 0) continue
    taken ??= covered(view, mentions)
    if (!isFree(taken, start, end)) continue
    const lists = listed(view, start, end)
    if ((lists & (COMPANY | FOREIGN_BODY)) === 0 || (lists & ANYTHING_ELSE) !== 0) continue
    found.push({ type: 'ORGANIZATION', start, end, by: 'company-of-dictionary' })
  }
  return joined(mentions, found)
}

/** The lists that have the whole phrase. */
function listed(view: View, start: number, end: number): number {
  const match = longestMatch(view.gazetteers.phrases, view.keys, start, end)
  return match !== null && match.length === end - start ? match.value : 0
}
