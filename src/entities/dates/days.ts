import { readMonthName } from './months.js'
import { isClosed, isOpen, type Read, readNumeric } from './numeric.js'
import { isDash, isDigits, lengthAt, markAt, numberAt, type Reader, wordAt } from './reader.js'
import { isDayOfMonth } from './value.js'
import { COUNTED, sexagenary, smallNumber, TIME_WORDS, wordSet } from './words.js'
import { readCycleYear, readYear, relative, yearPoint } from './years.js'

/** A day number of one or two digits, 1–31. */
function dayNumber(reader: Reader, at: number): number {
  const number = numberAt(reader, at)
  return number >= 1 && number <= 31 && lengthAt(reader, at) <= 2 ? number : 0
}

/** `16/6`, `16-18/6`, `13, 14 và 15/6`, `22 đến 24/7`: days that a unit word may stand before. */
export function readDays(reader: Reader, at: number): Read | null {
  const single = readNumeric(reader, at)
  if (single !== null && single.shape !== 'month') return withYear(reader, withRangeEnd(reader, single))
  const first = dayNumber(reader, at)
  if (first === 0) return null
  let last = at + 1
  let dashed = false
  // The list goes on with bare day numbers until one bears the month.
  for (let items = 0; items < 8; items++) {
    const joint = jointAt(reader, last)
    if (joint === 0) return null
    const next = last + joint
    dashed ||= isDash(reader, last)
    const end = readNumeric(reader, next)
    if (end !== null && end.shape !== 'month') {
      // `4-4-2` is how a team stands, `16-16-8` a fertilizer.
      if (dashed && (end.separator === '-' || (end.from.day ?? 0) <= first)) return null
      return { end: end.end, from: { day: first }, to: end.from, by: 'days' }
    }
    const named = dayNumber(reader, next) > 0 ? readMonthName(reader, next + 1) : null
    if (named !== null && isDayOfMonth(dayNumber(reader, next), named.month)) {
      const year = readYear(reader, named.end)
      const to = { day: dayNumber(reader, next), month: named.month, ...yearPoint(year) }
      return { end: year?.end ?? named.end, from: { day: first }, to, by: 'days', ...relative(year) }
    }
    if (dayNumber(reader, next) === 0) return null
    last = next + 1
  }
  return null
}

function jointAt(reader: Reader, at: number): number {
  const mark = markAt(reader, at)
  if (mark === '-' || mark === ',' || mark === '+' || mark === '&') return 1
  const word = wordAt(reader, at)
  return word === 'và' || word === 'đến' ? 1 : 0
}

/** `15/7-21/7/2017`: a range is one expression where its first day has no year of its own. */
function withRangeEnd(reader: Reader, first: Read): Read {
  if (first.from.year !== undefined || !isDash(reader, first.end)) return first
  const second = readNumeric(reader, first.end + 1)
  if (second === null || second.shape === 'month') return first
  return { end: second.end, from: first.from, to: second.from, by: 'days' }
}

/** `1/3 năm nay`, `16/6 năm 2017`: the year said after the digits belongs to them. */
export function withYear(reader: Reader, read: Read): Read {
  const last = read.to ?? read.from
  if (last.year !== undefined) return read
  const year = readYear(reader, read.end)
  if (year === null || year.cycle === true) return read
  const point = { ...last, ...yearPoint(year) }
  const points = read.to === undefined ? { from: point } : { from: read.from, to: point }
  return { ...read, ...points, end: year.end, ...relative(year) }
}

/** `ngày 16/6`, `ngày 20-2`, `ngày 23 tháng 5 năm 2017`, `ngày mồng 9 - 14/2`, `ngày 13`. */
export function readDay(reader: Reader, at: number): Read | null {
  const word = wordAt(reader, at)
  if (word !== 'ngày' && word !== 'ngay') return null
  const almanac = readAlmanacDay(reader, at)
  if (almanac !== null) return almanac
  let from = at + 1
  const lead = wordAt(reader, from)
  if (lead === 'mùng' || lead === 'mồng' || lead === 'rằm') {
    const lunar = readLunarDay(reader, from)
    if (lunar !== null) return lunar
    from++
  }
  const days = readDays(reader, from)
  if (days !== null) {
    // `các ngày 25/5 và 28/5`, `hai ngày 18 và 19/4`, but `thứ ba ngày 25/5`
    const each = days.to === undefined ? EACH : SEVERAL
    if (each.has(wordAt(reader, at - 1)) && !isDash(reader, from + 1)) return null
    return firstOfTwo(reader, from, days) ?? { ...days, by: 'day' }
  }
  const day = dayNumber(reader, from)
  if (day === 0) return null
  const month = readMonthName(reader, from + 1)
  if (month !== null && isDayOfMonth(day, month.month)) {
    const year = readYear(reader, month.end)
    const point = { day, month: month.month, ...yearPoint(year) }
    return { end: year?.end ?? month.end, from: point, by: 'day', ...relative(year) }
  }
  // `từ ngày 13 đến ngày 24/3` and `ngày 13` alone, but not `ngày 2 lần` and not `ngày 1.200 người`.
  if (word === 'ngay' || !isClosed(reader, from + 1) || COUNTED.has(wordAt(reader, from + 1))) return null
  if (markAt(reader, from + 1) === '-' || markAt(reader, from + 1) === '%') return null
  const before = wordAt(reader, at - 1)
  if (isDigits(reader, at - 1) || before === 'mỗi' || before === 'một' || before === 'hàng') return null
  const after = wordAt(reader, from + 1)
  if (after !== '' && !AFTER_LONE_DAY.has(after)) return null
  return { end: from + 1, from: { day }, by: 'day-alone' }
}

