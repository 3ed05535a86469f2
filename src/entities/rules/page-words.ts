import type { View } from '../features/view.js'
import { mentionsOf, onlyOf } from './of-type.js'
import { only, type Rule } from './page.js'
import { bookOf, phraseKeys, spells } from './words.js'

const HEADINGS = bookOf(
  ...[
    'TIN BUỒN',
    'GIẤY MỜI',
    'NỘI DUNG',
    'XÁC MINH',
    'NHÂN DANH',
    'DIỄN VĂN',
    'DIỄN VĂN KHAI GIẢNG',
    'KẾT LUẬN',
  ],
  ...[
    'CHỦ TRÌ',
    'THƯ KÝ',
    'NƠI NHẬN',
    'KÍNH GỬI',
    'LỜI CẢM ƠN',
    'CÁO PHÓ',
    'TIỂU SỬ',
    'THÔNG CÁO',
    'Chương I',
  ],
  ...['Chương II', 'Chương III', 'Chương IV', 'Chương V', 'Căn cứ Điều', 'Căn cứ', 'Theo đề nghị'],
)

/** `⟦TIN BUỒN⟧`, `⟦Căn cứ Điều⟧ 5`: headings and set phrases of documents name nobody and nothing. */
export const headingIsNoName: Rule = (view, mentions) =>
  only(mentions, ({ type, start, end }) => {
    if (type !== 'PERSON' && type !== 'LOCATION') return true
    return end - start > 4 || HEADINGS.startingAt(view, start) !== end - start
  })

const SIGNS = bookOf(
  ...[
    'Tý',
    'Tí',
    'Sửu',
    'Dần',
    'Mão',
    'Thìn',
    'Tỵ',
    'Tị',
    'Ngọ',
    'Mùi',
    'Thân',
    'Dậu',
    'Tuất',
    'Hợi',
    'Hoàng Đạo',
  ],
  ...[
    'Hắc Đạo',
    'Đông',
    'Tây',
    'Nam',
    'Bắc',
    'Đông Nam',
    'Đông Bắc',
    'Tây Nam',
    'Tây Bắc',
    'Chính Đông',
    'Hợp',
    'Xung',
  ],
)
const CALENDAR = ['Hoàng Đạo', 'Hắc Đạo', 'tuổi xung'].map(phraseKeys)

/** `giờ ⟦Hoàng Đạo⟧: ⟦Tý⟧ (23h-1h)`: in an almanac, the names of hours and quarters are no persons. */
export const calendarIsNoName: Rule = (view, mentions) => {
  const isSign = (start: number, end: number) => SIGNS.startingAt(view, start) === end - start
  if (!mentionsOf('PERSON', mentions).some(({ start, end }) => isSign(start, end))) return mentions
  if (!isAlmanac(view)) return mentions
  return onlyOf('PERSON', mentions, ({ start, end }) => !isSign(start, end))
}

function isAlmanac(view: View): boolean {
  for (const run of view.runs)
    for (let at = run; at < view.runEnd[run]!; at++)
      if (CALENDAR.some((phrase) => spells(view, at, phrase))) return true
  return false
}
