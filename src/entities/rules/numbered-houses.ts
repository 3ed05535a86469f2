import { COLON, COMMA, DASH, isCapital, isNumber, SLASH } from '../features/shapes.js'
import type { View } from '../features/view.js'
import { besides, covered, isFree, joined, type Mention, mended, type Rule, respan } from './page.js'
import { bookOf, wordKeys } from './words.js'

const AT = wordKeys('tại ở về đến')
const NUMBER = wordKeys('số')
const ADDRESS = wordKeys('sở chỉ address hàng trú')

/**
 * `trụ sở: 12 ⟦PERSON Lê Văn Tám⟧`, `ở 47 - 49 ⟦PERSON Lê Văn Tám⟧`: a house number before a person's name makes an
 * address of both, also one with a slash or a dash in it.
 */
export const houseOfPerson: Rule = (view, mentions) => {
  const taken = covered(view, mentions)
  return mended(mentions, (mention) => {
    const { type, start, end } = mention
    if ((type !== 'PERSON' && type !== 'LOCATION') || start < 2 || end - start < 2) return mention
    if (!isNumber(view.shapes[start - 1]!) || !isCapital(view.shapes[start]!) || !besides(view, start))
      return mention
    const from = startOfNumber(view, start - 1)
    if (from < 1 || !isFree(taken, from, start)) return mention
    const numbered = NUMBER.has(view.keys[from - 1]!) && taken[from - 1] === 0
    const first = numbered ? from - 1 : from
    if (!opensAddress(view, first - 1, numbered)) return mention
    return respan(mention, first, end, 'house-of-person', 'LOCATION')
  })
}

/** Not `Mexico: 13 Ochoa`. */
function opensAddress({ shapes, keys }: View, at: number, numbered: boolean): boolean {
  if (shapes[at] === COLON) return numbered || ADDRESS.has(keys[at - 1] ?? 0)
  return AT.has(keys[at] ?? 0) || (numbered && shapes[at] === COMMA)
}

/** `12/5`, `47 - 49`. */
function startOfNumber({ shapes }: View, at: number): number {
  let from = at
  while (from > 2 && (shapes[from - 1] === SLASH || shapes[from - 1] === DASH) && isNumber(shapes[from - 2]!))
    from -= 2
  return from
}

const GROUPS = bookOf(
  'tổ dân phố số',
  'tổ dân phố',
  'khu dân cư số',
  'cụm dân cư số',
  'khu phố số',
  'tổ nhân dân số',
)

/** `trú ⟦tổ dân phố số 12⟧`: groups of houses are counted with `số` as well. */
export const groupOfHouses: Rule = (view, mentions) => {
  const taken = covered(view, mentions)
  const found: Mention[] = []
  for (const at of view.numbers) {
    if (taken[at] === 1) continue
    const length = GROUPS.endingAt(view, at)
    if (length === 0 || !isFree(taken, at - length, at) || !besides(view, at)) continue
    if (view.spaced[at + 1] === 0 && isCapital(view.shapes[at + 1] ?? 0)) continue
    found.push({ type: 'LOCATION', start: at - length, end: at + 1, by: 'group-of-houses' })
  }
  return joined(mentions, found)
}
