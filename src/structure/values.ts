import type { Block, SpanValue } from '../article.js'
import { isTiled, labelLength, type PageDebris, phrasesFor, wordsOf } from './debris.js'
import { SHORT_LINE } from './lines.js'
import { readMoment } from './published.js'
import { readSignature } from './signature.js'

// Plain spaces between words stay as they are: there is nothing to replace in most headlines.
const ODD_SPACE = /\s{2,}|[^\S ]/g

/** The headline; the type of a legal document and the title under it are one. */
export function readHeadline(text: string, blocks: readonly Block[]): SpanValue | null {
  const first = blocks.findIndex(({ kind }) => kind === 'headline')
  if (first < 0) return null
  let last = first
  while (blocks[last + 1]?.kind === 'headline') last++
  const { start } = blocks[first]!
  const { end } = blocks[last]!
  return { start, end, value: text.slice(start, end).replace(ODD_SPACE, ' ') }
}

/** The first moment that a metadata line prints, one with a time if there is one; else that of a dateline. */
export function readPublished(text: string, blocks: readonly Block[]): SpanValue | null {
  let day: SpanValue | null = null
  const printed = blocks.filter(({ kind }) => kind === 'metadata')
  const datelines = blocks.filter(({ kind }) => kind === 'dateline')
  for (const block of [...printed, ...datelines]) {
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
  const block = blocks.find(({ kind }) => kind === 'byline')
  if (block === undefined) return readMetadataByline(text, blocks, debris)
  const line = beginningOf(text, block)
  const from = labelLength(line, debris)
  const span = readSignature(line.slice(from), debris) ?? { start: 0, end: line.length - from }
  return trimmed(text, block.start + from + span.start, block.start + from + span.end)
}

// `Lê An - Báo Bến Xưa | 11:45 08/02/2017`, `Lê Văn An - 18/06/2023`
function readMetadataByline(text: string, blocks: readonly Block[], debris: PageDebris): SpanValue | null {
  for (const block of blocks) {
    if (block.kind !== 'metadata') continue
    const line = beginningOf(text, block)
    const moment = readMoment(line)
    if (moment === null) continue
    const part = line
      .slice(0, moment.start)
      .split(/ [-–—] |[|,;]/)[0]!
      .trim()
    const words = wordsOf(part)
    const known =
      isTiled(words, phrasesFor(debris, 'metadata', 'words')) ||
      isTiled(words, phrasesFor(debris, 'metadata', 'section'))
    if (words.length > 1 && !known && readSignature(part, debris) !== null)
      return trimmed(text, block.start, block.start + line.indexOf(part) + part.length)
  }
  return null
}

/** Where the text says it was taken from: `Nguồn: …`, `Theo …` behind the last sentence. */
export function readSource(text: string, blocks: readonly Block[], debris: PageDebris): SpanValue | null {
  for (const block of blocks) {
    if (block.kind !== 'source') continue
    const line = beginningOf(text, block)
    const label = /^[([]?theo(?: ?: ?| )/iu.exec(line)
    const from = label === null ? labelLength(line, debris, 'source') : label[0].length
    let end = line.length
    while (
      end > from &&
      '.)]" '.includes(line[end - 1]!) &&
      !(line[end - 1] === ')' && line.includes('(', from))
    )
      end--
    if (end > from) return trimmed(text, block.start + from, block.start + end)
  }
  return null
}

function beginningOf(text: string, { start, end }: Block): string {
  return text.slice(start, Math.min(end, start + SHORT_LINE))
}

function trimmed(text: string, start: number, end: number): SpanValue {
  let from = start
  let to = end
  while (from < to && /[\s:,-]/.test(text[from]!)) from++
  while (to > from && /\s/.test(text[to - 1]!)) to--
  return { start: from, end: to, value: text.slice(from, to) }
}
