import type { PostStatus } from '../article.js'
import { keyBefore } from './address.js'
import { mayLead, readCue } from './cues.js'
import { type Gaps, splitHonorifics } from './gap.js'
import type { OfficeLexicon } from './office-lexicon.js'
import type { Persons } from './persons.js'
import type { Title } from './role.js'
import { itemBefore, type Scene } from './scene.js'

/** Who bears a title, and what the words around it say of the post. */
export interface Holding {
  readonly person: number
  readonly status: PostStatus
  /** The rule that found the bearer. */
  readonly by: string
}

/** The article as far as it has been read: what each title says and who bears which so far, by mark. */
export interface Known {
  readonly scene: Scene
  readonly gaps: Gaps
  readonly lexicon: OfficeLexicon
  readonly persons: Persons
  readonly titles: readonly (Title | undefined)[]
  readonly holdings: readonly (Holding | undefined)[]
}

/** What the rules read. They look at marks of one sentence only. */
export interface Reading extends Known {
  /** Whether the title at a mark is known, from elsewhere in the article, to be somebody else's. */
  readonly isOthers: (at: number, person: number) => boolean
}

/** A rule finds the bearer of the title at `at`, or leaves it to the next rule. */
export type Rule = (reading: Reading, at: number) => Omit<Holding, 'by'> | null

/** How many marks a rule looks back: keeps a sentence without an end linear. */
const REACH = 16

/** What stands between a mark and the next one. */
export function gapAfter({ gaps }: Known, at: number): string | null {
  return gaps.after(at)
}

/** The person whose name the mark is; -1 for a title. */
function nameAt({ scene, persons }: Known, at: number): number {
  return scene.marks[at]!.type === 'PERSON' ? persons.personOf[at]! : -1
}

/** Whether the mark before is of the same sentence. */
export function hasPrevious({ scene: { marks } }: Known, at: number): boolean {
  return itemBefore(marks, at)?.sentence === marks[at]!.sentence
}

/** Whether the mark after is of the same sentence. */
export function hasNext({ scene: { marks } }: Known, at: number): boolean {
  return marks[at + 1]?.sentence === marks[at]!.sentence
}

/** The person whose name is the mark before, in the same sentence; -1 where none is. */
export function previousName(known: Known, at: number): number {
  return hasPrevious(known, at) ? nameAt(known, at - 1) : -1
}

/** The person whose name is the mark after, in the same sentence; -1 where none is. */
export function nextName(known: Known, at: number): number {
  return hasNext(known, at) ? nameAt(known, at + 1) : -1
}

/** Marks before `at` in its sentence, the nearest first; not more than `reach`. */
export function marksBefore(known: Known, at: number, reach: number): readonly number[] {
  const before: number[] = []
  for (let i = at; before.length < reach && hasPrevious(known, i); i--) before.push(i - 1)
  return before
}

/** What stands before a mark, back to the mark before it or to the start of the sentence. */
export function lead({ gaps }: Known, at: number): string {
  return gaps.before(at)
}

/** What the words before a title say of the post, or null where they do not lead to a title. */
export function cueBefore(known: Known, at: number): PostStatus | null {
  const { text, marks } = known.scene
  return mayLead(keyBefore(text, marks[at]!.start), known.lexicon)
    ? readCue(lead(known, at), known.lexicon)
    : null
}

/** What the words before a title say of the post. */
export function statusBefore(known: Known, at: number): PostStatus {
  return cueBefore(known, at) ?? 'current'
}

/**
 * Where the name or title stands that a verb after it belongs to: the nearest before `at`, leaving out names that only
 * say whose kin or whose successor the subject is (`bà Lan, chị ông Nam, là …`, `thay ông Nam làm …`).
 *
 * @returns index of a mark with a known person, or -1
 */
export function subjectBefore(reading: Reading, at: number): number {
  for (const i of marksBefore(reading, at, REACH)) {
    if (personAt(reading, i) >= 0 && !isAside(reading, i)) return i
  }
  return -1
}

/** Whether a name only says whose kin or whose successor somebody else is. */
export function isAside(known: Known, at: number): boolean {
  const { rest, count } = splitHonorifics(lead(known, at))
  return count > 1 || ASIDE.test(rest)
}

const ASIDE =
  /(?:^| )(?:thay|thay cho|thay thế|thay vì|kế nhiệm|người tiền nhiệm|tiền nhiệm|cùng|cùng với|của|em trai|con trai|con gái|con rể|vợ|chồng|em gái|chị gái|anh trai)$/u

/** The person of a mark: named by it, or bearing it; -1 where nobody is known. */
export function personAt(known: Known, at: number): number {
  const named = nameAt(known, at)
  return named >= 0 ? named : (known.holdings[at]?.person ?? -1)
}

/** Who `ông` is at the start of a sentence: the first who was named in the nearest sentence before with a name. */
export function lastNamed(known: Known, at: number): number {
  const { marks } = known.scene
  let i = at - marksBefore(known, at, REACH).length - 1
  const floor = Math.max(0, i - REACH)
  while (i >= floor && marks[i]!.type !== 'PERSON') i--
  if (i < floor) return -1
  const first = marksBefore(known, i, REACH).findLast((before) => marks[before]!.type === 'PERSON') ?? i
  return known.persons.personOf[first]!
}
