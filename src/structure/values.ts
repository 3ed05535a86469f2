import type { Block, SpanValue } from '../article.js'
import { comparisonKey } from '../vietnamese/key.js'
import { type PageDebris, phrasesFor, startLength } from './debris.js'
import { SHORT_LINE } from './lines.js'
import { readMoment } from './published.js'
import { readSignature } from './signature.js'

/** The first moment that a metadata line prints; one with a time is preferred. */
export function readPublished(text: string, blocks: readonly Block[]): SpanValue | null {
  let day: SpanValue | null = null
  for (const block of blocks) {
    if (block.kind !== 'metadata') continue
    const moment = readMoment(text.slice(block.start, block.end))
    if (moment === null) continue
    const found = { start: block.start + moment.start, end: block.start + moment.end, value: moment.value }
    if (moment.timed) return found
    day ??= found
  }
  return day
}

/** The author: from a byline, or from a metadata line that names one beside the date. */
export function readByline(text: string, blocks: readonly Block[], debris: PageDebris): SpanValue | null {
  for (const block of blocks) {
    if (block.kind !== 'byline') continue
    const line = text.slice(block.start, Math.min(block.end, block.start + SHORT_LINE))
    const from = afterLabel(line, debris, 'byline')
    const span = readSignature(line.slice(from), debris) ?? { start: 0, end: line.length - from }
    return trimmed(text, block.start + from + span.start, block.start + from + span.end)
  }
  return null
}

/** Where the text says it was taken from: `Nguồn: …`. */
export function readSource(text: string, blocks: readonly Block[], debris: PageDebris): SpanValue | null {
  for (const block of blocks) {
    if (block.kind !== 'source') continue
    const line = text.slice(block.start, Math.min(block.end, block.start + SHORT_LINE))
    const from = afterLabel(line, debris, 'source')
    let end = line.length
    while (end > from && '.)]" '.includes(line[end - 1]!)) end--
    if (end > from) return trimmed(text, block.start + from, block.start + end)
  }
  return null
}

/** Where the value begins behind `Nguồn:`, `Tác giả`. */
function afterLabel(line: string, debris: PageDebris, role: 'byline' | 'source'): number {
  const key = comparisonKey(line.slice(0, 64))
  const length = startLength(key, phrasesFor(debris, role, 'start'))
  return key[length - 1] === ':' ? line.indexOf(':') + 1 : length
}

function trimmed(text: string, start: number, end: number): SpanValue {
  let from = start
  let to = end
  while (from < to && /[\s:,-]/.test(text[from]!)) from++
  while (to > from && /\s/.test(text[to - 1]!)) to--
  return { start: from, end: to, value: text.slice(from, to) }
}
