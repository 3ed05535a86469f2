import { BODY_HEAD, COMPANY, SHORT_BODY } from '../features/gazetteers.js'
import { DASH } from '../features/shapes.js'
import type { View } from '../features/view.js'
import { mentionsOf } from './of-type.js'
import { besides, type Mention, type Rule, regrown } from './page.js'
import { bookOf } from './words.js'

const BY = 'branch-of-bank'
const BRANCH = bookOf('chi nhánh')
const BANK = bookOf('ngân hàng', 'NHTM', 'công ty', 'tổng công ty')

/**
 * `⟦Ngân hàng Hoa Mai Việt Nam⟧ - ⟦Chi nhánh Hòa Lạc⟧`, `⟦Agribank⟧ chi nhánh ⟦LOCATION|tỉnh Hòa Lạc⟧`: a branch is part
 * of its bank's name. Not `⟦Ngân hàng Hoa Mai⟧ - ⟦Phòng giao dịch Hòa Lạc⟧`.
 */
export const branchOfBank: Rule = (view, mentions) => {
  const bodies = mentionsOf('ORGANIZATION', mentions)
  const ends = new Map<number, number>()
  const absorbed = new Set<Mention>()
  for (const body of bodies) {
    const at = view.shapes[body.end] === DASH && view.spaced[body.end] === 1 ? body.end + 1 : body.end
    const length = BRANCH.startingAt(view, at)
    if (length === 0 || !isBank(view, body) || !besides(view, at)) continue
    const branch = bodies.find(({ start, end }) => start === at && end > at + length)
    const place = mentionsOf('LOCATION', mentions).find(({ start }) => start === at + length)
    const end = branch?.end ?? place?.end
    if (end === undefined) continue
    if (branch !== undefined) absorbed.add(branch)
    ends.set(body.end, end)
  }
  if (ends.size === 0) return mentions
  return regrown(
    mentions.filter((mention) => !absorbed.has(mention)),
    ends,
    BY,
  )
}

function isBank(view: View, { start, end }: Mention): boolean {
  if (BANK.startingAt(view, start) > 0) return true
  const lists = view.gazetteerBegin[start]!
  return end - start <= 2 && (lists & (COMPANY | SHORT_BODY)) !== 0 && (lists & BODY_HEAD) === 0
}
