import type { Block, Span } from '../article.js'
import { isSpace, trimSpan } from '../text/span.js'
import { labelLength, type PageDebris } from './debris.js'
import { withoutEdges } from './edges.js'
import { readMoment } from './published.js'
import { readSignature } from './signature.js'

// What hangs on a run-together text is never longer.
const LONGEST_TAIL = 120

/**
 * Takes apart a last line in which a crawler left the signature, the date or addresses behind the text.
 *
 * @param text - the whole text
 * @param line - its last line of running text
 * @param debris - names that stand for an author
 * @returns what hangs on the text, in order; empty where nothing does
 */
export function readTail(text: string, line: Span, debris: PageDebris): readonly Block[] {
  const blocks: Block[] = []
  let end = line.end
  for (const read of [readAddresses, readDateTail, readSourceTail, readNameTail]) {
    const found = read(text, { start: line.start, end }, debris)
    blocks.unshift(...found)
    if (found.length > 0) end = trimSpan(text, { start: line.start, end: found[0]!.start }).end
  }
  return end > line.start ? blocks : []
}

type Reader = (text: string, line: Span, debris: PageDebris) => readonly Block[]

// `… xem trực tiếp http://an.vn/1.html http://an.vn/2.html`
const readAddresses: Reader = (text, line) => {
  let start = line.end
  for (let at = line.end; at > line.start; ) {
    let word = at
    while (word > line.start && !isSpace(text.charCodeAt(word - 1))) word--
    if (!/^(?:https?:\/\/|www\.)/i.test(text.slice(word, Math.min(at, word + 8)))) break
    start = word
    at = trimSpan(text, { start: line.start, end: word }).end
  }
  return start < line.end && start > line.start
    ? [{ kind: 'noise', by: 'tail-address', start, end: line.end }]
    : []
}

// `… thắng đậm Lê An - Báo Bến Xưa | 11:45 08/02/2017`
const readDateTail: Reader = (text, line) => {
  const from = tailStart(text, line)
  const tail = text.slice(from, line.end)
  const bar = tail.lastIndexOf('|')
  if (bar < 0) return []
  const moment = readMoment(tail.slice(bar))
  if (moment === null || !moment.timed || moment.start > 2 || bar + moment.end < tail.length) return []
  const dash = tail.lastIndexOf(' - ', bar)
  let start = dash < 0 ? bar : capitalsBefore(tail, dash)
  if (start === dash) start = dash + 3
  return from + start > line.start
    ? [{ kind: 'metadata', by: 'tail-date', start: from + start, end: line.end }]
    : []
}

// `… đã về đến nhà. Theo Báo Bến Xưa`, `(Theo Bến Xưa)`
const readSourceTail: Reader = (text, line, debris) => {
  const start = afterLastStop(text, line)
  const tail = start < 0 ? '' : text.slice(start, line.end)
  const label = /^[([]?(?:theo|nguồn(?: tin)?)(?: ?: ?| )/iu.exec(tail)
  if (label === null || tail.length > 60) return []
  const named = withoutEdges(tail.slice(label[0].length), '', ')].')
  const short = !/[,;:]/.test(named) && named.split(' ').length <= 5
  return short || readSignature(named, debris) !== null
    ? [{ kind: 'source', by: 'tail-source', start, end: line.end }]
    : []
}

// `… đã về đến nhà. Lê An`, `… đã về đến nhà./. PV/Bến Xưa`, `… Tin, ảnh: LÊ AN`
const readNameTail: Reader = (text, line, debris) => {
  const start = afterLastStop(text, line)
  const name = start < 0 ? '' : text.slice(start, line.end)
  if (name === '' || !isSignedWith(name, debris)) return []
  const signed = (from: number, to: number): Block => ({
    kind: 'byline',
    by: 'tail-signature',
    start: start + from,
    end: start + to,
  })
  const gap = middleGap(name)
  return gap === null ? [signed(0, name.length)] : [signed(0, gap.start), signed(gap.end, name.length)]
}

/** A name, or a label and a name. */
function isSignedWith(name: string, debris: PageDebris): boolean {
  const label = labelLength(name, debris)
  return (
    readSignature(name, debris) !== null || (label > 0 && readSignature(name.slice(label), debris) !== null)
  )
}

/** The white space between the two halves of `Lê An Lê An`: the page's signature behind the text's own. */
function middleGap(name: string): Span | null {
  const middle = name.length >> 1
  if (!isSpace(name.charCodeAt(middle))) return null
  let start = middle
  let end = middle + 1
  while (start > 0 && isSpace(name.charCodeAt(start - 1))) start--
  while (end < name.length && isSpace(name.charCodeAt(end))) end++
  const half = name.slice(0, start)
  return half === name.slice(end) && /[ ./]/.test(half) ? { start, end } : null
}

/** Where the capitalized words end that stand before `at`: `thắng đậm Lê An` → the offset of `Lê`. */
function capitalsBefore(tail: string, at: number): number {
  let start = at
  while (start > 0) {
    const word = tail.lastIndexOf(' ', start - 2) + 1
    if (!/^\p{Lu}/u.test(tail.slice(word, word + 1)) || '.,:;'.includes(tail[start - 2] ?? ' ')) break
    start = word
    if (word === 0) break
  }
  return start
}

/** The word that begins at most `LONGEST_TAIL` before the line's end. */
function tailStart(text: string, line: Span): number {
  let start = Math.max(line.start, line.end - LONGEST_TAIL)
  while (start > line.start && start < line.end && !isSpace(text.charCodeAt(start - 1))) start++
  return start
}

/** What follows the last stop that white space follows; -1 where no stop is near. */
function afterLastStop(text: string, line: Span): number {
  const limit = Math.max(line.start, line.end - LONGEST_TAIL)
  for (let at = line.end - 2; at > limit; at--) {
    if (isSpace(text.charCodeAt(at)) && endsSentence(text, at))
      return trimSpan(text, { start: at, end: line.end }).start
  }
  return -1
}

// `… ở nhà.`, `… nói."`, `… nói”.`, `…./`; but not `H. Nam`, `Ph. Nam`, and not a mere `"đối thủ"`
function endsSentence(text: string, end: number): boolean {
  const last = text[end - 1]!
  if ('”"/)'.includes(last)) return '.?!…,'.includes(text[end - 2] ?? ' ')
  if (last !== '.') return '?!…'.includes(last)
  return !/(?:^|[\s(_])\p{Lu}[bcdđghklmnpqrstvxBCDĐGHKLMNPQRSTVX]?$/u.test(
    text.slice(Math.max(0, end - 4), end - 1),
  )
}
