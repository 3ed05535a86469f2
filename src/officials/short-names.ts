import { codeAt } from '../text/code-at.js'

// Names of more words than this are errors of an earlier step; their parts are not worth the time.
const LONGEST_NAME = 8

/** The short forms of a full name that an article uses. */
interface NameParts {
  /** `quốc hùng`, `hùng` of `lê quốc hùng`; `emadi` of `ali al-emadi`. */
  readonly endings: readonly string[]
  /** `park` of `park geun-hye`. Never more: `Donald Trump` is no part of `Donald Trump Jr.`, but his father. */
  readonly beginning: string | null
}

/** Which names of an article are part of a fuller one. */
export interface ShortNames {
  /** The names that are part of no fuller one, in the order of the text. */
  readonly roots: ReadonlySet<string>
  /** The short forms of each name that has some, in the order of the text. */
  readonly parts: ReadonlyMap<string, NameParts>
}

/** Finds the short forms among the names of an article. */
export function shortNames(names: ReadonlySet<string>): ShortNames {
  if (names.size < 2) return { roots: names, parts: NONE }
  let ends = 0
  for (const name of names) ends |= endBit(name, 0, name.length)
  let parts: Map<string, NameParts> | undefined
  for (const name of names) {
    const found = partsAmong(name, names, ends)
    if (found !== null) (parts ??= new Map<string, NameParts>()).set(name, found)
  }
  if (parts === undefined) return { roots: names, parts: NONE }
  const roots = new Set(names)
  for (const { endings, beginning } of parts.values()) {
    for (const ending of endings) roots.delete(ending)
    if (beginning !== null) roots.delete(beginning)
  }
  return { roots, parts }
}

const NONE: ReadonlyMap<string, NameParts> = new Map()

/** One of 32 bits for the length and the last letter: most parts of names are no names, and need not be looked up. */
function endBit(name: string, from: number, to: number): number {
  return to === from ? 0 : 1 << ((codeAt(name, to - 1) * 7 + to - from) & 31)
}

/** The parts of a name that the article has as names; null where it has none. */
function partsAmong(name: string, names: ReadonlySet<string>, ends: number): NameParts | null {
  const first = name.indexOf(' ')
  if (first < 0) return null
  const isKnown = (from: number, to: number) =>
    (ends & endBit(name, from, to)) !== 0 && names.has(name.slice(from, to))
  let endings: string[] | undefined
  let last = first
  let words = 1
  for (let space = first; space >= 0; space = name.indexOf(' ', space + 1)) {
    last = space
    if (++words > LONGEST_NAME) return null
    if (isKnown(space + 1, name.length)) (endings ??= []).push(name.slice(space + 1))
  }
  const hyphen = name.lastIndexOf('-')
  if (hyphen > last && isKnown(hyphen + 1, name.length)) (endings ??= []).push(name.slice(hyphen + 1))
  const beginning = isKnown(0, first) ? name.slice(0, first) : null
  return endings === undefined && beginning === null ? null : { endings: endings ?? [], beginning }
}

export interface NearestByPart {
  /** The full name that a short form stands for here. */
  readonly of: (part: string, address: string) => string
  /** Tells that a name was just mentioned, and how it was addressed. */
  readonly see: (name: string, address: string) => void
  /** Whether any short form could stand for several names: only then the address matters. */
  readonly isNeeded: boolean
}

/** Remembers which full name was mentioned last for each of its parts, in general and by title or honorific. */
export function nearestByPart({ roots, parts }: ShortNames): NearestByPart {
  const byEnding = new Map<string, string>()
  const byBeginning = new Map<string, string>()
  const shared = new Set<string>()
  // Backwards, so that the first name of the text wins until one has been seen.
  for (const [root, { endings, beginning }] of [...parts].reverse()) {
    if (!roots.has(root)) continue
    for (const part of endings) {
      if (byEnding.has(part)) shared.add(part)
      byEnding.set(part, root)
    }
    if (beginning === null) continue
    if (byBeginning.has(beginning)) shared.add(beginning)
    byBeginning.set(beginning, root)
  }

  // Only a part of several names has anything to remember.
  function see(root: string, address: string): void {
    const known = shared.size === 0 ? undefined : parts.get(root)
    if (known === undefined) return
    for (const part of known.endings) {
      if (!shared.has(part)) continue
      byEnding.set(part, root)
      if (address !== '') byEnding.set(`${address} | ${part}`, root)
    }
    const { beginning } = known
    if (beginning !== null && shared.has(beginning)) byBeginning.set(beginning, root)
  }

  function of(part: string, address: string): string {
    return byEnding.get(`${address} | ${part}`) ?? byEnding.get(part) ?? byBeginning.get(part) ?? part
  }

  return { of, see, isNeeded: shared.size > 0 }
}
