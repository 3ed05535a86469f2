import { valueOfWhole } from '../../lexicon/phrases.js'
import { COUNTRY } from '../features/gazetteers.js'
import { BRACKET_OPEN, COMMA, isCapital, isNumber } from '../features/shapes.js'
import type { View } from '../features/view.js'
import { mendedOf, mentionsOf } from './of-type.js'
import { besides, mended, type Rule, respan } from './page.js'
import { bookOf, wordKeys } from './words.js'

const AGE = wordKeys('tuổi')
const BORN = bookOf('SN', 'sinh năm', 'sinh ngày')

/** `bắt giam ⟦LOCATION Hòa Lạc⟧ (31 tuổi)`: who has an age is a person. */
export const agedIsPerson: Rule = (view, mentions) =>
  mendedOf('LOCATION', mentions, (mention) => {
    const { start, end } = mention
    const opens = view.shapes[end] === BRACKET_OPEN
    if ((!opens && view.shapes[end] !== COMMA) || !hasAge(view, end + 1)) return mention
    for (let at = start; at < end; at++) if (!isCapital(view.shapes[at]!)) return mention
    // `tuyển thủ Lào, sinh năm 1980`.
    const lists = valueOfWhole(view.gazetteers.phrases, view.keys, start, end)
    if (lists !== -1 && (lists & COUNTRY) !== 0) return mention
    return respan(mention, start, end, 'aged-is-person', 'PERSON')
  })

function hasAge(view: View, at: number): boolean {
  return (isNumber(view.shapes[at] ?? 0) && AGE.has(view.keys[at + 1] ?? 0)) || BORN.startingAt(view, at) > 0
}

const SAINTS = bookOf(
  ...[
    'Phêrô',
    'Giuse',
    'Phaolô',
    'Gioan',
    'Gioan Baotixita',
    'Inhaxiô',
    'Maria',
    'Têrêsa',
    'Đaminh',
    'Đa Minh',
    'Antôn',
  ],
  ...[
    'Phanxicô',
    'Phanxicô Xaviê',
    'Micae',
    'Mátthêu',
    'Tôma',
    'Vinh Sơn',
    'Augustinô',
    'Luca',
    'Simon',
    'Anrê',
  ],
  ...[
    'Stêphanô',
    'Laurensô',
    'Aloisiô',
    'Bênêđictô',
    'Cosma',
    'Emmanuel',
    'Giacôbê',
    'Barthôlômêô',
    'Matthia',
  ],
)

/** `⟦TITLE linh mục Phêrô⟧ ⟦PERSON Lê Văn Tám⟧`: the name of his saint belongs to a priest's, not to his title. */
export const saintBeforeName: Rule = (view, mentions) => {
  const starts = new Map<number, number>()
  for (const { start } of mentionsOf('PERSON', mentions)) {
    const length = SAINTS.endingAt(view, start)
    if (length > 0 && besides(view, start)) starts.set(start, start - length)
  }
  if (starts.size === 0) return mentions
  const by = 'saint-before-name'
  const apart = mended(mentions, (mention) => {
    const { type, start, end } = mention
    const from = (type === 'PERSON' ? starts.get(start) : undefined) ?? -1
    if (from >= 0) return respan(mention, from, end, by)
    const cut = (type === 'TITLE' ? starts.get(end) : undefined) ?? -1
    return cut > start ? respan(mention, start, cut, by) : mention
  })
  // `Maria` may have been a person of her own.
  return apart.filter(({ start, end }) => !starts.has(end) || starts.get(end)! > start)
}
