import { readDays, withYear } from './days.js'
import { isClosed, isOpen, isYear, type Numeric, type Read, readNumeric } from './numeric.js'
import { readYears } from './periods.js'
import { isDigits, isTight, markAt, numberAt, type Reader, wordAt } from './reader.js'
import { COUNTED, DOCUMENT_WORDS, RATIO_WORDS, TIME_PREPOSITIONS, TIME_WORDS, wordSet } from './words.js'

/**
 * Digits without a unit word. A day, month and year is a date anywhere; less than that needs what stands
 * around it: `chiều 6-2`, `hôm nay (6.2)`, `từ 1-7,`; never a score (`thắng 2-1`) or a share (`chiếm 2/3`).
 *
 * @param floor - the atom after the last date found: a range may go on from there
 */
export function readBareDay(reader: Reader, at: number, floor: number): Read | null {
  if (!isOpen(reader, at, floor)) return null
  const numeric = readNumeric(reader, at)
  if (numeric !== null) {
    if (numeric.shape === 'full') return numeric.separator === '.' && isVersion(reader, at) ? null : numeric
    if (numeric.shape === 'month') return readBareMonth(reader, at, numeric)
    if (!isDayHere(reader, at, numeric, floor)) return null
    const range = readDays(reader, at)
    return range !== null && range.to !== undefined
      ? { ...range, by: 'bare-days' }
      : withYear(reader, { ...numeric, by: 'bare-day' })
  }
  const days = readDays(reader, at)
  if (days === null || days.to === undefined) return null
  // `20 - 22/6` after a time word or with a slash; `2 và 1/3` is no list of days.
  const dash = markAt(reader, at + 1) === '-'
  if (!isTimely(reader, at) && !dash) return null
  if (wordAt(reader, at + 1) === 'đến' && !isTimely(reader, at)) return null
  if (dash && (COUNTED.has(wordAt(reader, days.end)) || RATIO_WORDS.has(wordAt(reader, at - 1)))) return null
  return { ...days, by: 'bare-days' }
}

function isVersion(reader: Reader, at: number): boolean {
  return wordAt(reader, at - 1) === 'bản'
}

function isTimely(reader: Reader, at: number): boolean {
  const before = wordAt(reader, at - 1)
  if (TIME_WORDS.has(before) || isClock(reader, at)) return true
  const mark = markAt(reader, at - 1)
  return (mark === '(' || mark === ',') && TIME_WORDS.has(wordAt(reader, at - 2))
}

/** `lúc 18h47 14/12`. */
function isClock(reader: Reader, at: number): boolean {
  return isDigits(reader, at - 1) && wordAt(reader, at - 2) === 'h' && isDigits(reader, at - 3)
}

function isDayHere(reader: Reader, at: number, read: Numeric, floor: number): boolean {
  if (isTimely(reader, at)) return true
  const before = wordAt(reader, at - 1)
  const after = wordAt(reader, read.end)
  if (COUNTED.has(after) || markAt(reader, read.end) === '%') return false
  if (isFraction(read) && FRACTION_OF.has(after)) return false
  if (followsDate(reader, at, floor) || (after === 'âm' && wordAt(reader, read.end + 1) === 'lịch'))
    return true
  if (TIME_PREPOSITIONS.has(before))
    return read.separator === '/' || !isLowScore(read) || isPause(reader, read.end)
  // A name or the start of a line before a dash or a stop is a score or a version: `Arsenal 2-1`, `Tizen 3.0`.
  if (read.separator !== '/') return false
  if (RATIO_WORDS.has(before) || before === '')
    return before === '' && !isDigits(reader, at - 1) && !isShareAfter(reader, read.end)
  return !isFraction(read) || !isShareAfter(reader, read.end)
}

/** What a share is a share of: `1/3 thời gian`, `2/3 so với`, `1/4 inch`. */
const FRACTION_OF = wordSet(
  'thời lượng thế diện dân tổng giá thỏa lực inch nhóm phương so chiều chặng mức quãng',
)

