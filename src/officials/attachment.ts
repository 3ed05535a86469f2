import { bodyAround } from './bodies.js'
import { indexHolders, isKnownAsOthers } from './later-mentions.js'
import type { OfficeLexicon } from './office-lexicon.js'
import type { ShortForms } from './organizations.js'
import type { Persons } from './persons.js'
import type { Holding, Reading, Rule } from './reading.js'
import type { Title } from './role.js'
import { titleAfterName, titleBeforeCommaName, titleBeforeName, titleIsName } from './rules-beside-name.js'
import { nextInRow, rowBeforeName } from './rules-in-row.js'
import { officeOfName, officeVerb } from './rules-of-office.js'
import type { Scene } from './scene.js'

type NamedRule = readonly [by: string, direction: 'forward' | 'backward', rule: Rule]

/** Rules that need no other: a title and a name side by side. They are tried on the whole article first. */
const BESIDE_NAME: readonly NamedRule[] = [
  ['title-before-name', 'backward', titleBeforeName],
  ['title-after-name', 'forward', titleAfterName],
]

/**
 * Rules that build on what is known so far, in the order of their certainty; each is tried on every title of the
 * sentence that has no bearer yet, before the next rule is.
 */
const FURTHER: readonly NamedRule[] = [
  ['next-in-row', 'forward', nextInRow],
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
  forms: ShortForms,
): Attached {
  const holdings: (Holding | undefined)[] = new Array(scene.marks.length)
  const base = { scene, titles, persons, lexicon, holdings }
  const sentences = sentenceRanges(scene)
  for (const range of sentences) applyRules({ ...base, ...range, isOthers: () => false }, BESIDE_NAME)

  const known = indexHolders(
    titles.flatMap((title, i) =>
      title !== undefined && holdings[i] !== undefined ? [{ person: holdings[i].person, title }] : [],
    ),
    forms,
  )
  const isOthers = (at: number, person: number) => isKnownAsOthers(titles[at]!, person, known, forms)
  const resolved = [...titles]
  for (const range of sentences) {
    const reading = { ...base, ...range, titles: resolved, isOthers }
    applyRules(reading, FURTHER)
    resolveBodies(reading, resolved)
  }
  return { titles: resolved, holdings }
}

function sentenceRanges({ marks }: Scene): readonly { readonly from: number; readonly to: number }[] {
  const ranges: { from: number; to: number }[] = []
  for (let from = 0; from < marks.length; ) {
    let to = from + 1
    while (to < marks.length && marks[to]!.sentence === marks[from]!.sentence) to++
    ranges.push({ from, to })
    from = to
  }
  return ranges
}

function applyRules(reading: Reading, rules: readonly NamedRule[]): void {
  const { from, to, holdings, titles } = reading
  for (const [by, direction, rule] of rules) {
    const step = direction === 'forward' ? 1 : -1
    for (let at = step > 0 ? from : to - 1; at >= from && at < to; at += step) {
      if (titles[at] === undefined || holdings[at] !== undefined) continue
      const found = rule(reading, at)
      if (found !== null) holdings[at] = { ...found, by }
    }
  }
}

/** Backwards, because a title may share the body of the one after it. */
function resolveBodies(reading: Reading, resolved: (Title | undefined)[]): void {
  for (let at = reading.to - 1; at >= reading.from; at--) {
    const title = resolved[at]
    if (title === undefined || title.organization !== null || reading.holdings[at] === undefined) continue
    const organization = bodyAround(reading, title, at)
    if (organization !== null) resolved[at] = { ...title, organization }
  }
}
