import { atomKey } from '../../lexicon/atom-keys.js'
import { BEGINS, GOES_ON } from '../../model/crf.js'
import { BODY_HEAD, PLACE_UNIT, PROFESSION, RANK, TITLE } from './gazetteers.js'
import { CAPITALIZED, isCapital, isNumber } from './shapes.js'
import type { View } from './view.js'

/** How far before a capital a name may begin in lower case: `nhà máy thủy điện Sông Trăng`. */
const REACH = 4

/** Words in front of a post that belong to it and stand in no list: `nguyên Chủ tịch`. */
const FORMER = ['nguyên', 'cựu'].map((word) => atomKey(word, 0, word.length))

/**
 * Marks where an entity may begin: at a capital, at a head word, at a unit word with a number, at a word of the lists
 * shortly before one of these. Through other words shortly before a capital an open one may go on. In annotated news one
 * entity in three hundred begins elsewhere; the model is not asked about two thirds of the atoms.
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
      if (gazetteerBegin[at]! & (TITLE | PROFESSION | RANK | BODY_HEAD)) marks[at] = BEGINS
      if (isCapital(shape)) {
        // A capital that only the start of a sentence asks for says nothing.
        const plain = at === from && shape === CAPITALIZED && gazetteerBegin[at] === 0
        if (plain && !(at + 1 < to && isCapital(shapes[at + 1]!))) continue
        markBefore(view, marks, Math.max(marked, at - REACH), at)
        marks[at] = BEGINS
        marked = at + 1
      } else if (isNumber(shape) && at > from && gazetteerEnd[at - 1]! & PLACE_UNIT) {
        marks.fill(BEGINS, Math.max(from, at - 2), at + 1)
      }
    }
  }
  return marks
}

function markBefore(view: View, marks: Uint8Array, from: number, to: number): void {
  for (let at = from; at < to; at++) {
    if (marks[at] === BEGINS) continue
    marks[at] = isHead(view, at) ? BEGINS : GOES_ON
  }
}

function isHead({ shapes, gazetteerBegin, keys }: View, at: number): boolean {
  return gazetteerBegin[at] !== 0 || isCapital(shapes[at]!) || FORMER.includes(keys[at]!)
}
