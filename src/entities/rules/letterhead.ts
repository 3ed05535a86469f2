import type { EntityType } from '../../article.js'
import type { View } from '../features/view.js'
import { loudLinesOf } from './loud-lines.js'
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
    keys: phraseKeys('ĐẢNG CỘNG SẢN VIỆT NAM'),
    names: [
      { type: 'ORGANIZATION', from: 0 },
      { type: 'LOCATION', from: 3 },
    ],
  },
  { keys: phraseKeys('ĐỘC LẬP - TỰ DO - HẠNH PHÚC'), names: [] },
]

/**
 * `⟦ORGANIZATION|CỘNG HÒA XÃ HỘI CHỦ NGHĨA⟧ VIỆT NAM`, `ĐẢNG CỘNG SẢN VIỆT NAM`, `Độc lập - Tự do - ⟦PERSON|Hạnh phúc⟧`:
 * the lines above every document name a country, a party and nothing.
 */
export const stateAboveDocument: Rule = (view, mentions) => {
  const { sentenceStart, sentenceEnd } = view
  const found: Mention[] = []
  const lines = new Map<number, number>()
  for (let index = 0; index < sentenceStart.length; index++) {
    const start = sentenceStart[index]!
    const line = LINES.find(({ keys }) => spells(view, start, keys))
    if (line === undefined || sentenceEnd[index] !== start + line.keys.length) continue
    const end = start + line.keys.length
    lines.set(start, end)
    for (const { type, from } of line.names) found.push({ type, start: start + from, end, by: BY })
  }
  if (lines.size === 0) return mentions
  const spans = [...lines]
  const elsewhere = only(mentions, (mention) =>
    spans.every(([start, end]) => mention.end <= start || mention.start >= end),
  )
  return joined(elsewhere, found)
}

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
