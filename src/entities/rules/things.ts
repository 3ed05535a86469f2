import { COUNTRY } from '../features/gazetteers.js'
import { isCapital, isNumber } from '../features/shapes.js'
import type { View } from '../features/view.js'
import { bearsName, only, type Rule } from './page.js'
import { bookOf, wordKeys } from './words.js'

const SHIPS = ['tàu', 'tàu khách', 'tàu cá', 'tàu chiến', 'tàu khu trục', 'tàu hộ vệ', 'du thuyền', 'USS']
const OTHERS = [
  ...['xe', 'xe máy', 'mẫu xe', 'chiếc', 'máy bay', 'trực thăng', 'điện thoại', 'smartphone'],
  ...[
    'tên mã là',
    'tiền ảo',
    'danh hiệu',
    'vương miện',
    'nhãn hiệu',
    'gói bảo hiểm',
    'phòng thủ',
    'vở',
    'vở diễn',
  ],
  ...['tiểu thuyết', 'truyện ngắn', 'trò chơi', 'mạng xã hội', 'vắc xin', 'cơn bão', 'siêu bão', 'giống lúa'],
  ...['cổ phiếu', 'mã', 'phim', 'bộ phim', 'ca khúc', 'bài hát', 'album', 'MV', 'ứng dụng', 'phần mềm'],
]
const SHIP = bookOf(...SHIPS)
const THING = bookOf(...SHIPS, ...OTHERS)
/** `lái xe Tám` is a person, `hãng xe Hoa Mai` a firm. */
const NO_THING = wordKeys('lái hãng')

/** `chiếc xe ⟦Hoa Mai⟧`, `cổ phiếu ⟦HMC⟧`, `tàu ⟦Sông Trăng⟧`: vehicles, shares and works are no entities; `máy bay Mỹ` has one. */
export const thingIsNoName: Rule = (view, mentions) =>
  only(mentions, (mention) => {
    const { start, end } = mention
    if (!bearsName(mention)) return true
    const place = mention.type === 'LOCATION'
    if ((place ? SHIP : THING).endingAt(view, start) === 0 || !nameOnly(view, start, end)) return true
    if (place && (view.gazetteerBegin[start]! & COUNTRY) !== 0) return true
    return NO_THING.has(view.keys[start - 2] ?? 0)
  })

function nameOnly({ shapes }: View, start: number, end: number): boolean {
  if (!isCapital(shapes[start]!)) return false
  for (let at = start; at < end; at++) if (!isCapital(shapes[at]!) && !isNumber(shapes[at]!)) return false
  return true
}
