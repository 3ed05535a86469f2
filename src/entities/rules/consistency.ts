import type { EntityType } from '../../article.js'
import { GIVEN_NAME, SURNAME } from '../features/gazetteers.js'
import { hashOfAtoms } from '../features/name-hash.js'
import { isCapital, STOP } from '../features/shapes.js'
import type { View } from '../features/view.js'
import { covered, type Mention, type Rule, sorted } from './page.js'

const NAMES: readonly EntityType[] = ['PERSON', 'ORGANIZATION', 'LOCATION']

/**
 * A name seen clearly once is known everywhere in the article: a run of capitals that the model passed over is what
 * the same run is elsewhere, if all its mentions agree.
 */
export const sameNameElsewhere: Rule = (view, mentions) => {
  const free = freeRuns(view, mentions)
  if (free.length === 0) return mentions
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
  for (const start of free) {
    const hash = hashOfAtoms(view.keys, start, view.runEnd[start]!)
    passed.set(hash, (passed.get(hash) ?? 0) + 1)
  }
  return withRuns(view, mentions, free, 'same-name-elsewhere', (start, end) => {
    const hash = hashOfAtoms(view.keys, start, end)
    // What the model passes over as often as it takes it is a word in capitals.
    return (times.get(hash) ?? 0) > (passed.get(hash) ?? 0) ? (known.get(hash) ?? null) : null
  })
}

/** `Tám` alone, where `Lê Văn Tám` was named: the last syllable of a person's full name is that person. */
export const givenNameOfPerson: Rule = (view, mentions) => {
  const given = new Set<number>()
  for (const { type, start, end } of mentions) {
    if (type !== 'PERSON' || end - start < 2 || end - start > 4) continue
    if (view.gazetteerBegin[start]! & SURNAME && view.gazetteerEnd[end - 1]! & GIVEN_NAME)
      given.add(view.keys[end - 1]!)
  }
  if (given.size === 0) return mentions
  const alone = freeRuns(view, mentions).filter(
    (start) => view.runEnd[start] === start + 1 && given.has(view.keys[start]!),
  )
  if (alone.length === 0) return mentions
  // The capital of an atom that begins a sentence says nothing.
  const initial = new Set(view.sentenceStart)
  return withRuns(view, mentions, alone, 'given-name-of-person', (start) =>
    initial.has(start) || view.shapes[start - 1] === STOP ? null : 'PERSON',
  )
}

/** First atoms of the runs of capitals in which nothing was found. */
function freeRuns(view: View, mentions: readonly Mention[]): readonly number[] {
  const taken = covered(view, mentions)
  const free: number[] = []
  for (const start of view.runs) {
    const end = view.runEnd[start]!
    let inside = start
    while (inside < end && taken[inside] === 0) inside++
    if (inside === end) free.push(start)
  }
  return free
}

function withRuns(
  view: View,
  mentions: readonly Mention[],
  runs: readonly number[],
  by: string,
  typeOf: (start: number, end: number) => EntityType | null,
): readonly Mention[] {
  const found: Mention[] = []
  for (const start of runs) {
    const end = view.runEnd[start]!
    const type = typeOf(start, end)
    if (type !== null) found.push({ type, start, end, by })
  }
  return found.length === 0 ? mentions : sorted([...mentions, ...found])
}

function allCapital(view: View, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isCapital(view.shapes[at]!)) return false
  return true
}
