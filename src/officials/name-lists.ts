import type { Known } from './reading.js'

/** Longer lists are errors of an earlier step, or an attack. */
const LONGEST_LIST = 40

/** Rules by which a title stands before its bearer's name. */
const BEFORE = new Set(['title-before-name', 'row-before-name'])

/** More titles than this before one name are no row. */
const LONGEST_ROW = 4

/** The first of the titles that stand before a name and are its bearer's: `như NSƯT Lê An, …`; the name if none is. */
export function rowStart({ holdings, persons }: Known, at: number): number {
  let start = at
  while (start > 0 && at - start < LONGEST_ROW) {
    const holding = holdings[start - 1]
    if (holding === undefined || holding.person !== persons.personOf[at] || !BEFORE.has(holding.by)) break
    start--
  }
  return start
}

/**
 * The names of a list that begins with the name at `at`: names and their own titles between commas, semicolons, `và`.
 *
 * @returns marks, the first of them `at`
 */
export function listFrom(
  { scene: { marks }, holdings, persons, gaps }: Known,
  at: number,
): readonly number[] {
  const names = [at]
  const { sentence } = marks[at]!
  const isHere = (i: number) => i < marks.length && marks[i]!.sentence === sentence
  // An item whose name the step before has missed: `; x y, ⟦Ủy viên …⟧;`.
  const isNameless = (i: number) =>
    isHere(i) &&
    marks[i]!.type === 'TITLE' &&
    holdings[i] === undefined &&
    NAMELESS.test(gaps.after(i - 1) ?? '') &&
    gaps.after(i) === ';'
  let last = at
  while (names.length < LONGEST_LIST) {
    const owner = persons.personOf[names.at(-1)!]!
    while (isHere(last + 1) && holdings[last + 1]?.person === owner) last++
    if (isNameless(last + 1)) last++
    let next = last + 1
    while (isHere(next) && next - last < LONGEST_ROW && BEFORE.has(holdings[next]?.by ?? '')) next++
    if (!isHere(next) || marks[next]!.type !== 'PERSON') break
    const between = gaps.after(last)
    if (between === null || !SEPARATOR.test(between)) break
    names.push(next)
    last = next
  }
  return names
}

const SEPARATOR = /^(?:\)?(?: ?[,;]| ?và| ?cùng){1,2}|, ◦ ;)(?: @)*$/u
const NAMELESS = /^;[^;.]{3,40},$/u
