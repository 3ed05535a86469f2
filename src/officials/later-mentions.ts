import { organizationWords, relate, type ShortForms } from './organizations.js'
import type { Title } from './role.js'

/** A title somebody bears, by its place in the text. */
export interface KnownHolder {
  readonly person: number
  readonly title: Title
  readonly words: readonly string[]
}

/** How many holders of one role are looked at: keeps the search linear. */
const COMPARED = 48

/** Holders by the key of their role and by each shorter role that it begins with. */
export function indexHolders(
  holders: readonly { readonly person: number; readonly title: Title }[],
  forms: ShortForms,
): ReadonlyMap<string, readonly KnownHolder[]> {
  const index = new Map<string, KnownHolder[]>()
  for (const { person, title } of holders) {
    const words = title.organization === null ? [] : organizationWords(title.organization, forms)
    const parts = title.roleKey.split(' ').slice(0, 8)
    for (let n = 1; n <= parts.length; n++) {
      const key = parts.slice(0, n).join(' ')
      const list = index.get(key)
      const holder = { person, title, words }
      if (list === undefined) index.set(key, [holder])
      else list.push(holder)
    }
  }
  return index
}

/**
 * Whose a title without a name is (`Bộ trưởng nhấn mạnh`): the nearest before it who bears such a title at a body that
 * may be meant; where none stands before it, the first after it, if all who follow are one person.
 */
export function holderOf(
  title: Title,
  index: ReadonlyMap<string, readonly KnownHolder[]>,
  forms: ShortForms,
): KnownHolder | null {
  const all = index.get(title.roleKey) ?? []
  const words = title.organization === null ? [] : organizationWords(title.organization, forms)
  const split = firstAfter(all, title.start)
  const before = all.slice(Math.max(0, split - COMPARED), split).filter((holder) => fits(holder, words))
  const exact = before.findLast((holder) => isSameBody(holder, words))
  if (exact !== undefined) return exact
  if (before.length > 0) return before.at(-1)!
  const after = all.slice(split, split + COMPARED).filter((holder) => fits(holder, words))
  const sameBody = after.find((holder) => isSameBody(holder, words))
  if (sameBody !== undefined) return sameBody
  const first = after[0]
  return first !== undefined && after.every(({ person }) => person === first.person) ? first : null
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

function fits(holder: KnownHolder, words: readonly string[]): boolean {
  return holder.words.length === 0 || words.length === 0 || relate(holder.words, words) !== 'different'
}

function isSameBody(holder: KnownHolder, words: readonly string[]): boolean {
  return holder.words.length > 0 && words.length > 0 && relate(holder.words, words) !== 'different'
}
