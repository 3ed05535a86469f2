import { keyAt, keyOf } from './keys.js'
import { plain } from './plain.js'
import { type Borne, isPost } from './posts.js'

/** Ranks, degrees, honors and professions without a body, in the order of the text. */
export function joinRanks(text: string, borne: readonly Borne[]): readonly string[] {
  let ranks: Map<string, string> | undefined
  for (const { title } of borne) {
    if (isPost(title)) continue
    const rank = withoutGender(rankText(text, title))
    const key = keyOf(rank)
    ranks ??= new Map<string, string>()
    if (!ranks.has(key)) ranks.set(key, rank)
  }
  return ranks === undefined ? [] : [...ranks.values()]
}

/** `kỳ thủ người Nga` is a `kỳ thủ`; `tuyển thủ Anh` keeps its country, because it is for it that he plays. */
function rankText(text: string, title: Borne['title']): string {
  const whole = plain(text.slice(title.start, title.end))
  const nationality = whole.includes(OF_NATION) ? NATIONALITY.exec(whole) : null
  if (nationality !== null) return nationality[1]!
  if (title.organization === null || !title.isKnown || /^tuyển thủ/iu.test(whole)) return whole
  return title.role
}

const OF_NATION = ' người '
const NATIONALITY = /^(.+?) người \p{Lu}/u

/** `nam ca sĩ`, `nữ diễn viên`. */
function withoutGender(rank: string): string {
  const space = rank.indexOf(' ')
  return space > 0 && GENDERS.has(keyAt(rank, 0, space)) ? rank.slice(space + 1) : rank
}

const GENDERS = new Set(['nam', 'nữ'])
