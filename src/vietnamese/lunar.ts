/**
 * The Vietnamese lunar calendar: months begin on the day of the new moon in Hanoi's time (UTC+7), the eleventh month
 * holds the winter solstice, and a year of thirteen months has a leap month where no principal solar term falls.
 *
 * After Hồ Ngọc Đức, "Thuật toán tính âm lịch" (https://www.informatik.uni-leipzig.de/~duc/amlich/calrules.html);
 * new moons and the sun's longitude after J. Meeus, "Astronomical Algorithms" (1998), to a few minutes.
 */

/** A day of our calendar. */
export interface SolarDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

const TIME_ZONE_DAYS = 7 / 24
const SYNODIC_MONTH = 29.530588853
/** Julian day of the new moon of January 1900. */
const FIRST_NEW_MOON = 2415021.076998695

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180
}

/** Julian day number of a Gregorian date at noon. */
export function julianDay({ year, month, day }: SolarDay): number {
  const a = Math.floor((14 - month) / 12)
  const y = year + 4800 - a
  const m = month + 12 * a - 3
  const months = Math.floor((153 * m + 2) / 5)
  return day + months + 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) - 32045
}

/** The Gregorian date of a Julian day number. */
export function solarDay(julian: number): SolarDay {
  const a = julian + 32044
  const b = Math.floor((4 * a + 3) / 146097)
  const c = a - Math.floor((b * 146097) / 4)
  const d = Math.floor((4 * c + 3) / 1461)
  const e = c - Math.floor((1461 * d) / 4)
  const m = Math.floor((5 * e + 2) / 153)
  return {
    day: e - Math.floor((153 * m + 2) / 5) + 1,
    month: m + 3 - 12 * Math.floor(m / 10),
    year: b * 100 + d - 4800 + Math.floor(m / 10),
  }
}

/** Julian day number, in Hanoi, of the `k`-th new moon since January 1900. */
function newMoonDay(k: number): number {
  const t = k / 1236.85
  const t2 = t * t
  const t3 = t2 * t
  const mean =
    2415020.75933 +
    29.53058868 * k +
    0.0001178 * t2 -
    0.000000155 * t3 +
    0.00033 * Math.sin(radians(166.56 + 132.87 * t - 0.009173 * t2))
  const sun = radians(359.2242 + 29.10535608 * k - 0.0000333 * t2 - 0.00000347 * t3)
  const moon = radians(306.0253 + 385.81691806 * k + 0.0107306 * t2 + 0.00001236 * t3)
  const node = radians(21.2964 + 390.67050646 * k - 0.0016528 * t2 - 0.00000239 * t3)
  const correction =
    (0.1734 - 0.000393 * t) * Math.sin(sun) +
    0.0021 * Math.sin(2 * sun) -
    0.4068 * Math.sin(moon) +
    0.0161 * Math.sin(2 * moon) -
    0.0004 * Math.sin(3 * moon) +
    0.0104 * Math.sin(2 * node) -
    0.0051 * Math.sin(sun + moon) -
    0.0074 * Math.sin(sun - moon) +
    0.0004 * Math.sin(2 * node + sun) -
    0.0004 * Math.sin(2 * node - sun) -
    0.0006 * Math.sin(2 * node + moon) +
    0.001 * Math.sin(2 * node - moon) +
    0.0005 * Math.sin(2 * moon + sun)
  // Dynamical time runs ahead of the clock.
  const delta =
    t < -11
      ? 0.001 + 0.000839 * t + 0.0002261 * t2 - 0.00000845 * t3 - 0.000000081 * t * t3
      : -0.000278 + 0.000265 * t + 0.000262 * t2
  return Math.floor(mean + correction - delta + 0.5 + TIME_ZONE_DAYS)
}

/** Which of the twelve principal terms (30° of the sun's longitude) is current at midnight, in Hanoi, of a day. */
function sunSector(julian: number): number {
  const t = (julian - 0.5 - TIME_ZONE_DAYS - 2451545) / 36525
  const t2 = t * t
  const anomaly = radians(357.5291 + 35999.0503 * t - 0.0001559 * t2 - 0.00000048 * t * t2)
  const mean = radians(280.46645 + 36000.76983 * t + 0.0003032 * t2)
  const equation =
    (1.9146 - 0.004817 * t - 0.000014 * t2) * Math.sin(anomaly) +
    (0.019993 - 0.000101 * t) * Math.sin(2 * anomaly) +
    0.00029 * Math.sin(3 * anomaly)
  const longitude = mean + radians(equation)
  const turn = Math.PI * 2
  return Math.floor(((longitude - turn * Math.floor(longitude / turn)) / Math.PI) * 6)
}

/** Number of the last new moon on or before a day. */
function moonBefore(julian: number): number {
  const k = Math.floor((julian - FIRST_NEW_MOON) / SYNODIC_MONTH)
  return newMoonDay(k + 1) <= julian ? k + 1 : newMoonDay(k) <= julian ? k : k - 1
}

/** Number of the new moon that begins the eleventh lunar month of a solar year: it holds the winter solstice. */
function eleventhMonth(year: number): number {
  const k = moonBefore(julianDay({ year, month: 12, day: 31 }))
  return sunSector(newMoonDay(k)) >= 9 ? k - 1 : k
}

/**
 * The day of our calendar on which a lunar day falls. Leap months are passed over: a text names them.
 *
 * @param year - the lunar year, named after the solar year in which it begins
 * @param month - lunar month 1–12 (`Giêng` 1, `Chạp` 12)
 * @param day - lunar day 1–30
 * @returns the solar day, or null outside 1900–2199 and where there is no such day
 * @example solarDayOf(2026, 1, 1) // { year: 2026, month: 2, day: 17 }
 */
export function solarDayOf(year: number, month: number, day: number): SolarDay | null {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > 30) return null
  // Months 11 and 12 follow the solstice of their own year; the others that of the year before.
  const from = eleventhMonth(month >= 11 ? year : year - 1)
  const to = eleventhMonth(month >= 11 ? year + 1 : year)
  let offset = month >= 11 ? month - 11 : month + 1
  const leap = to - from > 12 ? leapOffset(from) : 0
  if (leap > 0 && offset >= leap) offset++
  const first = newMoonDay(from + offset)
  if (day === 30 && newMoonDay(from + offset + 1) - first < 30) return null
  return solarDay(first + day - 1)
}

/** How many months after the eleventh the leap month stands: the first in which the sun enters no new sector. */
function leapOffset(from: number): number {
  for (let i = 1; i < 14; i++) {
    if (sunSector(newMoonDay(from + i)) === sunSector(newMoonDay(from + i + 1))) return i
  }
  return 0
}
