import type { DateValue } from '../../article.js'
import { atomKeys } from '../../lexicon/atom-keys.js'
import { addPatterns, emptyBegins, mayBeginPattern } from '../../lexicon/begins.js'
import { ATOM_DIGITS, type Atoms } from '../../text/atoms.js'
import { readBareDay, readBareYear, readFirstDay } from './bare.js'
import { readDay, readDayOfMonth, readDayOfSeveral, readLunarDay } from './days.js'
import { readFirstMonth, readMonth, readMonthsOfYear, readQuarter } from './months.js'
import type { Read } from './numeric.js'
import { readCycleWithNumber, readDecade, readPeriod, readYearWithUnit } from './periods.js'
import { lengthAt, type Reader, wordAt } from './reader.js'
import { isoDate } from './value.js'

/** A calendar expression in a text. */
export interface FoundDate {
  readonly start: number
  readonly end: number
  readonly value: DateValue
  /** The rule; after it `:year-1` where the text says `năm ngoái`, `:lunar-01-15` for a lunar day without a year. */
  readonly by: string
}

type Rule = (reader: Reader, at: number, floor: number) => Read | null

const STEMS = 'giáp ất bính đinh mậu kỷ canh tân nhâm quý'
const BRANCHES = 'tý tí sửu dần mão mẹo thìn tỵ tị ngọ mùi thân dậu tuất hợi'
const NUMBERS = 'một hai ba bốn năm sáu bảy tám chín mười'

/**
 * Which rules an expression may follow that begins with one of these words, if one of those follows it (`#`: digits); in
 * order, the first that reads wins.
 */
const STARTS: readonly (readonly [words: string, followers: string, rules: readonly Rule[]])[] = [
  ['ngày ngay', `# mùng mồng rằm ${STEMS}`, [readDay]],
  ['mùng mồng', `# ${NUMBERS}`, [readLunarDay]],
  ['rằm', 'tháng', [readLunarDay]],
  ['tháng', `# đầu giêng tư bẩy chạp ${NUMBERS}`, [readFirstMonth, readMonth]],
  ['năm', `# tháng học ngân tài mới ${STEMS}`, [readMonthsOfYear, readPeriod, readYearWithUnit]],
  ['quý quí', `# i ii iii iv ${BRANCHES}`, [readQuarter, readCycleWithNumber]],
  ['giai nhiệm niên chu thời mùa', '# đoạn đoanh kỳ kì khóa khoá độ vụ giải bóng', [readPeriod]],
  ['thập những', 'niên kỷ kỉ năm', [readDecade]],
  ['một hai ba bốn sáu bảy tám chín mười', 'tháng', [readMonthsOfYear]],
  ['giáp ất bính đinh mậu kỷ canh tân nhâm', BRANCHES, [readCycleWithNumber]],
]

const WORD_RULES: ReadonlyMap<string, readonly Rule[]> = new Map(
  STARTS.flatMap(([words, , rules]) => words.split(' ').map((word) => [word, rules] as const)),
)

/** What may follow digits that are no year by themselves. */
const AFTER_DIGITS = 'tháng đến tới và / - . , + &'

/** Rules for an atom of digits, in order. */
const NUMBER_RULES: readonly Rule[] = [
  readMonthsOfYear,
  readDayOfMonth,
  readFirstDay,
  readDayOfSeveral,
  readBareDay,
  readBareYear,
]

/**
 * Finds the calendar expressions of a text, each with its unit words: days, months, quarters, years, terms and
 * ranges. Durations (`2-3 tháng`), clock times, scores, shares and document numbers are left alone.
 *
 * A year that the text does not give stays open in the value (`XXXX-06-16`); {@link resolveDates} fills it in.
 *
 * @param text - the clean text
 * @param atoms - its atoms
 * @param keys - their comparison keys
 * @returns spans in order, never overlapping
 * @example
 * const text = 'Sáng 16/6, giai đoạn 2016 - 2020'
 * findDates(text, scanAtoms(text)).map((date) => date.value.iso) // ['XXXX-06-16', '2016/2020']
 */
