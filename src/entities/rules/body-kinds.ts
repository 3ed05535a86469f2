import { CAPITALS, isCapital } from '../features/shapes.js'
import { mentionsOf } from './of-type.js'
import { besides, covered, isFree, joined, type Mention, type Rule } from './page.js'
import { bookOf, phraseKeys, spells, wordKeys } from './words.js'

const ORGANIZERS = bookOf('Ban tổ chức', 'BTC', 'Ban Chỉ đạo')

/** `theo ⟦Ban tổ chức ⟦SEA Games 29⟧⟧`: those who hold an event are named with it. */
export const organizersOfEvent: Rule = (view, mentions) => {
  let taken: Uint8Array | undefined
  const found: Mention[] = []
  for (const { start, end } of mentionsOf('EVENT', mentions)) {
    const from = start - ORGANIZERS.endingAt(view, start)
    if (from === start || !isCapital(view.shapes[from]!)) continue
    taken ??= covered(view, mentions)
    if (!isFree(taken, from, start)) continue
    found.push({ type: 'ORGANIZATION', start: from, end, by: 'organizers-of-event' })
  }
  return joined(mentions, found)
}

const CLUBS = wordKeys('FC SC')

/** `(⟦⟦Hà Nội⟧ FC⟧)`: a run of capitals that ends so is a club, whatever place it is from. */
export const clubOfPlace: Rule = (view, mentions) => {
  const found: Mention[] = []
  let taken: Uint8Array | undefined
  for (const start of view.runs) {
    const end = view.runEnd[start]!
    if (end - start < 2 || !CLUBS.has(view.keys[end - 1]!) || view.shapes[end - 1] !== CAPITALS) continue
    taken ??= covered(
      view,
      mentions.filter(({ type }) => type !== 'LOCATION'),
    )
    if (isFree(taken, start, end)) found.push({ type: 'ORGANIZATION', start, end, by: 'club-of-place' })
  }
  return joined(mentions, found)
}

const UNIONS = bookOf('G7', 'G20', 'G-20', 'BRICS')

/** `trước thềm thượng đỉnh ⟦G-20⟧`: groups of states that the model took for letters and numbers. */
export const groupOfStates: Rule = (view, mentions) => {
  let taken: Uint8Array | undefined
  const found: Mention[] = []
  for (const start of view.runs) {
    const end = start + UNIONS.startingAt(view, start)
    if (end === start) continue
    taken ??= covered(view, mentions)
    if (!isFree(taken, start, end)) continue
    found.push({ type: 'ORGANIZATION', start, end, by: 'group-of-states' })
  }
  return joined(mentions, found)
}

const POLICE = phraseKeys('công an')

/** `phối hợp với ⟦công an ⟦huyện Hòa Lạc⟧⟧`: in lower case as well, with a proper name. */
export const policeOfPlace: Rule = (view, mentions) => {
  let taken: Uint8Array | undefined
  const found: Mention[] = []
  for (const { start, end } of mentionsOf('LOCATION', mentions)) {
    const from = start - POLICE.length
    if (!spells(view, from, POLICE) || !besides(view, start)) continue
    taken ??= covered(view, mentions)
    if (!isFree(taken, from, start)) continue
    found.push({ type: 'ORGANIZATION', start: from, end, by: 'police-of-place' })
  }
  return joined(mentions, found)
}
