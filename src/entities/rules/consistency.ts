import type { EntityType } from '../../article.js'
import { createIntMap, empty, note, noted } from '../../text/int-map.js'
import { GIVEN_NAME, SURNAME } from '../features/gazetteers.js'
import { hashOfAtoms } from '../features/name-hash.js'
import { STOP } from '../features/shapes.js'
import type { View } from '../features/view.js'
import { mentionsOf } from './of-type.js'
import { allCapital, bearsName, covered, isFree, joined, type Mention, type Rule } from './page.js'
import { wordKeys } from './words.js'

// Scratch: how often each name of the article stands where nothing was found.
const passed = createIntMap()

/**
 * A name seen clearly once is known everywhere in the article: a run of capitals that the model passed over is what
 * the same run is elsewhere, if all its mentions agree.
 */
export const sameNameElsewhere: Rule = (view, mentions) => {
  const free = freeRuns(view, mentions)
  if (free.length === 0) return mentions
  empty(passed)
  for (const start of free) {
    const hash = hashOfAtoms(view.keys, start, view.runEnd[start]!)
    note(passed, hash, noted(passed, hash) + 1)
  }
  const known = new Map<number, { readonly type: EntityType | null; readonly times: number }>()
  for (const mention of mentions) {
    const { type, start, end } = mention
    if (!bearsName(mention) || !allCapital(view, start, end)) continue
    const hash = hashOfAtoms(view.keys, start, end)
    if (noted(passed, hash) === 0) continue
    const before = known.get(hash)
    const agrees = before === undefined || before.type === type
    known.set(hash, { type: agrees ? type : null, times: (before?.times ?? 0) + 1 })
  }
  if (known.size === 0) return mentions
  return withRuns(view, mentions, free, 'same-name-elsewhere', (start, end) => {
    const hash = hashOfAtoms(view.keys, start, end)
    const name = known.get(hash)
    // What the model passes over as often as it takes it is a word in capitals.
    return name !== undefined && name.times > noted(passed, hash) ? name.type : null
  })
}

// Scratch: last syllables of persons' full names.
const given = createIntMap()

const TONGUE = wordKeys('tiếng')

/** `Tám` alone, where `Lê Văn Tám` was named: the last syllable of a person's full name is that person; not in `tiếng Anh`. */
export const givenNameOfPerson: Rule = (view, mentions) => {
  empty(given)
  for (const { start, end } of mentionsOf('PERSON', mentions)) {
    if (end - start < 2 || end - start > 4) continue
    if (view.gazetteerBegin[start]! & SURNAME && view.gazetteerEnd[end - 1]! & GIVEN_NAME)
      note(given, view.keys[end - 1]!, 1)
  }
  if (given.size === 0) return mentions
  const taken = covered(view, mentions)
  const alone = view.runs.filter(
    (start) =>
      view.runEnd[start] === start + 1 && taken[start] === 0 && noted(given, view.keys[start]!) === 1,
  )
  if (alone.length === 0) return mentions
  // The capital of an atom that begins a sentence says nothing.
  const initial = new Set(view.sentenceStart)
  return withRuns(view, mentions, alone, 'given-name-of-person', (start) =>
    initial.has(start) || view.shapes[start - 1] === STOP || TONGUE.has(view.keys[start - 1]!)
      ? null
      : 'PERSON',
  )
}

/** First atoms of the runs of capitals in which nothing was found. */
function freeRuns(view: View, mentions: readonly Mention[]): readonly number[] {
  const taken = covered(view, mentions)
  const free: number[] = []
  for (const start of view.runs) if (isFree(taken, start, view.runEnd[start]!)) free.push(start)
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
  return joined(mentions, found)
}
