import { readCue } from './cues.js'
import { gap, type Holding, nameAt, type Reading } from './reading.js'

/** “…, Ủy viên Trung ương Đảng, Thứ trưởng Bộ Y tế”: the second has the bearer of the first. */
export function nextInRow(reading: Reading, at: number): Omit<Holding, 'by'> | null {
  const previous = at > reading.from ? reading.holdings[at - 1] : undefined
  if (previous === undefined || nameAt(reading, at - 1) >= 0) return null
  const between = gap(reading, at - 1, at)
  if (between === null) return null
  const cue = readCue(between)
  if (cue !== null && !/[.;]/u.test(between)) return { person: previous.person, status: cue }
  return IN_ROW.test(between) ? { person: previous.person, status: previous.status } : null
}

const IN_ROW =
  /^(?:,|-|\/|và|,? ?kiêm|, đồng thời là|và là|,? ?hiện là|,? ?tập sự|\( hiện nay là|\( hiện là|(?:◦ )?,? ?(?:◦ )?,|của)?$/u

/** “Trung tướng, Thứ trưởng Bộ Công an Lê Văn An”. */
export function rowBeforeName(reading: Reading, at: number): Omit<Holding, 'by'> | null {
  if (at + 1 >= reading.to) return null
  const next = reading.holdings[at + 1]
  if (next === undefined || nameAt(reading, at + 1) >= 0) return null
  const between = gap(reading, at, at + 1)
  return between !== null && BEFORE_ROW.test(between) ? { person: next.person, status: next.status } : null
}

const BEFORE_ROW = /^(?:,|-|\/|,? ?kiêm|, đồng thời là)?$/u
