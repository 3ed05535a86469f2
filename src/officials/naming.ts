import { wordsOf } from './keys.js'
import {
  isLocalBody,
  longForm,
  organizationWords,
  relate,
  type ShortForm,
  type ShortForms,
  shortForms,
} from './organizations.js'
import type { Title } from './role.js'

/** What a naming of a post says: the words of the role and those of the body, short forms written out. */
export interface Naming {
  readonly role: readonly string[]
  /** The first two words of the role: they tell roles apart, and every naming of a post has them alike. */
  readonly head: string
  readonly body: readonly string[]
  readonly isPlace: boolean
}

/** What `by` says of a title that names its body by kind only. */
const GENERIC = 'generic-organization'

/** The naming that a title is; made once for each. */
export type NamingOf = (title: Title) => Naming

export function namings(abbreviations: readonly ShortForm[]): NamingOf {
  const made = new Map<Title, Naming>()
  let forms: ShortForms | undefined
  return (title) => {
    const known = made.get(title)
    if (known !== undefined) return known
    const naming = makeNaming(title, (forms ??= shortForms(abbreviations)))
    made.set(title, naming)
    return naming
  }
}

function makeNaming({ roleKey, organization, by }: Title, forms: ShortForms): Naming {
  const isNamed = organization !== null && by !== GENERIC
  const role = writtenOut(wordsOf(roleKey), forms)
  return {
    role,
    head: role.length > 1 ? `${role[0]!} ${role[1]!}` : role[0]!,
    body: isNamed ? organizationWords(organization, forms) : NO_WORDS,
    isPlace: organization?.type === 'LOCATION',
  }
}

const NO_WORDS: readonly string[] = []

function writtenOut(words: readonly string[], forms: ShortForms): readonly string[] {
  for (let i = 0; i < words.length; i++) {
    if (forms.has(words[i]!)) return words.flatMap((word) => longForm(word, forms) ?? [word])
  }
  return words
}

/** Whether two namings may be of one post. */
export function isSamePost(a: Naming, b: Naming): boolean {
  return a.role.length >= b.role.length ? fits(a, b) : fits(b, a)
}

/**
 * The same role at a body that may be the same; or a role that has the body's name in it: `Bộ trưởng Y tế` and
 * `Bộ trưởng Bộ Y tế`, `ĐBQH` and `đại biểu Quốc hội`; or a role said more shortly, of the same country or of none:
 * `Bộ trưởng Quốc phòng Pháp`, `Bộ trưởng Pháp`, `Bộ trưởng`. A deputy at a body and its permanent deputy are two.
 */
function fits(long: Naming, short: Naming): boolean {
  for (let i = 0; i < short.role.length; i++) if (short.role[i] !== long.role[i]) return false
  if (short.body.length === 0) return true
  const rest = long.role.slice(short.role.length)
  if (rest.length === 0) return long.body.length === 0 || isSameBody(long, short)
  return isWithin(rest, short.body) || (long.isPlace && short.isPlace && isSameBody(long, short))
}

function isWithin(words: readonly string[], body: readonly string[]): boolean {
  return words.every((word) => body.includes(word) || word === '&' || word === 'và')
}

export function isSameRole(a: Naming, b: Naming): boolean {
  return a.role.length === b.role.length && a.role.every((word, i) => word === b.role[i])
}

/** Whether two named bodies may be one. */
export function isSameBody(a: Naming, b: Naming): boolean {
  if (a.isPlace !== b.isPlace && isLocalBody(a.isPlace ? b.body : a.body)) return true
  return relate(a.body, b.body) !== 'different'
}

/** Whether both name their body, and the same. */
export function isNamedAlike(a: Naming, b: Naming): boolean {
  return a.body.length > 0 && b.body.length > 0 && isSameBody(a, b)
}
