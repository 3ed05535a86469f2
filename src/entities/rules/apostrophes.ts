import { ATOM_LETTERS } from '../../text/atoms.js'
import { HONORIFIC, TITLE } from '../features/gazetteers.js'
import { CAPITALIZED, isCapital, LOWER } from '../features/shapes.js'
import type { View } from '../features/view.js'
import { covered, type Mention, type Rule, respan, sorted } from './page.js'

const BY = 'name-across-apostrophe'
// ' ’ ‘ ` ′
const APOSTROPHES: ReadonlySet<number> = new Set([0x27, 0x2019, 0x2018, 0x60, 0x2032])
/** `Cư M’gar`, `K'Tân`; nothing longer stands before. */
const LONGEST_HEAD = 3

/**
 * `⟦Siu H⟧’Nhâm`, `⟦K⟧'⟦LOCATION|Tân Sáu⟧`, `huyện Cư ⟦M⟧’gar`: names of the Central Highlands go on over an apostrophe.
 * Not `⟦Messi⟧'s`.
 */
export const nameAcrossApostrophe: Rule = (view, mentions) => {
  const grown = new Map<number, number>()
  for (const { start, end } of mentions) {
    if (joins(view, end)) grown.set(end, endOfName(view, mentions, end))
    if (start >= 2 && joins(view, start - 1) && !grown.has(start - 1)) grown.set(start - 1, -1)
  }
  if (grown.size === 0) return mentions
  const endings = new Set(mentions.map(({ end }) => end))
  const result: Mention[] = []
  for (const mention of mentions) {
    const before = mention.start - 1
    // The head has no mention: the part behind takes it; else it is the head's.
    if (grown.has(before) && endings.has(before)) continue
    const start = grown.has(before) ? before - 1 : mention.start
    const end = Math.max(mention.end, grown.get(mention.end) ?? -1)
    result.push(start === mention.start && end === mention.end ? mention : respan(mention, start, end, BY))
  }
  return sorted(result)
}

/** True for an apostrophe between letters, after a capital and no longer a piece than names have. */
function joins({ text, atoms, spaced, shapes }: View, at: number): boolean {
  if (at < 1 || at + 1 >= atoms.count || spaced[at] === 1 || spaced[at + 1] === 1) return false
  if (atoms.kind[at - 1] !== ATOM_LETTERS || atoms.kind[at + 1] !== ATOM_LETTERS) return false
  if (!APOSTROPHES.has(text.charCodeAt(atoms.start[at]!)) || !isCapital(shapes[at - 1]!)) return false
  if (atoms.end[at - 1]! - atoms.start[at - 1]! > LONGEST_HEAD) return false
  return shapes[at + 1] !== LOWER || atoms.end[at + 1]! - atoms.start[at + 1]! > 1
}

/** Where the name ends that goes on over an apostrophe: with what is known of the rest, or with the next capitals. */
function endOfName(view: View, mentions: readonly Mention[], at: number): number {
  const rest = mentions.find(({ start }) => start === at + 1)
  if (rest !== undefined) return rest.end
  const taken = covered(view, mentions)
  let end = at + 2
  while (
    end < view.keys.length &&
    end < at + 4 &&
    view.runEnd[end]! > end &&
    view.shapes[end] === CAPITALIZED &&
    view.shapes[at + 1] !== LOWER &&
    taken[end] === 0 &&
    (view.gazetteerBegin[end]! & (TITLE | HONORIFIC)) === 0 &&
    view.runStart[end]! <= at + 1
  )
    end++
  return end
}
