import { bodyAround } from './bodies.js'
import { indexHolders, isKnownAsOthers } from './later-mentions.js'
import type { NamingOf } from './naming.js'
import type { Holding, Known, Reading, Rule } from './reading.js'
import type { Title } from './role.js'
import { titleAfterName, titleBeforeCommaName, titleBeforeName, titleIsName } from './rules-beside-name.js'
import { nextInRow, rowBeforeName } from './rules-in-row.js'
import { officeOfName, officeVerb } from './rules-of-office.js'
import type { Scene } from './scene.js'
import { titlesNamed } from './titles-alone.js'

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

/**
 * Finds the bearer of each title that a name in the same sentence has, and then bodies for posts that name none.
 *
 * @param unread - the article, with what each title says itself
 * @returns the same with bearers (by mark; `undefined` where no name in the sentence has the title) and bodies
 */
export function attachTitles(unread: Omit<Known, 'holdings'>, namingOf: NamingOf): Known {
  const { scene, titles } = unread
  const holdings: (Holding | undefined)[] = new Array(scene.marks.length)
  const sentences = sentenceRanges(scene)
  for (const range of sentences) {
    applyRules({ ...unread, holdings, ...range, isOthers: () => false }, holdings, BESIDE_NAME)
  }
  const index = indexHolders(titlesNamed({ ...unread, holdings }), namingOf)
  const isOthers = (at: number, person: number) => isKnownAsOthers(titles[at]!, person, index, namingOf)
  const resolved = [...titles]
  for (const range of sentences) {
    const reading = { ...unread, titles: resolved, holdings, ...range, isOthers }
    applyRules(reading, holdings, FURTHER)
    resolveBodies(reading, resolved)
  }
  return { ...unread, titles: resolved, holdings }
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

function applyRules(reading: Reading, holdings: (Holding | undefined)[], rules: readonly NamedRule[]): void {
  const { from, to, titles } = reading
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
