import { isClosed, isYear, type Read } from './numeric.js'
import { isTight, lengthAt, markAt, numberAt, type Reader, wordAt } from './reader.js'
import { sexagenary } from './words.js'
import { readCycleYear } from './years.js'

/** `2016 - 2020`, `2016-17`, `2016/17`: two years, or null. */
export function readYears(reader: Reader, at: number): Read | null {
  if (!isYear(reader, at)) return null
  const mark = markAt(reader, at + 1)
  if (mark !== '-' && mark !== '/') return null
  const from = numberAt(reader, at)
  const to = numberAt(reader, at + 2)
  if (isYear(reader, at + 2) && to > from && to - from < 300 && isClosed(reader, at + 3)) {
    return { end: at + 3, from: { year: from }, to: { year: to }, by: 'years' }
  }
  // A season: `2016/17`. Anything further apart is a score, a price or a document's number.
  const season = (from + 1) % 100
  if (lengthAt(reader, at + 2) !== 2 || to !== season || !isTight(reader, at + 1) || !isTight(reader, at + 2))
    return null
  if (!isClosed(reader, at + 3)) return null
  return { end: at + 3, from: { year: from }, to: { year: from + 1 }, by: 'season' }
}

/** Words before a period's years, each with the phrase that made it necessary. */
const PERIODS: readonly (readonly string[])[] = [
  ['giai', 'đoạn'], // giai đoạn 2016 - 2020
  ['giai', 'đoanh'], // the same, mistyped
  ['nhiệm', 'kỳ'], // nhiệm kỳ 2015-2020
  ['nhiệm', 'kì'],
  ['niên', 'khóa'], // niên khóa 2014-2018
  ['niên', 'khoá'],
  ['niên', 'độ'], // niên độ 2016
  ['niên', 'vụ'], // niên vụ 2016/2017
  ['chu', 'kỳ'], // chu kỳ 2026-2030
  ['thời', 'kỳ'], // thời kỳ 2011 - 2020
  ['năm', 'học'], // năm học 2017-2018
  ['năm', 'ngân', 'sách'], // năm ngân sách 2017
  ['năm', 'tài', 'chính'], // năm tài chính 2017
  ['năm', 'tài', 'khóa'], // năm tài khóa 2018
  ['năm', 'mới'], // năm mới 2017
  ['mùa', 'giải'], // mùa giải 2016-2017
  ['mùa', 'bóng'], // mùa bóng 2016/17
  ['mùa'], // mùa 2013-2014
]

/** A period with its unit words: `giai đoạn 2016 - 2020`, `năm học 2017-2018`, `mùa giải 2016/17`. */
export function readPeriod(reader: Reader, at: number): Read | null {
  const first = wordAt(reader, at)
  for (const words of PERIODS) {
    // `vụ mùa 2025`: a crop.
    if (words.length === 1 && wordAt(reader, at - 1) === 'vụ') continue
    if (words[0] !== first || words.some((word, i) => wordAt(reader, at + i) !== word)) continue
    const next = at + words.length
    const years = readYears(reader, next)
    if (years !== null) return { ...years, by: 'period' }
    if (isYear(reader, next) && isClosed(reader, next + 1)) {
      return { end: next + 1, from: { year: numberAt(reader, next) }, by: 'period' }
    }
    const cycle = words[1] === 'mới' ? readCycleYear(reader, next) : null
    if (cycle?.year !== undefined) return { end: cycle.end, from: { year: cycle.year }, by: 'period' }
  }
  return null
}

/** `năm 2017`, `năm 2017-2018`, `năm Đinh Dậu`. */
export function readYearWithUnit(reader: Reader, at: number): Read | null {
  if (wordAt(reader, at) !== 'năm') return null
  const years = readYears(reader, at + 1)
  if (years !== null) return { ...years, by: 'year' }
  if (isYear(reader, at + 1) && isClosed(reader, at + 2)) {
    return { end: at + 2, from: { year: numberAt(reader, at + 1) }, by: 'year' }
  }
  const cycle = readCycleYear(reader, at + 1)
  return cycle?.year === undefined ? null : { end: cycle.end, from: { year: cycle.year }, by: 'year' }
}

/** `thập niên 1990`, `thập kỷ 80`, `những năm 1990`, `những năm 90`. */
export function readDecade(reader: Reader, at: number): Read | null {
  const first = wordAt(reader, at)
  const second = wordAt(reader, at + 1)
  const plural = first === 'những' && second === 'năm'
  if (!plural && !(first === 'thập' && (second === 'niên' || second === 'kỷ' || second === 'kỉ'))) return null
  const number = numberAt(reader, at + 2)
  if (number % 10 !== 0 || !isClosed(reader, at + 3)) return null
  // `những năm 2010, 2012` is a list of years.
  const joint = wordAt(reader, at + 3)
  if (plural && isYear(reader, at + 4) && (markAt(reader, at + 3) !== '' || joint === 'và')) return null
  if (isYear(reader, at + 2)) return { end: at + 3, from: { decade: number }, by: 'decade' }
  if (lengthAt(reader, at + 2) !== 2 || number < 10) return null
  return { end: at + 3, from: { decade: 1900 + number }, by: 'decade' }
}

/** `xuân Đinh Dậu 2017`: a year of the cycle with its number. After `Tết` the number stands alone. */
export function readCycleWithNumber(reader: Reader, at: number): Read | null {
  if (sexagenary(wordAt(reader, at), wordAt(reader, at + 1)) < 0 || !isYear(reader, at + 2)) return null
  const before = wordAt(reader, at - 1)
  if (before === 'tết' || before === 'đán' || !isClosed(reader, at + 3)) return null
  return { end: at + 3, from: { year: numberAt(reader, at + 2) }, by: 'cycle-year' }
}
