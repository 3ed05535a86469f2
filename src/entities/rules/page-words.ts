import type { View } from '../features/view.js'
import { mentionsOf, onlyOf } from './of-type.js'
import type { Rule } from './page.js'
import { bookOf, phraseKeys, spells } from './words.js'

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