/** Words that make the unit word plural, so that each day stands for itself. */
const EACH = wordSet('các những')
const SEVERAL = wordSet('các những mấy hai ba bốn năm')

/** `ngày 13 đến 24/3`: two days, as in `ngày 13/3 đến 24/3`; the month of the first stands with the second. */
function firstOfTwo(reader: Reader, from: number, days: Read): Read | null {
  if (days.to === undefined || wordAt(reader, from + 1) !== 'đến') return null
  return { end: from + 1, from: { ...days.to, ...days.from }, by: 'first-day' }
}

/** The first days of `hai ngày 18 và 19/4`: each stands for itself, and the month with the last. */
export function readDayOfSeveral(reader: Reader, at: number, floor: number): Read | null {
  const before = wordAt(reader, at - 1)
  const first = before === 'ngày' && SEVERAL.has(wordAt(reader, at - 2))
  if (!first && (at - 1 !== floor || !(before === 'và' || markAt(reader, at - 1) === ','))) return null
  const listed = wordAt(reader, at + 1) === 'và' || markAt(reader, at + 1) === ','
  if (!listed || dayNumber(reader, at) === 0) return null
  const days = readDays(reader, at)
  if (days?.to === undefined || days.from.month !== undefined) return null
  return { end: at + 1, from: { ...days.to, ...days.from }, by: 'day-of-several' }
}

/** `ngày Ất Hợi tháng Bính Ngọ năm Đinh Dậu`: only the year is known without an almanac. */
function readAlmanacDay(reader: Reader, at: number): Read | null {
  const named = (from: number) => sexagenary(wordAt(reader, from), wordAt(reader, from + 1)) >= 0
  if (!named(at + 1) || wordAt(reader, at + 3) !== 'tháng' || !named(at + 4)) return null
  const year = readYear(reader, at + 6)
  return year?.year === undefined ? null : { end: year.end, from: { year: year.year }, by: 'almanac-day' }
}

/** What may follow a day without a month: `từ ngày 13 đến …`, `ngày 25 cùng tháng`, but not `ngày 3 bữa`. */
const AFTER_LONE_DAY = wordSet('đến tới và hoặc hay cùng này tháng âm là')

/** `mùng 4 tháng Giêng năm Bính Ngọ`, `mùng 6 Tết`, `rằm tháng Giêng`. */
export function readLunarDay(reader: Reader, at: number): Read | null {
  const lead = wordAt(reader, at)
  const full = lead === 'rằm'
  if (!full && lead !== 'mùng' && lead !== 'mồng') return null
  const day = full ? 15 : dayNumber(reader, at + 1) || smallNumber(wordAt(reader, at + 1))
  if (day === 0) return null
  const after = full ? at + 1 : at + 2
  if (!full && wordAt(reader, after) === 'tết') {
    const year = readCycleYear(reader, after + 1) ?? readYear(reader, after + 1)
    const point = { day, month: 1, lunar: true, ...yearPoint(year) }
    return { end: year?.end ?? after + 1, from: point, by: 'lunar-day', ...relative(year) }
  }
  const month = readMonthName(reader, after)
  if (month !== null) {
    const year = readYear(reader, month.end)
    const point = { day, month: month.month, lunar: true, ...yearPoint(year) }
    return { end: year?.end ?? month.end, from: point, by: 'lunar-day', ...relative(year) }
  }
  if (full) return null
  const numeric = readDays(reader, at + 1)
  if (numeric !== null) return { ...numeric, by: 'lunar-day' }
  // `tối mùng 2`: of what month only the reader knows, so that it is no day of our calendar.
  if (!TIME_WORDS.has(wordAt(reader, at - 1)) || !isClosed(reader, after)) return null
  return { end: after, from: {}, by: 'lunar-day' }
}

/** `29 tháng Chạp năm Ất Tỵ`, `1 tháng 5 năm 2017`: a day number before a named month. */
export function readDayOfMonth(reader: Reader, at: number): Read | null {
  const day = dayNumber(reader, at)
  if (day === 0 || !isOpen(reader, at, -1)) return null
  const month = readMonthName(reader, at + 1)
  if (month === null || !isDayOfMonth(day, month.month)) return null
  const lunar = wordAt(reader, at + 2) === 'giêng' || wordAt(reader, at + 2) === 'chạp'
  const year = readYear(reader, month.end)
  // `3 tháng 2 ngày` is a duration: without a year, only a lunar month's own name makes it a day.
  if (!lunar && (year === null || isDigits(reader, month.end))) return null
  const point = {
    day,
    month: month.month,
    ...yearPoint(year),
    ...(lunar || year?.cycle === true ? { lunar: true } : {}),
  }
  return { end: year?.end ?? month.end, from: point, by: 'day-of-month', ...relative(year) }
}
