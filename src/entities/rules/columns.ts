import type { View } from '../features/view.js'
import { type Mention, parted, type Rule, respan, WHOLE } from './page.js'

/** So much white space stands between the columns of a form, not between the words of a name. */
const WIDE = 3

/** `⟦Lê Văn Tám          Trần Thị Lan⟧`: two who sign beside each other are two. */
export const columnsApart: Rule = (view, mentions) =>
  parted(mentions, (mention) => {
    const at = gapIn(view, mention)
    if (at < 0) return WHOLE
    const { start, end } = mention
    return [respan(mention, start, at, 'columns-apart'), respan(mention, at, end, 'columns-apart')]
  })

function gapIn({ atoms }: View, { start, end }: Mention): number {
  for (let at = start + 1; at < end; at++) if (atoms.start[at]! - atoms.end[at - 1]! >= WIDE) return at
  return -1
}
