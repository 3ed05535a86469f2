import type { EntityType } from '../../article.js'
import { longestMatch } from '../../lexicon/phrases.js'
import { createIntMap, empty, note, noted } from '../../text/int-map.js'
import { BODY_HEAD } from '../features/gazetteers.js'
import { hashOfAtoms } from '../features/name-hash.js'
import { isCapital } from '../features/shapes.js'
import type { View } from '../features/view.js'
import { mentionsOf } from './of-type.js'
import { chainsOf, type Mention, type Rule, respan, sorted } from './page.js'

/**
 * `⟦Sở Kế hoạch⟧ và Đầu tư`: a body that the dictionaries know in full goes on to its end, and is one where the model
 * saw none.
 */
export const bodyOfDictionary: Rule = (view, mentions) => {
  const { sentenceEnd, gazetteerBegin, gazetteers, keys } = view
  const known: Mention[] = []
  let sentence = 0
  for (const at of view.listedBodies) {
    if ((gazetteerBegin[at]! & BODY_HEAD) === 0 || !isCapital(view.shapes[at]!)) continue
    while (sentenceEnd[sentence]! <= at) sentence++
    const match = longestMatch(gazetteers.bodies, keys, at, sentenceEnd[sentence]!)
    if (match === null || match.length < 3) continue
    known.push({ type: 'ORGANIZATION', start: at, end: at + match.length, by: 'body-of-dictionary' })
  }
  return grow(view, mentions, known, true)
}

/** So many different names that begin alike are compared; no article has more. */
const MOST_NAMES = 50

// Scratch: the length of the longest body whose name begins with a word.
const longest = createIntMap()

/** Whether some body begins like a longer one: in most articles none does. */
function someBeginAlike(view: View, mentions: readonly Mention[]): boolean {
  empty(longest)
  const bodies = mentionsOf('ORGANIZATION', mentions)
  for (const { start, end } of bodies) {
    const first = view.keys[start]!
    if (end - start > Math.max(2, noted(longest, first))) note(longest, first, end - start)
  }
  return bodies.some(({ start, end }) => noted(longest, view.keys[start]!) > end - start)
}

/** `⟦Cục Sách⟧ và thư viện`, where the article elsewhere has `⟦Cục Sách và thư viện⟧`: the longer name wins. */
export const longerNameElsewhere: Rule = (view, mentions) => {
  if (!someBeginAlike(view, mentions)) return mentions
  const names = new Map<number, Mention[]>()
  const seen = new Set<number>()
  for (const mention of mentionsOf('ORGANIZATION', mentions)) {
    if (mention.end - mention.start < 3) continue
    const hash = hashOfAtoms(view.keys, mention.start, mention.end)
    const key = view.keys[mention.start]!
    const list = names.get(key) ?? []
    if (seen.has(hash) || list.length >= MOST_NAMES) continue
    seen.add(hash)
    list.push(mention)
    names.set(key, list)
  }
  const longer: Mention[] = []
  for (const { type, start, end } of mentionsOf('ORGANIZATION', mentions)) {
    let best: Mention | null = null
    for (const name of names.get(view.keys[start]!) ?? []) {
      const length = name.end - name.start
      if (length <= end - start || (best !== null && length <= best.end - best.start)) continue
      if (same(view, name.start, start, length))
        best = { type, start, end: start + length, by: 'longer-name-elsewhere' }
    }
    if (best !== null) longer.push(best)
  }
  return grow(view, mentions, longer, false)
}

/** Lets mentions of the same type and start end later, and what ended with them too. */
function grow(
  view: View,
  mentions: readonly Mention[],
  longer: readonly Mention[],
  add: boolean,
): readonly Mention[] {
  if (longer.length === 0 || areThere(mentions, longer)) return mentions
  const names = new Set(longer)
  const chains = chainsOf(sorted([...mentions, ...longer]))
  return sorted(
    chains.flatMap((chain) => {
      const own = chain.filter((mention) => names.has(mention))
      if (own.length === 0) return chain
      const others = chain.filter((mention) => !names.has(mention))
      return own.reduce((sofar, name) => growOne(view, sofar, name, add), others)
    }),
  )
}

/** True where each of some names is a mention already, or the beginning of a longer one. Both: sorted. */
function areThere(mentions: readonly Mention[], names: readonly Mention[]): boolean {
  let from = 0
  return names.every(({ type, start, end }) => {
    while (from < mentions.length && mentions[from]!.start < start) from++
    for (let at = from; at < mentions.length && mentions[at]!.start === start; at++)
      if (mentions[at]!.type === type && mentions[at]!.end >= end) return true
    return false
  })
}

function growOne(view: View, mentions: Mention[], name: Mention, add: boolean): Mention[] {
  const { type, start, end, by } = name
  if (mentions.some((m) => m.type === type && m.start === start && m.end >= end)) return mentions
  const shorter = mentions.filter((m) => m.type === type && m.start === start)
  const longest = shorter.reduce<Mention | null>(
    (best, m) => (best === null || m.end > best.end ? m : best),
    null,
  )
  if (longest === null) {
    const others = mentions.filter((m) => m.start < end && m.end > start)
    const free = others.every((m) => m.start >= start && m.end <= end && inside(m.type))
    return add && free ? [...mentions, name] : mentions
  }
  if (!sameSentence(view, start, end)) return mentions
  // `Chủ tịch ⟦Quốc hội⟧ ⟦Lò Thị Mận⟧`: one misread place does not make the person a part of the body everywhere.
  if (mentions.some((m) => m.type === 'PERSON' && m.start === longest.end)) return mentions
  return mentions
    .map((m) => {
      const wraps =
        m.end === longest.end && m.start <= start && (m === longest || m.type === 'TITLE' || m.type === type)
      return wraps ? respan(m, m.start, end, by) : m
    })
    .filter((m) => !(m.start < end && m.end > end && m.start > start))
}

function inside(type: EntityType): boolean {
  return type === 'LOCATION'
}

function sameSentence(view: View, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at++) {
    if (view.text.charCodeAt(view.atoms.end[at - 1]!) === 0x0a) return false
  }
  return true
}

function same(view: View, a: number, b: number, length: number): boolean {
  if (b + length > view.keys.length) return false
  for (let index = 0; index < length; index++) if (view.keys[a + index] !== view.keys[b + index]) return false
  return true
}
