import { keyOf, wordsOf } from './keys.js'
import type { OrganizationName } from './role.js'

/** Short forms of the article by comparison key, and what they stand for as written. */
export type ShortForms = ReadonlyMap<string, string>

/** The words that a word stands for; undefined where it is no short form. */
export function longForm(word: string, forms: ShortForms): readonly string[] | undefined {
  const long = forms.get(word)
  return long === undefined ? undefined : wordsOf(keyOf(long))
}

export interface ShortForm {
  readonly short: string
  readonly long: string
}

export function shortForms(abbreviations: readonly ShortForm[]): ShortForms {
  if (abbreviations.length === 0) return ALWAYS
  const forms = new Map(ALWAYS)
  for (const { short, long } of abbreviations) forms.set(keyOf(short), long)
  return forms
}

/** Short forms that no article explains. */
const ALWAYS: ShortForms = new Map([
  ['tp', 'thành phố'],
  ['ubnd', 'ủy ban nhân dân'],
  ['hđnd', 'hội đồng nhân dân'],
])

const MARKS = /[.,;:()“”"'‘’&\-–/]/gu
const LONGEST = 40

/** The words of a name with its short forms written out: what two namings of one body have in common. */
export function organizationWords(name: OrganizationName, forms: ShortForms): readonly string[] {
  const all = wordsOf(keyOf(name.text))
  const words = all.length > LONGEST ? all.slice(0, LONGEST) : all
  const hasMarks = HAS_MARKS.test(name.text)
  if (!hasMarks && !mayBeShort(words, forms)) return words
  const written: string[] = []
  if (!hasMarks) {
    for (const word of words) pushWritten(longForm(word, forms) ?? [word], forms, written)
    return written
  }
  for (const word of words) {
    const long = longForm(withoutEdges(word), forms)
    if (long !== undefined) pushWritten(long, forms, written)
    else if (HAS_MARKS.test(word)) pushWritten(word.replace(MARKS, ' ').split(' '), forms, written)
    else pushWritten([word], forms, written)
  }
  return written
}

function pushWritten(words: readonly string[], forms: ShortForms, written: string[]): void {
  for (const word of words) {
    for (const part of longForm(word, forms) ?? [word])
      if (part !== '' && !LINKS.has(part)) written.push(part)
  }
}

function mayBeShort(words: readonly string[], forms: ShortForms): boolean {
  for (let i = 0; i < words.length; i++) if (forms.has(words[i]!) || LINKS.has(words[i]!)) return true
  return false
}

/** `(tn&mt)` → `tn&mt`. */
function withoutEdges(word: string): string {
  let start = 0
  let end = word.length
  while (start < end && EDGES.has(word[start]!)) start++
  while (end > start && EDGES.has(word[end - 1]!)) end--
  return word.slice(start, end)
}

const EDGES = new Set('.,;:()“”"\'‘’')
const HAS_MARKS = /[.,;:()“”"'‘’&\-–/]/u
const LINKS = new Set(['và', 'của', 'thuộc', 'nước'])

/** Bodies of a place that a text names without it: `Bí thư Thành ủy`, `Chủ tịch UBND tỉnh`. */
const LOCAL =
  /^(?:(?:thành|tỉnh|huyện|quận|thị|xã|đảng) ủy|ủy ban nhân dân(?: (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường))?)$/u

/** `Bí thư Đà Nẵng` and `Bí thư Thành ủy`: the place says whose, the body says what. */
export function isLocalBody(words: readonly string[]): boolean {
  return words.length <= 6 && LOCAL.test(words.join(' '))
}

/** How two namings relate: the same body, one more exact than the other, or different bodies. */
export type Relation = 'same' | 'first-is-part' | 'second-is-part' | 'different'

export function relate(first: readonly string[], second: readonly string[]): Relation {
  if (first.length === second.length)
    return first.every((word, i) => word === second[i]) ? 'same' : 'different'
  if (first.length < second.length) return isPart(first, second) ? 'first-is-part' : 'different'
  return isPart(second, first) ? 'second-is-part' : 'different'
}

/** Words that a firm's or a team's name may be shortened by: `Tập đoàn Hoa Sen` is `Hoa Sen`, `UBND Hà Nội` is `Hà Nội`. */
const DROPPED = new Set([
  'công',
  'tập',
  'tổng',
  'ngân',
  'clb',
  'câu',
  'hãng',
  'đài',
  'báo',
  'đảng',
  'đội',
  'ủy',
  'tỉnh',
  'thành',
  'huyện',
  'quận',
  'xã',
  'phường',
  'thị',
  'hội',
])

/**
 * `ubnd tp` of `ubnd tp hà nội` (begins alike, words left out) or `hà nội` of `ubnd tp hà nội` (the end, after words
 * that name only the kind). `sở y tế` is no part of `đảng ủy sở y tế`: that is another body.
 */
function isPart(short: readonly string[], long: readonly string[]): boolean {
  if (short[0] === long[0]) return isSubsequence(short, long)
  const rest = long.length - short.length
  if (long[0] === 'đảng' && (long[1] === 'ủy' || long[1] === 'bộ' || long[1] === 'đoàn')) return false
  return rest <= 6 && DROPPED.has(long[0]!) && short.every((word, i) => word === long[rest + i])
}

function isSubsequence(short: readonly string[], long: readonly string[]): boolean {
  let at = 0
  for (const word of long) {
    if (at < short.length && short[at] === word) at++
  }
  return at === short.length
}
