import { escapeUTF8 } from 'entities'
import type { Span } from '../article.js'
import { bySpan } from '../text/span.js'

/** A span with the tags that stand around it. */
export interface TaggedSpan extends Span {
  readonly open: string
  readonly close: string
}

/** Escapes a text for HTML, in an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return escapeUTF8(text)
}

/**
 * A stretch of text as HTML with nested tags. A span that would cross another is left out rather than written wrongly.
 *
 * @param text the whole text
 * @param range which part of it to write
 * @param spans what to tag, in any order
 */
export function tagText(text: string, range: Span, spans: readonly TaggedSpan[]): string {
  const parts: string[] = []
  const open: TaggedSpan[] = []
  let at = range.start
  const writeTo = (end: number): void => {
    if (end > at) parts.push(escapeHtml(text.slice(at, end)))
    at = Math.max(at, end)
  }
  const closeUntil = (offset: number): void => {
    while (open.length > 0 && open.at(-1)!.end <= offset) {
      const span = open.pop()!
      writeTo(span.end)
      parts.push(span.close)
    }
  }
  for (const span of [...spans].sort(bySpan)) {
    if (span.start < range.start || span.end > range.end) continue
    closeUntil(span.start)
    if (span.end > (open.at(-1)?.end ?? range.end)) continue
    writeTo(span.start)
    parts.push(span.open)
    open.push(span)
  }
  closeUntil(range.end)
  writeTo(range.end)
  return parts.join('')
}
