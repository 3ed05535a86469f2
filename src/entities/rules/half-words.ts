import { valueOfWhole } from '../../lexicon/phrases.js'
import { createIntMap, empty, note, noted } from '../../text/int-map.js'
import {
  COMPANY,
  COUNTRY,
  FOREIGN_BODY,
  FOREIGN_PLACE,
  GIVEN_NAME,
  PROVINCE,
  SURNAME,
  WELL_KNOWN_PERSON,
} from '../features/gazetteers.js'
import { hashOfAtoms } from '../features/name-hash.js'
import { CAPITALIZED, isCapital, LOWER, STOP } from '../features/shapes.js'
import type { View } from '../features/view.js'
import { mentionsOf } from './of-type.js'
import { bearsName, besides, type Mention, mended, type Rule, respan, sorted } from './page.js'
import { phraseKeys, spells, wordKeys } from './words.js'

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

const CELSIUS = phraseKeys('C')
const DEGREES = wordKeys('độ o')

/** `33 độ ⟦C. Hòa Lạc⟧ mưa`: the unit of a temperature begins no name, nor does its stop. */
export const degreesBeforeName: Rule = (view, mentions) =>
  mended(mentions, (mention) => {
    const { start, end } = mention
    if (end - start < 3 || view.shapes[start + 1] !== STOP || !spells(view, start, CELSIUS)) return mention
    if (start === 0 || !DEGREES.has(view.keys[start - 1]!)) return mention
    return respan(mention, start + 2, end, 'degrees-before-name')
  })

const LISTED = COMPANY | COUNTRY | FOREIGN_BODY | FOREIGN_PLACE | PROVINCE

/** What a sentence goes on with after a name, and what is the second half of no word. */
const GOES_ON = wordKeys(
  'và đã đang sẽ vẫn cũng không chưa cho nói kể bảo hỏi là có ở từ với để bị được phải xin đến thì khai phê rót nhận',
)

/**
 * `Ảnh: ⟦Lê Văn Tám Khu⟧ vườn đầy hoa`: captions run on without a stop, and the name takes the next sentence's first
 * word. It ends before, where it does so elsewhere in the article or in the lists; not a name that stands twice with its
 * last word: `⟦Lê Thanh Tám⟧ nói …, ông ⟦Lê Thanh Tám⟧ sinh …`, though a typing error once gave `⟦Lê Thanh⟧ tám`. Nor one
 * that goes on with a given name, or before a word that follows whole names: `⟦Vũ Trọng Phụng Lan⟧ cho biết`.
 */
export const knownNameThenWord: Rule = (view, mentions) => {
  let counted = false
  return mended(mentions, (mention) => {
    const { type, start, end } = mention
    if (!bearsName(mention)) return mention
    if (end - start < 3 || view.shapes[end] !== LOWER || view.shapes[end - 1] !== CAPITALIZED) return mention
    if (!besides(view, end) || GOES_ON.has(view.keys[end]!)) return mention
    if (type === 'PERSON' && (view.gazetteerBegin[end - 1]! & GIVEN_NAME) !== 0) return mention
    const shorter = () => respan(mention, start, end - 1, 'known-name-then-word')
    if (listed(view, mention)) return shorter()
    if (type !== 'PERSON' || (view.gazetteerBegin[end - 1]! & SURNAME) !== 0) return mention
    if (!counted) countPersons(view, mentions)
    counted = true
    const again = noted(persons, hashOfAtoms(view.keys, start, end)) > 1
    return !again && noted(persons, hashOfAtoms(view.keys, start, end - 1)) > 0 ? shorter() : mention
  })
}

// Scratch: how often each person is named.
const persons = createIntMap()

function countPersons(view: View, mentions: readonly Mention[]): void {
  empty(persons)
  for (const { start, end } of mentionsOf('PERSON', mentions)) {
    const name = hashOfAtoms(view.keys, start, end)
    note(persons, name, noted(persons, name) + 1)
  }
}

/** True where the lists have the name without its last word, and none that goes on to it. */
function listed(view: View, { type, start, end }: Mention): boolean {
  const { keys, gazetteers } = view
  const lists = valueOfWhole(gazetteers.phrases, keys, start, end - 1)
  if (lists === -1 || (lists & (type === 'PERSON' ? WELL_KNOWN_PERSON : LISTED)) === 0) return false
  return valueOfWhole(gazetteers.phrases, keys, start, end) === -1
}