export function findDates(
  text: string,
  atoms: Atoms,
  keys: Int32Array = atomKeys(text, atoms),
): readonly FoundDate[] {
  const reader: Reader = { text, atoms }
  const found: FoundDate[] = []
  let at = 0
  let floor = -1
  while (at < atoms.count) {
    const plain = mayStart(reader, keys, at) ? readAt(reader, at, floor) : null
    if (plain === null) {
      at++
      continue
    }
    const read = saidLunar(reader, plain)
    found.push({
      start: atoms.start[at]!,
      end: atoms.end[read.end - 1]!,
      value: isoDate(read),
      by: `date:${read.by}${lunarSuffix(read)}${relativeSuffix(read)}`,
    })
    at = read.end
    floor = read.end
  }
  return found
}

const begins = emptyBegins()
for (const [words, followers] of [...STARTS, ['#', AFTER_DIGITS]] as const)
  for (const word of words.split(' '))
    addPatterns(
      begins,
      followers.split(' ').map((follower) => `${word} ${follower}`),
    )

function mayStart(reader: Reader, keys: Int32Array, at: number): boolean {
  const digits = reader.atoms.kind[at] === ATOM_DIGITS
  if (digits && lengthAt(reader, at) === 4) return true
  return mayBeginPattern(begins, reader.atoms, keys, at) && (digits || isWritten(reader, at))
}

/** One bit for first letter, last letter and length of every starter in small, title and full capitals. */
const GATE_SIZE = 0x4000
const gate = new Uint8Array(GATE_SIZE)
for (const word of WORD_RULES.keys()) {
  const title = word.charAt(0).toUpperCase() + word.slice(1)
  for (const form of [word, title, word.toUpperCase()]) gate[gateSlot(form, 0, form.length)] = 1
}

function gateSlot(text: string, start: number, end: number): number {
  const mixed = Math.imul(text.charCodeAt(start), 0x9e35) ^ Math.imul(text.charCodeAt(end - 1), 0x85eb)
  return (mixed ^ (mixed >>> 9) ^ (end - start)) & (GATE_SIZE - 1)
}

/** `tháng`, `Tháng`, `THÁNG`, not `tHÁNG`. */
function isWritten({ text, atoms }: Reader, at: number): boolean {
  return gate[gateSlot(text, atoms.start[at]!, atoms.end[at]!)] === 1
}

/** `ngày 10/3 âm lịch`: the words after it say of which calendar the day is. */
function saidLunar(reader: Reader, read: Read): Read {
  if (read.from.day === undefined || read.from.lunar === true || wordAt(reader, read.end) !== 'âm')
    return read
  if (wordAt(reader, read.end + 1) !== 'lịch') return read
  const to = read.to === undefined ? {} : { to: { ...read.to, lunar: true } }
  return { ...read, from: { ...read.from, lunar: true }, ...to }
}

/** The lunar month and day of a date whose year is open, for {@link resolveDates}. */
function lunarSuffix({ from, to }: Read): string {
  if (from.lunar !== true || from.year !== undefined || to !== undefined) return ''
  return `:lunar-${String(from.month ?? 0).padStart(2, '0')}-${String(from.day ?? 0).padStart(2, '0')}`
}

function relativeSuffix({ relativeYear }: Read): string {
  if (relativeYear === undefined) return ''
  return `:year${relativeYear < 0 ? '' : '+'}${relativeYear}`
}

function readAt(reader: Reader, at: number, floor: number): Read | null {
  if (reader.atoms.kind[at] === ATOM_DIGITS) return firstOf(NUMBER_RULES, reader, at, floor)
  const rules = WORD_RULES.get(wordAt(reader, at))
  return rules === undefined ? null : firstOf(rules, reader, at, floor)
}

function firstOf(rules: readonly Rule[], reader: Reader, at: number, floor: number): Read | null {
  for (const rule of rules) {
    const read = rule(reader, at, floor)
    if (read !== null) return read
  }
  return null
}
