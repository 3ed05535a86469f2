import type { Entity, EntityType, EntityValue, Span } from '../article.js'
import { isLetter } from '../text/characters.js'
import { bySpan } from '../text/span.js'

/** A named thing, as far as this step reads it: all are made by one function, because reading many forms is slow. */
export interface Thing extends Span {
  readonly type: EntityType
  readonly value: EntityValue | undefined
}

export function thing(type: EntityType, start: number, end: number, value?: EntityValue): Thing {
  return { type, start, end, value }
}

/** The same thing with other edges. */
export function between({ type, value }: Thing, start: number, end: number): Thing {
  return thing(type, start, end, value)
}

/** A top-level TITLE or PERSON, with what nests in it. */
export interface Mark extends Span {
  readonly type: 'TITLE' | 'PERSON'
  /** Place in the article's list of marks. */
  readonly index: number
  readonly sentence: number
  /** Organizations and places directly inside, in order: those that no other one covers. */
  readonly parts: readonly Thing[]
}

/** A mark before its place is known. */
export type Found = Omit<Mark, 'index' | 'sentence'>

export function foundTitle(start: number, end: number, parts: readonly Thing[]): Found {
  return { type: 'TITLE', start, end, parts }
}

/** The article as this step sees it: titles and names in reading order, and what stands between them. */
export interface Scene {
  readonly text: string
  readonly sentences: readonly Span[]
  readonly marks: readonly Mark[]
  /** Top-level organizations, places, dates and the like: what a gap between two marks may hold. */
  readonly others: readonly Thing[]
}

/** Sorts the entities into marks and others; entities inside another one are kept only as its parts. */
export function readScene(text: string, sentences: readonly Span[], entities: readonly Entity[]): Scene {
  const sorted = inOrder(entities, text.length)
  const marks: Mark[] = []
  const others: Thing[] = []
  let sentence = 0
  for (let i = 0; i < sorted.length; ) {
    const entity = sorted[i]!
    const { type, start, end } = entity
    let next = i + 1
    while (next < sorted.length && sorted[next]!.start < end) next++
    if (type === 'PERSON' || type === 'TITLE') {
      while (sentence < sentences.length && sentences[sentence]!.end <= start) sentence++
      if (type === 'TITLE') sentence = pushTitle(text, sentences, sorted, i, next, sentence, marks)
      else if (!isShortForm(text, entity))
        marks.push({ start, end, type, parts: NO_PARTS, index: marks.length, sentence })
    } else others.push(entity)
    i = next
  }
  return { text, sentences, marks, others }
}

/** A scene of marks in reading order, each with its place and its sentence. */
export function sceneOf(
  text: string,
  sentences: readonly Span[],
  found: readonly Found[],
  others: readonly Thing[],
): Scene {
  let sentence = 0
  const marks: Mark[] = []
  for (let index = 0; index < found.length; index++) {
    const { start, end, type, parts } = found[index]!
    while (sentence < sentences.length && sentences[sentence]!.end <= start) sentence++
    marks.push({ start, end, type, parts, index, sentence })
  }
  return { text, sentences, marks, others }
}

const CENTRAL = /^t\.?[ưw]\.?$/iu
const LONGEST_SHORT_FORM = 4

/** `T.Ư`, or a letter of it, that was taken for initials: right after its full stop another letter follows. */
function isShortForm(text: string, { start, end }: Span): boolean {
  if (end - start > LONGEST_SHORT_FORM) return false
  if (CENTRAL.test(text.slice(start, end))) return true
  return end - start === 1 && text[end] === '.' && isLetter(text.charCodeAt(end + 1))
}

/**
 * Adds a title; where a name was taken into it (`⟦Phó Chủ tịch ⟦Lê An⟧⟧`), the title ends before the name, which is
 * added too. Returns the sentence of the last of them.
 */
function pushTitle(
  text: string,
  sentences: readonly Span[],
  sorted: readonly Thing[],
  at: number,
  next: number,
  sentence: number,
  marks: Mark[],
): number {
  const { start, end } = sorted[at]!
  const name = next === at + 1 ? undefined : nameWithin(text, sorted, at, next)
  if (name === undefined || name.start > start) {
    const to = name?.start ?? end
    const parts = next === at + 1 ? NO_PARTS : directParts(sorted, at, next, to)
    marks.push({ start, end: to, type: 'TITLE', parts, index: marks.length, sentence })
  }
  if (name === undefined) return sentence
  let here = sentence
  while (here < sentences.length && sentences[here]!.end <= name.start) here++
  marks.push({
    start: name.start,
    end: name.end,
    type: 'PERSON',
    parts: NO_PARTS,
    index: marks.length,
    sentence: here,
  })
  return here
}

function nameWithin(text: string, sorted: readonly Thing[], at: number, next: number): Thing | undefined {
  const { end } = sorted[at]!
  for (let i = at + 1; i < next; i++) {
    const entity = sorted[i]!
    if (entity.type === 'PERSON' && entity.end <= end && !isShortForm(text, entity)) return entity
  }
  return undefined
}

const NO_PARTS: readonly Thing[] = []

/**
 * The entities as this step reads them, those outside the text left out. They come sorted from the step before; a caller
 * of this step alone may hand them in any order.
 */
function inOrder(entities: readonly Entity[], length: number): readonly Thing[] {
  const things: Thing[] = []
  let isSorted = true
  let lastStart = 0
  let lastEnd = length
  for (const entity of entities) {
    const { type, start, end } = entity
    if (start < 0 || start >= end || end > length) continue
    if (start < lastStart || (start === lastStart && end > lastEnd)) isSorted = false
    lastStart = start
    lastEnd = end
    things.push(thing(type, start, end, type === 'DATE' ? entity.value : undefined))
  }
  return isSorted ? things : things.sort(bySpan)
}

function directParts(
  entities: readonly Thing[],
  outer: number,
  next: number,
  limit: number,
): readonly Thing[] {
  const parts: Thing[] = []
  let last = 0
  for (let i = outer + 1; i < next; i++) {
    const part = entities[i]!
    const { type, start, end } = part
    if ((type !== 'ORGANIZATION' && type !== 'LOCATION') || end > limit || start < last) continue
    parts.push(part)
    last = end
  }
  return parts
}

/** The item before a place; undefined before the first: an array that is once read at -1 is read slowly ever after. */
export function itemBefore<Item>(items: readonly Item[], at: number): Item | undefined {
  return at > 0 ? items[at - 1] : undefined
}
