import { SHORT_BODY } from '../features/gazetteers.js'
import { BRACKET_CLOSE, BRACKET_OPEN, CAPITALS, COMMA, isNumber } from '../features/shapes.js'
import type { View } from '../features/view.js'
import { mentionsOf, onlyOf } from './of-type.js'
import { type Mention, only, type Rule } from './page.js'
import { bookOf, phraseKeys, spells } from './words.js'

const BEAUTIES = bookOf('Mỹ nữ', 'Mỹ nhân', 'Mỹ nam', 'Mỹ thuật', 'Mỹ phẩm', 'Mỹ học')

/** `⟦Mỹ⟧ nữ Hoa Mai đăng ảnh`: a beauty at the start of a sentence is not the country. */
export const beautyIsNoPlace: Rule = (view, mentions) =>
  only(
    mentions,
    ({ type, start, end }) =>
      type !== 'LOCATION' || end - start > 1 || BEAUTIES.startingAt(view, start) === 0,
  )

const CENTER = phraseKeys('Trung ương')

/** `Nghị quyết ⟦Trung ương 4 khóa XII⟧`: a number makes it a meeting. */
export const numberedCenter: Rule = (view, mentions) =>
  onlyOf('ORGANIZATION', mentions, ({ start, end }) => {
    if (end - start <= CENTER.length) return true
    return !isNumber(view.shapes[start + CENTER.length]!) || !spells(view, start, CENTER)
  })

const PARTY = bookOf('Đảng ủy', 'Đảng bộ')
const CENTRAL = bookOf('Công an Trung ương', 'Quân sự Trung ương')

/** `⟦Đảng ủy ⟦Công an Trung ương⟧⟧`: the committee is central, there is no such police. */
export const centralCommittee: Rule = (view, mentions) =>
  onlyOf('ORGANIZATION', mentions, ({ start, end }) => {
    if (end - start <= CENTER.length || PARTY.endingAt(view, start) === 0) return true
    return !spells(view, end - CENTER.length, CENTER) || CENTRAL.startingAt(view, start) !== end - start
  })

/** `Sở Tài nguyên và Môi trường (⟦TN&MT⟧)`: short for a part of the name before it, it names no body. */
export const shortForField: Rule = (view, mentions) => {
  let ends: Map<number, Mention> | undefined
  return onlyOf('ORGANIZATION', mentions, ({ start, end }) => {
    if (start < 2 || view.shapes[start - 1] !== BRACKET_OPEN) return true
    if (view.shapes[end] !== BRACKET_CLOSE || (view.gazetteerBegin[start]! & SHORT_BODY) !== 0) return true
    ends ??= new Map(mentionsOf('ORGANIZATION', mentions).map((m) => [m.end, m]))
    const body = ends.get(start - 1)
    return body === undefined || !isPart(view, body, start, end)
  })
}

function isPart(view: View, body: Mention, start: number, end: number): boolean {
  const letters = view.text
    .slice(view.atoms.start[start]!, view.atoms.end[end - 1]!)
    .replace(/[&.-]/g, '')
    .toUpperCase()
  let initials = ''
  for (let at = body.start + 1; at < body.end; at++)
    initials += view.text.charAt(view.atoms.start[at]!).toUpperCase()
  return letters.length > 1 && (initials.endsWith(letters) || initials.replace('V', '').endsWith(letters))
}

const CODE_LENGTH = 3
const AND = phraseKeys('và')[0]!
const FEWEST_CODES = 3

/** `mua VIC, ⟦HMC⟧ và VRE`: three codes of three letters in a row are shares. */
export const sharesInRow: Rule = (view, mentions) =>
  onlyOf('ORGANIZATION', mentions, ({ start, end }) => {
    if (end - start !== 1 || !isCode(view, start)) return true
    // `nợ của EVN, PVN và TKV`: bodies that the lists know.
    if ((view.gazetteerBegin[start]! & SHORT_BODY) !== 0) return true
    let codes = 1
    for (let at = start; codes < FEWEST_CODES && parts(view, at + 1) && isCode(view, at + 2); at += 2) codes++
    for (let at = start; codes < FEWEST_CODES && parts(view, at - 1) && isCode(view, at - 2); at -= 2) codes++
    return codes < FEWEST_CODES
  })

function isCode({ shapes, atoms }: View, at: number): boolean {
  return shapes[at] === CAPITALS && atoms.end[at]! - atoms.start[at]! === CODE_LENGTH
}

function parts({ shapes, keys }: View, at: number): boolean {
  return shapes[at] === COMMA || keys[at] === AND
}
