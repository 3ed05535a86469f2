import { isClosed, isYear, type Read, readNumeric } from './numeric.js'
import { isDash, isDigits, isTight, lengthAt, markAt, numberAt, type Reader, wordAt } from './reader.js'
import { COUNTED, monthWord, romanQuarter, smallNumber } from './words.js'
import { readYear, relative, yearPoint } from './years.js'

/** `tháng 5`, `tháng Giêng`, `tháng mười hai`: the month and the atom after it. */
export function readMonthName(reader: Reader, at: number): { end: number; month: number } | null {
  if (wordAt(reader, at) !== 'tháng') return null
  const number = numberAt(reader, at + 1)
  if (number >= 1 && number <= 12 && lengthAt(reader, at + 1) <= 2) return { end: at + 2, month: number }
  const word = wordAt(reader, at + 1)
  const month = monthWord(word)
  if (month === 0) return null
  if (word === 'năm' && !startsUpper(reader, at + 1)) return null
  if (month === 10) {
    const more = wordAt(reader, at + 2)
    if (more === 'một') return { end: at + 3, month: 11 }
    if (more === 'hai') return { end: at + 3, month: 12 }
  }
  return { end: at + 2, month }
}

function startsUpper(reader: Reader, at: number): boolean {
  const character = reader.text.charAt(reader.atoms.start[at]!)
  return character !== character.toLowerCase()
}

/** `tháng 5/2017`, `tháng 1`, `tháng 8 - 9/2016`, `tháng 11 năm ngoái`, `tháng Bảy`. */
export function readMonth(reader: Reader, at: number): Read | null {
  if (wordAt(reader, at) !== 'tháng') return null
  const before = wordAt(reader, at - 1)
  if (
    isDigits(reader, at - 1) ||
    smallNumber(before) > 0 ||
    before === 'mỗi' ||
    before === 'hàng' ||
    before === 'mấy'
  ) {
    return null
  }
  const numeric = readNumeric(reader, at + 1)
  if (numeric !== null && numeric.shape === 'month') {
    const second = isDash(reader, numeric.end) ? readNumeric(reader, numeric.end + 1) : null
    if (second !== null && second.shape === 'month') {
      return { end: second.end, from: numeric.from, to: second.from, by: 'month' }
    }
    return { end: numeric.end, from: numeric.from, by: 'month' }
  }
  const first = numberAt(reader, at + 1)
  if (first >= 1 && first <= 12 && isDash(reader, at + 2)) {
    const second = readNumeric(reader, at + 3)
    if (second !== null && second.shape === 'month') {
      return { end: second.end, from: { month: first }, to: second.from, by: 'month' }
    }
  }
  // `đường Cách Mạng Tháng Tám`, `Cách mạng tháng Mười`: named after a month.
  if (before === 'mạng' && wordAt(reader, at - 2) === 'cách' && !isDigits(reader, at + 1)) return null
  const named = readMonthName(reader, at)
  if (named === null || !isClosed(reader, named.end) || COUNTED.has(wordAt(reader, named.end))) return null
  if (markAt(reader, named.end) === '%') return null
  const year = readYear(reader, named.end)
  return {
    end: year?.end ?? named.end,
    from: { month: named.month, ...yearPoint(year) },
    by: 'month',
    ...relative(year),
  }
}

/** `quý I/2017`, `quý IV`, `quý 1`, `quý II năm 2017`. */
export function readQuarter(reader: Reader, at: number): Read | null {
  if (wordAt(reader, at) !== 'quý' && wordAt(reader, at) !== 'quí') return null
  const roman = romanQuarter(wordAt(reader, at + 1))
  const quarter = roman || (lengthAt(reader, at + 1) === 1 ? numberAt(reader, at + 1) : 0)
  if (quarter < 1 || quarter > 4) return null
  const separator = markAt(reader, at + 2)
  if (
    (separator === '/' || separator === '-' || separator === '.') &&
    isTight(reader, at + 3) &&
    isYear(reader, at + 3)
  ) {
    return { end: at + 4, from: { quarter, year: numberAt(reader, at + 3) }, by: 'quarter' }
  }
  if (roman === 0 && COUNTED.has(wordAt(reader, at + 2))) return null
  const year = readYear(reader, at + 2)
  return { end: year?.end ?? at + 2, from: { quarter, ...yearPoint(year) }, by: 'quarter', ...relative(year) }
}

/** `6 tháng đầu năm 2017`, `6 tháng đầu năm nay`, `sáu tháng cuối năm`. */
export function readMonthsOfYear(reader: Reader, at: number): Read | null {
  if (wordAt(reader, at + 1) !== 'tháng') return null
  const months = numberAt(reader, at) > 0 ? numberAt(reader, at) : smallNumber(wordAt(reader, at))
  if (months < 1 || months > 11) return null
  const part = wordAt(reader, at + 2)
  if (part !== 'đầu' && part !== 'cuối') return null
  const of = wordAt(reader, at + 3) === 'của' ? at + 4 : at + 3
  if (wordAt(reader, of) !== 'năm') return null
  const year = readYear(reader, of)
  const open = yearPoint(year)
  const from = part === 'đầu' ? 1 : 13 - months
  return {
    end: year?.end ?? of + 1,
    from: { month: from, ...open },
    to: { month: from + months - 1, ...open },
    by: 'months-of-year',
    ...relative(year),
  }
}

/** `tháng đầu tiên của năm 2026`: the month is counted, not named. */
export function readFirstMonth(reader: Reader, at: number): Read | null {
  const words = ['tháng', 'đầu', 'tiên', 'của']
  if (words.some((word, i) => wordAt(reader, at + i) !== word)) return null
  const year = readYear(reader, at + 4)
  if (year === null) return null
  return { end: year.end, from: { month: 1, ...yearPoint(year) }, by: 'first-month', ...relative(year) }
}
