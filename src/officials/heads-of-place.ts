import type { NamingOf } from './naming.js'
import type { Title } from './role.js'

/** Titles that name nobody's post, but whoever leads the place. */
const LEADERS = new Set(['nhà lãnh đạo', 'người đứng đầu', 'nguyên thủ'])

/** Posts of those who lead a country. */
const HEADS = new Set([
  'tổng thống',
  'chủ tịch',
  'thủ tướng',
  'tổng bí thư',
  'quốc vương',
  'nữ hoàng',
  'nhà lãnh đạo',
])

/**
 * Whom `nhà lãnh đạo Pháp` means: the president or premier of that country whom the article has named.
 *
 * @param bearings - titles with their bearers, in the order of the text
 * @returns a function from a title to a person; -1 where nobody is known to lead the place
 */
export function headsOfPlace(
  bearings: readonly { readonly person: number; readonly title: Title }[],
  namingOf: NamingOf,
): (title: Title) => number {
  let heads: ReadonlyMap<string, number> | undefined
  return (title) => {
    if (!LEADERS.has(title.roleKey)) return -1
    heads ??= headsByPlace(bearings, namingOf)
    return heads.get(namingOf(title).body.join(' ')) ?? -1
  }
}

function headsByPlace(
  bearings: readonly { readonly person: number; readonly title: Title }[],
  namingOf: NamingOf,
): ReadonlyMap<string, number> {
  const heads = new Map<string, number>()
  for (const { person, title } of bearings) {
    if (!HEADS.has(title.roleKey)) continue
    const { body, isPlace } = namingOf(title)
    const place = body.join(' ')
    if (isPlace && !heads.has(place)) heads.set(place, person)
  }
  return heads
}
