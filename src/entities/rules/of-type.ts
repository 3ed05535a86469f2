import type { EntityType } from '../../article.js'
import { type Mention, sorted } from './page.js'

/** The mentions of one type, and where in the list of all they stand. */
interface OfType {
  readonly mentions: Mention[]
  readonly places: number[]
}

const NONE: OfType = { mentions: [], places: [] }

// What the last list was sorted into. A list never changes, and most rules give on the one that they were given: so the
// two dozen rules that are about one type need not look through all mentions for it.
let lastList: readonly Mention[] | null = null
let byType: Partial<Record<EntityType, OfType>> = {}

function ofType(all: readonly Mention[], type: EntityType): OfType {
  if (lastList !== all) {
    byType = {}
    for (let at = 0; at < all.length; at++) {
      const mention = all[at]!
      const known = byType[mention.type]
      if (known === undefined) byType[mention.type] = { mentions: [mention], places: [at] }
      else {
        known.mentions.push(mention)
        known.places.push(at)
      }
    }
    lastList = all
  }
  return byType[type] ?? NONE
}

/** The mentions of a type, in order. */
export function mentionsOf(type: EntityType, all: readonly Mention[]): readonly Mention[] {
  return ofType(all, type).mentions
}

/** Where in the list they stand. */
export function placesOf(type: EntityType, all: readonly Mention[]): readonly number[] {
  return ofType(all, type).places
}

/** `mended`, for a rule that mends mentions of one type. */
export function mendedOf(
  type: EntityType,
  all: readonly Mention[],
  mend: (mention: Mention) => Mention,
): readonly Mention[] {
  const { mentions, places } = ofType(all, type)
  let result: Mention[] | null = null
  for (let index = 0; index < mentions.length; index++) {
    const before = mentions[index]!
    const after = mend(before)
    if (after === before) continue
    result ??= [...all]
    result[places[index]!] = after
  }
  return result === null ? all : sorted(result)
}

/** `only`, for a rule that drops mentions of one type. */
export function onlyOf(
  type: EntityType,
  all: readonly Mention[],
  passes: (mention: Mention) => boolean,
): readonly Mention[] {
  if (ofType(all, type).mentions.every(passes)) return all
  return all.filter((mention) => mention.type !== type || passes(mention))
}

/** The longest mention of a type that starts at each atom. */
export function longestByStart(type: EntityType, all: readonly Mention[]): ReadonlyMap<number, Mention> {
  const longest = new Map<number, Mention>()
  for (const mention of mentionsOf(type, all)) {
    const known = longest.get(mention.start)
    if (known === undefined || known.end < mention.end) longest.set(mention.start, mention)
  }
  return longest
}
