import { isNamedAlike, isSamePost, isSameRole, type Naming, type NamingOf } from './naming.js'
import type { Title } from './role.js'

/** A title somebody bears. */
export interface Holder {
  readonly person: number
  readonly title: Title
}

interface KnownHolder extends Holder {
  readonly naming: Naming
}

/** Holders by the first two words of their role, in the order of the text. */
export type HolderIndex = ReadonlyMap<string, readonly KnownHolder[]>

/** How many holders of one role are looked at: keeps the search linear. */
const COMPARED = 48

/** Makes it, from titles in the order of the text. */
export function indexHolders(holders: readonly Holder[], namingOf: NamingOf): HolderIndex {
  const index = new Map<string, KnownHolder[]>()
  for (const { person, title } of holders) {
    const naming = namingOf(title)
    const list = index.get(naming.head)
    const holder = { person, title, naming }
    if (list === undefined) index.set(naming.head, [holder])
    else list.push(holder)
  }
  return index
}

/**
 * Whose a title without a name is (`Bộ trưởng nhấn mạnh`): the nearest before it who bears such a title at a body that
 * may be meant; where none stands before it, the first after it, if all who follow are one person.
 */
export function holderOf(title: Title, index: HolderIndex, namingOf: NamingOf): KnownHolder | null {
  const naming = namingOf(title)
  const all = index.get(naming.head)
  if (all === undefined) return null
  const split = firstAfter(all, title.start)
  const near = all.slice(Math.max(0, split - COMPARED), split + COMPARED)
  const strangers = othersOf(near, naming)
  const isHolder = (holder: KnownHolder) => isSamePost(holder.naming, naming) && !strangers.has(holder.person)
  const before = near.filter((holder) => holder.title.start < title.start && isHolder(holder))
  const exact = before.findLast((holder) => isNamedAlike(holder.naming, naming))
  if (exact !== undefined) return exact
  if (before.length > 0) return before.at(-1)!
  const after = near.filter((holder) => holder.title.start >= title.start && isHolder(holder))
  const sameBody = after.find((holder) => isNamedAlike(holder.naming, naming))
  if (sameBody !== undefined) return sameBody
  const first = after[0]
  return first !== undefined && after.every(({ person }) => person === first.person) ? first : null
}

/** First words of posts that a body has several of: `ủy viên`, `thành viên`, `đại biểu`, `phó`, `thứ trưởng`, `nghị sĩ`. */
const HELD_BY_MANY = new Set(['ủy', 'thành', 'đại', 'phó', 'thứ', 'nghị'])

/** Whether the very post that the title names, role and body, is known as another's and not as this person's. */
export function isKnownAsOthers(
  title: Title,
  person: number,
  index: HolderIndex,
  namingOf: NamingOf,
): boolean {
  const naming = namingOf(title)
  if (naming.body.length === 0 || HELD_BY_MANY.has(naming.role[0]!)) return false
  const all = index.get(naming.head)
  if (all === undefined) return false
  const split = firstAfter(all, title.start)
  const near = all
    .slice(Math.max(0, split - COMPARED), split + COMPARED)
    .filter((holder) => isSameRole(holder.naming, naming) && isNamedAlike(holder.naming, naming))
  return near.length > 0 && near.every((holder) => holder.person !== person)
}

function firstAfter(holders: readonly KnownHolder[], offset: number): number {
  let low = 0
  let high = holders.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holders[middle]!.title.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Who holds such a post, but at another body: `Chủ tịch UBND phường B` is not the Chủ tịch of the city. */
function othersOf(holders: readonly KnownHolder[], naming: Naming): ReadonlySet<number> {
  const elsewhere = new Set<number>()
  const here = new Set<number>()
  if (naming.body.length === 0) return elsewhere
  for (const holder of holders) {
    if (holder.naming.body.length === 0 || !isSameRole(holder.naming, naming)) continue
    const isHere = isSamePost(holder.naming, naming)
    if (isHere) here.add(holder.person)
    else elsewhere.add(holder.person)
  }
  for (const person of here) elsewhere.delete(person)
  return elsewhere
}
