import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { julianDay, solarDay, solarDayOf } from '../../src/vietnamese/lunar.js'

const iso = (year: number, month: number, day: number): string | null => {
  const solar = solarDayOf(year, month, day)
  if (solar === null) return null
  return [solar.year, solar.month, solar.day].map((part) => String(part).padStart(2, '0')).join('-')
}

describe('New Year’s Day, as celebrated', () => {
  test.each([
    // 1968, 1985 and 2007 are years in which Hanoi and Beijing differed.
    [1968, '1968-01-29'],
    [1985, '1985-01-21'],
    [2007, '2007-02-17'],
    [2017, '2017-01-28'],
    [2020, '2020-01-25'],
    [2023, '2023-01-22'],
    [2024, '2024-02-10'],
    [2025, '2025-01-29'],
    [2026, '2026-02-17'],
  ])('%i', (year, day) => expect(iso(year, 1, 1)).toBe(day))
})

describe('other days', () => {
  test.each([
    ['the Hùng kings, 2017', 2017, 3, 10, '2017-04-06'],
    ['mid-autumn after a leap sixth month, 2017', 2017, 8, 15, '2017-10-04'],
    ['mid-autumn after a leap fourth month, 2020', 2020, 8, 15, '2020-10-01'],
    ['the last day of a year', 2025, 12, 29, '2026-02-16'],
    ['a month of 29 days has no thirtieth', 2025, 12, 30, null],
    ['no such month', 2025, 13, 1, null],
    ['too long ago', 1000, 1, 1, null],
  ])('%s', (_name, year, month, day, expected) => expect(iso(year, month, day)).toBe(expected))
})

test('Julian days and dates lead to each other', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2_415_021, max: 2_524_593 }), (day) => {
      expect(julianDay(solarDay(day))).toBe(day)
    }),
  )
  expect(julianDay({ year: 2000, month: 1, day: 1 })).toBe(2_451_545)
})

test('the days of a lunar year follow each other', () => {
  for (let year = 1990; year < 2050; year++) {
    let last = 0
    for (let month = 1; month <= 12; month++) {
      const solar = solarDayOf(year, month, 1)!
      const day = julianDay(solar)
      if (last > 0) expect([29, 30, 58, 59, 60]).toContain(day - last)
      last = day
    }
  }
})
