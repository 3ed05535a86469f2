import { type Known, lead } from './reading.js'

const REACH = 24

/** Further away a profession says nothing of a name. */
const SENTENCES = 2

/**
 * Whom a profession without a name means (`nữ ca sĩ chia sẻ`): the person named last before it, in the same sentence
 * or the two before. Only where it is what the sentence is about: `thắng lại tay vợt Romania` is somebody else. A post
 * does not work so: `Bộ trưởng` may be somebody whom the text never names.
 *
 * @returns index of a PERSON mark, or -1
 */
export function nearestPerson(known: Known, at: number): number {
  const { marks, text } = known.scene
  const mark = marks[at]!
  if (!isSubject(known, at)) return -1
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const other = marks[i]!
    if (mark.sentence - other.sentence > SENTENCES) return -1
    if (other.type === 'PERSON' && !isInParentheses(text, other.start)) return i
  }
  return -1
}

/** With `này`, at the start of its sentence, after a comma or a quotation, or with its sex (`nữ diễn viên`); not in a list. */
function isSubject(known: Known, at: number): boolean {
  const { text, marks } = known.scene
  const { end } = marks[at]!
  if (text.startsWith(' này', end)) return true
  const before = lead(known, at)
  if (before.endsWith(',')) return !text.startsWith(',', end)
  return SUBJECT.test(before)
}

const SUBJECT = /(?:^|[”"’:;] ?|(?:^| )(?:nam|nữ|nhưng|theo|chính|và|vị))$/u

/** `(sáng tác Lê An)`: said by the way. */
function isInParentheses(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_ASIDE), start)
  return before.lastIndexOf('(') > before.lastIndexOf(')')
}

const LONGEST_ASIDE = 60
