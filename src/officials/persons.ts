import type { Span } from '../article.js'
import { addressOf } from './address.js'
import { keyOf } from './keys.js'
import type { Scene } from './scene.js'
import { nameParts, nearestByPart } from './short-names.js'
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
  readonly personOf: Int32Array
}

/**
 * Joins the mentions of one person: equal names, then parts of a fuller name (`Hùng`, `Quốc Hùng`, `Trump`; `Park` of
 * `Park Geun-hye` where no name ends so). Full names are gathered first, because a headline often has the short one.
 * A short form goes to the person of that name who was named last before it, with the same title or honorific if one
 * was (`bà Trump`), or else to the first named after it.
 */
export function joinPersons(scene: Scene): Persons {
  const marks = scene.marks.filter(({ type }) => type === 'PERSON')
  const names = marks.map((mark) => keyOf(scene.text.slice(mark.start, mark.end)))
  const roots = fullestNames(names)
  const spellings = otherSpellings(scene.text, marks, names, roots)
  const nearest = nearestByPart(roots)

  const ids = new Map<string, number>()
  const drafts: { name: string; key: string; mentions: Span[] }[] = []
  const personOf = new Int32Array(scene.marks.length).fill(-1)
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i]!
    const address = nearest.isNeeded ? addressOf(scene, mark) : ''
    const root = roots.has(names[i]!) ? names[i]! : nearest.of(names[i]!, address)
    nearest.see(root, address)
    const key = spellings.get(root) ?? root
    let id = ids.get(key)
    if (id === undefined) {
      id = drafts.length
      ids.set(key, id)
      drafts.push({ name: '', key, mentions: [] })
    }
    const draft = drafts[id]!
    if (draft.name === '' && names[i] === key) draft.name = nameText(scene.text, mark)
    draft.mentions.push({ start: mark.start, end: mark.end })
    personOf[mark.index] = id
  }
  return { persons: drafts, personOf }
}

/** The names that are not part of a fuller name. */
function fullestNames(names: readonly string[]): ReadonlySet<string> {
  const distinct = new Set(names)
  const parts = new Set<string>()
  for (const name of distinct) {
    const { endings, beginnings } = nameParts(name)
    for (const part of [...endings, ...beginnings]) parts.add(part)
  }
  return new Set([...distinct].filter((name) => !parts.has(name)))
}

function nameText(text: string, span: Span): string {
  return text.slice(span.start, span.end).replace(/\s+/gu, ' ').trim()
}
