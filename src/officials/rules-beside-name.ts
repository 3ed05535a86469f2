import { readCue } from './cues.js'
import { gap, type Holding, nameAt, type Reading, statusBefore } from './reading.js'

/** “Chủ tịch UBND tỉnh Lê Văn An”, “Bộ trưởng Quốc phòng nước này John Doe”. */
export function titleBeforeName(reading: Reading, at: number): Omit<Holding, 'by'> | null {
  const person = nameAt(reading, at + 1)
  if (person < 0) return null
  const between = gap(reading, at, at + 1)
  return between !== null && BEFORE_NAME.test(between) ? { person, status: statusBefore(reading, at) } : null
}

const BEFORE_NAME =
  /^(?:(?:nước|tỉnh|sở|bộ|ngành|xã|huyện) này|đắc cử|nhí|đương nhiệm|nổi tiếng|kỳ cựu|trẻ|(?:người )?◦(?: gốc [^ ]+)?(?: ,)?|- @|”|")?(?: ?@)*$/u

/** “Ông Lê Văn An, Chủ tịch …”, “An (57 tuổi, Bí thư …)”, “An (hiện là Bí thư …)”. */
export function titleAfterName(reading: Reading, at: number): Omit<Holding, 'by'> | null {
  const person = nameAt(reading, at - 1)
  if (person < 0) return null
  const between = gap(reading, at - 1, at)
  if (between === null || !AFTER_NAME.test(between)) return null
  return { person, status: readCue(between) ?? 'current' }
}

const AFTER_NAME =
  /^(?:[,\-:](?: ◦)?(?: ,)?|,? ?\((?: [^()]{1,60} (?:,|là))?|,? ?\(? ?(?:[,-] )?(?:tân|nữ|hiện|hiện là|hiện nay là|là|khi đó là|chức vụ|kiêm|đồng thời là|với tư cách là|(?:thời điểm đó )?đang là))$/u

/** “Tổng giám đốc Apple, ông Tim Cook”, where no name before it claims the title. */
export function titleBeforeCommaName(reading: Reading, at: number): Omit<Holding, 'by'> | null {
  const person = nameAt(reading, at + 1)
  if (person < 0) return null
  const between = gap(reading, at, at + 1)
  return between !== null && /^(?:[,-](?: @)*|do @)$/u.test(between)
    ? { person, status: statusBefore(reading, at) }
    : null
}

/** “một tiền đạo nổi tiếng khác nữa là Obi”, “người phát ngôn là bà Lan”. */
export function titleIsName(reading: Reading, at: number): Omit<Holding, 'by'> | null {
  const person = nameAt(reading, at + 1)
  if (person < 0) return null
  const between = gap(reading, at, at + 1)
  return between !== null && /^(?:[^ ,;.:]+ ){0,10}là(?: @)*$/u.test(between)
    ? { person, status: statusBefore(reading, at) }
    : null
}
