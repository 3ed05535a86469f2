import type { Span } from '../article.js'
import { ATOM_DIGITS, ATOM_LETTERS, ATOM_MARK, type Atoms } from '../text/atoms.js'
import { aliasStart } from './aliases.js'
import type { Candidate } from './candidates.js'
import type { ShortForms } from './dictionary.js'
import { longFormStart } from './letters.js'
import { lowerWordAt, markAt, type Page, wordAt } from './page.js'

/** Where the article itself says what a short form stands for. */
export interface Definition extends Span {
  readonly short: string
  /** Whether the letters answer to the long form; if not, it is a body's other name (`ACV`). */
  readonly letters: boolean
  readonly by: string
}

/** A long form is looked for in so many atoms before its short form. */
const REACH = 28

/**
 * Finds definitions: `long (SHORT)`, `SHORT (long)`, `long, gọi tắt là SHORT`.
 *
 * @param candidates - in the order of the text
 * @returns one definition a candidate at most, in the order of the text
 */
export function findDefinitions(
  text: string,
  atoms: Atoms,
  candidates: readonly Candidate[],
  forms: ShortForms,
): readonly Definition[] {
  const page: Page = { text, atoms, forms }
  const found: Definition[] = []
  for (const candidate of candidates) {
    if (candidate.code !== undefined) continue
    const definition =
      inBrackets(page, candidate) ?? beforeBrackets(page, candidate) ?? afterPhrase(page, candidate)
    // A form in small letters (`t/h`) is no name that an article would define.
    if (definition !== null && candidate.short !== candidate.short.toLowerCase()) found.push(definition)
  }
  return found
}

const QUOTES = '"“”‘’\'«»'

function skipQuotesBack(page: Page, at: number): number {
  let index = at
  while (index >= 0 && markAt(page, index) !== '' && QUOTES.includes(markAt(page, index))) index--
  return index
}

/** `Ủy ban nhân dân (UBND)`; also `(gọi tắt là UBND)`, `(viết tắt: UBND)` and `(UBND - …)`. */
function inBrackets(page: Page, candidate: Candidate): Definition | null {
  const close = markAt(page, skipQuotesForward(page, candidate.endAtom))
  if (close !== ')' && close !== ',' && close !== ';' && close !== '-' && close !== '–') return null
  const open = openingBefore(page, candidate.atom)
  if (open < 0) return null
  return longBefore(page, candidate, skipQuotesBack(page, open - 1) + 1, 'brackets')
}

function skipQuotesForward(page: Page, at: number): number {
  let index = at
  while (markAt(page, index) !== '' && QUOTES.includes(markAt(page, index))) index++
  return index
}

const PHRASES = ['tắt là', 'tắt', 'gọi là', 'đây là', 'đây gọi là'].map((phrase) => phrase.split(' '))

/** The atom of `(` right before the short form, or before the phrase that leads to it; -1 if there is none. */
function openingBefore(page: Page, at: number): number {
  let index = skipQuotesBack(page, at - 1)
  if (markAt(page, index) === '(') return index
  const phrase = phraseStart(page, index)
  if (phrase < 0) return -1
  // `(sau đây gọi tắt là X)`, `(tiếng Anh: Airports Corporation, viết tắt là X)`
  for (index = phrase - 1; index >= 0 && index > at - REACH; index--) {
    const mark = markAt(page, index)
    if (mark === '(') return index
    if (mark === ')' || mark === '.') return -1
  }
  return -1
}

/** The first atom of `gọi tắt là`, `viết tắt là`, `viết tắt:` that ends at an atom; -1 if none does. */
function phraseStart(page: Page, last: number): number {
  let index = markAt(page, last) === ':' ? last - 1 : last
  const end = lowerWordAt(page, index)
  if (end !== 'là' && end !== 'tắt') return -1
  for (const words of PHRASES) {
    const start = index - words.length + 1
    if (words.every((word, i) => lowerWordAt(page, start + i) === word)) {
      index = start - 1
      const before = lowerWordAt(page, index)
      if (words[0] === 'tắt' && before !== 'gọi' && before !== 'viết') return -1
      return before === 'gọi' || before === 'viết' ? index : start
    }
  }
  return -1
}

