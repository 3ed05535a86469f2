import { HONORIFIC } from './gap.js'
import {
  cueBefore,
  gapAfter,
  type Holding,
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
  if (isOfNameAhead(reading, at) || GIVES.test(before)) return null
  const appointed = appointedBefore(reading, at)
  if (appointed !== null) {
    return { person: personAt(reading, appointed), status: status === 'current' ? 'appointed' : status }
  }
  const subject = subjectBefore(reading, at)
  if (subject >= 0) return { person: personAt(reading, subject), status }
  const person = before.split(' ').includes(HONORIFIC) ? lastNamed(reading, at) : -1
  return person >= 0 ? { person, status } : null
}

/** “Bộ trưởng An trao quyết định bổ nhiệm Vụ trưởng”: he gives the office, he does not get it. */
const GIVES =
  /(?:^| )(?:trao|kí|công bố|ban hành|ra)(?: ban hành)? quyết định (?:[^ ]+ ){0,6}(?:bổ nhiệm|chỉ định)(?: chức vụ| chức danh)?$/u

/** “bổ nhiệm ông Nam, em trai bà Lan, làm Giám đốc”: the one whom the verb names, not the nearest. */
function appointedBefore(reading: Reading, at: number): number | null {
  for (const i of marksBefore(reading, at, 4)) {
    if (
      reading.scene.marks[i]!.type === 'PERSON' &&
      /(?:bổ nhiệm|điều động|chỉ định|giới thiệu|phân công) (?:@ ?)*$/u.test(`${lead(reading, i)} `)
    ) {
      return i
    }
  }
  return null
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
