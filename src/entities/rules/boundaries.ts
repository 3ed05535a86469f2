import {
  BRACKET_CLOSE,
  BRACKET_OPEN,
  COLON,
  COMMA,
  DASH,
  INITIAL,
  isMark,
  SEMICOLON,
  STOP,
} from '../features/shapes.js'
import type { View } from '../features/view.js'
import { type Mention, mended, only, type Rule, respan } from './page.js'

// Double ones only: `Đắk R’lấp` has a single one.
const LEFT_QUOTE = 0x201c
const RIGHT_QUOTE = 0x201d

/**
 * `⟦Phó Giám đốc Sở Nội vụ)⟧`, `⟦; Lê Văn Tám⟧`: marks at the edge of a mention, and whatever follows a bracket that was
 * opened before it, are no part of it. A stop is, where it ends initials: newspapers write `anh ⟦N.V.T.⟧ nói`.
 */
export const marksAtTheEdge: Rule = (view, mentions) =>
  only(
    mended(mentions, (mention) => trimmed(view, mention)),
    ({ start, end }) => start < end,
  )

function trimmed(view: View, mention: Mention): Mention {
  const { shapes } = view
  if (!hasMark(view, mention)) return mention
  let { start, end } = mention
  let depth = 0
  let opened = -1
  for (let at = start; at < end; at++) {
    const shape = shapes[at]!
    const code = view.text.charCodeAt(view.atoms.start[at]!)
    if (shape === BRACKET_OPEN) opened = at
    else if (shape === BRACKET_CLOSE) opened = -1
    if (shape === BRACKET_OPEN || code === LEFT_QUOTE) depth++
    else if (shape === BRACKET_CLOSE || code === RIGHT_QUOTE) {
      if (depth === 0) {
        if (at === start) start++
        else end = at
      } else depth--
    }
  }
  // `⟦Sở Y tế (SYT⟧)`: a short form in brackets at the end is no part of the name.
  if (opened > start) end = Math.min(end, opened)
  while (start < end && edge(shapes[start]!)) start++
  // `⟦Ban Chỉ đạo “⟧Toàn dân đọc sách”`: what is opened at the end belongs to what follows.
  while (end > start && opensAt(view, end - 1)) end--
  while (
    end > start &&
    (edge(shapes[end - 1]!) || (mention.type === 'PERSON' && endsSentence(view, end - 1)))
  )
    end--
  return start === mention.start && end === mention.end
    ? mention
    : respan(mention, start, end, 'marks-at-the-edge')
}

function hasMark({ shapes }: View, { start, end }: Mention): boolean {
  for (let at = start; at < end; at++) if (isMark(shapes[at]!)) return true
  return false
}

function opensAt(view: View, at: number): boolean {
  return view.shapes[at] === BRACKET_OPEN || view.text.charCodeAt(view.atoms.start[at]!) === LEFT_QUOTE
}

function endsSentence({ shapes }: View, at: number): boolean {
  return shapes[at] === STOP && shapes[at - 1] !== INITIAL
}

function edge(shape: number): boolean {
  return shape === COMMA || shape === SEMICOLON || shape === COLON || shape === DASH
}
