import type { PlaceValue } from '../article.js'
import { comparisonKey } from '../vietnamese/key.js'
import { type Commune, currentCommunes, formerCommunes } from './communes.js'
import type { District, Province } from './entries.js'
import type { Lexicon } from './lexicon.js'

/** A unit that may be meant, and what it lies in. */
export interface Candidate {
  readonly value: PlaceValue
  /** `tỉnh`, `quận`, `xã` …; undefined for a country. */
  readonly unit?: string
  /** Code of today's province. */
  readonly now?: string
  /** Code of the province before 1 July 2025, and its name. */
  readonly before?: { readonly code: string; readonly name: string }
  /** Code of the district of a former commune. */
  readonly district?: string
}

/** Candidates by the comparison key of their name without unit. */
export type PlaceIndex = ReadonlyMap<string, readonly Candidate[]>

/** Key of a place's name: `Bà Rịa-Vũng Tàu`, `Bà Rịa – Vũng Tàu` and `Bà Rịa Vũng Tàu` are one. */
export function placeKey(name: string): string {
  return comparisonKey(name)
    .split(/[-–— ]+/u)
    .join(' ')
}

function indexOf(named: Iterable<readonly [readonly string[], Candidate]>): PlaceIndex {
  const index = new Map<string, Candidate[]>()
  for (const [names, candidate] of named) {
    for (const key of new Set(names.map(placeKey))) {
      const known = index.get(key)
      if (known === undefined) index.set(key, [candidate])
      else known.push(candidate)
    }
  }
  return index
}

function namesOf({
  name,
  aliases = [],
}: {
  readonly name: string
  readonly aliases?: readonly string[]
}): readonly string[] {
  return [name, ...aliases]
}

function* countriesOf(lexicon: Lexicon): Generator<readonly [readonly string[], Candidate]> {
  for (const country of lexicon.countries.entries) {
    const { name, code } = country
    yield [namesOf(country), { value: { kind: 'place', name, level: 'country', code, status: 'current' } }]
  }
}

/** `tỉnh Lào Cai`: a unit is shown with its unit word, `5` alone would say nothing. */
function fullName(unit: string, name: string): string {
  return `${unit} ${name}`
}

function* provincesOf(lexicon: Lexicon): Generator<readonly [readonly string[], Candidate]> {
  const provinces = lexicon.provinces.entries
  const current = new Map(provinces.filter(isCurrent).map((province) => [province.code, province]))
  const names = new Set([...current.values()].map(({ name }) => name))
  for (const province of provinces) {
    const { unit, name, code, status, successor } = province
    // A province that goes on under its name (Lào Cai, Đồng Nai) is the current one, whatever code it had.
    if (status === 'former' && names.has(name)) continue
    const heir = successor === undefined ? undefined : current.get(successor)
    const value: PlaceValue = {
      kind: 'place',
      name: fullName(unit, name),
      level: 'province',
      code,
      status,
      ...(heir && { successor: { name: fullName(heir.unit, heir.name), code: heir.code } }),
    }
    yield [namesOf(province), { value, unit, now: heir?.code ?? code }]
  }
}

function isCurrent({ status }: Province): boolean {
  return status === 'current'
}

/** Provinces by the code they had before 1 July 2025; codes were given anew, so `15` is another one today. */
function provincesBefore(lexicon: Lexicon): ReadonlyMap<string, Province> {
  const byCode = new Map<string, Province>()
  for (const province of lexicon.provinces.entries) {
    if (!isCurrent(province) || !byCode.has(province.code)) byCode.set(province.code, province)
  }
  return byCode
}

function* districtsOf(lexicon: Lexicon, units: Units): Generator<readonly [readonly string[], Candidate]> {
  const before = provincesBefore(lexicon)
  for (const district of lexicon.districts.entries) {
    const { unit, name, code, successor } = district
    const province = before.get(district.province)
    const value: PlaceValue = {
      kind: 'place',
      name: fullName(unit, name),
      level: 'district',
      code,
      status: 'former',
      ...heirOf(successor, units),
    }
    yield [namesOf(district), { value, unit, ...placed(province), district: code }]
  }
}

function placed(province: Province | undefined): Pick<Candidate, 'now' | 'before'> {
  if (province === undefined) return {}
  return { now: province.successor ?? province.code, before: { code: province.code, name: province.name } }
}

/** Current communes and districts by code, for the names of successors. */
type Units = ReadonlyMap<string, { readonly unit: string; readonly name: string }>

function heirOf(code: string | undefined, units: Units): Pick<PlaceValue, 'successor'> {
  const heir = code === undefined ? undefined : units.get(code)
  return heir === undefined || code === undefined
    ? {}
    : { successor: { name: fullName(heir.unit, heir.name), code } }
}

function* communesOf(
  communes: readonly Commune[],
  districts: ReadonlyMap<string, District>,
  before: ReadonlyMap<string, Province>,
  units: Units,
): Generator<readonly [readonly string[], Candidate]> {
  for (const { code, unit, name, parent, successor } of communes) {
    const status = successor === undefined ? 'current' : 'former'
    const value: PlaceValue = {
      kind: 'place',
      name: fullName(unit, name),
      level: 'commune',
      code,
      status,
      ...heirOf(successor, units),
    }
    const where =
      status === 'current'
        ? { now: parent }
        : { ...placed(before.get(districts.get(parent)?.province ?? '')), district: parent }
    yield [[name], { value, unit, ...where }]
  }
}

/** What `linkPlace` looks names up in; communes apart, because few articles need thirteen thousand of them. */
export interface PlaceIndexes {
  readonly countries: PlaceIndex
  readonly provinces: PlaceIndex
  readonly districts: () => PlaceIndex
  readonly communes: () => PlaceIndex
}

// A pure cache: an index depends on nothing but the lexicon.
const indexes = new WeakMap<Lexicon, PlaceIndexes>()

export function placeIndexes(lexicon: Lexicon): PlaceIndexes {
  const known = indexes.get(lexicon)
  if (known !== undefined) return known
  const made = makeIndexes(lexicon)
  indexes.set(lexicon, made)
  return made
}

function makeIndexes(lexicon: Lexicon): PlaceIndexes {
  const current = once(() => currentCommunes(lexicon.communes.entries))
  const districts = once(
    () => new Map(lexicon.districts.entries.map((district) => [district.code, district])),
  )
  const units = once((): Units => {
    const named = new Map<string, { readonly unit: string; readonly name: string }>(districts())
    for (const commune of current()) named.set(commune.code, commune)
    return named
  })
  return {
    countries: indexOf(countriesOf(lexicon)),
    provinces: indexOf(provincesOf(lexicon)),
    districts: once(() => indexOf(districtsOf(lexicon, units()))),
    communes: once(() => {
      const all = [...current(), ...formerCommunes(lexicon.formerCommunes.entries)]
      return indexOf(communesOf(all, districts(), provincesBefore(lexicon), units()))
    }),
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}
