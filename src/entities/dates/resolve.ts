import type { DateValue, EntityValue } from '../../article.js'
import { julianDay, solarDayOf } from '../../vietnamese/lunar.js'
import { isoDay } from './value.js'

/** Anything that may carry a date: what `findDates` gives, or an entity. */
interface Dated {
  readonly value?: EntityValue
  readonly by: string
}

const OPEN = 'XXXX'

/**
 * Fills in the years that the text leaves open, from the day of publication: the year that brings the date
 * nearest to it (`ngày 28/12` in an article of January is last year's). Without a day of publication, the year that
 * the article's own full dates give most often is taken. A value so completed says `inferred`.
 *
 * @param dates - dates of one article; other things pass through as they are
 * @param published - ISO 8601 day (a time after it is ignored), or null
 * @returns the same list with values completed
 * @example resolveDates(findDates(text, atoms), '2023-06-18')[0]?.value.iso // '2023-06-16'
 */
export function resolveDates<T extends Dated>(dates: readonly T[], published: string | null): readonly T[] {
  const day = published === null ? null : readDay(published)
  const year = day?.year ?? commonYear(dates)
  if (year === null) return dates
  return dates.map((date) => {
    if (date.value?.kind !== 'date' || !date.value.iso.includes(OPEN)) return date
    const relative = relativeYear(date.by)
    const lunar = /:lunar-(\d\d)-(\d\d)/u.exec(date.by)
    const value =
      lunar === null
        ? complete(date.value, year, day, relative)
        : completeLunar(date.value, year, day, relative, Number(lunar[1]), Number(lunar[2]))
    return { ...date, value }
  })
}

interface Day {
  readonly year: number
  readonly julian: number
  /** Month 1–12 and day 1–31 as a fraction of the year. */
  readonly share: number
}

function readDay(iso: string): Day | null {
  const match = /^(\d{4})-(\d\d)(?:-(\d\d))?/u.exec(iso)
  if (match === null) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 15)]
  return { year, julian: julianDay({ year, month, day }), share: shareOf(month, day) }
}

function shareOf(month: number, day: number): number {
  return (month - 1) / 12 + day / 372
}

/** `…:year-1` at the end of a rule's name: the text says `năm ngoái`. */
function relativeYear(by: string): number | null {
  const match = /:year([+-]\d)$/u.exec(by)
  return match === null ? null : Number(match[1])
}

/** The year that the article's full dates give most often; the later one of two. */
function commonYear(dates: readonly Dated[]): number | null {
  const counts = new Map<number, number>()
  for (const { value } of dates) {
    if (value?.kind !== 'date') continue
    const match = /^(\d{4})-\d\d-\d\d$/u.exec(value.iso)
    if (match !== null) counts.set(Number(match[1]), (counts.get(Number(match[1])) ?? 0) + 1)
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])
  return best?.[0] ?? null
}

function complete(value: DateValue, year: number, published: Day | null, relative: number | null): DateValue {
  const chosen =
    relative !== null ? year + relative : published === null ? year : nearestYear(value.iso, published)
  return { ...value, iso: value.iso.replaceAll(OPEN, String(chosen).padStart(4, '0')), inferred: true }
}

/** The lunar day of the year said, or of the three around publication the nearest. */
function completeLunar(
  value: DateValue,
  year: number,
  published: Day | null,
  relative: number | null,
  month: number,
  day: number,
): DateValue {
  const years =
    relative !== null ? [year + relative] : published === null ? [year] : [year, year - 1, year + 1]
  let best: string | null = null
  let distance = Number.POSITIVE_INFINITY
  for (const candidate of years) {
    const solar = solarDayOf(candidate, month, day)
    if (solar === null) continue
    const away = published === null ? 0 : Math.abs(julianDay(solar) - published.julian)
    if (away >= distance) continue
    best = isoDay(solar)
    distance = away
  }
  return best === null ? value : { ...value, iso: best, inferred: true }
}

/** The year before, of or after publication that brings the last open point nearest to it. */
function nearestYear(iso: string, published: Day): number {
  const last = iso.slice(iso.lastIndexOf('/') + 1)
  const share = pointShare(last)
  if (share === null) return published.year
  const distance = share - published.share
  return published.year + (distance > 0.5 ? -1 : distance < -0.5 ? 1 : 0)
}

function pointShare(point: string): number | null {
  const quarter = /-Q([1-4])$/u.exec(point)
  if (quarter !== null) return shareOf(Number(quarter[1]) * 3 - 1, 15)
  const match = /^.{4}-(\d\d)(?:-(\d\d))?$/u.exec(point)
  return match === null ? null : shareOf(Number(match[1]), Number(match[2] ?? 15))
}