/** The date just found says what this is: `25/5 và 28/5`, `ngày 8-3 đến 13-3`. */
function followsDate(reader: Reader, at: number, floor: number): boolean {
  if (at - 1 !== floor) return false
  const joint = wordAt(reader, at - 1)
  const mark = markAt(reader, at - 1)
  return joint === 'và' || joint === 'đến' || joint === 'tới' || mark === ',' || mark === '-'
}

function isLowScore(read: Numeric): boolean {
  return (read.from.day ?? 0) <= 9 && (read.from.month ?? 0) <= 9
}

function isFraction(read: Numeric): boolean {
  return (read.from.day ?? 0) < (read.from.month ?? 0)
}

/** `(40%)` after a share. */
function isShareAfter(reader: Reader, at: number): boolean {
  return markAt(reader, at) === '(' && isDigits(reader, at + 1)
}

function isPause(reader: Reader, at: number): boolean {
  const mark = markAt(reader, at)
  return (
    mark !== '' ||
    at >= reader.atoms.count ||
    TIME_PREPOSITIONS.has(wordAt(reader, at)) ||
    wordAt(reader, at) === 'này'
  )
}

/** `2/2016-5/2017`, `10/2025`; `Thông tư 10/2017` is a document. */
function readBareMonth(reader: Reader, at: number, read: Numeric): Read | null {
  const before = wordAt(reader, at - 1)
  if (read.separator !== '/' && !TIME_PREPOSITIONS.has(before)) return null
  if (DOCUMENT_WORDS.has(before) || RATIO_WORDS.has(before)) return null
  if (markAt(reader, read.end) === '-') {
    const second = readNumeric(reader, read.end + 1)
    if (second !== null && second.shape === 'month') {
      return { end: second.end, from: read.from, to: second.from, by: 'bare-month' }
    }
  }
  return { end: read.end, from: read.from, by: 'bare-month' }
}

/** `2016 - 2020`, `(SN 1975)`, `World Cup 2018`: a year without its unit word. */
export function readBareYear(reader: Reader, at: number, floor: number): Read | null {
  if (!isYear(reader, at) || !isOpen(reader, at, floor)) return null
  const years = readYears(reader, at)
  const before = wordAt(reader, at - 1)
  if (years !== null) return DOCUMENT_WORDS.has(before) ? null : { ...years, by: 'bare-years' }
  const year = numberAt(reader, at)
  if (!isClosed(reader, at + 1) || year < 1900 || year > 2100) return null
  if (isTight(reader, at) && at - 1 !== floor && markAt(reader, at - 1) !== '(') return null
  if (COUNTED.has(wordAt(reader, at + 1)) || markAt(reader, at + 1) === '%') return null
  // `Galaxy A7 2017`: a model; `số 1945`: a number.
  if (isDigits(reader, at - 1) || before === 'số' || isCount(before)) return null
  // `hotline: 1900 6600`: what service telephones begin with.
  if (year === 1900 && isDigits(reader, at + 1)) return null
  return { end: at + 1, from: { year }, by: 'bare-year' }
}

const COUNT_WORDS: ReadonlySet<string> = wordSet(`
  hơn gần khoảng được có đạt cả thêm còn chỉ tổng là điểm hẻm nhà tổ đài hotline km
`)

function isCount(word: string): boolean {
  return COUNT_WORDS.has(word)
}

/** The first day of `từ 29 đến 31/5`: its month stands with the second. */
export function readFirstDay(reader: Reader, at: number, floor: number): Read | null {
  const day = numberAt(reader, at)
  if (day < 1 || day > 31 || wordAt(reader, at - 1) !== 'từ' || !isOpen(reader, at, floor)) return null
  const joint = wordAt(reader, at + 1)
  if (joint !== 'đến' && joint !== 'tới') return null
  const second = readNumeric(reader, at + 2)
  if (second === null || second.shape === 'month' || second.separator !== '/') return null
  if ((second.from.day ?? 0) <= day || FRACTION_OF.has(wordAt(reader, second.end))) return null
  return { end: at + 1, from: { ...second.from, day }, by: 'first-day' }
}
