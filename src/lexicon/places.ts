import type { PlaceValue } from '../article.js'
import { scanAtoms } from '../text/atoms.js'
import { isUpper } from '../text/characters.js'
import { oncePer } from '../text/once-per.js'
import { comparisonKey } from '../vietnamese/key.js'
import { atomKeys } from './atom-keys.js'
import type { Lexicon } from './lexicon.js'
import { longestMatch } from './phrases.js'
import { type Candidate, type PlaceIndex, placeIndexes, placeKey } from './place-index.js'
import { remembering } from './remembering.js'

/** What else the article says that helps to tell places of one name apart. */
export interface PlaceContext {
  /** The next larger place beside it: for `xã Phù Lâm` in `xã Phù Lâm, huyện Sóc Nam` the district. */
  readonly within?: PlaceValue | undefined
  /** Places that were linked elsewhere in the article. */
  readonly near?: readonly PlaceValue[] | undefined
  /** When the article was published, ISO 8601: before 1 July 2025 a commune is one of that time. */
  readonly published?: string | undefined
}

/** The day on which districts ended and communes were drawn anew. */
const REFORM = '2025-07-01'

/**
 * The administrative unit or country that bears a name.
 *
 * @param surface - the name as written, with or without its unit word: `TP.HCM`, `quận 5`, `tỉnh Yên Bái`, `Mỹ`
 * @param lexicon - the lexicon that knows provinces, districts, communes and countries
 * @param context - what tells units of one name apart
 * @returns the unit, or null where none bears the name or several do and nothing tells which is meant
 * @example linkPlace('tỉnh Yên Bái', bundledLexicon())
 *   // { name: 'tỉnh Yên Bái', level: 'province', code: '15', status: 'former',
 *   //   successor: { name: 'tỉnh Lào Cai', code: '15' }, … }
 */
export function linkPlace(surface: string, lexicon: Lexicon, context: PlaceContext = {}): PlaceValue | null {
  const { bare, unit, named } = readingOf(surface, lexicon)
  const chosen = choose(bare, context) ?? (unit === null ? null : chooseWithUnit(unit, named, context))
  return chosen === null ? null : placeIndexes(lexicon).placeOf(chosen)
}

/** What a surface may mean, before the article is asked. */
interface Reading {
  /** Bearers of the whole name: a country, a province, or the districts of that name. */
  readonly bare: readonly Candidate[]
  readonly unit: Unit | null
  /** Bearers of the name after the unit word, by rank, and those of them that are such a unit. */
  readonly named: readonly { readonly all: readonly Candidate[]; readonly such: readonly Candidate[] }[]
}

const readerOf = oncePer((lexicon: Lexicon) => remembering((text) => readSurface(text, lexicon)))

function readingOf(surface: string, lexicon: Lexicon): Reading {
  return readerOf(lexicon)(surface)
}

function readSurface(surface: string, lexicon: Lexicon): Reading {
  const text = surface.normalize('NFC').trim()
  const unit = readUnit(text, lexicon)
  const named = unit === null ? [] : candidatesFor(unit, lexicon)
  return {
    bare: bareCandidates(text, lexicon),
    unit,
    named: named.map((all) => ({ all, such: all.filter((candidate) => bears(candidate, unit!)) })),
  }
}

/** A name without a unit word is a country's, a province's, or that of the one district that bears it. */
function bareCandidates(name: string, lexicon: Lexicon): readonly Candidate[] {
  const { countries, provinces, districts } = placeIndexes(lexicon)
  const key = placeKey(name)
  // A number or a single letter is nobody's name; `sông Cầu` is a river, `Sông Cầu` a town.
  if (key.length < 2 || !isUpper(name.charAt(0))) return []
  return countries.get(key) ?? provinces.get(key) ?? districts.get(key) ?? []
}

interface Unit {
  readonly word: string
  readonly level: string
  readonly name: string
}

/** Splits `TP. Vinh` into `thành phố` and `Vinh`. */
function readUnit(text: string, lexicon: Lexicon): Unit | null {
  const atoms = scanAtoms(text)
  const match = longestMatch(lexicon.placeUnits.phrases, atomKeys(text, atoms), 0)
  if (match === null || match.length >= atoms.count) return null
  const { name, means, level } = lexicon.placeUnits.entries[match.value]!
  return { word: comparisonKey(means ?? name), level, name: text.slice(atoms.start[match.length]!) }
}

