import { isGivenAway, readCue } from './cues.js'
import { gapAfter, type Holding, hasNext, hasPrevious, personAt, type Reading } from './reading.js'
import { appointedBefore } from './rules-of-office.js'

/** “…, Ủy viên Trung ương Đảng, Thứ trưởng Bộ Y tế”: the second has the bearer of the first. */
export function nextInRow(reading: Reading, at: number): Omit<Holding, 'by'> | null {
  const previous = hasPrevious(reading, at) ? reading.holdings[at - 1] : undefined
  if (previous === undefined) return null
  const between = gapAfter(reading, at - 1)
  if (between === null) return null
  const cue = readCue(between, reading.lexicon)
  if (cue !== null && !/[.;]/u.test(between) && !isGivenAway(between)) {
    const isNew = cue === 'current' && GIVEN.test(between) && isAppointed(reading, at, previous.person)
    return { person: previous.person, status: isNew ? 'appointed' : cue }
  }
  return IN_ROW.test(between) ? { person: previous.person, status: previous.status } : null
}

const GIVEN = /(?:^| )giữ chức(?: vụ| danh)?$/u

/** “Bổ nhiệm ông An, Phó Giám đốc Sở Mây, giữ chức Giám đốc Sở Mây”: the verb stands before the name and its post of now. */
function isAppointed(reading: Reading, at: number, person: number): boolean {
  const appointed = appointedBefore(reading, at)
  return appointed !== null && personAt(reading, appointed) === person
}

/** Also after a term and across semicolons: `đại biểu Quốc hội các khóa 3, 4; Bí thư …`. */
const IN_ROW =
  /^(?:(?:các |từ )?(?:khóa|nhiệm kì)(?: [^ ;.]+){1,8} )?(?:[,;]|-|\/|và|,? ?kiêm|, đồng thời là|và là|,? ?hiện là|,? ?tập sự|\( hiện nay là|\( hiện là|(?:◦ )?,? ?(?:◦ )?[,;]|(?:[-,] ◦ ){1,4}[,;])?$/u

/** “Trung tướng, Thứ trưởng Bộ Công an Lê Văn An”. */
export function rowBeforeName(reading: Reading, at: number): Omit<Holding, 'by'> | null {
  const next = hasNext(reading, at) ? reading.holdings[at + 1] : undefined
  if (next === undefined) return null
  const between = gapAfter(reading, at)
  if (between === null || !BEFORE_ROW.test(between) || reading.isOthers(at, next.person)) return null
  return { person: next.person, status: next.status }
}

const BEFORE_ROW = /^(?:,|-|\/|,? ?kiêm|, đồng thời là)?$/u
