import { limitOf } from '../../lexicon/begins.js'
import { compilePhrases, edgeFrom, type Phrases } from '../../lexicon/phrases.js'
import { LOWER } from './shapes.js'
import type { Draft } from './view.js'

/** What lists a phrase stands in: one bit a list. */
export const SURNAME = 1 << 0
export const GIVEN_NAME = 1 << 1
export const MIDDLE_NAME = 1 << 2
export const TITLE = 1 << 3
export const RANK = 1 << 4
export const PROFESSION = 1 << 5
export const BODY = 1 << 6
export const BODY_HEAD = 1 << 7
export const PROVINCE = 1 << 8
export const DISTRICT = 1 << 9
export const COMMUNE = 1 << 10
export const COUNTRY = 1 << 11
export const FOREIGN_PLACE = 1 << 12
export const PLACE_UNIT = 1 << 13
export const HONORIFIC = 1 << 14
export const DOCUMENT = 1 << 15
export const SHORT_BODY = 1 << 16
export const SHORT_PLACE = 1 << 17
export const SHORT_TITLE = 1 << 18
export const SHORT_OTHER = 1 << 19
export const FOREIGN_BODY = 1 << 20
export const COMPANY = 1 << 21
/** Names that the press does not explain, and names that are no entities. */
export const WELL_KNOWN_PERSON = 1 << 22
export const PRODUCT = 1 << 23
export const EVENT_NAME = 1 << 24
export const EVENT_HEAD = 1 << 25

/** Lists whose phrases are written with a capital letter: in lower case they are ordinary words. */
const PROPER =
  SURNAME |
  GIVEN_NAME |
  MIDDLE_NAME |
  PROVINCE |
  DISTRICT |
  COMMUNE |
  COUNTRY |
  FOREIGN_PLACE |
  SHORT_BODY |
  SHORT_PLACE |
  SHORT_TITLE |
  SHORT_OTHER |
  FOREIGN_BODY |
  COMPANY |
  BODY |
  WELL_KNOWN_PERSON |
  PRODUCT |
  EVENT_NAME

export interface GazetteerEntry {
  readonly phrase: string
  readonly bits: number
}

/** All lists in one trie; a phrase's value is the lists that hold it. */
export interface Gazetteers {
  readonly phrases: Phrases
  /** Those of them that may be written in lower case, with the lists of which that is true. */
  readonly common: Phrases
  /** Lists of head words: where a name of a body, post or place begins. */
  readonly heads: number
  /** Unit words that always belong to the place after them: `tỉnh`, `khu công nghiệp`; not `vùng`, `nước`. */
  readonly closeUnits: Phrases
  /** Head words of what is named after persons: schools and hospitals. */
  readonly schools: Phrases
  /** Head words that always belong to the name after them: `bệnh viện`, `công ty`; not `tổ chức`. */
  readonly closeHeads: Phrases
  /** Names of bodies in full. */
  readonly bodies: Phrases
}

const NO_PHRASES = compilePhrases([])

/** Joins lists; what stands in several gets the bits of all. */
export function compileGazetteers(entries: Iterable<GazetteerEntry>): Gazetteers {
  const bits = new Map<string, number>()
  for (const entry of entries) {
    const phrase = entry.phrase.toLowerCase()
    bits.set(phrase, (bits.get(phrase) ?? 0) | entry.bits)
  }
  const all = Array.from(bits, ([phrase, value]) => ({ phrase, value }))
  const common = all.filter(({ value }) => (value & ~PROPER) !== 0)
  return {
    phrases: compilePhrases(all),
    common: compilePhrases(common.map(({ phrase, value }) => ({ phrase, value: value & ~PROPER }))),
    heads: TITLE | BODY_HEAD | PLACE_UNIT,
    closeUnits: NO_PHRASES,
    schools: NO_PHRASES,
    closeHeads: NO_PHRASES,
    bodies: NO_PHRASES,
  }
}

/** Marks where phrases of the lists begin, go on and end, within sentences. */
export function markGazetteers(view: Draft): void {
  const { keys, shapes, sentenceStart, sentenceEnd, gazetteers, listedBodies, listedEvents } = view
  const { gazetteerBegin: begin, gazetteerInside: inside, gazetteerEnd: end } = view
  for (let index = 0; index < sentenceStart.length; index++) {
    const to = sentenceEnd[index]!
    for (let at = sentenceStart[index]!; at < to; at++) {
      const phrases = shapes[at] === LOWER ? gazetteers.common : gazetteers.phrases
      const limit = limitOf(phrases.begins, keys, at, to)
      if (limit === at) continue
      const { edges } = phrases
      let node = 0
      for (let last = at; last < limit; last++) {
        const edge = edgeFrom(phrases, node, keys[last]!)
        if (edge < 0) break
        node = edges[edge + 2]!
        const bits = edges[edge + 3]!
        if (bits === -1) continue
        begin[at] = begin[at]! | bits
        for (let next = at + 1; next <= last; next++) inside[next] = inside[next]! | bits
        end[last] = end[last]! | bits
      }
      const begins = begin[at]!
      if ((begins & BODY) !== 0) listedBodies.push(at)
      if ((begins & EVENT_NAME) !== 0) listedEvents.push(at)
    }
  }
}
