import type { GoldDocument } from '../../bench/accuracy/gold.js'
import { bundledLexicon } from '../../src/lexicon/lexicon.js'
import { seeded } from './random.js'

/**
 * A second training article from each, with other persons and places in the same sentences: the model learns what stands
 * around a name, not the names of 2017. One name is replaced by the same name all through its article.
 */
export function withOtherNames(documents: readonly GoldDocument[], seed: number): GoldDocument[] {
  const names = namePools(documents)
  return documents.map((document, index) => replaceNames(document, names, seeded(seed * 100003 + index)))
}

interface Pools {
  readonly family: (random: () => number) => string
  readonly middle: (random: () => number) => string
  readonly given: (random: () => number) => string
  readonly families: ReadonlySet<string>
  readonly places: readonly string[]
  readonly placeSet: ReadonlySet<string>
  readonly countries: readonly string[]
  readonly countrySet: ReadonlySet<string>
  /** Foreign names of persons by number of words. */
  readonly foreign: ReadonlyMap<number, readonly string[]>
}

const ASCII_NAME = /^[A-Z][A-Za-z'-]+( [A-Z][A-Za-z'-]+)*$/

function namePools(documents: readonly GoldDocument[]): Pools {
  const lexicon = bundledLexicon()
  const places = [...lexicon.provinces.entries, ...lexicon.districts.entries]
    .map(({ name }) => name)
    .filter((name) => !/[0-9]/.test(name))
  const countries = lexicon.countries.entries.map(({ name }) => name)
  const foreign = new Map<number, string[]>()
  for (const { text, entities } of documents) {
    for (const { type, start, end } of entities) {
      const name = text.slice(start, end)
      if (type !== 'PERSON' || !ASCII_NAME.test(name)) continue
      const words = name.split(' ').length
      foreign.set(words, [...(foreign.get(words) ?? []), name])
    }
  }
  return {
    family: weighted(lexicon.surnames.entries),
    middle: weighted(lexicon.middleNames.entries),
    given: weighted(lexicon.givenNames.entries),
    families: new Set(lexicon.surnames.entries.map(({ name }) => name)),
    places,
    placeSet: new Set(places),
    countries,
    countrySet: new Set(countries),
    foreign,
  }
}

/** Draws by count, flattened so that rare names are seen as well. */
function weighted(
  entries: readonly { readonly name: string; readonly count: number }[],
): (random: () => number) => string {
  let sum = 0
  const sums = entries.map(({ count }) => (sum += Math.sqrt(count)))
  return (random) => {
    const target = random() * sum
    return entries[sums.findIndex((value) => value >= target)]!.name
  }
}

function replaceNames(document: GoldDocument, pools: Pools, random: () => number): GoldDocument {
  const { text } = document
  const chosen = new Map<string, string>()
  const edits: { start: number; end: number; name: string }[] = []
  const longestFirst = [...document.entities].sort((a, b) => b.end - b.start - (a.end - a.start))
  for (const { type, start, end } of longestFirst) {
    if (type !== 'PERSON' && type !== 'LOCATION') continue
    const surface = text.slice(start, end)
    if (type === 'PERSON') {
      const name = chosen.get(surface) ?? person(surface, pools, random, chosen)
      if (name !== null) edits.push({ start, end, name })
      continue
    }
    const core = placeCore(surface, pools)
    if (core === null) continue
    const pool = pools.countrySet.has(core) ? pools.countries : pools.places
    const name = chosen.get(core) ?? pool[Math.floor(random() * pool.length)]!
    chosen.set(core, name)
    edits.push({ start: end - core.length, end, name })
  }
  return rebuilt(document, edits)
}

function person(
  surface: string,
  pools: Pools,
  random: () => number,
  chosen: Map<string, string>,
): string | null {
  const words = surface.split(' ')
  const { family, middle, given } = pools
  let name: string | null = null
  if (words.length >= 2 && words.length <= 4 && pools.families.has(words[0]!)) {
    const parts = [family(random)]
    while (parts.length < words.length - 1) parts.push(middle(random))
    parts.push(given(random))
    name = parts.join(' ')
    // `Tám` alone, later in the article, is the same person.
    chosen.set(words[words.length - 1]!, parts[parts.length - 1]!)
  } else if (ASCII_NAME.test(surface)) {
    const pool = pools.foreign.get(words.length) ?? []
    name = pool.length === 0 ? null : pool[Math.floor(random() * pool.length)]!
  }
  if (name !== null) chosen.set(surface, name)
  return name
}

function placeCore(surface: string, pools: Pools): string | null {
  const words = surface.split(' ')
  for (let from = 0; from < words.length; from++) {
    const core = words.slice(from).join(' ')
    if (pools.placeSet.has(core) || (from === 0 && pools.countrySet.has(core))) return core
  }
  return null
}

function rebuilt(
  document: GoldDocument,
  edits: { start: number; end: number; name: string }[],
): GoldDocument {
  const { text } = document
  edits.sort((a, b) => a.start - b.start || b.end - a.end)
  const used: typeof edits = []
  let last = 0
  for (const edit of edits) {
    const cuts = document.entities.some(
      ({ start, end }) => (start > edit.start && start < edit.end) || (end > edit.start && end < edit.end),
    )
    if (edit.start < last || cuts) continue
    used.push(edit)
    last = edit.end
  }
  let clean = ''
  let at = 0
  for (const { start, end, name } of used) {
    clean += text.slice(at, start) + name
    at = end
  }
  clean += text.slice(at)
  const moved = (offset: number) => {
    let shift = 0
    for (const { start, end, name } of used) {
      if (end > offset) break
      shift += name.length - (end - start)
    }
    return offset + shift
  }
  return {
    ...document,
    text: clean,
    entities: document.entities.map((entity) => ({
      ...entity,
      start: moved(entity.start),
      end: moved(entity.end),
    })),
    sentenceEnds: document.sentenceEnds.map(moved),
  }
}
