import { COLON, LOWER, STOP } from '../features/shapes.js'
import type { View } from '../features/view.js'
import { covered, isFree, joined, type Mention, type Rule } from './page.js'
import { bookOf, wordKeys } from './words.js'

const SOURCES = bookOf('Ảnh', 'Nguồn', 'Video', 'báo', 'Theo', 'trang', 'tờ')
const PAPER = bookOf('báo')
const DOMAIN_NAMES = ['vn', 'com', 'net', 'org', 'info']
const DOMAINS = wordKeys(DOMAIN_NAMES.join(' '))

/** `(Ảnh: ⟦hoamai.vn⟧)`, `trên ⟦báo hoamai.com.vn⟧`: a web address as a source. */
export const websiteAsSource: Rule = (view, mentions) => {
  if (!DOMAIN_NAMES.some((name) => view.text.includes(`.${name}`))) return mentions
  const found: Mention[] = []
  const { shapes, spaced } = view
  for (let at = 2; at < shapes.length; at++) {
    // Nearly all atoms have a blank before them.
    if (spaced[at] === 1 || shapes[at] !== LOWER || !followsDot(view, at)) continue
    if (!DOMAINS.has(view.keys[at]!)) continue
    let start = at - 2
    while (start > 1 && followsDot(view, start)) start -= 2
    const end = followsDot(view, at + 2) && shapes[at + 2] === LOWER ? at + 3 : at + 1
    const before = shapes[start - 1] === COLON ? start - 1 : start
    if (SOURCES.endingAt(view, before) === 0 || !isFree(covered(view, mentions), start, end)) continue
    const from = start - PAPER.endingAt(view, start)
    found.push({ type: 'ORGANIZATION', start: from, end, by: 'website-as-source' })
    at = end
  }
  return joined(mentions, found)
}

function followsDot({ shapes, spaced }: View, at: number): boolean {
  return at > 0 && shapes[at - 1] === STOP && spaced[at - 1] === 0 && spaced[at] === 0
}
