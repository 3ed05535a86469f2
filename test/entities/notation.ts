import type { EntityType } from '../../src/article.js'

/** A span with a type, in code units. */
export interface Marked {
  readonly type: EntityType
  readonly start: number
  readonly end: number
}

/**
 * Reads the one-line notation `⟦TITLE|Thứ trưởng ⟦ORGANIZATION|Bộ Công an⟧⟧ ⟦PERSON|Lê Văn Tám⟧`.
 *
 * @returns the bare text, and the spans sorted by start, then longest first
 */
export function parseMarked(line: string): { readonly text: string; readonly spans: readonly Marked[] } {
  const spans: Marked[] = []
  const open: { type: EntityType; start: number }[] = []
  let text = ''
  for (let at = 0; at < line.length; at++) {
    const character = line[at]!
    if (character === '⟦') {
      const bar = line.indexOf('|', at)
      open.push({ type: line.slice(at + 1, bar) as EntityType, start: text.length })
      at = bar
    } else if (character === '⟧') spans.push({ ...open.pop()!, end: text.length })
    else text += character
  }
  return { text, spans: spans.sort((a, b) => a.start - b.start || b.end - a.end) }
}

/** Writes spans in the same notation; they must nest. */
export function writeMarked(text: string, spans: readonly Marked[]): string {
  let line = ''
  let at = 0
  const open: Marked[] = []
  const upTo = (offset: number) => {
    while (open.length > 0 && open[open.length - 1]!.end <= offset) {
      const { end } = open.pop()!
      line += `${text.slice(at, end)}⟧`
      at = end
    }
    line += text.slice(at, offset)
    at = offset
  }
  for (const span of spans) {
    upTo(span.start)
    line += `⟦${span.type}|`
    open.push(span)
  }
  upTo(text.length)
  return line
}