function chooseWithUnit(unit: Unit, named: Reading['named'], context: PlaceContext): Candidate | null {
  for (const { all, such } of named) {
    const risen = such.length > 0 ? such : all.filter((candidate) => mayHaveBeen(candidate, unit, context))
    if (risen.length > 0) return choose(risen, context)
  }
  return null
}

/** Units rose in rank: `thị xã Từ Sơn` was a city when districts ended, many a `xã` became a `phường`. */
function mayHaveBeen(candidate: Candidate, { level }: Unit, { within }: PlaceContext): boolean {
  if (level === 'district') return candidate.level === 'district'
  return level === 'commune' && within !== undefined && inside(candidate, within) > 0
}

/** What bears the name, by rank: a `thành phố` may be one of a province's rank or of a district's. */
function candidatesFor({ level, name }: Unit, lexicon: Lexicon): readonly (readonly Candidate[])[] {
  const { countries, provinces, districts, communes } = placeIndexes(lexicon)
  const named = (index: PlaceIndex) => index.get(placeKey(name)) ?? []
  switch (level) {
    case 'country':
      return [named(countries)]
    case 'province':
      return [named(provinces), named(districts)]
    case 'district':
      return [named(districts)]
    case 'commune':
      return [communes(name)]
    default:
      return []
  }
}

// Words for a city of whatever rank, and for a province that is a city by now (`tỉnh Đồng Nai` before 30 April 2026).
const CITY = comparisonKey('thành phố')
const PROVINCE = comparisonKey('tỉnh')
const CAPITALS = new Set(['thủ đô', 'cố đô', 'tỉnh lỵ', 'thủ phủ', 'thành'].map(comparisonKey))

// A pure cache: there are a dozen words for units.
const keysOfUnits = remembering(comparisonKey)

function bears({ unit, level }: Candidate, { word }: Unit): boolean {
  if (unit === undefined) return true
  const own = keysOfUnits(unit)
  if (own === word) return true
  if (level === 'province') return (word === PROVINCE && own === CITY) || (CAPITALS.has(word) && own === CITY)
  return CAPITALS.has(word) && own === CITY
}

/** The one that is meant: the best by what the context says, if no other is as good. */
function choose(candidates: readonly Candidate[], context: PlaceContext): Candidate | null {
  if (candidates.length < 2) return candidates[0] ?? null
  let best: Candidate | undefined
  let most = -1
  let tied = false
  for (const candidate of candidates) {
    const score = scoreOf(candidate, context)
    if (score === most) tied = true
    if (score > most) {
      most = score
      best = candidate
      tied = false
    }
  }
  if (best === undefined || tied) return null
  const { within } = context
  // Of several units of one name none is meant, if the text names a larger place that none of them lies in.
  const elsewhere = within !== undefined && inside(best, within) === 0
  return elsewhere && within.level !== 'country' ? null : best
}

const INSIDE = 8
const NEAR = 2
const OF_ITS_TIME = 1

function scoreOf(candidate: Candidate, { within, near, published }: PlaceContext): number {
  let score = 0
  if (within !== undefined) score += INSIDE * inside(candidate, within)
  let nearest = 0
  if (near !== undefined)
    for (const place of near) if (nearest < 2) nearest = Math.max(nearest, inside(candidate, place))
  score += NEAR * nearest
  if (candidate.status === expectedStatus(within, published)) score += OF_ITS_TIME
  return score
}

/** A text of before the reform, or one that names a district, speaks of the old communes. */
function expectedStatus(within: PlaceValue | undefined, published: string | undefined): PlaceValue['status'] {
  if (within?.level === 'district') return 'former'
  return published !== undefined && published < REFORM ? 'former' : 'current'
}

/** 0 where a candidate does not lie in a place, 2 where it does, 1 where its province only became part of it. */
function inside({ now, before, district, code, level, status }: Candidate, place: PlaceValue): number {
  if (code === place.code && level === place.level) return 0
  switch (place.level) {
    case 'country':
      return 0
    case 'province': {
      if (before !== undefined && place.name.endsWith(` ${before.name}`)) return 2
      if (now !== (place.successor?.code ?? place.code)) return 0
      return status === 'current' ? 2 : 1
    }
    case 'district':
      return district === place.code && level === 'commune' ? 2 : 0
    case 'commune':
      return 0
  }
}
