import { isLocalBody, organizationWords, relate, type ShortForms } from './organizations.js'
import type { Title } from './role.js'

/** What a naming of a post says: the words of the role and those of the body, short forms written out. */
export interface Naming {
  readonly role: readonly string[]
  readonly body: readonly string[]
  readonly isPlace: boolean
}

/** What `by` says of a title that names its body by kind only. */
const GENERIC = 'generic-organization'

/** The naming that a title is; made once for each. */
export type NamingOf = (title: Title) => Naming

export function namings(forms: ShortForms): NamingOf {
  const made = new Map<string, Naming>()
  return (title) => {
    const { roleKey, organization, by } = title
    const key = `${roleKey} | ${by === GENERIC ? by : ''} | ${organization?.type ?? ''} ${organization?.text ?? ''}`
    const known = made.get(key)
    if (known !== undefined) return known
    const naming = makeNaming(title, forms)
    made.set(key, naming)
    return naming
  }
}

function makeNaming({ roleKey, organization, by }: Title, forms: ShortForms): Naming {
  const isNamed = organization !== null && by !== GENERIC
  return {
    role: roleKey.split(' ').flatMap((word) => forms.get(word) ?? [word]),
    body: isNamed ? organizationWords(organization, forms) : [],
    isPlace: organization?.type === 'LOCATION',
  }
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
  if (!short.role.every((word, i) => word === long.role[i])) return false
  const rest = long.role.slice(short.role.length)
  if (short.body.length === 0) return true
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
