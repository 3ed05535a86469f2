import type { Span } from '../article.js'
import { comparisonKey } from '../vietnamese/key.js'
import { misspelledTwins } from './misspelling.js'
import type { Scene } from './scene.js'

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
 * A short form goes to the person of that name who was named last before it, or else to the first named after it.
 */
export function joinPersons(scene: Scene): Persons {
  const marks = scene.marks.filter(({ type }) => type === 'PERSON')
  const names = marks.map((mark) => comparisonKey(scene.text.slice(mark.start, mark.end)))
  const roots = fullestNames(names)
  const twins = misspelledTwins(roots)
  const nearest = nearestByPart(roots)

  const ids = new Map<string, number>()
  const drafts: { name: string; key: string; mentions: Span[] }[] = []
  const personOf = new Int32Array(scene.marks.length).fill(-1)
  for (let i = 0; i < marks.length; i++) {
    const root = roots.has(names[i]!) ? names[i]! : nearest.of(names[i]!)
    nearest.see(root)
    const key = twins.get(root) ?? root
    const mark = marks[i]!
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

/** The names that are not part of a fuller name, each with the parts by which it may be mentioned. */
function fullestNames(names: readonly string[]): ReadonlySet<string> {
  const parts = new Set<string>()
  const distinct = new Set(names)
  for (const name of distinct) {
    for (const part of [...endings(name), ...beginnings(name)]) parts.add(part)
  }
  return new Set([...distinct].filter((name) => !parts.has(name)))
}

interface NearestByPart {
  /** The name that a short form stands for here. */
  readonly of: (part: string) => string
  /** Tells that a name was just mentioned. */
  readonly see: (name: string) => void
}

function nearestByPart(roots: ReadonlySet<string>): NearestByPart {
  const byEnding = new Map<string, string>()
  const byBeginning = new Map<string, string>()
  // Backwards, so that the first name of the text wins until one has been seen.
  for (const root of [...roots].reverse()) note(root)
  function note(root: string): void {
    for (const part of endings(root)) byEnding.set(part, root)
    for (const part of beginnings(root)) byBeginning.set(part, root)
  }
  return { of: (part) => byEnding.get(part) ?? byBeginning.get(part) ?? part, see: note }
}

// Names of more words than this are errors of an earlier step; their parts are not worth the time.
const LONGEST_NAME = 8

/** `quốc hùng`, `hùng` of `lê quốc hùng`. */
function endings(name: string): readonly string[] {
  const words = name.split(' ')
  if (words.length > LONGEST_NAME) return []
  return words.slice(1).map((_, i) => words.slice(i + 1).join(' '))
}

/** `park` of `park geun-hye`. Never more: `Donald Trump` is no part of `Donald Trump Jr.`, but his father. */
function beginnings(name: string): readonly string[] {
  const words = name.split(' ')
  return words.length > 1 && words.length <= LONGEST_NAME ? [words[0]!] : []
}

function nameText(text: string, span: Span): string {
  return text.slice(span.start, span.end).replace(/\s+/gu, ' ').trim()
}
