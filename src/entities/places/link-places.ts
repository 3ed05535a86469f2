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
  const places = entities.filter(({ type }) => type === 'LOCATION')
  if (places.length === 0) return entities
  const time: PlaceContext = published === null ? {} : { published }
  const near = nearby(places, lexicon, time)
  const values = linkRightToLeft(places, text, lexicon, { ...time, near })
  const known = namesOf(new Set(values.values()))
  return entities.map((entity) => {
    if (entity.type !== 'LOCATION' || entity.value !== undefined) return entity
    const value = values.get(entity) ?? (known.size === 0 ? undefined : known.get(keyOf(entity.text)))
    return value === undefined ? entity : { ...entity, value }
  })
}

// A pure cache: articles name the same places.
const keyOf = remembering(placeKey)

/** What can be linked with no help: provinces, countries, districts of a name that no other has. */
function nearby(places: readonly Entity[], lexicon: Lexicon, time: PlaceContext): readonly PlaceValue[] {
  const linked = new Map<string, PlaceValue>()
  for (const place of new Set(places.map((entity) => entity.text))) {
    const value = linkPlace(place, lexicon, time)
    if (value !== null && value.level !== 'country' && value.level !== 'commune') {
      linked.set(`${value.level} ${value.code}`, value)
    }
  }
  return [...linked.values()]
}

function linkRightToLeft(
  places: readonly Entity[],
  text: string,
  lexicon: Lexicon,
  context: PlaceContext,
): ReadonlyMap<Entity, PlaceValue> {
  const values = new Map<Entity, PlaceValue>()
  // A long text names the same places again and again, and the answer is the same.
  const answers = new Map<string, PlaceValue | null>()
  const link = (name: string, within: PlaceValue | undefined) => {
    const question = `${name}\n${within?.level} ${within?.code}`
    let answer = answers.get(question)
    if (answer === undefined) {
      answer = linkPlace(name, lexicon, within === undefined ? context : { ...context, within })
      answers.set(question, answer)
    }
    return answer
  }
  let next: { readonly start: number; readonly value: PlaceValue } | undefined
  for (let index = places.length - 1; index >= 0; index--) {
    const place = places[index]!
    const beside = next !== undefined && standsBeside(text, place.end, next.start)
    const value = link(place.text, beside ? next?.value : undefined)
    next = value === null ? undefined : { start: place.start, value }
    if (value !== null) values.set(place, value)
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
function namesOf(values: Iterable<PlaceValue>): ReadonlyMap<string, PlaceValue> {
  const names = new Map<string, PlaceValue | null>()
  for (const value of values) {
    if (value.level !== 'district' && value.level !== 'commune') continue
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
