import { CAPITALIZED } from '../features/shapes.js'
import { mentionsOf } from './of-type.js'
import { covered, isFree, type Mention, only, type Rule, sorted } from './page.js'
import { bookOf, wordKeys } from './words.js'

const STEMS = wordKeys('Giáp Ất Bính Đinh Mậu Kỷ Canh Tân Nhâm Quý')
const BRANCHES = wordKeys('Tý Tí Sửu Dần Mão Thìn Tỵ Tị Ngọ Mùi Thân Dậu Tuất Hợi')
const TET = bookOf('Tết', 'Tết Nguyên đán')

/** `năm ⟦PERSON Đinh Dậu⟧`: the name of a lunar year is nobody's; `Tết Đinh Dậu` is an event. */
export const lunarYear: Rule = (view, mentions) => {
  const named: Mention[] = []
  const years = new Set<number>()
  const { keys, shapes } = view
  for (let at of view.runs) {
    const last = view.runEnd[at]! - 1
    while (at < last && !(STEMS.has(keys[at]!) && BRANCHES.has(keys[at + 1]!))) at++
    if (at >= last || shapes[at] !== CAPITALIZED || shapes[at + 1] !== CAPITALIZED) continue
    years.add(at)
    const length = TET.endingAt(view, at)
    if (length > 0) named.push({ type: 'EVENT', start: at - length, end: at + 2, by: 'lunar-year' })
  }
  if (years.size === 0) return mentions
  const events = covered(view, mentionsOf('EVENT', mentions))
  const found = named.filter(({ start, end }) => isFree(events, start, end))
  const owned = new Set<number>()
  for (const { start, end } of found) for (let at = start; at < end; at++) owned.add(at)
  const rest = only(mentions, ({ type, start, end }) => {
    if (owned.has(start) || owned.has(end - 1)) return false
    return !(end - start === 2 && years.has(start) && type !== 'DATE' && type !== 'EVENT')
  })
  return found.length === 0 ? rest : sorted([...rest, ...found])
}
