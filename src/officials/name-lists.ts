import { isSpace } from '../text/span.js'
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
export function listFrom(known: Known, at: number): readonly number[] {
  const { scene, holdings, persons, gaps } = known
  const { marks, text } = scene
  const { sentence } = marks[at]!
  let names: number[] | undefined
  let name = at
  let last = at
  for (let count = 1; count < LONGEST_LIST; count++) {
    const owner = persons.personOf[name]!
    while (marks[last + 1]?.sentence === sentence && holdings[last + 1]?.person === owner) last++
    if (isNameless(known, last + 1, sentence)) last++
    let next = last + 1
    while (marks[next]?.sentence === sentence && next - last < LONGEST_ROW && isBeforeName(known, next))
      next++
    if (marks[next]?.sentence !== sentence || marks[next]!.type !== 'PERSON') break
    if (!maySeparate(text, marks[last]!.end)) break
    const between = gaps.after(last)
    if (between === null || !SEPARATOR.test(between)) break
    ;(names ??= [at]).push(next)
    name = next
    last = next
  }
  return names ?? [at]
}

function isBeforeName({ holdings }: Known, at: number): boolean {
  const holding = holdings[at]
  return holding !== undefined && BEFORE.has(holding.by)
}

/** An item whose name the step before has missed: `; x y, ⟦Ủy viên …⟧;`. */
function isNameless({ scene: { marks }, holdings, gaps }: Known, at: number, sentence: number): boolean {
  const mark = marks[at]
  if (mark?.sentence !== sentence || mark.type !== 'TITLE' || holdings[at] !== undefined) return false
  return gaps.after(at) === ';' && NAMELESS.test(gaps.after(at - 1) ?? '')
}

/** Whether what follows a name begins like a separator: `,`, `;`, `và`, `cùng`, or a parenthesis. */
function maySeparate(text: string, end: number): boolean {
  let at = end
  while (at < text.length && isSpace(text.charCodeAt(at))) at++
  return SEPARATOR_STARTS.has(text.charCodeAt(at))
}

const SEPARATOR_STARTS = new Set(Array.from(',;()vVcC', (character) => character.charCodeAt(0)))
const SEPARATOR = /^(?:\)?(?: ?[,;]| ?và| ?cùng){1,2}|, ◦ ;)(?: @)*$/u
const NAMELESS = /^;[^;.]{3,40},$/u
