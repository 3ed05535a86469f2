import type { PlaceValue } from '../article.js'
import { oncePer } from '../text/once-per.js'
import { comparisonKey } from '../vietnamese/key.js'
import { type Commune, communeOfCode, communesNamed } from './communes.js'
import type { District, Province } from './entries.js'
import type { Lexicon } from './lexicon.js'

/** A unit that may be meant, and what it lies in. */
export interface Candidate {
  readonly level: PlaceValue['level']
  readonly code: string
  readonly status: PlaceValue['status']
  readonly name: string
  /** `tỉnh`, `quận`, `xã` …; undefined for a country. */
  readonly unit: string | undefined
  readonly successor: string | undefined
  /** Code of today's province. */
  readonly now: string | undefined
  /** Code of the province before 1 July 2025, and its name. */
  readonly before: { readonly code: string; readonly name: string } | undefined
  /** Code of the district of a former commune. */
  readonly district: string | undefined
}

type Known = Pick<Candidate, 'level' | 'code' | 'status' | 'name'> & Partial<Candidate>

/** All candidates have one form: they are compared with each other for every place of a text. */
function candidateOf({
  level,
  code,
  status,
  name,
  unit,
  successor,
  now,
  before,
  district,
}: Known): Candidate {
  return { level, code, status, name, unit, successor, now, before, district }
}

/** Candidates by the key of their name without unit. */
export type PlaceIndex = ReadonlyMap<string, readonly Candidate[]>

/** Key of a place's name: `Bà Rịa-Vũng Tàu`, `Bà Rịa – Vũng Tàu` and `Bà Rịa Vũng Tàu` are one. */
export function placeKey(name: string): string {
  return comparisonKey(name)
    .split(/[-–— ]+/u)
    .join(' ')
}

/** What `linkPlace` looks names up in. */
export interface PlaceIndexes {
  readonly countries: PlaceIndex
  readonly provinces: PlaceIndex
  readonly districts: PlaceIndex
  readonly communes: (name: string) => readonly Candidate[]
  readonly placeOf: (candidate: Candidate) => PlaceValue
}

export const placeIndexes = oncePer(makeIndexes)

function makeIndexes(lexicon: Lexicon): PlaceIndexes {
  const before = provincesBefore(lexicon)
  const districts = new Map(lexicon.districts.entries.map((district) => [district.code, district]))
  return {
    countries: indexOf(countriesOf(lexicon)),
    provinces: indexOf(provincesOf(lexicon)),
    districts: indexOf(districtsOf(lexicon, before)),
    communes: (name) =>
      communesNamed(name, lexicon).map((commune) => communeCandidate(commune, districts, before)),
    placeOf: (candidate) => placeOf(candidate, lexicon, districts),
  }
}

type Named = readonly [readonly string[], Candidate]

function indexOf(named: Iterable<Named>): PlaceIndex {
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

function* countriesOf(lexicon: Lexicon): Generator<Named> {
  for (const country of lexicon.countries.entries) {
    const { name, code } = country
    yield [namesOf(country), candidateOf({ name, level: 'country', code, status: 'current' })]
  }
}

function* provincesOf(lexicon: Lexicon): Generator<Named> {
  const provinces = lexicon.provinces.entries
  const current = new Set(provinces.filter(isCurrent).map(({ name }) => name))
  for (const province of provinces) {
    const { unit, name, code, status, successor } = province
    // A province that goes on under its name (Lào Cai, Đồng Nai) is the current one, whatever code it had.
    if (status === 'former' && current.has(name)) continue
    const heir = successor === undefined ? {} : { successor }
    yield [
      namesOf(province),
      candidateOf({ name, level: 'province', code, status, unit, ...heir, now: successor ?? code }),
    ]
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

function* districtsOf(lexicon: Lexicon, before: ReadonlyMap<string, Province>): Generator<Named> {
  for (const district of lexicon.districts.entries) {
    const { unit, name, code, successor, province } = district
    const heir = successor === undefined ? {} : { successor }
    const where = { ...placed(before.get(province)), district: code }
    const known = { name, level: 'district', code, status: 'former', unit, ...heir, ...where } as const
    yield [namesOf(district), candidateOf(known)]
  }
}

function placed(province: Province | undefined): Partial<Pick<Candidate, 'now' | 'before'>> {
  if (province === undefined) return {}
  return { now: province.successor ?? province.code, before: { code: province.code, name: province.name } }
}

function communeCandidate(
  { code, unit, name, parent, successor }: Commune,
  districts: ReadonlyMap<string, District>,
  before: ReadonlyMap<string, Province>,
): Candidate {
  const commune = { name, level: 'commune', code, unit } as const
  if (successor === undefined) return candidateOf({ ...commune, status: 'current', now: parent })
  const province = before.get(districts.get(parent)?.province ?? '')
  return candidateOf({ ...commune, status: 'former', successor, ...placed(province), district: parent })
}

function placeOf(
  { name, unit, level, code, status, successor }: Candidate,
  lexicon: Lexicon,
  districts: ReadonlyMap<string, District>,
): PlaceValue {
  const heir = successor === undefined ? undefined : heirOf(successor, lexicon, districts)
  const full = fullName({ name, unit })
  if (heir === undefined || successor === undefined) return { kind: 'place', name: full, level, code, status }
  return {
    kind: 'place',
    name: full,
    level,
    code,
    status,
    successor: { name: fullName(heir), code: successor },
  }
}

interface Unit {
  readonly name: string
  readonly unit?: string | undefined
}

/** `tỉnh Lào Cai`: a unit is shown with its unit word, `5` alone would say nothing. */
function fullName({ name, unit }: Unit): string {
  return unit === undefined ? name : `${unit} ${name}`
}

/** What bears a code: two digits for a current province, three for a district, five for a current commune. */
function heirOf(code: string, lexicon: Lexicon, districts: ReadonlyMap<string, District>): Unit | undefined {
  if (code.length === 2)
    return lexicon.provinces.entries.find((province) => isCurrent(province) && province.code === code)
  return districts.get(code) ?? communeOfCode(code, lexicon)
}
