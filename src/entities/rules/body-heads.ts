import { longestMatch, mayEnd } from '../../lexicon/phrases.js'
import { isCapital } from '../features/shapes.js'
import type { View } from '../features/view.js'
import { mendedOf, onlyOf } from './of-type.js'
import { besides, covered, isFree, mended, type Rule, respan } from './page.js'
import { bookOf, wordKeys } from './words.js'

const HEADS = bookOf(
  ...['CLB', 'Báo', 'Nhật báo', 'Thời báo', 'Tạp chí', 'Đài', 'Hãng', 'Hãng tin', 'Hãng thông tấn'],
  ...['Trường', 'Đội', 'Đội tuyển', 'CTCK'],
)
const SCHOOL = wordKeys('trường')
const LEVELS = bookOf('ĐH', 'Đại học', 'CĐ', 'Cao đẳng', 'THPT', 'THCS', 'Tiểu học', 'Mầm non', 'Trung cấp')
const TEAM = wordKeys('đội tuyển')
const UNDER = /^U\.?\d/
const SEVERAL = wordKeys('các những hai ba bốn nhiều')
/** `họp báo`, `lâu đài`: here the head is half of another word. */
const HALVES = wordKeys('họp dự tình thông cảnh khách tượng lâu tổng thị')

/** `CLB ⟦Hoa Mai⟧`, `trường ⟦Đại học Hòa Lạc⟧`, `đội ⟦U15 Lào⟧`: the head word before the name of a body is part of it. */
export const nameTakesItsHead: Rule = (view, mentions) => {
  const taken = covered(view, mentions)
  return mendedOf('ORGANIZATION', mentions, (mention) => {
    const { start } = mention
    if (start === 0 || !isCapital(view.shapes[start]!)) return mention
    const length = HEADS.endingAt(view, start)
    const from = start - length
    if (length === 0 || !isFree(taken, from, start) || !besides(view, start)) return mention
    const before = view.keys[from - 1] ?? 0
    if (SEVERAL.has(before) || HALVES.has(before)) return mention
    const head = view.keys[start - 1]!
    if (SCHOOL.has(head) && LEVELS.startingAt(view, start) === 0) return mention
    // `đội Hoa Mai` may be a squad of the army, and `tuyển` a verb.
    const name = view.text.slice(view.atoms.start[start]!, view.atoms.start[start]! + 3)
    if (TEAM.has(head) && !UNDER.test(name)) return mention
    return respan(mention, from, mention.end, 'name-takes-its-head')
  })
}

const FOUNDATIONS = bookOf('Viện', 'Quỹ', 'Trường', 'Cung', 'Bảo tàng', 'Nhà hát', 'Trung tâm')
const LONGEST_HEAD = 5

/** `tại trường THPT ⟦Lê Văn Tám⟧`, `Viện ⟦Lê Văn Tám⟧`: after a head word that nothing took, the name is the body's. */
export const bodyNamedAfterPerson: Rule = (view, mentions) => {
  const taken = covered(view, mentions)
  return mended(mentions, (mention) => {
    const { type, start, end } = mention
    if ((type !== 'PERSON' && type !== 'LOCATION') || start === 0 || taken[start - 1] === 1) return mention
    const from = headBefore(view, start, end, type === 'PERSON')
    if (from < 0 || !isFree(taken, from, start) || !besides(view, start)) return mention
    return respan(mention, from, mention.end, 'body-named-after-person', 'ORGANIZATION')
  })
}

function headBefore(view: View, start: number, end: number, person: boolean): number {
  const { schools } = view.gazetteers
  for (let length = mayEnd(schools, view.keys[start - 1]!) ? LONGEST_HEAD : 0; length >= 1; length--) {
    const from = start - length
    if (from < 0) continue
    const match = longestMatch(schools, view.keys, from, end)
    if (match?.length === length && (length > 1 || isCapital(view.shapes[from]!))) return from
  }
  const length = person ? FOUNDATIONS.endingAt(view, start) : 0
  return length > 0 && isCapital(view.shapes[start - length]!) ? start - length : -1
}

const BARE = bookOf(
  ...['Tập đoàn', 'Công ty', 'Cty', 'Tổng công ty', 'Ngân hàng', 'Bệnh viện', 'BV', 'Trung tâm', 'Viện'],
  ...['Trường', 'Trường Đại học', 'Nhà trường', 'Học viện', 'Khoa', 'Bộ', 'Sở', 'Ban', 'Phòng', 'Vụ', 'Cục'],
  ...['Chi cục', 'Tổng cục', 'Văn phòng', 'Ủy ban', 'Hội', 'Hội đồng', 'Đoàn', 'Đội', 'BTC', 'Ban tổ chức'],
  ...['Ban quản lý', 'Ban quản lý dự án', 'HĐXX', 'Cơ quan chức năng', 'Cơ quan điều tra', 'PV', 'TP'],
  ...['Internet', 'BVCC', 'NVCC'],
)

/** `⟦Tập đoàn⟧ cho biết`, `⟦HĐXX⟧ nhận định`: a bare head word names no body. */
export const bareHeadIsNoBody: Rule = (view, mentions) =>
  onlyOf('ORGANIZATION', mentions, ({ start, end }) => BARE.endingAt(view, end) !== end - start)
