import { longestMatch } from '../../lexicon/phrases.js'
import { HONORIFIC, PROFESSION, RANK, SHORT_TITLE, TITLE } from '../features/gazetteers.js'
import { BRACKET_OPEN, CAPITALS, COMMA, isNumber, LOWER } from '../features/shapes.js'
import type { View } from '../features/view.js'
import { mendedOf, mentionsOf, onlyOf } from './of-type.js'
import { besides, covered, isFree, joined, type Mention, type Rule, respan } from './page.js'
import { bookOf, wordKeys } from './words.js'

const FORMER = wordKeys('nguyên cựu')

/** `mời cựu ⟦Giám đốc Sở Y tế⟧`: `nguyên` and `cựu` belong to the title. */
export const titleTakesFormer: Rule = (view, mentions) => {
  const taken = covered(view, mentions)
  return mendedOf('TITLE', mentions, (mention) => {
    const before = mention.start - 1
    if (before < 0 || !FORMER.has(view.keys[before]!)) return mention
    if (taken[before] === 1 || !besides(view, mention.start)) return mention
    return respan(mention, before, mention.end, 'title-takes-former')
  })
}

const ACTING = wordKeys('quyền')
const LEADS = wordKeys('là làm giữ tân giao chức cử ông bà nhận')

/** `được giao quyền ⟦Giám đốc Sở Y tế⟧`: who acts in a post. Not `chính quyền ⟦Tổng thống⟧`. */
export const titleTakesActing: Rule = (view, mentions) => {
  const taken = covered(view, mentions)
  const starts = (at: number) =>
    at === 0 || view.shapes[at - 1] === COMMA || view.shapes[at - 1] === BRACKET_OPEN
  return mendedOf('TITLE', mentions, (mention) => {
    const before = mention.start - 1
    if (before < 0 || !ACTING.has(view.keys[before]!) || taken[before] === 1) return mention
    if (!besides(view, mention.start) || !(starts(before) || LEADS.has(view.keys[before - 1]!)))
      return mention
    return respan(mention, before, mention.end, 'title-takes-acting')
  })
}

const MAN = wordKeys('nam')

/** `một nam ⟦TITLE|ca sĩ⟧ trẻ`: unlike `nữ`, annotators keep `nam` within a profession. */
export const titleTakesMan: Rule = (view, mentions) => {
  const taken = covered(view, mentions)
  return mendedOf('TITLE', mentions, (mention) => {
    const { start, end } = mention
    if (start === 0 || !MAN.has(view.keys[start - 1]!)) return mention
    if (taken[start - 1] === 1 || !besides(view, start)) return mention
    if ((view.gazetteerBegin[start]! & PROFESSION) === 0) return mention
    return respan(mention, start - 1, end, 'title-takes-man')
  })
}

const HELD = PROFESSION | RANK | TITLE | SHORT_TITLE
/** Verbs as well, and `Lào vs Peru`. */
const NOT_HELD = bookOf('quản lý', 'phụ trách', 'chỉ huy', 'điều hành', 'vs')
const LONGEST = 4
const SEVERAL = wordKeys('các những hai ba bốn năm nhiều mấy vài một số ngũ')

/** `do bác sĩ ⟦Lê Văn Tám⟧ mổ`, `BS ⟦Tám⟧`: a profession, rank or post right before a person's name is that person's. */
export const professionBeforeName: Rule = (view, mentions) => {
  const taken = covered(view, mentions)
  const found: Mention[] = []
  for (const { start } of mentionsOf('PERSON', mentions)) {
    if (start === 0) continue
    const lists = view.gazetteerEnd[start - 1]!
    if ((lists & HELD) === 0 || (lists & HONORIFIC) !== 0) continue
    if (taken[start - 1] === 1 || !besides(view, start)) continue
    if (view.shapes[start - 1] === LOWER && NOT_HELD.endingAt(view, start) > 0) continue
    const from = professionAt(view, start)
    if (from < 0 || !isFree(taken, from, start) || ofSeveral(view, from)) continue
    found.push({ type: 'TITLE', start: from, end: start, by: 'profession-before-name' })
  }
  return joined(mentions, found)
}

/** `các ca sĩ`, `3 cầu thủ`. */
function ofSeveral(view: View, at: number): boolean {
  return at > 0 && (SEVERAL.has(view.keys[at - 1]!) || isNumber(view.shapes[at - 1]!))
}

/** Where the profession begins that ends at an atom, or -1. A short form counts in capitals. */
function professionAt(view: View, end: number): number {
  for (let length = LONGEST; length >= 1; length--) {
    const from = end - length
    if (from < 0 || (view.gazetteerBegin[from]! & HELD) === 0) continue
    const match = longestMatch(view.gazetteers.phrases, view.keys, from, end)
    if (match === null || match.length !== length || (match.value & HELD) === 0) continue
    if ((match.value & (PROFESSION | RANK | TITLE)) !== 0 || view.shapes[from] === CAPITALS) return from
  }
  return -1
}

const PLURAL = wordKeys('các những cấp mọi')
const PEOPLE = wordKeys('vị')
const COUNTING = wordKeys('có nhiệm của gồm với xử là cho thêm cả còn')

/** `các ⟦Phó Chủ tịch⟧`, `3 vị ⟦Bộ trưởng⟧`, `bổ nhiệm 2 ⟦thẩm phán⟧`: a post of several is nobody's. */
export const postOfSeveral: Rule = (view, mentions) =>
  onlyOf('TITLE', mentions, ({ start }) => {
    if (start === 0) return true
    const people = PEOPLE.has(view.keys[start - 1]!)
    const before = people ? start - 2 : start - 1
    if (before < 0) return true
    if (PLURAL.has(view.keys[before]!)) return false
    if (before === 0 || !isNumber(view.shapes[before]!)) return true
    return !people && !COUNTING.has(view.keys[before - 1]!)
  })

const ELECTION = bookOf('bầu cử', 'tranh cử', 'ứng viên', 'ứng cử viên')

/** `cuộc bầu cử ⟦tổng thống Peru⟧`: nobody holds the post yet. */
export const electionOfPost: Rule = (view, mentions) =>
  onlyOf('TITLE', mentions, ({ start }) => ELECTION.endingAt(view, start) === 0)
