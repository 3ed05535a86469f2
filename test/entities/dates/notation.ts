import { findDates } from '../../../src/entities/dates/find.js'
import { resolveDates } from '../../../src/entities/dates/resolve.js'
import { scanAtoms } from '../../../src/text/atoms.js'

/** The notation of this room: a text with its dates in brackets, each with its value: `Sáng ⟦16/6 = XXXX-06-16⟧ họp`. */
export function read(line: string, published: string | null = null): string {
  const text = line.replace(/⟦(.*?) = [^⟧]*⟧/gu, '$1')
  const dates = resolveDates(findDates(text, scanAtoms(text)), published)
  let out = ''
  let at = 0
  for (const { start, end, value } of dates) {
    out += `${text.slice(at, start)}⟦${text.slice(start, end)} = ${value.iso}⟧`
    at = end
  }
  return out + text.slice(at)
}

/** The line without values: for cases about spans only. */
export function spans(line: string): string {
  const text = line.replaceAll('⟦', '').replaceAll('⟧', '')
  return read(text).replace(/ = [^⟧]*⟧/gu, '⟧')
}
