import { isMark, LOWER } from '../features/shapes.js'
import type { View } from '../features/view.js'
import { mendedOf, mentionsOf } from './of-type.js'
import { type Mention, type Rule, respan, spanKey } from './page.js'
import { bookOf, phraseKeys, spells, wordKeys } from './words.js'

/** Words that tell something: none stands in any name of a body or post in all annotated texts. */
const TELLING = wordKeys('đã sẽ đang vừa khi ghé gỡ lo gồm nên nhưng mà thì cũng')
const DOINGS = bookOf(
  ...['cho biết', 'cho hay', 'hoàn thành', 'phế truất', 'hợp nhất', 'can ngăn', 'lược dịch', 'buông lỏng'],
  ...[
    'đặt tại',
    'đặt trụ sở',
    'gửi công văn',
    'gửi thư',
    'gửi văn bản',
    'quán triệt',
    'kêu gọi',
    'khẳng định',
  ],
  ...[
    'yêu cầu',
    'từ chối',
    'đề nghị',
    'công bố',
    'xác nhận',
    'xử phạt',
    'bắt giữ',
    'ra quyết định',
    'tham gia',
  ],
  ...[
    'ban hành quyết định',
    'trân trọng',
    'phối hợp với',
    'được cấp',
    'bị bắt',
    'bị khởi tố',
    'bị phạt',
    'bị tù',
  ],
  ...['bị kỷ luật', 'bị hành hung', 'bị tố', 'tiếp nhận', 'tiến hành', 'nêu rõ', 'giúp dân', 'hiến đất'],
)

/** `⟦Phòng Nghiệp vụ Dược hoàn thành⟧ việc`: a name of a body or post ends before what is told of it. */
export const nameEndsBeforeClause: Rule = (view, mentions) => {
  const cut = (mention: Mention) => {
    const { start } = mention
    let end = clauseIn(view, mention)
    if (end < 0) return mention
    while (end > start + 1 && isMark(view.shapes[end - 1]!)) end--
    return respan(mention, start, end, 'name-ends-before-clause')
  }
  return mendedOf('TITLE', mendedOf('ORGANIZATION', mentions, cut), cut)
}

function clauseIn(view: View, { start, end }: Mention): number {
  for (let at = start + 1; at < end; at++) {
    if (view.shapes[at] !== LOWER) continue
    if (TELLING.has(view.keys[at]!) || DOINGS.startingAt(view, at) > 0) return at
  }
  return -1
}

const AT = phraseKeys('tại')
/** Bodies that a country or court has at a place. */
const POSTED = bookOf(
  ...[
    'Đại sứ quán',
    'Tổng lãnh sự quán',
    'Lãnh sự quán',
    'Phái đoàn',
    'Phái bộ',
    'TAND',
    'Tòa án',
    'VKSND',
    'Tòa',
  ],
  ...[
    'Viện kiểm sát',
    'Văn phòng',
    'Ban Quản lý lao động',
    'Bộ phận',
    'Chi nhánh',
    'Thương vụ',
    'Cao ủy',
    'Viện',
  ],
  ...['Hội', 'Chi hội', 'Trung tâm Truyền hình', 'Cơ quan', 'Tổ', 'Trung tâm Văn hóa'],
)

/** `⟦Bệnh viện Hoa Mai⟧ tại ⟦Hòa Lạc⟧`: where a body is, is no part of its name; an embassy's place is. */
export const bodyEndsBeforePlace: Rule = (view, mentions) => {
  let places: ReadonlySet<number> | undefined
  return mendedOf('ORGANIZATION', mentions, (mention) => {
    const { start, end } = mention
    for (let at = start + 2; at + 1 < end; at++) {
      if (!spells(view, at, AT) || view.shapes[at] !== LOWER) continue
      places ??= new Set(mentionsOf('LOCATION', mentions).map((place) => spanKey(place.start, place.end)))
      if (!places.has(spanKey(at + 1, end)) || POSTED.startingAt(view, start) > 0) return mention
      return respan(mention, start, at, 'body-ends-before-place')
    }
    return mention
  })
}
