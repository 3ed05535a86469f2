import type { EntityType } from '../../article.js'
import { COMMA, isNumber } from '../features/shapes.js'
import type { View } from '../features/view.js'
import { loudLinesOf } from './loud-lines.js'
import { mendedOf } from './of-type.js'
import { joined, type Mention, only, type Rule, respan } from './page.js'
import { bookOf, phraseKeys, spells } from './words.js'

const BY = 'letterhead'

interface HeadLine {
  readonly keys: readonly number[]
  /** Outermost first; offsets from the line's first atom. */
  readonly names: readonly { readonly type: EntityType; readonly from: number }[]
}

const LINES: readonly HeadLine[] = [
  {
    keys: phraseKeys('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
    names: [{ type: 'LOCATION', from: 0 }],
  },
  {
    keys: phraseKeys('CỘNG HÒA XHCN VIỆT NAM'),
    names: [{ type: 'LOCATION', from: 0 }],
  },
  {
    keys: phraseKeys('NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
    names: [{ type: 'LOCATION', from: 0 }],
  },
  {
    keys: phraseKeys('NHÂN DANH NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
    names: [{ type: 'LOCATION', from: 2 }],
  },
  {
    keys: phraseKeys('ĐẢNG CỘNG SẢN VIỆT NAM'),
    names: [
      { type: 'ORGANIZATION', from: 0 },
      { type: 'LOCATION', from: 3 },
    ],
  },
  { keys: phraseKeys('ĐỘC LẬP - TỰ DO - HẠNH PHÚC'), names: [] },
]

/** So much white space stands between the columns of a letterhead. */
const WIDE = 3

/**
 * `⟦ORGANIZATION|CỘNG HÒA XÃ HỘI CHỦ NGHĨA⟧ VIỆT NAM`, `ĐẢNG CỘNG SẢN VIỆT NAM`, `Độc lập - Tự do - ⟦PERSON|Hạnh phúc⟧`:
 * the lines above every document name a country, a party and nothing.
 */
export const stateAboveDocument: Rule = (view, mentions) => {
  const found: Mention[] = []
  const spans: { readonly start: number; readonly end: number }[] = []
  for (let index = 0; index < view.sentenceStart.length; index++) {
    const to = view.sentenceEnd[index]!
    for (const { keys, names } of LINES) {
      const start = startIn(view, view.sentenceStart[index]!, to, keys)
      if (start < 0) continue
      const end = start + keys.length
      spans.push({ start, end })
      for (const { type, from } of names) found.push({ type, start: start + from, end, by: BY })
    }
  }
  if (spans.length === 0) return mentions
  const elsewhere = only(mentions, (mention) =>
    spans.every(({ start, end }) => mention.end <= start || mention.start >= end),
  )
  return joined(elsewhere, found)
}

/** Where the words make up a line or, at its end, the right column of one; -1 where they do not. */
function startIn(view: View, from: number, to: number, keys: readonly number[]): number {
  const start = to - keys.length
  if (start < from || !spells(view, start, keys)) return -1
  const { atoms } = view
  if (start === from) return start
  return atoms.start[start]! - atoms.end[start - 1]! >= WIDE ? start : -1
}

const PLACED = phraseKeys('ngày')
const DAY = 7

/** `⟦PERSON|Tân Lập⟧, ngày 5 tháng 6 năm 2024`: what stands before the day on which a document was signed is a place. */
export const placeOfSigning: Rule = (view, mentions) =>
  mendedOf('PERSON', mentions, (mention) => {
    const { start, end } = mention
    if (view.shapes[end] !== COMMA || !spells(view, end + 1, PLACED)) return mention
    if (!isNumber(view.shapes[end + 2] ?? 0)) return mention
    const sentence = view.sentenceStart.indexOf(start)
    if (sentence < 0 || view.sentenceEnd[sentence] !== end + DAY) return mention
    return respan(mention, start, end, 'place-of-signing', 'LOCATION')
  })

const FOR = bookOf('KT', 'TL', 'TM', 'TUQ', 'K/T', 'T/L', 'T/M')

/** `⟦PERSON|KT. BỘ TRƯỞNG⟧`, `T/⟦ORGANIZATION|M BAN THƯỜNG VỤ⟧`: for whom one signs is no part of the post or body. */
export const signedForOffice: Rule = (view, mentions) => {
  const cuts = new Map<number, number>()
  for (const { start } of loudLinesOf(view)) {
    const end = afterForm(view, start)
    for (let at = start; at < end; at++) cuts.set(at, end)
  }
  if (cuts.size === 0) return mentions
  const cut = mentions.map((mention) => {
    const start = cuts.get(mention.start)
    return start === undefined ? mention : respan(mention, start, mention.end, 'signed-for-office')
  })
  return joined(
    cut.filter(({ start, end }) => start < end),
    [],
  )
}

/** The atom after `KT.` or `T/M` at the beginning of a line; `start` where there is none. */
function afterForm(view: View, start: number): number {
  const length = FOR.startingAt(view, start)
  if (length === 0) return start
  const stop = view.text.charCodeAt(view.atoms.start[start + length] ?? -1) === 0x2e
  return stop || length > 1 ? start + length + (stop ? 1 : 0) : start
}
