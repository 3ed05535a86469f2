import { isGivenAway } from './cues.js'
import { gapTokens, HONORIFIC } from './gap.js'
import { listFrom } from './name-lists.js'
import {
  cueBefore,
  gapAfter,
  type Holding,
  hasNext,
  hasPrevious,
  lastNamed,
  lead,
  marksBefore,
  nextName,
  personAt,
  type Reading,
  statusBefore,
  subjectBefore,
} from './reading.js'

/** “Bà Lan … được bổ nhiệm giữ chức Giám đốc Sở”: the bearer is named earlier in the sentence, or is `bà`. */
export function officeVerb(reading: Reading, at: number): Omit<Holding, 'by'> | null {
  const status = cueBefore(reading, at)
  if (status === null) return null
  const before = lead(reading, at)
  if (isOfNameAhead(reading, at) || isGivenAway(before) || isOfUnknown(reading, at)) return null
  const appointed = appointedBefore(reading, at)
  if (appointed !== null) {
    return { person: personAt(reading, appointed), status: status === 'current' ? 'appointed' : status }
  }
  const subject = subjectBefore(reading, at)
  if (subject >= 0) return { person: personAt(reading, subject), status }
  const person = isCarriedOn(before) || isOfPronoun(reading, at) ? lastNamed(reading, at) : -1
  return person >= 0 ? { person, status } : null
}

/** “Thứ trưởng Bộ Y tế làm Phó Bí thư”: the office is his whom the title before means, and nobody is known yet. */
function isOfUnknown(reading: Reading, at: number): boolean {
  return hasPrevious(reading, at) && personAt(reading, at - 1) < 0 && lead(reading, at).length < 30
}

/** “Trong thời gian giữ chức Bí thư, Chủ tịch Hội Gạo, bà đã …”: the office is hers who is named before. */
function isOfPronoun(reading: Reading, at: number): boolean {
  const { scene, lexicon } = reading
  let last = at
  while (last - at < LONGEST_ROW && hasNext(reading, last) && gapAfter(reading, last) === ',') last++
  const { end, type } = scene.marks[last]!
  if (type !== 'TITLE') return false
  const [comma, pronoun, next] = gapTokens(scene, lexicon, end, Math.min(scene.text.length, end + 14))
  return comma?.key === ',' && pronoun?.key === HONORIFIC && next !== undefined
}

const LONGEST_ROW = 4

/** `năm 2010, ông được bầu …`, `sau đó làm …`: the sentence goes on about the last one named. */
function isCarriedOn(before: string): boolean {
  return (
    before.split(' ').includes(HONORIFIC) || /^(?:sau đó|trước đó|tiếp đó|sau này|rồi)(?: |$)/u.test(before)
  )
}

/**
 * “bổ nhiệm ông Nam, em trai bà Lan, làm Giám đốc”: the one whom the verb names, not the nearest; of a list (`bầu ông
 * Nam và bà Lan giữ chức …`) the last, for what is given to him is given to all.
 */
export function appointedBefore(reading: Reading, at: number): number | null {
  for (const i of marksBefore(reading, at, 4)) {
    if (reading.scene.marks[i]!.type !== 'PERSON' || !isAppointed(reading, i)) continue
    return listFrom(reading, i).findLast((name) => name < at) ?? i
  }
  return null
}

/** Whether the words right before a name appoint him: `bổ nhiệm ông`, `bầu bà`. */
function isAppointed(reading: Reading, at: number): boolean {
  const words = lead(reading, at)
    .split(' ')
    .filter((word) => word !== HONORIFIC)
  const { statuses } = reading.lexicon
  return (
    statuses.get(words.at(-1) ?? '') === 'appointed' ||
    statuses.get(words.slice(-2).join(' ')) === 'appointed'
  )
}

/** “bổ nhiệm chức vụ Giám đốc Sở Y tế đối với ông An”. */
export function officeOfName(reading: Reading, at: number): Omit<Holding, 'by'> | null {
  if (!isOfNameAhead(reading, at)) return null
  return { person: nextName(reading, at), status: statusBefore(reading, at) }
}

function isOfNameAhead(reading: Reading, at: number): boolean {
  if (nextName(reading, at) < 0) return false
  const between = gapAfter(reading, at)
  return between !== null && OF_NAME.test(between)
}

const OF_NAME = /^(?:nhiệm kì )?(?:◦ )?(?:đối với|cho|của|với) @$/u
