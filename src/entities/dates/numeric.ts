import { isDigits, isLetters, isTight, lengthAt, markAt, numberAt, type Reader } from './reader.js'
import { isDayOfMonth, type Point } from './value.js'

/** What a rule read: the point or interval and the atom after it. */
export interface Read {
  readonly end: number
  readonly from: Point
  readonly to?: Point
  readonly by: string
  /** Years to add to the year of publication, for `năm nay` (0) and `năm ngoái` (-1). */
  readonly relativeYear?: number
}

/** A date in digits; `separator` tells scores (`2-1`) and decimals (`2.5`) from days later. */
export interface Numeric extends Read {
  readonly separator: string
  readonly shape: 'full' | 'day' | 'month'
}

export function isYear(reader: Reader, at: number): boolean {
  const number = numberAt(reader, at)
  return lengthAt(reader, at) === 4 && number >= 1000 && number <= 2200
}

/**
 * A date in digits that starts at an atom: `16/6/2017`, `16-6`, `6.2017`, with the stray spaces of the
 * press (`23/ 5`, `28 /7/2017`, `20. 2.2017`).
 *
 * @param inRange - true while looking past a dash, so that a chain of dates is not followed to its end
 */
export function readNumeric(reader: Reader, at: number, inRange = false): Numeric | null {
  const first = numberAt(reader, at)
  if (first < 1 || first > 31 || lengthAt(reader, at) > 2) return null
  const separator = markAt(reader, at + 1)
  if (separator !== '/' && separator !== '-' && separator !== '.') return null
  const wide = !isTight(reader, at + 1) || !isTight(reader, at + 2)
  const second = numberAt(reader, at + 2)
  if (lengthAt(reader, at + 2) === 4) {
    if (wide || first > 12 || !isYear(reader, at + 2) || !isClosed(reader, at + 3, inRange)) return null
    return {
      end: at + 3,
      from: { month: first, year: second },
      by: 'numeric-month',
      separator,
      shape: 'month',
    }
  }
  if (lengthAt(reader, at + 2) > 2 || !isDayOfMonth(first, second)) return null
  const third = readYearAfter(reader, at + 3, separator, inRange)
  if (third !== null) {
    return {
      end: at + 5,
      from: { day: first, month: second, year: third },
      by: 'numeric-date',
      separator,
      shape: 'full',
    }
  }
  if ((wide && separator !== '/') || !isClosed(reader, at + 3, inRange)) return null
  return { end: at + 3, from: { day: first, month: second }, by: 'numeric-day', separator, shape: 'day' }
}

/** The year of `16/6/2017`, or of `16/6/17` with two digits after a slash. */
function readYearAfter(reader: Reader, at: number, separator: string, inRange: boolean): number | null {
  if (markAt(reader, at) !== separator || !isDigits(reader, at + 1)) return null
  if (!isTight(reader, at + 1) && !isTight(reader, at)) return null
  if (!isClosed(reader, at + 2, inRange)) return null
  if (isYear(reader, at + 1)) return numberAt(reader, at + 1)
  if (lengthAt(reader, at + 1) !== 2 || separator === '-' || !isTight(reader, at) || !isTight(reader, at + 1))
    return null
  const short = numberAt(reader, at + 1)
  return short >= 0 && separator === '/' ? (short < 50 ? 2000 : 1900) + short : null
}

/**
 * True where a number may end: not before letters, and not before a mark that carries it on
 * (`02/2017/TT-BNV`, `2.5D`, `6-4-2`). A dash before a further date is a range and may follow.
 */
export function isClosed(reader: Reader, at: number, inRange = false): boolean {
  if (!isTight(reader, at)) return true
  if (isLetters(reader, at) || markAt(reader, at) === '%') return false
  const mark = markAt(reader, at)
  if (mark === '' || !isTight(reader, at + 1)) return true
  if (mark === '/') return !isDigits(reader, at + 1) && !isLetters(reader, at + 1)
  if (mark === '-') return isDigits(reader, at + 1) && (inRange || readNumeric(reader, at + 1, true) !== null)
  if (mark === '.' || mark === ',' || mark === ':') return !isDigits(reader, at + 1)
  return true
}

/** True where a number may begin: not glued to letters or to a further number (`QN2040`, `1.2017`). */
export function isOpen(reader: Reader, at: number, floor: number): boolean {
  if (!isTight(reader, at)) return true
  if (isLetters(reader, at - 1)) return false
  const mark = markAt(reader, at - 1)
  if (at - 1 === floor) return true
  if (mark !== '/' && mark !== '.' && mark !== ',' && mark !== '-' && mark !== ':') return true
  if (!isTight(reader, at - 1)) return true
  return !(
    isDigits(reader, at - 2) ||
    (mark !== '.' && mark !== ',' && mark !== ':' && isLetters(reader, at - 2))
  )
}
