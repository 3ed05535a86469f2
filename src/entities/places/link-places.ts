import type { Entity, PlaceValue } from '../../article.js'
import type { Lexicon } from '../../lexicon/lexicon.js'
import { placeKey } from '../../lexicon/place-index.js'
import { linkPlace, type PlaceContext } from '../../lexicon/places.js'
import { remembering } from '../../lexicon/remembering.js'

/**
 * Gives places their administrative units and countries. `xã Phù Lâm, huyện Sóc Nam` is read from the right, so that
 * the commune is looked for in its district; what an article has linked once, it means again (`Phù Lâm`).
 *
 * @param entities - entities of one article in the order of the text; others than LOCATION pass through
 * @param text - the text that their offsets count in
 * @param lexicon - provinces, districts, communes, countries
 * @param published - ISO 8601 day of publication, or null: communes of before 1 July 2025 are others than today's
 * @returns the same list with `value` where a place is a unit
 */
export function linkPlaces(
  entities: readonly Entity[],
  text: string,
  lexicon: Lexicon,
  published: string | null,
): readonly Entity[] {
  const places: Place[] = []
  for (let index = 0; index < entities.length; index++) {
    const entity = entities[index]!
    if (entity.type === 'LOCATION')
      places.push({ index, start: entity.start, end: entity.end, name: entity.text })
  }
  if (places.length === 0) return entities
  const asked = new Map<string, Answer[]>()
  const near = nearby(places, asked, lexicon, published ?? undefined)
  const values = linkRightToLeft(places, asked, text, lexicon, { near, published: published ?? undefined })
  return withValues(entities, places, values)
}

interface Place {
  readonly index: number
  readonly start: number
  readonly end: number
  readonly name: string
}

/** What a name means beside a larger place: a long text names the same places again and again. */
interface Answer {
  readonly within: PlaceValue | undefined
  readonly value: PlaceValue | null
}

/** The same list with what the places are; one without a value is what the article calls so elsewhere. */
function withValues(
  entities: readonly Entity[],
  places: readonly Place[],
  values: readonly (PlaceValue | null)[],
): readonly Entity[] {
  // Of two readings of one unit the later one here counts, and that is to be the first of the text.
  const known = namesOf(new Set([...values].reverse()))
  const linked = [...entities]
  places.forEach(({ index, name }, at) => {
    const entity = entities[index]!
    if (entity.value !== undefined) return
    const value = values[at] ?? (known.size === 0 ? undefined : known.get(keyOf(name)))
    if (value !== undefined) linked[index] = { ...entity, value }
  })
  return linked
}

// A pure cache: articles name the same places.
const keyOf = remembering(placeKey)

/** What can be linked with no help: provinces, countries, districts of a name that no other has. */
function nearby(
  places: readonly Place[],
  asked: Map<string, Answer[]>,
  lexicon: Lexicon,
  published: string | undefined,
): readonly PlaceValue[] {
  const near: PlaceValue[] = []
  const context: PlaceContext = { within: undefined, near: undefined, published }
  for (const { name } of places) {
    if (asked.has(name)) continue
    asked.set(name, [])
    const value = linkPlace(name, lexicon, context)
    if (value === null || value.level === 'country' || value.level === 'commune') continue
    const known = near.findIndex((other) => isSamePlace(other, value))
    near[known < 0 ? near.length : known] = value
  }
  return near
}

function isSamePlace(one: PlaceValue | undefined, other: PlaceValue | undefined): boolean {
  return one?.level === other?.level && one?.code === other?.code
}

function linkRightToLeft(
  places: readonly Place[],
  asked: ReadonlyMap<string, Answer[]>,
  text: string,
  lexicon: Lexicon,
  { near, published }: PlaceContext,
): readonly (PlaceValue | null)[] {
  const values = new Array<PlaceValue | null>(places.length).fill(null)
  let next: { readonly start: number; readonly value: PlaceValue } | undefined
  for (let at = places.length - 1; at >= 0; at--) {
    const { name, start, end } = places[at]!
    const within = next !== undefined && standsBeside(text, end, next.start) ? next.value : undefined
    const answers = asked.get(name)!
    let answer = answers.find((known) => isSamePlace(known.within, within))
    if (answer === undefined) {
      answer = { within, value: linkPlace(name, lexicon, { within, near, published }) }
      answers.push(answer)
    }
    const { value } = answer
    next = value === null ? undefined : { start, value }
    values[at] = value
  }
  return values
}

const LONGEST_GAP = 8
// `xã Phù Lâm, huyện Sóc Nam`, `xã Phù Lâm (huyện Sóc Nam)`, `xã Phù Lâm thuộc huyện Sóc Nam`
const BETWEEN = /^[\s,(–-]*(?:thuộc |ở |của )?$/u

function standsBeside(text: string, end: number, start: number): boolean {
  return end <= start && start - end <= LONGEST_GAP && BETWEEN.test(text.slice(end, start))
}

/** Names without their unit word, where only one unit of the article bears them. */
function namesOf(values: Iterable<PlaceValue | null>): ReadonlyMap<string, PlaceValue> {
  const names = new Map<string, PlaceValue | null>()
  for (const value of values) {
    if (value?.level !== 'district' && value?.level !== 'commune') continue
    for (const key of [keyOf(value.name), keyOf(withoutUnit(value.name))]) {
      const known = names.get(key)
      names.set(key, known === undefined || known?.code === value.code ? value : null)
    }
  }
  return new Map([...names].filter((entry): entry is [string, PlaceValue] => entry[1] !== null))
}

// The unit words of districts and communes, as values show them.
const UNIT = /^(?:thành phố|thị xã|thị trấn|đặc khu|phường|quận|huyện|xã) /u

function withoutUnit(name: string): string {
  return name.replace(UNIT, '')
}
