import type { Block, Entity, EntityType, EntityValue, Span } from '../article.js'
import { bySpan, crosses } from '../text/span.js'

/** An entity before its surface is cut out. */
export interface Candidate extends Span {
  readonly type: EntityType
  readonly value?: EntityValue
  readonly by: string
}

/**
 * Joins what the model and the grammars found: a date or law of the grammars replaces the model's, and what would
 * cross it gives way.
 */
export function mergeLayers(
  text: string,
  sentences: readonly Span[],
  blocks: readonly Block[],
  tagged: readonly Candidate[],
  dates: readonly Candidate[],
  laws: readonly Candidate[],
): readonly Entity[] {
  const metadata = blocks.filter(({ kind }) => kind === 'metadata')
  const goodDates = dates.filter((date) => within(sentences, date) || within(metadata, date))
  const goodLaws = laws.filter((law) => within(sentences, law))
  const kept: Candidate[] = []
  const all = [...goodLaws, ...goodDates, ...tagged.filter(({ type }) => type !== 'DATE' && type !== 'LAW')]
  for (const candidate of all) if (!kept.some((other) => crosses(other, candidate))) kept.push(candidate)
  return kept
    .sort(bySpan)
    .map((candidate) => ({ ...candidate, text: text.slice(candidate.start, candidate.end) }))
}

function within(spans: readonly Span[], inner: Span): boolean {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.end < inner.end) low = middle + 1
    else high = middle
  }
  const span = spans[low]
  return span !== undefined && span.start <= inner.start && inner.end <= span.end
}
