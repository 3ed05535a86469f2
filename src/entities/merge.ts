import type { Entity, EntityType, EntityValue, Span } from '../article.js'
import { bySpan, crosses } from '../text/span.js'

/** An entity before its surface is cut out. */
export interface Candidate extends Span {
  readonly type: EntityType
  readonly value?: EntityValue
  readonly by: string
}

/**
 * Joins layers of entities into one that nests and never crosses.
 *
 * @param layers - most trusted first: of two that cross, and of two equal spans of one type, the former stays
 * @returns sorted by start, then longest first
 */
export function mergeLayers(text: string, layers: readonly (readonly Candidate[])[]): readonly Entity[] {
  const all = inOrder(layers)
  const merged: Candidate[] = []
  // Only what overlaps can cross, so each chain of overlapping spans is settled by itself.
  for (let from = 0; from < all.length; ) {
    let to = from + 1
    let end = all[from]!.candidate.end
    while (to < all.length && all[to]!.candidate.start < end) end = Math.max(end, all[to++]!.candidate.end)
    if (to - from === 1) merged.push(all[from]!.candidate)
    else merged.push(...settle(text, all.slice(from, to)))
    from = to
  }
  return merged.map((candidate) => entityOf(text, candidate))
}

/** Fields in the order in which they always stood in what is written out. */
function entityOf(text: string, { type, start, end, value, by }: Candidate): Entity {
  const surface = text.slice(start, end)
  return value === undefined
    ? { type, start, end, by, text: surface }
    : { start, end, value, by, type, text: surface }
}

interface Ranked {
  readonly candidate: Candidate
  readonly rank: number
}

/** The candidates of all layers in order, on equal spans those of the former layers first. */
function inOrder(layers: readonly (readonly Candidate[])[]): readonly Ranked[] {
  const sorted = layers.map((layer) => (isInOrder(layer) ? layer : [...layer].sort(bySpan)))
  const next = sorted.map(() => 0)
  const all: Ranked[] = []
  for (;;) {
    let rank = -1
    let first: Candidate | undefined
    for (let at = 0; at < sorted.length; at++) {
      const candidate = sorted[at]![next[at]!]
      if (candidate === undefined || (first !== undefined && bySpan(first, candidate) <= 0)) continue
      first = candidate
      rank = at
    }
    if (first === undefined) return all
    all.push({ candidate: first, rank })
    next[rank] = next[rank]! + 1
  }
}

function isInOrder(layer: readonly Candidate[]): boolean {
  for (let at = 1; at < layer.length; at++) if (bySpan(layer[at - 1]!, layer[at]!) > 0) return false
  return true
}

function settle(text: string, chain: readonly Ranked[]): Candidate[] {
  const kept: Candidate[] = []
  for (const { candidate } of [...chain].sort((a, b) => a.rank - b.rank)) {
    const clash = (other: Candidate) =>
      crosses(other, candidate) ||
      repeats(other, candidate) ||
      isSubjectOfLaw(text, other, candidate) ||
      isCodeOfLaw(text, other, candidate)
    if (!kept.some(clash)) kept.push(candidate)
  }
  return kept.sort(bySpan)
}

function repeats(a: Candidate, b: Candidate): boolean {
  return a.type === b.type && a.start === b.start && a.end === b.end
}

/** `Luật Lực lượng dự bị`: what the law is about looks like a body and is none. `Luật Tổ chức Quốc hội` has one, later. */
function isSubjectOfLaw(text: string, law: Candidate, candidate: Candidate): boolean {
  if (law.type !== 'LAW' || candidate.type === 'LAW' || candidate.type === 'DATE') return false
  if (candidate.start < law.start || candidate.start >= law.end) return false
  const before = text.slice(law.start, Math.min(candidate.start, law.start + LAW_HEAD))
  return before === '' || before === 'Luật ' || before === 'Bộ luật '
}

/** `12-CTr/TU`, `18/GM-UBND`: the letters behind the number are no body. Not `kế hoạch Việt Nam-Lào`. */
function isCodeOfLaw(text: string, law: Candidate, candidate: Candidate): boolean {
  if (law.type !== 'LAW' || candidate.type === 'LAW' || candidate.type === 'DATE') return false
  if (candidate.start <= law.start || candidate.end > law.end) return false
  const code = text.slice(text.lastIndexOf(' ', candidate.start) + 1, candidate.start)
  return (code.endsWith('/') || code.endsWith('-')) && /\d/.test(code)
}

const LAW_HEAD = 12

/** Those that lie within one of the spans, which are sorted and do not overlap. */
export function within<T extends Span>(spans: readonly Span[], candidates: readonly T[]): T[] {
  return candidates.filter((candidate) => {
    let low = 0
    let high = spans.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (spans[middle]!.end < candidate.end) low = middle + 1
      else high = middle
    }
    const span = spans[low]
    return span !== undefined && span.start <= candidate.start && candidate.end <= span.end
  })
}
