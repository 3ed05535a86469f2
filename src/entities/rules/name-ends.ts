import { CAPITALS, isCapital, LOWER, STOP } from '../features/shapes.js'
import type { View } from '../features/view.js'
import { mendedOf } from './of-type.js'
import { type Mention, mended, type Rule, respan } from './page.js'
import { bookOf, wordKeys } from './words.js'

const LONGEST_SHORT = 3

/** `ở ⟦Hòa Lạc. Tính⟧ đến nay`: a name ends at a stop with a blank after it; `TP. Huế`, `Lê V. Tám` go on. */
export const nameEndsAtStop: Rule = (view, mentions) =>
  mended(mentions, (mention) => {
    const { type, start } = mention
    if (type !== 'PERSON' && type !== 'ORGANIZATION' && type !== 'LOCATION' && type !== 'TITLE')
      return mention
    const end = stopWithin(view, mention)
    return end < 0 ? mention : respan(mention, start, end, 'name-ends-at-stop')
  })

function stopWithin({ shapes, spaced, atoms }: View, { start, end }: Mention): number {
  for (let at = start + 1; at + 1 < end; at++) {
    if (shapes[at] !== STOP || spaced[at] === 1 || spaced[at + 1] === 0 || shapes[at - 1] === CAPITALS)
      continue
    if (atoms.end[at - 1]! - atoms.start[at - 1]! > LONGEST_SHORT) return at
  }
  return -1
}

const SPEAKING = ['khẳng định', 'cho biết', 'tuyên bố', 'nhấn mạnh', 'phát biểu']
const VERBS = bookOf(
  ...SPEAKING,
  ...['giám sát', 'họp', 'xử lý', 'triển khai', 'yêu cầu', 'đề nghị', 'bị', 'trao tặng'],
)
/** Verbs of speaking, which no post has in its name; it may have others: `Trưởng ban giám sát`. */
const SPEAKS = bookOf(
  ...SPEAKING,
  ...['cho rằng', 'cho hay', 'bày tỏ', 'cảm ơn', 'nêu rõ', 'chia sẻ', 'kêu gọi', 'nhận định', 'đánh giá cao'],
)

/**
 * `⟦Bộ GTVT giám sát Hoa Mai⟧`: a verb after capitals ends a name of two words or more; a verb of speaking ends a post
 * after any word (`⟦Tổng Bí thư khẳng định Việt Nam⟧`).
 */
export const nameEndsBeforeVerb: Rule = (view, mentions) =>
  mended(mentions, (mention) => {
    const { type, start, end } = mention
    if (type === 'EVENT' || type === 'LAW' || type === 'DATE') return mention
    for (let at = start + 2; at < end; at++) {
      if (view.shapes[at] !== LOWER) continue
      const ends =
        (isCapital(view.shapes[at - 1]!) && VERBS.startingAt(view, at) > 0) ||
        (type === 'TITLE' && SPEAKS.startingAt(view, at) > 0)
      if (ends) return respan(mention, start, at, 'name-ends-before-verb')
    }
    return mention
  })

const OF = wordKeys('của ở')

/** `⟦đảng Hoa Mai⟧ của ⟦Peru⟧`: the place that a body is of or at, after a word that says so, is no part of its name. */
export const bodyEndsBeforeOf: Rule = (view, mentions) => {
  let places: Set<number> | undefined
  return mendedOf('ORGANIZATION', mentions, (mention) => {
    const { start, end } = mention
    for (let at = start + 1; at + 1 < end; at++) {
      if (view.shapes[at] !== LOWER || !OF.has(view.keys[at]!)) continue
      places ??= new Set(
        mentions
          .filter((other) => other.type === 'LOCATION')
          .map((other) => other.start * 0x200000 + other.end),
      )
      if (places.has((at + 1) * 0x200000 + end)) return respan(mention, start, at, 'body-ends-before-of')
    }
    return mention
  })
}
