import { readCue } from './cues.js'
import { splitHonorifics } from './gap.js'
import {
  gapAfter,
  type Holding,
  hasNext,
  isAside,
  nextName,
  previousName,
  type Reading,
  statusBefore,
} from './reading.js'

/** “Chủ tịch UBND tỉnh Lê Văn An”, “Bộ trưởng Quốc phòng nước này John Doe”. */
export function titleBeforeName(reading: Reading, at: number): Omit<Holding, 'by'> | null {
  const person = nextName(reading, at)
  if (person < 0) return null
  const between = gapAfter(reading, at)
  if (between === null) return null
  const { rest, count } = splitHonorifics(between)
  const isBefore = rest === '' || BEFORE_NAME.test(rest) || (rest === '-' && count > 0)
  return isBefore ? { person, status: statusBefore(reading, at) } : null
}

const BEFORE_NAME =
  /^(?:(?:nước|tỉnh|sở|bộ|ngành|xã|huyện) này|đắc cử|nhí|đương nhiệm|nổi tiếng|kì cựu|trẻ|(?:người |tại )?◦(?: gốc [^ ]+)?(?: ,)?|”|")?$/u

/** “Ông Lê Văn An, Chủ tịch …”, “An (57 tuổi, Bí thư …)”, “An (hiện là Bí thư …)”. */
export function titleAfterName(reading: Reading, at: number): Omit<Holding, 'by'> | null {
  const person = previousName(reading, at)
  if (person < 0) return null
  const between = gapAfter(reading, at - 1)
  if (between === null || !AFTER_NAME.test(between) || isOfNextName(reading, at)) return null
  // “bà Lan, chị ông Nam, khi đó là Chủ tịch”: the verb is hers.
  if (between.endsWith(' là') && isAside(reading, at - 1)) return null
  return { person, status: readCue(between, reading.lexicon) ?? 'current' }
}

/** “…, Tổng thống An, Cố vấn - Bộ trưởng Bình”: joined to a title that the name after it bears. */
function isOfNextName(reading: Reading, at: number): boolean {
  const next = reading.holdings[at + 1]
  return hasNext(reading, at) && next?.by === 'title-before-name' && gapAfter(reading, at) === '-'
}

const AFTER_NAME = anyOf(
  // “An, Chủ tịch”, “An - Chủ tịch”, “An, Hà Nội, Chủ tịch”
  String.raw`[,\-:](?: ◦)?(?: ,)?`,
  // “An (Chủ tịch”, “An (57 tuổi, Chủ tịch”
  String.raw`,? ?\((?: [^()]{1,60} (?:,|là))?`,
  // “An, tân Chủ tịch”, “An (hiện là Chủ tịch”
  String.raw`,? ?\(? ?(?:[,-] )?(?:tân|nữ|hiện|hiện là|hiện nay là|là|khi đó là|chức vụ|kiêm|đồng thời là|với tư cách là|(?:thời điểm đó )?đang là)`,
  // “An sinh năm 1970, quê Bến Tre, là Chủ tịch”, “An, 39 tuổi, Chủ tịch”
  ',? ?(?:sinh|quê|nguyên quán|[0-9]+ tuổi)(?: [^.;]{1,120})? (?:,|là|trình độ|chuyên môn)',
  // “An có trình độ cao cấp lý luận, Tiến sĩ”
  ',? ?(?:có )?(?:trình độ|bằng|học vị|học hàm)(?: [^.;]{1,60} ,)?',
)

function anyOf(...patterns: readonly string[]): RegExp {
  return new RegExp(`^(?:${patterns.join('|')})$`, 'u')
}

/** “Tổng giám đốc Apple, ông Tim Cook”, where no name before it claims the title. */
export function titleBeforeCommaName(reading: Reading, at: number): Omit<Holding, 'by'> | null {
  const person = nextName(reading, at)
  if (person < 0) return null
  const between = gapAfter(reading, at)
  if (between === null || !/^(?:[,-](?: @)*|do @)$/u.test(between) || reading.isOthers(at, person))
    return null
  return { person, status: statusBefore(reading, at) }
}

/** “một tiền đạo nổi tiếng khác nữa là Obi”, “người phát ngôn là bà Lan”. */
export function titleIsName(reading: Reading, at: number): Omit<Holding, 'by'> | null {
  const person = nextName(reading, at)
  if (person < 0) return null
  const between = gapAfter(reading, at)
  return between !== null && /^(?:[^ ,;.:]+ ){0,10}là(?: @)*$/u.test(between)
    ? { person, status: statusBefore(reading, at) }
    : null
}
