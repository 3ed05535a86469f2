import { listFrom } from './name-lists.js'
import type { SharedTitle } from './plural-posts.js'
import type { Known } from './reading.js'
import { titleWith } from './role.js'

/**
 * “ca sĩ Lê An, Vũ Bình, rapper Hồ Chi”: a profession goes on over the names after the first, until another title.
 * A post does not: `Chủ tịch Lê An, Vũ Bình` are two persons and one post.
 */
export function carriedProfessions(known: Known): readonly SharedTitle[] {
  const { titles, holdings, persons } = known
  const carried: SharedTitle[] = []
  for (let at = 0; at < titles.length; at++) {
    const title = titles[at]
    if (title?.kind !== 'profession' || title.organization !== null) continue
    if (holdings[at]?.by !== 'title-before-name') continue
    const list = listFrom(known, at + 1).slice(1)
    const end = list.findIndex(
      (name) => titles[name - 1] !== undefined || holdings[name + 1]?.person === persons.personOf[name],
    )
    const names = end < 0 ? list : list.slice(0, end)
    if (names.length > 1)
      carried.push({ title: titleWith(title, null, 'profession-goes-on'), status: title.status, names })
  }
  return carried
}
