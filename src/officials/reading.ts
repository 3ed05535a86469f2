import type { PostStatus } from '../article.js'
import { readCue } from './cues.js'
import type { Gaps } from './gap.js'
import type { OfficeLexicon } from './office-lexicon.js'
import type { Persons } from './persons.js'
import type { Title } from './role.js'
import type { Scene } from './scene.js'

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

/** What the rules read: one sentence of the article. */
export interface Reading extends Known {
  /** The marks of the sentence: first, and after the last. */
  readonly from: number
  readonly to: number
  /** Whether the title at a mark is known, from elsewhere in the article, to be somebody else's. */
  readonly isOthers: (at: number, person: number) => boolean
}

/** A rule finds the bearer of the title at `at`, or leaves it to the next rule. */
export type Rule = (reading: Reading, at: number) => Omit<Holding, 'by'> | null

/** How many marks a rule looks back: keeps a sentence without an end linear. */
const REACH = 16

/** What stands between a mark and the next one. */
export function gapAfter({ gaps }: Reading, at: number): string | null {
  return gaps.after(at)
}

/** The person whose name the mark is; -1 for a title or a mark of another sentence. */
export function nameAt({ scene, persons, from, to }: Reading, at: number): number {
  return at >= from && at < to && scene.marks[at]!.type === 'PERSON' ? persons.personOf[at]! : -1
}

/** What stands before a mark, back to the mark before it or to the start of the sentence. */
export function lead({ gaps }: Reading, at: number): string {
  return gaps.before(at)
}

/** What the words before a title say of the post. */
export function statusBefore(reading: Reading, at: number): PostStatus {
  return readCue(lead(reading, at)) ?? 'current'
}

/**
 * Where the name or title stands that a verb after it belongs to: the nearest before `at`, leaving out names that only
 * say whose kin or whose successor the subject is (`bà Lan, chị ông Nam, là …`, `thay ông Nam làm …`).
 *
 * @returns index of a mark with a known person, or -1
 */
export function subjectBefore(reading: Reading, at: number): number {
  const { from, holdings } = reading
  for (let i = at - 1; i >= Math.max(from, at - REACH); i--) {
    const isName = nameAt(reading, i) >= 0
    if (!isName && holdings[i] === undefined) continue
    if (!ASIDE.test(lead(reading, i))) return i
  }
  return -1
}

const ASIDE =
  /(?:^| )(?:thay|thay cho|thay thế|thay vì|kế nhiệm|người tiền nhiệm|tiền nhiệm|cùng|cùng với|của|@ @|em trai|con trai|con gái|con rể|vợ|chồng|em gái|chị gái|anh trai)(?: @)*$/u

/** The person of a mark: named by it, or bearing it. */
export function personAt(reading: Reading, at: number): number {
  const named = nameAt(reading, at)
  return named >= 0 ? named : (reading.holdings[at]?.person ?? -1)
}

/** Who `ông` is at the start of a sentence: the first who was named in the nearest sentence with a name. */
export function lastNamed({ scene, persons, from }: Reading): number {
  let at = from - 1
  const floor = Math.max(0, from - REACH)
  while (at >= floor && scene.marks[at]!.type !== 'PERSON') at--
  if (at < floor) return -1
  const { sentence } = scene.marks[at]!
  for (let i = at; i >= floor && scene.marks[i]!.sentence === sentence; i--) {
    if (scene.marks[i]!.type === 'PERSON') at = i
  }
  return persons.personOf[at]!
}
