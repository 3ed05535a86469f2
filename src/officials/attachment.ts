import { bodyAround } from './bodies.js'
import { type Holder, type HolderIndex, indexHolders, isKnownAsOthers } from './later-mentions.js'
import type { NamingOf } from './naming.js'
import type { Holding, Known, Reading, Rule } from './reading.js'
import { type Title, titleWith } from './role.js'
import { titleAfterName, titleBeforeCommaName, titleBeforeName, titleIsName } from './rules-beside-name.js'
import { nextInRow, rowBeforeName } from './rules-in-row.js'
import { officeOfName, officeVerb } from './rules-of-office.js'
import { signatureBelow } from './rules-of-signature.js'

type NamedRule = readonly [by: string, direction: 'forward' | 'backward', rule: Rule]

/** Rules that need no other: a title and a name side by side. They are tried on the whole article first. */
const BESIDE_NAME: readonly NamedRule[] = [
  ['title-before-name', 'backward', titleBeforeName],
  ['title-after-name', 'forward', titleAfterName],
]

/**
 * Rules that build on what is known so far, in the order of their certainty; each is tried on every title of the
 * article that has no bearer yet, before the next rule is.
 */
const FURTHER: readonly NamedRule[] = [
  ['signature', 'forward', signatureBelow],
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

/**
 * Finds the bearer of each title that a name in the same sentence has, and then bodies for posts that name none.
 *
 * @param unread - the article, with what each title says itself
 * @returns the same with bearers (by mark; `undefined` where no name in the sentence has the title) and bodies
 */
export function attachTitles(unread: Omit<Known, 'holdings'>, namingOf: NamingOf): Known {
  const holdings: (Holding | undefined)[] = unread.titles.map(() => undefined)
  const titles = [...unread.titles]
  const { scene, gaps, lexicon, persons } = unread
  const known: Known = { scene, gaps, lexicon, persons, titles, holdings }
  applyRules(
    { scene, gaps, lexicon, persons, titles, holdings, isOthers: () => false },
    holdings,
    BESIDE_NAME,
  )
  const beside = besideNames(known)
  let index: HolderIndex | undefined
  const isOthers = (at: number, person: number) => {
    index ??= indexHolders(beside, namingOf)
    return isKnownAsOthers(titles[at]!, person, index, namingOf)
  }
  const reading: Reading = { scene, gaps, lexicon, persons, titles, holdings, isOthers }
  applyRules(reading, holdings, FURTHER)
  resolveBodies(reading, titles)
  return known
}

/** Titles with a bearer so far; later ones say nothing of what is somebody else's. */
function besideNames({ titles, holdings }: Known): readonly Holder[] {
  const beside: Holder[] = []
  for (let i = 0; i < titles.length; i++) {
    const title = titles[i]
    const holding = holdings[i]
    if (title !== undefined && holding !== undefined) beside.push({ person: holding.person, title })
  }
  return beside
}

function applyRules(reading: Reading, holdings: (Holding | undefined)[], rules: readonly NamedRule[]): void {
  const { titles } = reading
  for (const [by, direction, rule] of rules) {
    const step = direction === 'forward' ? 1 : -1
    for (let at = step > 0 ? 0 : titles.length - 1; at >= 0 && at < titles.length; at += step) {
      if (titles[at] === undefined || holdings[at] !== undefined) continue
      const found = rule(reading, at)
      if (found !== null) holdings[at] = { person: found.person, status: found.status, by }
    }
  }
}

/** Backwards, because a title may share the body of the one after it. */
function resolveBodies(reading: Reading, titles: (Title | undefined)[]): void {
  for (let at = titles.length - 1; at >= 0; at--) {
    const title = titles[at]
    if (title === undefined || title.organization !== null || reading.holdings[at] === undefined) continue
    const organization = bodyAround(reading, title, at)
    if (organization !== null) titles[at] = titleWith(title, organization, title.by)
  }
}
