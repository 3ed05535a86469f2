import { spanIndex } from '../text/span.js'
import { keyBefore } from './address.js'
import type { Known } from './reading.js'
import type { Thing } from './scene.js'

/** How many named things before a title are looked at for the day of an appointment. */
const REACH = 6

/**
 * The day, month or year of an appointment or dismissal: the date after the title (`giữ chức Giám đốc từ ngày 1/7/2024`),
 * or else the one that the sentence began with (`Ngày 12/7/2024, ông An được bổ nhiệm Giám đốc`).
 *
 * @param at - mark of the title
 * @returns ISO 8601, or null where the sentence has no such date
 */
export function sinceOf(known: Known, at: number): string | null {
  const { text, others, marks, sentences } = known.scene
  const mark = marks[at]!
  const sentence = sentences[mark.sentence]
  if (sentence === undefined) return null
  const next = others[spanIndex(others, mark.end)]
  if (next !== undefined && next.end <= sentence.end && SINCE.has(keyBefore(text, next.start))) {
    const iso = isoOf(next)
    if (iso !== null && next.start - mark.end < 60) return iso
  }
  for (let i = spanIndex(others, mark.start) - 1, seen = 0; i >= 0 && seen < REACH; i--, seen++) {
    const other = others[i]!
    if (other.start < sentence.start) return null
    const iso = isoOf(other)
    if (iso !== null && !NOT_SINCE.has(keyBefore(text, other.start))) return iso
  }
  return null
}

/** Words before a date that make it the beginning of an office. */
const SINCE = new Set(['từ', 'vào', 'ngày', 'hôm', 'sáng', 'chiều', 'trong', 'tháng'])
/** Words before a date that is something else: a birth, a term of office, the date of a paper. */
const NOT_SINCE = new Set(['sinh', 'sn', 'kì', 'khóa', 'số', 'giai', 'đoạn', 'năm'])

/** A day, month or year; not a quarter, not an interval. */
function isoOf({ type, value }: Thing): string | null {
  if (type !== 'DATE' || value?.kind !== 'date') return null
  return /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u.test(value.iso) ? value.iso : null
}
