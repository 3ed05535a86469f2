import { HONORIFIC, PLACE_UNIT } from '../features/gazetteers.js'
import { CAPITALIZED, FOREIGN, INITIAL, isCapital, LOWER } from '../features/shapes.js'
import { covered, type Mention, type Rule, sorted } from './page.js'
import { bookOf } from './words.js'

const STOP_CODE = 0x2e

/**
 * `anh Q.`, `bà N.T.V.A.`: initials after a word of address are a person, the stop of the last one left out. Newspapers
 * so hide the names of suspects and victims.
 */
export const initialsAfterHonorific: Rule = (view, mentions) => {
  const taken = covered(view, mentions)
  const { shapes, gazetteerEnd, spaced, atoms } = view
  const found: Mention[] = []
  let sentence = 0
  let last = 0
  for (const at of view.initials) {
    if (at < last || at === 0 || taken[at] === 1 || (gazetteerEnd[at - 1]! & HONORIFIC) === 0) continue
    while (sentence < view.sentenceEnd.length && view.sentenceEnd[sentence]! <= at) sentence++
    if (sentence === view.sentenceEnd.length || view.sentenceStart[sentence]! >= at) continue
    const to = view.sentenceEnd[sentence]!
    let end = at + 1
    while (
      end + 1 < to &&
      view.text.charCodeAt(atoms.start[end]!) === STOP_CODE &&
      spaced[end] === 0 &&
      spaced[end + 1] === 0 &&
      isCapital(shapes[end + 1]!)
    ) {
      end += 2
    }
    if (end === to || end === at + 1 ? followsInitial(view, end, to) : true) {
      found.push({ type: 'PERSON', start: at, end, by: 'initials-after-honorific' })
    }
    last = end
  }
  return found.length === 0 ? mentions : sorted([...mentions, ...found.filter((m) => free(taken, m))])
}

function followsInitial(view: Parameters<Rule>[0], at: number, to: number): boolean {
  return at >= to || view.shapes[at] !== INITIAL
}

const UNIT = bookOf('đơn vị')
const BELIEFS = bookOf('Hồi giáo', 'Cộng sản')

/**
 * `ông Tám`, `bà Merkel`: capitals after a word of address in lower case, where the model saw nothing. Not `anh Bộ đội`
 * or `anh TP`: a head word begins no name; nor `đơn vị Mắt`, `đối tượng Hồi giáo`.
 */
export const nameAfterHonorific: Rule = (view, mentions) => {
  const taken = covered(view, mentions)
  const { shapes, gazetteerEnd, gazetteerBegin, runEnd, sentenceStart } = view
  const found: Mention[] = []
  let sentence = 0
  for (const at of view.runs) {
    while (sentenceStart[sentence]! < at) sentence++
    // What begins a sentence follows nothing.
    if (at === 0 || sentenceStart[sentence] === at) continue
    const shape = shapes[at]!
    if ((shape !== CAPITALIZED && shape !== FOREIGN) || taken[at] === 1) continue
    if (shapes[at - 1] !== LOWER || (gazetteerEnd[at - 1]! & HONORIFIC) === 0) continue
    if ((gazetteerBegin[at]! & (PLACE_UNIT | HONORIFIC)) !== 0) continue
    if (UNIT.endingAt(view, at) > 0 || BELIEFS.startingAt(view, at) > 0) continue
    found.push({ type: 'PERSON', start: at, end: Math.min(runEnd[at]!, at + 5), by: 'name-after-honorific' })
  }
  return found.length === 0 ? mentions : sorted([...mentions, ...found.filter((m) => free(taken, m))])
}

function free(taken: Uint8Array, { start, end }: Mention): boolean {
  for (let at = start; at < end; at++) if (taken[at] === 1) return false
  return true
}
