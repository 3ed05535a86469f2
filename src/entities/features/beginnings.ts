import { BODY_HEAD, PLACE_UNIT, PROFESSION, RANK, TITLE } from './gazetteers.js'
import { CAPITALIZED, isCapital, isNumber } from './shapes.js'
import type { View } from './view.js'

/** How far before a capital a name may begin in lower case: `nhà máy thủy điện Sông Trăng`. */
const REACH = 4

/**
 * Marks where an entity may begin: at or shortly before a capital, at a head word, at a unit word with a number. In
 * annotated news one entity in three hundred begins elsewhere; the model is not asked about the other half of the atoms.
 */
export function beginningsOf(view: View): Uint8Array {
  const { shapes, gazetteerBegin, gazetteerEnd, sentenceStart, sentenceEnd } = view
  const marks = new Uint8Array(view.atoms.count)
  for (let sentence = 0; sentence < sentenceStart.length; sentence++) {
    const from = sentenceStart[sentence]!
    const to = sentenceEnd[sentence]!
    // Up to here all atoms are marked that a capital marks.
    let marked = from
    for (let at = from; at < to; at++) {
      const shape = shapes[at]!
      if (gazetteerBegin[at]! & (TITLE | PROFESSION | RANK | BODY_HEAD)) marks[at] = 1
      if (isCapital(shape)) {
        // A capital that only the start of a sentence asks for says nothing.
        const plain = at === from && shape === CAPITALIZED && gazetteerBegin[at] === 0
        if (plain && !(at + 1 < to && isCapital(shapes[at + 1]!))) continue
        for (let before = Math.max(marked, at - REACH); before <= at; before++) marks[before] = 1
        marked = at + 1
      } else if (isNumber(shape) && at > from && gazetteerEnd[at - 1]! & PLACE_UNIT) {
        marks.fill(1, Math.max(from, at - 2), at + 1)
      }
    }
  }
  return marks
}
