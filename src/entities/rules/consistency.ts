import type { EntityType } from '../../article.js'
import { GIVEN_NAME, SURNAME } from '../features/gazetteers.js'
import { hashOfAtoms } from '../features/known-names.js'
import { isCapital, STOP } from '../features/shapes.js'
import type { View } from '../features/view.js'
import { covered, type Mention, type Rule, sorted } from './page.js'

const NAMES: readonly EntityType[] = ['PERSON', 'ORGANIZATION', 'LOCATION']

/**
 * A name seen clearly once is known everywhere in the article: a run of capitals that the model passed over is what
 * the same run is elsewhere, if all its mentions agree.
 */
export const sameNameElsewhere: Rule = (view, mentions) => {
  const known = new Map<number, EntityType | null>()
  const times = new Map<number, number>()
  for (const { type, start, end } of mentions) {
    if (!NAMES.includes(type) || !allCapital(view, start, end)) continue
    const hash = hashOfAtoms(view.keys, start, end)
    const before = known.get(hash)
    times.set(hash, (times.get(hash) ?? 0) + 1)
    known.set(hash, before === undefined || before === type ? type : null)
  }
  const passed = new Map<number, number>()
  addRuns(view, mentions, '', (start, end) => {
    const hash = hashOfAtoms(view.keys, start, end)
    passed.set(hash, (passed.get(hash) ?? 0) + 1)
    return null
  })
  return addRuns(view, mentions, 'same-name-elsewhere', (start, end) => {
    const hash = hashOfAtoms(view.keys, start, end)
    // What the model passes over as often as it takes it is a word in capitals.
    return (times.get(hash) ?? 0) > (passed.get(hash) ?? 0) ? (known.get(hash) ?? null) : null
  })
}

/** `Tám` alone, where `Lê Văn Tám` was named: the last syllable of a person's full name is that person. */
export const givenNameOfPerson: Rule = (view, mentions) => {
  const given = new Set<number>()
  const initial = sentenceInitials(view)
  for (const { type, start, end } of mentions) {
    if (type !== 'PERSON' || end - start < 2 || end - start > 4) continue
    if (view.gazetteerBegin[start]! & SURNAME && view.gazetteerEnd[end - 1]! & GIVEN_NAME)
      given.add(view.keys[end - 1]!)
  }
  return addRuns(view, mentions, 'given-name-of-person', (start, end) =>
    end - start === 1 && given.has(view.keys[start]!) && !initial[start] ? 'PERSON' : null,
  )
}

function addRuns(
  view: View,
  mentions: readonly Mention[],
  by: string,
  typeOf: (start: number, end: number) => EntityType | null,
): readonly Mention[] {
  const taken = covered(view, mentions)
  const found: Mention[] = []
  for (let sentence = 0; sentence < view.sentenceStart.length; sentence++) {
    const to = view.sentenceEnd[sentence]!
    for (let at = view.sentenceStart[sentence]!; at < to; at++) {
      if (!isCapital(view.shapes[at]!) || view.runStart[at] !== at) continue
      const end = view.runEnd[at]!
      let free = true
      for (let inside = at; inside < end; inside++) if (taken[inside] === 1) free = false
      const type = free ? typeOf(at, end) : null
      if (type !== null) found.push({ type, start: at, end, by })
      at = end - 1
    }
  }
  return found.length === 0 ? mentions : sorted([...mentions, ...found])
}

function allCapital(view: View, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isCapital(view.shapes[at]!)) return false
  return true
}

/** Marks the atoms that begin a sentence: their capital says nothing. */
function sentenceInitials(view: View): Uint8Array {
  const marks = new Uint8Array(view.keys.length + 1)
  for (const at of view.sentenceStart) marks[at] = 1
  for (let at = 1; at < view.keys.length; at++) if (view.shapes[at - 1] === STOP) marks[at] = 1
  return marks
}
