import type { Span } from '../article.js'

/** A calendar day, with or without a time, as a page prints it. */
export interface PrintedMoment extends Span {
  /** ISO 8601: `2023-06-18`, `2023-06-18T22:07`, `2018-02-05T10:15+07:00`. */
  readonly value: string
  readonly timed: boolean
}

// `18/06/2023`, `5-2-2018`, `27.12.2015`, also with spaces: `18 / 06 / 2023`
const DAY_FIRST = /(?<!\d)(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{4})(?!\d)/
// `2023-06-18`, `2023/06/18`
const YEAR_FIRST = /(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/
// `ngày 18 tháng 6 năm 2023`, `18 Tháng Sáu 2023`, `18 thg 6, 2023`
const WORDS =
  /(?<!\d)(\d{1,2}),? (?:tháng|thg\.?|th) ?(\d{1,2}|[a-zăâêôơưđáàảãạéèẻẽẹíìỉĩịóòỏõọúùủũụýỳỷỹỵấầẩẫậắằẳẵặếềểễệốồổỗộớờởỡợứừửữự]{2,4}(?: (?:một|hai))?),?(?: năm)? ?(\d{4})(?!\d)/i
// `22:07`, `22h07`, `22 giờ 07`, `10:15:30 AM`, `9h`
const TIME =
  /(?<![\d:/.-])(\d{1,2}) ?(?::|h|g|giờ) ?(\d{2})(?::(\d{2}))?(?: ?(am|pm|sa|ch))?(?![\d\p{L}/-])/iu
// `(GMT+7)`, `GMT +7`, `UTC+07:00`
const ZONE = /(?:GMT|UTC) ?([+-]) ?(\d{1,2})(?::?(\d{2}))?/i

const MONTHS: Readonly<Record<string, number>> = {
  một: 1,
  giêng: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười một': 11,
  'mười hai': 12,
  chạp: 12,
}

/**
 * Finds the first day, with the time beside it, in a short line.
 *
 * @param line - at most a few hundred code units
 * @returns spans relative to the line, or null where it holds no valid day
 * @example readMoment('Thứ Hai, 05/02/2018, 10:15 (GMT+7)')?.value // '2018-02-05T10:15+07:00'
 */
export function readMoment(line: string): PrintedMoment | null {
  const day = readDay(line)
  if (day === null) return null
  const time = readTime(line, day)
  if (time === null) return { ...day, timed: false }
  const zone = ZONE.exec(line.slice(time.end))
  const offset = zone === null ? '' : `${zone[1]}${pad(Number(zone[2]))}:${zone[3] ?? '00'}`
  return {
    start: Math.min(day.start, time.start),
    end: Math.max(day.end, time.end),
    value: `${day.value}T${time.value}${offset}`,
    timed: true,
  }
}

interface Reading extends Span {
  readonly value: string
}

function readDay(line: string): Reading | null {
  const first = DAY_FIRST.exec(line)
  if (first !== null) return dayOf(first, Number(first[4]), Number(first[3]), Number(first[1]))
  const iso = YEAR_FIRST.exec(line)
  if (iso !== null) return dayOf(iso, Number(iso[1]), Number(iso[3]), Number(iso[4]))
  const words = WORDS.exec(line)
  if (words === null) return null
  const month = /^\d/.test(words[2]!) ? Number(words[2]) : (MONTHS[words[2]!.toLowerCase()] ?? 0)
  return dayOf(words, Number(words[3]), month, Number(words[1]))
}

function dayOf(match: RegExpExecArray, year: number, month: number, day: number): Reading | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month) || year < 1900 || year > 2200)
    return null
  return {
    start: match.index,
    end: match.index + match[0].length,
    value: `${year}-${pad(month)}-${pad(day)}`,
  }
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** The time that follows the day within the line, or else the one before it. */
function readTime(line: string, day: Span): Reading | null {
  return timeIn(line, day.end, line.length) ?? timeIn(line, 0, day.start)
}

function timeIn(line: string, from: number, to: number): Reading | null {
  const match = TIME.exec(line.slice(from, to))
  if (match === null) return null
  const half = match[4]?.toLowerCase()
  const hour = Number(match[1])
  const minute = Number(match[2])
  const afternoon = (half === 'pm' || half === 'ch') && hour < 12
  const midnight = (half === 'am' || half === 'sa') && hour === 12
  const hours = afternoon ? hour + 12 : midnight ? 0 : hour
  const seconds = match[3] === undefined ? '' : `:${match[3]}`
  if (hours > 23 || minute > 59 || Number(match[3] ?? 0) > 59) return null
  return {
    start: from + match.index,
    end: from + match.index + match[0].length,
    value: `${pad(hours)}:${pad(minute)}${seconds}`,
  }
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
