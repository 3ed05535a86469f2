import { bodyAround } from './bodies.js'
import type { OfficeLexicon } from './office-lexicon.js'
import type { Persons } from './persons.js'
import type { Holding, Reading, Rule } from './reading.js'
import type { Title } from './role.js'
import { titleAfterName, titleBeforeCommaName, titleBeforeName, titleIsName } from './rules-beside-name.js'
import { nextInRow, rowBeforeName } from './rules-in-row.js'
import { officeOfName, officeVerb } from './rules-of-office.js'
import type { Scene } from './scene.js'

/**
 * Rules in the order of their certainty; each is tried on every title of the sentence that has no bearer yet, before
 * the next rule is.
 */
const RULES: readonly (readonly [by: string, direction: 'forward' | 'backward', rule: Rule])[] = [
  ['title-before-name', 'backward', titleBeforeName],
  ['title-after-name', 'forward', titleAfterName],
  ['title-before-comma-name', 'backward', titleBeforeCommaName],
  ['title-is-name', 'backward', titleIsName],
  ['next-in-row', 'forward', nextInRow],
  ['row-before-name', 'backward', rowBeforeName],
  ['office-verb', 'forward', officeVerb],
  ['next-in-row', 'forward', nextInRow],
  ['office-of-name', 'backward', officeOfName],
  ['row-before-name', 'backward', rowBeforeName],
]

/** What each title says, with the body that the words around it give, and who bears it; by mark. */
export interface Attached {
  readonly titles: readonly (Title | undefined)[]
  readonly holdings: readonly (Holding | undefined)[]
}

/**
 * Finds the bearer of each title that a name in the same sentence has, and then bodies for posts that name none.
 *
 * @returns `undefined` for names, and for the bearer of a title that no name in the sentence has
 */
export function attachTitles(
  scene: Scene,
  titles: readonly (Title | undefined)[],
  persons: Persons,
  lexicon: OfficeLexicon,
): Attached {
  const resolved = [...titles]
  const holdings: (Holding | undefined)[] = new Array(scene.marks.length)
  for (let from = 0; from < scene.marks.length; ) {
    let to = from + 1
    while (to < scene.marks.length && scene.marks[to]!.sentence === scene.marks[from]!.sentence) to++
    const reading = { scene, titles: resolved, persons, lexicon, from, to, holdings }
    attachSentence(reading)
    for (let at = to - 1; at >= from; at--) {
      const title = resolved[at]
      if (title === undefined || title.organization !== null || holdings[at] === undefined) continue
      const organization = bodyAround(reading, title, at)
      if (organization !== null) resolved[at] = { ...title, organization }
    }
    from = to
  }
  return { titles: resolved, holdings }
}

function attachSentence(reading: Reading): void {
  const { from, to, holdings, titles } = reading
  for (const [by, direction, rule] of RULES) {
    const step = direction === 'forward' ? 1 : -1
    for (let at = step > 0 ? from : to - 1; at >= from && at < to; at += step) {
      if (titles[at] === undefined || holdings[at] !== undefined) continue
      const found = rule(reading, at)
      if (found !== null) holdings[at] = { ...found, by }
    }
  }
}
