import { lowerWordAt, markAt, type Page, wordAt } from './page.js'

/** Words that no name of a body goes on over. */
const NO_NAME =
  /^(?:của|do|tại|là|theo|với|cho|được|đã|sẽ|cùng|khi|rằng|này|ông|bà|trong|từ|đến|về|vào|gồm|như)$/u

/** `C02`, `PC45`: departments of the police have numbers, and long names. */
export function isDepartmentNumber(short: string): boolean {
  return /^\p{Lu}{1,2}[0-9]{2}$/u.test(short)
}

/**
 * `Tổng công ty Cảng hàng không Việt Nam (ACV)`: where the name begins that a short form is another name of, from the
 * nearest first word of a body to the bracket. The name of a department with a number goes on over commas and `về`:
 * `Cục Cảnh sát điều tra tội phạm về tham nhũng, kinh tế (C03)`.
 *
 * @param from - the first atom that it may begin at
 * @param end - the atom after its last
 * @returns an atom, or -1
 */
export function aliasStart(page: Page, short: string, from: number, end: number): number {
  if (short.length < 3 || short.length > 10) return -1
  // The short form of a place or of a thing is no other name of a body: `Công an quận 3 (TP.HCM)`.
  const meanings = page.forms.byShort.get(short)
  if (meanings !== undefined && !meanings.some(({ names }) => names === 'ORGANIZATION')) return -1
  const numbered = isDepartmentNumber(short)
  for (let at = end - 1; at >= from; at--) {
    const word = wordAt(page, at)
    if (numbered && (word === 'về' || markAt(page, at) === ',')) continue
    if (word === '' ? markAt(page, at) === ',' : NO_NAME.test(word)) return -1
    if (!isHead(page, at) || end - at < 3) continue
    // `Cục An ninh …`: two first words in a row.
    let start = at
    while (start > from && isHead(page, start - 1)) start--
    return isName(page, start, end) ? start : -1
  }
  return -1
}

/** So many atoms are a name even where only the first is capitalised. */
const LONG_NAME = 7

/** A name has a second capital, or is long: `Hội Tim Mỹ`, but not `Hội chứng chân lúa` or `Bộ điều khiển`. */
function isName(page: Page, start: number, end: number): boolean {
  if (end - start >= LONG_NAME) return true
  for (let at = start + 1; at < end; at++) {
    if (wordAt(page, at) !== lowerWordAt(page, at)) return true
  }
  return false
}

/** A capitalised first word of a body's name: `Tập đoàn`, `Công ty cổ phần`. */
function isHead(page: Page, at: number): boolean {
  const word = lowerWordAt(page, at)
  if (word === wordAt(page, at)) return false
  const heads = page.forms.bodies.get(word) ?? []
  return heads.some((words) => words.every((expected, i) => lowerWordAt(page, at + i) === expected))
}
