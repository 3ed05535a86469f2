import { isClosed, isYear } from './numeric.js'
import { numberAt, type Reader, wordAt } from './reader.js'
import { sexagenary } from './words.js'

/** `năm 2025`, `năm nay`, `năm ngoái` after a month or a part of the year. */
export interface YearRead {
  readonly end: number
  readonly year?: number
  readonly relativeYear?: number
  /** Named by stem and branch. */
  readonly cycle?: boolean
}

export function readYear(reader: Reader, at: number): YearRead | null {
  if (wordAt(reader, at) !== 'năm') return null
  if (isYear(reader, at + 1) && isClosed(reader, at + 2))
    return { end: at + 2, year: numberAt(reader, at + 1) }
  const next = wordAt(reader, at + 1)
  if (next === 'nay') return { end: at + 2, relativeYear: 0 }
  if (next === 'ngoái') return { end: at + 2, relativeYear: -1 }
  if (next === 'trước') return { end: at + 2, relativeYear: -1 }
  if (next === 'tới' || next === 'sau') return { end: at + 2, relativeYear: 1 }
  return readCycleYear(reader, at + 1)
}

/** `Bính Ngọ` (with or without a number after it): the year of the cycle of sixty nearest to our time. */
export function readCycleYear(reader: Reader, at: number): YearRead | null {
  const position = sexagenary(wordAt(reader, at), wordAt(reader, at + 1))
  if (position < 0) return null
  if (isYear(reader, at + 2) && isClosed(reader, at + 3)) {
    return { end: at + 3, year: numberAt(reader, at + 2), cycle: true }
  }
  return { end: at + 2, year: 1984 + position, cycle: true }
}

export function yearPoint(year: YearRead | null): { year?: number } {
  return year?.year === undefined ? {} : { year: year.year }
}

export function relative(year: YearRead | null): { relativeYear?: number } {
  return year?.relativeYear === undefined ? {} : { relativeYear: year.relativeYear }
}
