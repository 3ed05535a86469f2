import type { Span } from '../article.js'
import { addressOf } from './address.js'
import { keyAt } from './keys.js'
import { plain } from './plain.js'
import type { Mark, Scene } from './scene.js'
import { type NearestByPart, nearestByPart, shortNames } from './short-names.js'
import { otherSpellings } from './spellings.js'

/** One person of the article: every mention of the name, joined. */
export interface Person {
  /** The form with the most parts, as first written. */
  readonly name: string
  readonly key: string
  readonly mentions: readonly Span[]
}

/** Persons in the order of their first mention, and for each mark the person it names (-1 for titles). */
export interface Persons {
  readonly persons: readonly Person[]
  readonly personOf: readonly number[]
}

/**
 * Joins the mentions of one person: equal names, then parts of a fuller name (`Hùng`, `Quốc Hùng`, `Trump`; `Park` of
 * `Park Geun-hye` where no name ends so). Full names are gathered first, because a headline often has the short one.
 * A short form goes to the person of that name who was named last before it, with the same title or honorific if one
 * was (`bà Trump`), or else to the first named after it.
 */
export function joinPersons(scene: Scene): Persons {
  const { text } = scene
  const marks: Mark[] = []
  const names: string[] = []
  const distinct = new Set<string>()
  const personOf: number[] = []
  for (const mark of scene.marks) {
    personOf.push(-1)
    if (mark.type !== 'PERSON') continue
    const name = keyAt(text, mark.start, mark.end)
    marks.push(mark)
    names.push(name)
    distinct.add(name)
  }
  const short = shortNames(distinct)
  const spellings = otherSpellings(text, marks, names, short.roots)
  const nearest = short.parts.size === 0 ? null : nearestByPart(short)

  const ids = new Map<string, number>()
  const drafts: { name: string; key: string; mentions: Span[] }[] = []
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i]!
    const name = names[i]!
    const root = nearest === null ? name : rootOf(scene, mark, name, short.roots, nearest)
    const key = spellings.get(root) ?? root
    let id = ids.get(key)
    if (id === undefined) {
      id = drafts.length
      ids.set(key, id)
      drafts.push({ name: '', key, mentions: [] })
    }
    const draft = drafts[id]!
    if (draft.name === '' && name === key) draft.name = plain(text.slice(mark.start, mark.end))
    draft.mentions.push({ start: mark.start, end: mark.end })
    personOf[mark.index] = id
  }
  return { persons: drafts, personOf }
}

/** The full name that a mention is of. */
function rootOf(
  scene: Scene,
  mark: Mark,
  name: string,
  roots: ReadonlySet<string>,
  nearest: NearestByPart,
): string {
  const address = nearest.isNeeded ? addressOf(scene, mark) : ''
  const root = roots.has(name) ? name : nearest.of(name, address)
  if (nearest.isNeeded) nearest.see(root, address)
  return root
}
