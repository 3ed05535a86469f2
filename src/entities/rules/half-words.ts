import { isCapital, LOWER } from '../features/shapes.js'
import { type Mention, type Rule, respan, sorted } from './page.js'
import { phraseKeys } from './words.js'

/** Words whose second half is a head word or unit word: no name begins there. */
const WORDS = [
  ...['yêu cầu', 'nhà nước', 'đường phố', 'điền kinh', 'cung đình', 'nông thôn', 'ngoại thành', 'nội thành'],
  ...['họp báo', 'dự báo', 'tình báo', 'thông báo', 'cảnh báo', 'quán quân', 'nhiệm vụ', 'mùa giải'],
  ...['lãnh thổ', 'thành thành', 'kỳ họp', 'điện tử', 'trại giam', 'phái đoàn', 'binh đoàn', 'trung thành'],
  ...[
    'trưởng thành',
    'hoàn thành',
    'khánh thành',
    'điểm cầu',
    'đầu cầu',
    'già làng',
    'trưởng bản',
    'lãnh đạo',
  ],
]

const FIRST_HALVES = new Map<number, Set<number>>()
for (const [first, second] of WORDS.map(phraseKeys))
  FIRST_HALVES.set(second!, (FIRST_HALVES.get(second!) ?? new Set()).add(first!))

/**
 * `yêu ⟦cầu Quận 4⟧`, `họp ⟦báo Chính phủ⟧`: no name begins in the middle of a word. An event takes the word in
 * (`kỳ ⟦họp thứ ba⟧`), other names begin after it.
 */
export const noHalfWord: Rule = (view, mentions) => {
  const isHalf = ({ start }: Mention) =>
    start > 0 &&
    view.shapes[start] === LOWER &&
    (FIRST_HALVES.get(view.keys[start]!)?.has(view.keys[start - 1]!) ?? false)
  if (!mentions.some(isHalf)) return mentions
  const known = new Set(mentions.map(({ type, start, end }) => `${type} ${start} ${end}`))
  const by = 'no-half-word'
  return sorted(
    mentions.flatMap((mention) => {
      if (!isHalf(mention)) return [mention]
      const { type, start, end } = mention
      if (end - start === 1) return []
      if (isCapital(view.shapes[start + 1]!))
        return known.has(`${type} ${start + 1} ${end}`) ? [] : [respan(mention, start + 1, mention.end, by)]
      return type === 'EVENT' ? [respan(mention, start - 1, mention.end, by)] : []
    }),
  )
}
