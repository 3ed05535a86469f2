import { longestMatch, mayEnd, valueOfWhole } from '../../lexicon/phrases.js'
import { createIntMap, empty, note, noted } from '../../text/int-map.js'
import { BODY, BODY_HEAD } from '../features/gazetteers.js'
import { hashOfAtoms } from '../features/name-hash.js'
import { CAPITALS, LOWER, QUOTE, QUOTE_CLOSE, QUOTE_OPEN } from '../features/shapes.js'
import type { View } from '../features/view.js'
import { mendedOf, mentionsOf } from './of-type.js'
import { besides, covered, isFree, joined, type Mention, type Rule, respan, sorted, spanKey } from './page.js'
import { phraseKeys, spells } from './words.js'

/** `⟦Trường THPT⟧ ⟦Lê Văn Tám⟧`: a person's name after nothing but a head word is the name of the body. */
export const personAfterHead: Rule = (view, mentions) => {
  const heads = new Map<number, Mention>()
  for (const mention of mentionsOf('ORGANIZATION', mentions))
    if (onlyHead(view, mention)) heads.set(mention.end, mention)
  if (heads.size === 0) return mentions
  const merged = new Map<Mention, number>()
  const kept = mentions.filter((mention) => {
    const head = mention.type === 'PERSON' ? heads.get(mention.start) : undefined
    if (head === undefined) return true
    merged.set(head, mention.end)
    return false
  })
  if (merged.size === 0) return mentions
  return sorted(
    kept.map((mention) => {
      const end = merged.get(mention)
      return end === undefined ? mention : respan(mention, mention.start, end, 'person-after-head')
    }),
  )
}

function onlyHead(view: View, { start, end }: Mention): boolean {
  return valueOfWhole(view.gazetteers.schools, view.keys, start, end) !== -1
}

const CENTRAL = phraseKeys('Trung ương')
const LONGEST_QUOTATION = 60

/**
 * `⟦Ban Chỉ đạo⟧ “Toàn dân đọc sách” Trung ương`: a quotation right after a head word is the name of the body, and so is
 * what goes on after it.
 */
export const bodyWithQuotedName: Rule = (view, mentions) => {
  const by = 'body-with-quoted-name'
  const ends = new Map<number, { readonly close: number; readonly end: number }>()
  for (const { start, end } of mentionsOf('ORGANIZATION', mentions)) {
    if ((view.gazetteerEnd[end - 1]! & BODY_HEAD) === 0 || ends.has(end)) continue
    if (end - start > 4 || end >= view.keys.length || !opens(view, end) || !besides(view, end)) continue
    const close = closeOf(view, end)
    if (close < 0) continue
    const central = spells(view, close + 1, CENTRAL)
    ends.set(end, { close: close + 1, end: central ? close + 3 : close + 1 })
  }
  if (ends.size === 0) return mentions
  const quoted = new Uint8Array(view.keys.length)
  for (const [open, { end }] of ends) quoted.fill(1, open, end)
  const result: Mention[] = []
  for (const mention of mentions) {
    const grown = ends.get(mention.end)
    if (grown !== undefined && (mention.type === 'ORGANIZATION' || mention.type === 'TITLE')) {
      result.push(respan(mention, mention.start, grown.end, by))
    } else if (quoted[mention.start] === 0) result.push(mention)
  }
  return sorted(result)
}

function opens(view: View, at: number): boolean {
  return view.shapes[at] === QUOTE_OPEN || view.shapes[at] === QUOTE
}

/** The mark that closes the quotation opened at an atom, or -1. */
export function closeOf(view: View, open: number): number {
  const close = view.shapes[open] === QUOTE ? QUOTE : QUOTE_CLOSE
  const limit = Math.min(view.keys.length, open + LONGEST_QUOTATION)
  for (let at = open + 1; at < limit; at++) {
    if (view.text.charCodeAt(view.atoms.end[at - 1]!) === 0x0a) return -1
    if (view.shapes[at] === close) return at
  }
  return -1
}

const LONGEST_BODY = 40
// Scratch: the atoms after places.
const placeEnds = createIntMap()

/**
 * `Cơ quan Ủy ban Trung ương MTTQ Việt Nam`: a body that ends with the name of another has that one inside, where the
 * other is known from the article or the dictionaries.
 */
export const bodyInBody: Rule = (view, mentions) => {
  const bodies = mentionsOf('ORGANIZATION', mentions)
  empty(placeEnds)
  for (const { end } of mentionsOf('LOCATION', mentions)) note(placeEnds, end, 1)
  let seen: ReadonlySet<number> | undefined
  let has: Set<number> | undefined
  const found: Mention[] = []
  for (const { start, end } of bodies) {
    if (end - start > LONGEST_BODY) continue
    const placed = noted(placeEnds, end) === 1
    for (let at = start + 1; at < end - 1; at++) {
      // `Ban ⟦Thường trực Tỉnh ủy⟧`: not in the middle of a head word.
      if ((view.gazetteerInside[at]! & BODY_HEAD) !== 0 && view.shapes[at] !== CAPITALS) continue
      if (placed) seen ??= new Set(bodies.map((body) => hashOfAtoms(view.keys, body.start, body.end)))
      const known = placed && seen!.has(hashOfAtoms(view.keys, at, end))
      if (!known && !wholeBody(view, at, end)) continue
      const key = spanKey(at, end)
      has ??= new Set(bodies.map((body) => spanKey(body.start, body.end)))
      if (!has.has(key)) found.push({ type: 'ORGANIZATION', start: at, end, by: 'body-in-body' })
      has.add(key)
    }
  }
  return joined(mentions, found)
}

function wholeBody(view: View, start: number, end: number): boolean {
  if ((view.gazetteerBegin[start]! & BODY) === 0 || (view.gazetteerBegin[start]! & BODY_HEAD) === 0)
    return false
  return end - start >= 3 && valueOfWhole(view.gazetteers.bodies, view.keys, start, end) !== -1
}

const LONGEST_HEAD = 4

/** `bệnh viện ⟦Sông Trăng⟧`, `báo ⟦Đồng Mai⟧`: a head word in lower case before the name of a body is part of it. */
export const bodyTakesItsHead: Rule = (view, mentions) => {
  const taken = covered(view, mentions)
  return mendedOf('ORGANIZATION', mentions, (mention) => {
    const { start, end } = mention
    if (start === 0 || !mayEnd(view.gazetteers.closeHeads, view.keys[start - 1]!)) return mention
    for (let length = LONGEST_HEAD; length >= 1; length--) {
      const from = start - length
      if (from < 0 || view.shapes[from] !== LOWER || !besides(view, start)) continue
      const match = longestMatch(view.gazetteers.closeHeads, view.keys, from, end)
      if (match === null || match.length !== length) continue
      if (isFree(taken, from, start)) return respan(mention, from, end, 'body-takes-its-head')
    }
    return mention
  })
}
