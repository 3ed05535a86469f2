import { CAPITALS, DASH, INITIAL, isCapital, isNumber, LOWER, STOP } from '../features/shapes.js'
import { mentionsOf } from './of-type.js'
import {
  allCapital,
  besides,
  covered,
  isFree,
  joined,
  type Mention,
  mended,
  type Rule,
  respan,
  sorted,
  spanKey,
} from './page.js'
import { bookOf, wordKeys } from './words.js'

const BRANDS = bookOf(
  ...[
    'Vinhomes',
    'Co.opmart',
    'Vincom',
    'Vincom Plaza',
    'Vincom Center',
    'Vincom Mega Mall',
    'Vinpearl',
    'AEON Mall',
  ],
  ...['Lotte Mart', 'Lotte Center', 'Big C', 'GO!', 'Sun World', 'Novaworld', 'Ecopark', 'Masteri'],
)

/** `khai trương ⟦Co.opmart Hoa Mai⟧`, `ở ⟦Vinhomes Hoa Mai⟧`: a shop or an estate, named after its builder and where it stands. */
export const brandedSite: Rule = (view, mentions) => {
  const found: Mention[] = []
  for (let at = 0; at < view.runs.length; at++) {
    const start = view.runs[at]!
    const length = BRANDS.startingAt(view, start)
    const from = start + length
    if (length === 0 || !isCapital(view.shapes[from] ?? 0) || !besides(view, from)) continue
    const end = view.runEnd[from]!
    // `Ảnh: Vinhomes Theo đó`: the first word of the next sentence.
    if (end === from + 1 && view.shapes[end] === LOWER) continue
    const numbered = isNumber(view.shapes[end] ?? 0) && besides(view, end)
    found.push({ type: 'LOCATION', start, end: numbered ? end + 1 : end, by: 'branded-site' })
  }
  if (found.length === 0) return mentions
  const known = new Set(mentionsOf('LOCATION', mentions).map(({ start, end }) => spanKey(start, end)))
  const missed = found.filter(({ start, end }) => !known.has(spanKey(start, end)))
  const crosses = (mention: Mention) =>
    missed.some(
      ({ start, end }) =>
        mention.start < end &&
        mention.end > start &&
        (mention.end > end || mention.type !== 'LOCATION') &&
        mention.start >= start,
    )
  return missed.length === 0
    ? mentions
    : sorted([...mentions.filter((mention) => !crosses(mention)), ...missed])
}

const STATIONS = bookOf(
  ...['Đồn Biên phòng', 'Đồn biên phòng', 'Trạm Y tế', 'Trạm Kiểm lâm', 'Hạt Kiểm lâm', 'Trường PTDTBT'],
  ...[
    'Trường PTDTBT THCS',
    'Trường PTDTBT Tiểu học',
    'Trường PTDTBT Tiểu học và THCS',
    'Trường PTDTBT TH&THCS',
  ],
)

/** `⟦ORGANIZATION Đồn Biên phòng ⟦LOCATION Hoa Mai⟧⟧`: posts and boarding schools of the mountains are named after where they are. */
export const stationBearsPlace: Rule = (view, mentions) => {
  const found: Mention[] = []
  let ends: Set<number> | undefined
  for (const { start, end } of mentionsOf('ORGANIZATION', mentions)) {
    const length = STATIONS.startingAt(view, start)
    const from = start + length
    if (length === 0 || from >= end) continue
    if (!allCapital(view, from, end)) continue
    ends ??= new Set(mentionsOf('LOCATION', mentions).map((place) => place.end))
    if (ends.has(end)) continue
    ends.add(end)
    found.push({ type: 'LOCATION', start: from, end, by: 'station-bears-place' })
  }
  return joined(mentions, found)
}

const ROADS = bookOf('đường', 'tuyến', 'tuyến đường', 'xa lộ', 'đường tỉnh')

/** `qua ⟦tuyến S1⟧`, `làm lại ⟦đường ĐT.185⟧`: a road may have a code for its name. */
export const roadWithCode: Rule = (view, mentions) => {
  const taken = covered(view, mentions)
  const { shapes, spaced } = view
  const found: Mention[] = []
  for (const at of view.numbers) {
    if (at < 2 || spaced[at] === 1 || taken[at] === 1) continue
    const letters = shapes[at - 1] === STOP && spaced[at - 1] === 0 ? at - 2 : at - 1
    if (shapes[letters] !== INITIAL && shapes[letters] !== CAPITALS) continue
    const length = ROADS.endingAt(view, letters)
    if (length === 0 || !isFree(taken, letters - length, at)) continue
    if (spaced[at + 1] === 0 && shapes[at + 1] === DASH) continue
    found.push({ type: 'LOCATION', start: letters - length, end: at + 1, by: 'road-with-code' })
  }
  return joined(mentions, found)
}

const KINDS = bookOf(
  ...['nhà nghỉ', 'cầu tràn', 'cầu cảng', 'quân cảng', 'âu cảng', 'hải đăng', 'cụm đảo', 'bến đò'],
  ...[
    'cung thể thao',
    'đập thủy điện',
    'rừng đặc dụng',
    'rừng tràm',
    'quán cà phê',
    'đường hầm',
    'hầm đường bộ',
  ],
)
/** Of these, what follows is a place of its own. */
const BYPASSES = bookOf('tuyến tránh', 'đường tránh')
const SEVERAL = wordKeys('các những hai ba bốn năm')

/** `vào nhà nghỉ ⟦Hoa Mai⟧`, `ở âu ⟦cảng Hoa Mai⟧`, `trên tuyến tránh ⟦Hòa Lạc⟧`: kinds of places that belong to the name after them. */
export const placeTakesItsKind: Rule = (view, mentions) => {
  const taken = covered(view, mentions)
  const around: Mention[] = []
  const grown = mended(mentions, (mention) => {
    const { type, start, end } = mention
    if (type !== 'LOCATION' && type !== 'PERSON') return mention
    const bypass = type === 'LOCATION' ? BYPASSES.endingAt(view, start) : 0
    if (bypass > 0 && isFree(taken, start - bypass, start))
      around.push(respan(mention, start - bypass, end, 'place-takes-its-kind'))
    for (let inside = 0; inside < 2 && start + inside < end; inside++) {
      const length = KINDS.endingAt(view, start + inside)
      if (length <= inside) continue
      const from = start + inside - length
      if (!isCapital(view.shapes[start + inside]!) || !isFree(taken, from, start)) return mention
      if (SEVERAL.has(view.keys[from - 1] ?? 0)) return mention
      return respan(mention, from, end, 'place-takes-its-kind', 'LOCATION')
    }
    return mention
  })
  return joined(grown, around)
}
