import { listFrom } from './name-lists.js'
import type { SharedTitle } from './plural-posts.js'
import type { Known } from './reading.js'
import { titleWith } from './role.js'
import { sinceOf } from './since.js'

/** How many marks before its verb a list may begin. */
const REACH = 12

/**
 * “bầu ông Lê An (Giám đốc Sở Mây) và ông Vũ Bình giữ chức Phó Chủ tịch UBND tỉnh”: what a verb gives to the last of a
 * list it gives to all of them.
 */
export function sharedOffices(known: Known): readonly SharedTitle[] {
  const shared: SharedTitle[] = []
  for (let at = 0; at < known.titles.length; at++) {
    const title = known.titles[at]
    if (title === undefined || !isGiven(known, at)) continue
    const last = nameBefore(known, at)
    const names = last < 0 ? [] : listEndingIn(known, last)
    if (names.length === 0) continue
    const office = {
      title: titleWith(title, title.organization, 'office-of-list'),
      status: known.holdings[at]!.status,
      names,
    }
    const since = sinceOf(known, at)
    shared.push(since === null ? office : { ...office, since })
  }
  return shared
}

/** By a verb that means all of them: `giữ chức`, `làm`; not `kiêm`, and not inside the parenthesis of one name. */
function isGiven({ holdings, gaps }: Known, at: number): boolean {
  const by = holdings[at]?.by
  return (by === 'office-verb' || by === 'next-in-row') && GIVEN.test(gaps.before(at))
}

const GIVEN = /^(?:\) )?[^();:,]*(?:giữ chức|làm)(?: vụ| danh)?$/u

/** The nearest name before a title in its sentence, if it is its bearer's. */
function nameBefore({ scene: { marks }, holdings, persons }: Known, at: number): number {
  let last = at - 1
  while (last > at - REACH && last >= 0 && marks[last]!.type !== 'PERSON') last--
  if (last < 0 || marks[last]!.sentence !== marks[at]!.sentence) return -1
  return persons.personOf[last] === holdings[at]?.person ? last : -1
}

/** The names before `last` of the list that it ends. */
function listEndingIn(known: Known, last: number): readonly number[] {
  const { marks } = known.scene
  for (let first = Math.max(0, last - REACH); first < last; first++) {
    if (marks[first]!.type !== 'PERSON' || marks[first]!.sentence !== marks[last]!.sentence) continue
    const names = listFrom(known, first)
    if (names.at(-1) === last) return names.slice(0, -1)
  }
  return []
}
