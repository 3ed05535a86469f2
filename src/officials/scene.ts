import type { Entity, Span } from '../article.js'
import { bySpan } from '../text/span.js'

/** A top-level TITLE or PERSON, with what nests in it. */
export interface Mark extends Span {
  readonly type: 'TITLE' | 'PERSON'
  /** Place in the article's list of marks. */
  readonly index: number
  readonly sentence: number
  /** Organizations and places directly inside, in order: those that no other one covers. */
  readonly parts: readonly Entity[]
}

/** The article as this step sees it: titles and names in reading order, and what stands between them. */
export interface Scene {
  readonly text: string
  readonly sentences: readonly Span[]
  readonly marks: readonly Mark[]
  /** Top-level organizations, places, dates and the like: what a gap between two marks may hold. */
  readonly others: readonly Entity[]
}

/** Sorts the entities into marks and others; entities inside another one are kept only as its parts. */
export function readScene(text: string, sentences: readonly Span[], entities: readonly Entity[]): Scene {
  const sorted = inOrder(entities.filter(({ start, end }) => start >= 0 && start < end && end <= text.length))
  const marks: Mark[] = []
  const others: Entity[] = []
  let sentence = 0
  for (let i = 0; i < sorted.length; ) {
    const entity = sorted[i]!
    const { type, start, end } = entity
    let next = i + 1
    while (next < sorted.length && sorted[next]!.start < end) next++
    while (sentence < sentences.length && sentences[sentence]!.end <= start) sentence++
    if (type === 'TITLE') {
      marks.push({ type, start, end, index: marks.length, sentence, parts: directParts(sorted, i, next) })
    } else if (type === 'PERSON') {
      marks.push({ type, start, end, index: marks.length, sentence, parts: NO_PARTS })
    } else others.push(entity)
    i = next
  }
  return { text, sentences, marks, others }
}

const NO_PARTS: readonly Entity[] = []

/** Entities come sorted from the step before; a caller of this step alone may hand them in any order. */
function inOrder(entities: Entity[]): readonly Entity[] {
  return entities.every((entity, i) => i === 0 || bySpan(entities[i - 1]!, entity) <= 0)
    ? entities
    : entities.sort(bySpan)
}

function directParts(sorted: readonly Entity[], outer: number, next: number): readonly Entity[] {
  const parts: Entity[] = []
  for (let i = outer + 1; i < next; i++) {
    const entity = sorted[i]!
    if (entity.type !== 'ORGANIZATION' && entity.type !== 'LOCATION') continue
    const last = parts.at(-1)
    if (entity.end <= sorted[outer]!.end && (last === undefined || entity.start >= last.end))
      parts.push(entity)
  }
  return parts
}

/** Index of the first span that starts at or after an offset (binary search); the length if none does. */
export function spanIndex(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}
