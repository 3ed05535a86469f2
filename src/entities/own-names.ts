import type { Entity, Span } from '../article.js'
import type { Lexicon, OwnName } from '../lexicon/lexicon.js'
import { longestMatch } from '../lexicon/phrases.js'
import { type Atoms, atomAt } from '../text/atoms.js'
import { isUpper } from '../text/characters.js'
import { bySpan, contains, crosses } from '../text/span.js'

/**
 * Finds the names of users' dictionaries: they win over statistics. What crosses such a name is taken out, and so is
 * another entity on the same span; what holds it or nests in it stays.
 *
 * @param entities - what the other finders gave
 * @param lexicon - its `own` section holds the names; without users' dictionaries nothing is done
 * @returns entities in order, with `by: 'dictionary'` for the names found here
 * @example with a dictionary that has the company `Suối Đá`, `Công ty Suối Đá` keeps its span and `Suối Đá` nests in it
 */
export function claimOwnNames(
  entities: readonly Entity[],
  text: string,
  atoms: Atoms,
  keys: Int32Array,
  sentences: readonly Span[],
  lexicon: Lexicon,
): readonly Entity[] {
  if (lexicon.own.entries.length === 0) return entities
  const own = sentences.flatMap((sentence) => ownIn(sentence, text, atoms, keys, lexicon))
  if (own.length === 0) return entities
  const kept = entities.flatMap((entity) => fitted(entity, text, own) ?? [])
  return [...kept, ...own].sort(bySpan)
}

/**
 * An entity as it stands beside the names, or null where it has to go. `own` is in order and does not overlap, so that
 * only the names that the entity touches are looked at.
 */
function fitted(entity: Entity, text: string, own: readonly Entity[]): Entity | null {
  let low = 0
  let high = own.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (own[middle]!.end <= entity.start) low = middle + 1
    else high = middle
  }
  let fit = entity
  for (let at = low; at < own.length && own[at]!.start < entity.end; at++) {
    const name = own[at]!
    // `Giám đốc Công ty | Suối Đá`: a title that breaks off within a name goes on to the name's end.
    if (fit.type === 'TITLE' && crosses(fit, name) && fit.start < name.start) {
      fit = { ...fit, end: name.end, text: text.slice(fit.start, name.end) }
    }
    if (!agrees(fit, name)) return null
  }
  return fit
}

function agrees(entity: Entity, name: Entity): boolean {
  if (entity.start === name.start && entity.end === name.end) return false
  if (crosses(entity, name)) return false
  // Nothing nests in a person's name, no person in a body's, and no person holds another.
  if (!contains(name, entity)) return entity.type !== 'PERSON' || name.type !== 'PERSON'
  const isPiece = entity.type === name.type && (entity.start === name.start || entity.end === name.end)
  return name.type !== 'PERSON' && entity.type !== 'PERSON' && !isPiece
}

function ownIn(
  sentence: Span,
  text: string,
  atoms: Atoms,
  keys: Int32Array,
  lexicon: Lexicon,
): readonly Entity[] {
  const { phrases, entries } = lexicon.own
  const found: Entity[] = []
  const end = atomAt(atoms, sentence.end)
  for (let at = atomAt(atoms, sentence.start); at < end; ) {
    const match = longestMatch(phrases, keys, at, end)
    if (match === null) {
      at++
      continue
    }
    const name = entries[match.value]!
    const span = { start: atoms.start[at]!, end: atoms.end[at + match.length - 1]! }
    const surface = text.slice(span.start, span.end)
    if (isWritten(name, surface)) {
      found.push({ type: name.type, ...span, text: surface, by: 'dictionary' })
      at += match.length
    } else at++
  }
  return found
}

/** A short form counts in its own spelling; a name where its first letter is a capital, if it is one in the entry. */
function isWritten({ name, exact }: OwnName, surface: string): boolean {
  return exact ? surface === name : isUpper(surface.charAt(0)) || !isUpper(name.charAt(0))
}