/** `Công ty Hoa Sen, gọi tắt là HSG`: without brackets. */
function afterPhrase(page: Page, candidate: Candidate): Definition | null {
  const phrase = phraseStart(page, skipQuotesBack(page, candidate.atom - 1))
  if (phrase < 0) return null
  let end = phrase
  while (/^(sau|đây|được|tên|thường|và|có)$/iu.test(wordAt(page, end - 1))) end--
  const mark = markAt(page, end - 1)
  if (mark === ',' || mark === '-' || mark === '–' || mark === '(') end--
  return longBefore(page, candidate, end, 'phrase')
}

/** The long form that ends before an atom: by letters, else by the first word of a body's name. */
function longBefore(page: Page, candidate: Candidate, end: number, by: string): Definition | null {
  const { text, atoms } = page
  const from = reachBack(page, end)
  if (from >= end) return null
  const syllables: string[] = []
  for (let at = from; at < end; at++) syllables.push(text.slice(atoms.start[at]!, atoms.end[at]!))
  const start = longFormStart(candidate.short, syllables)
  if (start >= 0 && !isSameForm(page, candidate, from + start, end)) {
    return define(page, candidate, from + start, end, true, by)
  }
  const alias = aliasStart(page, candidate.short, from, end)
  return alias < 0 ? null : define(page, candidate, alias, end, false, by)
}

function isSameForm({ text, atoms }: Page, candidate: Candidate, start: number, end: number): boolean {
  // `GD ĐT (GD-ĐT)` explains nothing: a long form has a small letter.
  const surface = text.slice(atoms.start[start]!, atoms.end[end - 1]!)
  return surface === surface.toUpperCase() && candidate.short === candidate.short.toUpperCase()
}

/** How far back a name may reach: not over a stop, a bracket or the end of the line. */
function reachBack({ text, atoms }: Page, end: number): number {
  let at = end
  while (at > 0 && end - at < REACH) {
    const before = at - 1
    if (at < end && text.slice(atoms.end[before]!, atoms.start[at]!).includes('\n')) break
    if (atoms.kind[before] === ATOM_MARK) {
      const mark = text.charAt(atoms.start[before]!)
      if (
        mark !== ',' &&
        mark !== '-' &&
        mark !== '–' &&
        mark !== '&' &&
        !(QUOTES.includes(mark) && at === end)
      )
        break
    }
    at = before
  }
  return at
}

function define(
  { atoms }: Page,
  candidate: Candidate,
  start: number,
  end: number,
  letters: boolean,
  by: string,
): Definition {
  const last = end - 1
  return { short: candidate.short, start: atoms.start[start]!, end: atoms.end[last]!, letters, by }
}

/** `UBND (Ủy ban nhân dân)`: the whole bracket must answer to the letters. */
function beforeBrackets(page: Page, candidate: Candidate): Definition | null {
  const { text, atoms } = page
  const open = candidate.endAtom
  if (markAt(page, open) !== '(') return null
  const syllables: string[] = []
  let at = open + 1
  for (; at < atoms.count && at - open <= REACH; at++) {
    const mark = markAt(page, at)
    if (mark === ')' || mark === ';') break
    if (mark === '(') return null
    syllables.push(text.slice(atoms.start[at]!, atoms.end[at]!))
  }
  if (at >= atoms.count || at - open > REACH || syllables.length < 2) return null
  if (atoms.kind[open + 1] !== ATOM_LETTERS && atoms.kind[open + 1] !== ATOM_DIGITS) return null
  if (longFormStart(candidate.short, syllables) !== 0) return null
  return define(page, candidate, open + 1, at, true, 'before-brackets')
}
