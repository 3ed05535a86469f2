import { COMMA } from '../features/shapes.js'
import type { View } from '../features/view.js'
import { bearsName, type Mention, only, type Rule } from './page.js'
import { bookOf, wordKeys } from './words.js'

const PEOPLES = bookOf(
  ...[
    'Kinh',
    'Tày',
    'Mường',
    'Khmer',
    'Khơ Me',
    'Nùng',
    'Mông',
    "H'Mông",
    'H’Mông',
    'Hmông',
    'Dao',
    'Gia Rai',
    'Jrai',
  ],
  ...[
    'Ê Đê',
    'Êđê',
    'Ba Na',
    'Bahnar',
    'Xơ Đăng',
    'Sán Chay',
    'Sán Chỉ',
    'Cao Lan',
    'Sán Dìu',
    'Cơ Ho',
    "K'Ho",
  ],
  ...[
    'K’Ho',
    'Chăm',
    'Hrê',
    "M'Nông",
    'M’Nông',
    'Mnông',
    'Ra Glai',
    'Raglai',
    'Raglay',
    'Xtiêng',
    "S'Tiêng",
    'S’Tiêng',
  ],
  ...[
    'Bru',
    'Vân Kiều',
    'Bru - Vân Kiều',
    'Bru-Vân Kiều',
    'Pa Cô',
    'Pa Kô',
    'Thổ',
    'Giáy',
    'Cơ Tu',
    'Gié Triêng',
  ],
  ...[
    'Giẻ Triêng',
    'Mạ',
    'Khơ Mú',
    'Co',
    'Tà Ôi',
    'Chơ Ro',
    'Kháng',
    'Xinh Mun',
    'Hà Nhì',
    'Chu Ru',
    'La Chí',
  ],
  ...[
    'La Ha',
    'Phù Lá',
    'La Hủ',
    'Lự',
    'Lô Lô',
    'Chứt',
    'Mảng',
    'Pà Thẻn',
    'Cờ Lao',
    'Cống',
    'Bố Y',
    'Si La',
    'Pu Péo',
  ],
  ...[
    'Brâu',
    'Ơ Đu',
    'Rơ Măm',
    'Ca Dong',
    'Cor',
    'Dao Thanh Y',
    'Dao Đỏ',
    'Dao Tiền',
    'Thái Đen',
    'Thái Trắng',
  ],
  ...['Mông Đen', 'Mông Hoa', 'Rục', 'Đan Lai', 'Xá Phó', 'Sán Dìu', 'Pa Dí', 'Tu Dí', 'Thu Lao'],
)
/** Names of neighboring peoples as well: `cô gái người ⟦Thái⟧` may come from Bangkok. */
const NEIGHBORS = bookOf('Thái', 'Hoa', 'Lào')
const CALLED = bookOf(
  'người',
  'dân tộc',
  'dân tộc:',
  'đồng bào',
  'bà con',
  'người dân tộc',
  'tiếng',
  'vùng',
  'trai',
  'gái',
)
const TRIBE = bookOf('dân tộc', 'đồng bào', 'dân tộc:')
const AND = wordKeys('và hay hoặc')

/** `người ⟦Ba Na⟧`, `trẻ em Mông, ⟦Thái⟧, Mường`: peoples of the country are no entities. */
export const peopleIsNoName: Rule = (view, mentions) => {
  let dropped = -1
  return only(mentions, (mention) => {
    if (!bearsName(mention) || !isPeople(view, mention, dropped)) return true
    dropped = mention.end
    return false
  })
}

function isPeople(view: View, { start, end }: Mention, dropped: number): boolean {
  const neighbor = NEIGHBORS.startingAt(view, start) === end - start
  if (!neighbor && PEOPLES.startingAt(view, start) !== end - start) return false
  if (start === dropped + 1 && dropped > 0) return true
  const { keys, shapes } = view
  const right = shapes[end] === COMMA || AND.has(keys[end] ?? 0)
  const inRow = right && PEOPLES.startingAt(view, end + 1) > 0
  if ((neighbor && !inRow ? TRIBE : CALLED).endingAt(view, start) > 0) return true
  // `Mông, Thái, Mường`: one people beside another.
  const left = shapes[start - 1] === COMMA || AND.has(keys[start - 1] ?? 0)
  return left && PEOPLES.endingAt(view, start - 1) > 0
}
