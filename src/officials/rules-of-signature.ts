import type { Holding, Reading } from './reading.js'

/** Between the post and the name stand a line break, and at most `(đã ký)`. */
const BETWEEN = /^[^\S\n]*\n\s*(?:\(?đã ký\)?\s*)?$/iu
const LONGEST_BETWEEN = 60
/** Before the post, in its line: in whose place or by whose order it is signed. */
const BEFORE = /^\s*(?:(?:KT|TM|TL|TUQ|T\/M|Q)\.?\s*)?$/u
const LONGEST_BEFORE = 12

/** “KT. CHỦ TỊCH ⏎ PHÓ CHỦ TỊCH ⏎ Nguyễn Thị Hoa”: who signs stands alone in the line below the post. */
export function signatureBelow({ scene, persons }: Reading, at: number): Omit<Holding, 'by'> | null {
  const { text, marks } = scene
  const title = marks[at]!
  const name = marks[at + 1]
  if (name === undefined || name.type !== 'PERSON' || name.sentence === title.sentence) return null
  if (name.start - title.end > LONGEST_BETWEEN || !BETWEEN.test(text.slice(title.end, name.start)))
    return null
  const line = text.lastIndexOf('\n', title.start - 1) + 1
  if (title.start - line > LONGEST_BEFORE || !BEFORE.test(text.slice(line, title.start))) return null
  const endsLine = /^[^\S\n]*(?:\n|$)/u.test(text.slice(name.end, name.end + 4))
  return endsLine ? { person: persons.personOf[at + 1]!, status: 'current' } : null
}
