import type { DateValue } from '../../article.js'
import { type SolarDay, solarDayOf } from '../../vietnamese/lunar.js'

/** What an expression says of a calendar point; what it leaves open is absent. */
export interface Point {
  readonly year?: number
  readonly month?: number
  readonly day?: number
  readonly quarter?: number
  /** First year of a decade. */
  readonly decade?: number
  /** True where day and month are those of the lunar calendar. */
  readonly lunar?: boolean
}

/** A point, or an interval of two. */
export interface Calendar {
  readonly from: Point
  readonly to?: Point
}

/** Four digits, or `XXXX` where the text leaves the year open (ISO 8601-2). */
function yearOf(point: Point): string {
  return point.year === undefined ? 'XXXX' : String(point.year).padStart(4, '0')
}

const two = (number: number): string => String(number).padStart(2, '0')

/** ISO 8601 of a day of our calendar. */
export function isoDay({ year, month, day }: SolarDay): string {
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}

/** A lunar day is written as the day of our calendar on which it falls; without a year that stays open. */
function isoLunar({ year, month, day }: Point): string {
  if (year === undefined || month === undefined || day === undefined)
    return year === undefined ? 'XXXX' : String(year)
  const solar = solarDayOf(year, month, day)
  return solar === null ? String(year) : isoDay(solar)
}

function isoPoint(point: Point): string {
  if (point.lunar === true) return isoLunar(point)
  if (point.decade !== undefined) return `${String(point.decade).slice(0, 3)}X`
  if (point.quarter !== undefined) return `${yearOf(point)}-Q${point.quarter}`
  const month = point.month === undefined ? (point.day === undefined ? '' : '-XX') : `-${two(point.month)}`
  return `${yearOf(point)}${month}${point.day === undefined ? '' : `-${two(point.day)}`}`
}

/**
 * Writes a calendar value after ISO 8601: a day, month, year, quarter or interval; digits that the text leaves
 * open are `X` (ISO 8601-2, *Extended Date/Time Format*).
 *
 * @example isoDate({ from: { day: 16 }, to: { day: 18, month: 6 } }).iso // 'XXXX-06-16/XXXX-06-18'
 */
export function isoDate({ from, to }: Calendar): DateValue {
  if (to === undefined) return { kind: 'date', iso: isoPoint(from) }
  // In `16-18/6` and `8 - 9/2016` the first part borrows what it lacks from the second.
  const first = {
    ...(to.year !== undefined ? { year: to.year } : {}),
    ...(to.month !== undefined && from.month === undefined && from.day !== undefined
      ? { month: to.month }
      : {}),
    ...from,
  }
  return { kind: 'date', iso: `${isoPoint(first)}/${isoPoint(to)}` }
}

const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** True where the day exists in some year (29 February does, 31 April does not). */
export function isDayOfMonth(day: number, month: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= MONTH_DAYS[month - 1]!
}
