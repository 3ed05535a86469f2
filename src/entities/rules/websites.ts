import { COLON, LOWER, STOP } from '../features/shapes.js'
import type { View } from '../features/view.js'
import { covered, isFree, joined, type Mention, type Rule } from './page.js'
import { bookOf, wordKeys } from './words.js'

const SOURCES = bookOf('Ảnh', 'Nguồn', 'Video', 'báo', 'Theo', 'trang', 'tờ')
const PAPER = bookOf('báo')
const DOMAINS = wordKeys('vn com net org info')

/** `(Ảnh: ⟦hoamai.vn⟧)`, `trên ⟦báo hoamai.com.vn⟧`: a web address as a source. */
export const websiteAsSource: Rule = (view, mentions) => {
  const found: Mention[] = []
  for (let sentence = 0; sentence < view.sentenceStart.length; sentence++) {
    const to = view.sentenceEnd[sentence]!
    for (let at = view.sentenceStart[sentence]! + 2; at < to; at++) {
      if (!followsDot(view, at) || !DOMAINS.has(view.keys[at]!)) continue
      let start = at - 2
      while (start > 1 && followsDot(view, start)) start -= 2
      const end = followsDot(view, at + 2) && view.shapes[at + 2] === LOWER ? at + 3 : at + 1
      const before = view.shapes[start - 1] === COLON ? start - 1 : start
      if (SOURCES.endingAt(view, before) === 0 || !isFree(covered(view, mentions), start, end)) continue
      found.push({
        type: 'ORGANIZATION',
        start: start - PAPER.endingAt(view, start),
        end,
        by: 'website-as-source',
      })
      at = end
    }
  }
  return joined(mentions, found)
}

function followsDot({ shapes, spaced }: View, at: number): boolean {
  return at > 0 && shapes[at - 1] === STOP && spaced[at - 1] === 0 && spaced[at] === 0
}
