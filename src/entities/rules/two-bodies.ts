import { COMMA, LOWER } from '../features/shapes.js'
import type { View } from '../features/view.js'
import { longestByStart, mentionsOf } from './of-type.js'
import { besides, joined, type Mention, mended, type Rule, respan } from './page.js'
import { bookOf, phraseKeys, spells } from './words.js'

const OFFICE = phraseKeys('Văn phòng')
const COUNCILS = bookOf('HĐND', 'Hội đồng nhân dân', 'Đoàn ĐBQH', 'Đoàn đại biểu Quốc hội', 'ĐĐBQH')
const AND = phraseKeys('và')
const OTHERS = bookOf('HĐND', 'UBND', 'Hội đồng nhân dân', 'Ủy ban nhân dân')
const UNITS = bookOf('tỉnh', 'huyện', 'thành phố', 'thị xã', 'quận', 'xã', 'phường')

/** `Chánh ⟦Văn phòng HĐND⟧ và UBND huyện`: one office serves two bodies. */
export const officeOfTwo: Rule = (view, mentions) => {
  const offices = mentionsOf('ORGANIZATION', mentions).filter(
    ({ start, end }) =>
      spells(view, start, OFFICE) && COUNCILS.endingAt(view, end) > 0 && OTHERS.startingAt(view, end + 1) > 0,
  )
  const ends = new Map<number, number>()
  let starting: ReadonlyMap<number, Mention> | undefined
  for (const { end } of offices) {
    if (!spells(view, end, AND) || !besides(view, end) || !besides(view, end + 1)) continue
    starting ??= longestByStart('ORGANIZATION', mentions)
    ends.set(end, starting.get(end + 1)?.end ?? otherEnd(view, end + 1))
  }
  if (ends.size === 0) return mentions
  return mended(mentions, (mention) => {
    const end = ends.get(mention.end)
    if (end === undefined) return mention
    if (mention.type !== 'TITLE' && !spells(view, mention.start, OFFICE)) return mention
    return respan(mention, mention.start, end, 'office-of-two')
  })
}

function otherEnd(view: View, start: number): number {
  const end = start + OTHERS.startingAt(view, start)
  return view.shapes[end] === LOWER ? end + UNITS.startingAt(view, end) : end
}

const MEMBERS = bookOf('Ủy viên Trung ương', 'Ủy viên dự khuyết Trung ương')
const CENTRAL_LENGTH = 2

/** `⟦Ủy viên ⟦Trung ương⟧⟧, Bộ trưởng`: the committee that a member is of. */
export const committeeOfMember: Rule = (view, mentions) => {
  const found: Mention[] = []
  let has: ReadonlySet<number> | undefined
  for (const { end } of mentionsOf('TITLE', mentions)) {
    if (MEMBERS.endingAt(view, end) === 0 || view.shapes[end] !== COMMA) continue
    has ??= new Set(mentionsOf('ORGANIZATION', mentions).map((body) => body.end))
    if (has.has(end)) continue
    found.push({ type: 'ORGANIZATION', start: end - CENTRAL_LENGTH, end, by: 'committee-of-member' })
  }
  return joined(mentions, found)
}
