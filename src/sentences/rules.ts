import { classOf, DIGIT, isUpper, LETTER } from '../text/characters.js'
import { isSpace } from '../text/span.js'
import type { SentenceAbbreviations } from './abbreviations.js'
import type { Page, Stop } from './stops.js'

/** What a rule says of a stop; `ask` leaves it to the model, null to the next rule. */
export type Verdict = 'cut' | 'join' | 'ask' | null

export interface StopRule {
  readonly name: string
  readonly decide: (stop: Stop, page: Page, abbreviations: SentenceAbbreviations) => Verdict
}

/** The rules in the order in which they are asked; the first that answers decides. */
export const stopRules: readonly StopRule[] = [
  { name: 'block-end', decide: blockEnd },
  { name: 'number', decide: insideNumber },
  { name: 'address', decide: insideAddress },
  { name: 'goes-on', decide: goesOn },
  { name: 'quotation-goes-on', decide: quotationGoesOn },
  { name: 'bracket', decide: inBracket },
  { name: 'initial', decide: initial },
  { name: 'lower-case', decide: lowerCaseNext },
  { name: 'item-number', decide: itemNumber },
  { name: 'opens-line-of-capitals', decide: opensLineOfCapitals },
  { name: 'abbreviation', decide: abbreviation },
  { name: 'acronym-dot', decide: acronymDot },
  { name: 'stop', decide: () => 'cut' },
]

function blockEnd(stop: Stop, page: Page): Verdict {
  return stop.next >= page.block.end ? 'cut' : null
}

// `1.250 hộ`, `10.2.2017`, `20. 2.2017`: a stop between two digits.
function insideNumber(stop: Stop, { text }: Page): Verdict {
  if (stop.run !== '.' || stop.end !== stop.at + 1 || !isDigitAt(text, stop.at - 1)) return null
  if (stop.next === stop.end) return isDigitAt(text, stop.next) ? 'join' : null
  return /^\d{1,2}\.(?:19|20)\d\d/.test(text.slice(stop.next, stop.next + 8)) ? 'join' : null
}

// `baoxuan.vn`, `an.le@thu.vn`, `https://…`, `BAOXUAN.VN`: a stop glued to a small letter or inside an address.
function insideAddress(stop: Stop, { text }: Page): Verdict {
  if (stop.next !== stop.end || stop.end !== stop.at + stop.run.length) return null
  if (/:\/\/|www|@/i.test(stop.before)) return 'join'
  if (stop.run !== '.') return null
  if (/^(?:vn|com|net|org|edu|gov|info|tv)(?!\p{L})/iu.test(text.slice(stop.next, stop.next + 6)))
    return 'join'
  if (isDigitAt(text, stop.next)) return isLetterAt(text, stop.at - 1) ? 'join' : null
  return isLowerAt(text, stop.next) ? 'join' : null
}

// `“Xong rồi.”, bà Lan nói`: a comma, colon, dash or closing bracket carries the sentence on.
function goesOn(stop: Stop, { text }: Page): Verdict {
  if (isLetterAt(text, stop.next)) return null
  const mark = text[stop.next]!
  if (',;:)]/'.includes(mark)) return 'join'
  if ('-–—'.includes(mark) && stop.end > stop.at + stop.run.length) return 'join'
  return null
}

// `“Đã làm. Sẽ làm tiếp”, ông Nam nói`: the sentence carries on past the closing mark.
function quotationGoesOn(stop: Stop, page: Page): Verdict {
  const pair = stop.inside
  if (pair === null || pair.kind !== 'quotation' || pair.end <= stop.end) return null
  return carriesOn(page, pair.end) ? 'join' : null
}

// `(số 5. Bản in lần hai)`.
function inBracket(stop: Stop): Verdict {
  return stop.inside?.kind === 'bracket' && stop.inside.end > stop.end ? 'join' : null
}

// `N.V.A`, `T.Ư`, `chị L. kể`, `anh T. (23 tuổi)`, `Ng.An`: one or two letters before the stop.
// Before a capital that stands apart the letter may end the sentence: the model is asked.
function initial(stop: Stop, { text }: Page): Verdict {
  if (!isPlain(stop)) return null
  const form = lastPart(stop.before)
  if (stop.next === stop.end) return form.length <= 2 && startsUpper(form) ? 'join' : null
  if (form.length !== 1 || !isUpper(form)) return null
  return isUpperAt(text, stop.next) ? 'ask' : 'join'
}

// `v.v. và`, `bàn ghế… được chở đi`, `vì… "quá đẹp"`; but `… đã về. ảnh: An` ends.
function lowerCaseNext(stop: Stop, { text }: Page): Verdict {
  let at = stop.next
  while ('"“‘\''.includes(text[at] ?? ' ') || (text[at] === '(' && stop.run !== '.')) at++
  if (!isLowerAt(text, at)) return null
  const slip = at === stop.next && at > stop.end && isPlain(stop) && /^[\p{Ll}]{2,}$/u.test(stop.before)
  return slip && stop.inside === null ? 'ask' : 'join'
}

// `Điều 5. Quy định chung.`, `1. Về công tác…`, `IV. Tổ chức`: the number stays with its item.
function itemNumber(stop: Stop, page: Page): Verdict {
  if (
    !isPlain(stop) ||
    isWord(stop.before) ||
    !/^(?:\d{1,3}(?:\.\d{1,3})*|[IVXLC]{1,5}|[a-zđ])$/.test(stop.before)
  )
    return null
  const start = stop.at - stop.before.length
  if (start > page.block.start && !isSpace(page.text.charCodeAt(start - 1))) return null
  const ahead = wordBefore(page, start)
  // `khóa XIII; XIV. Ông Nam…`: the last of a list of numbers
  if (/^[IVXLC]+$/.test(stop.before) && ahead.endsWith(';')) return null
  if (ahead === '' || '.?!…:;'.includes(ahead[ahead.length - 1]!) || /^[A-D]$/.test(ahead)) return 'join'
  return /^(?:điều|khoản|chương|mục|phần|bài|câu|tiết|điểm|bước|đề|lục)$/i.test(ahead) ? 'join' : null
}

/** Begins with a small letter and goes on: what most sentences end with. */
function isWord(piece: string): boolean {
  return piece.length > 1 && piece.charCodeAt(0) > 0x60
}

// `KT. BỘ TRƯỞNG`, `TP. HỒ CHÍ MINH`: a short form opens a line that goes on in capitals.
function opensLineOfCapitals(
  stop: Stop,
  { text, block }: Page,
  abbreviations: SentenceAbbreviations,
): Verdict {
  if (!isPlain(stop) || stop.at - stop.before.length !== block.start) return null
  if (abbreviations.get(stop.before) !== 'before-name') return null
  return isUpperAt(text, stop.next) && isUpperAt(text, stop.next + 1) ? 'join' : null
}

// `TP. Huế`, `PGS.TS. Lê An`, `tr. 25`; before a capital `v.v.` is left to the next rules.
function abbreviation(stop: Stop, { text }: Page, abbreviations: SentenceAbbreviations): Verdict {
  if (!isPlain(stop)) return null
  const form = lastPart(stop.before)
  const use = abbreviations.get(stop.before) ?? (form === stop.before ? undefined : abbreviations.get(form))
  if (use === 'before-name') return stop.next === stop.end ? 'join' : 'ask'
  return use === 'before-number' && isDigitAt(text, stop.next) ? 'join' : null
}

// `PVX.BKA`, `tịchTP.Huế`: capitals on both sides and no space.
function acronymDot(stop: Stop, { text }: Page): Verdict {
  if (stop.run !== '.' || stop.next !== stop.at + 1) return null
  return /(?:^|\p{Ll})[\p{Lu}\d.&-]*\p{Lu}[\d&-]*$/u.test(stop.before) && isLetterAt(text, stop.next)
    ? 'join'
    : null
}

function carriesOn({ text, block }: Page, from: number): boolean {
  let at = from
  while (at < block.end && isSpace(text.charCodeAt(at))) at++
  if (at >= block.end) return false
  if (text[from - 2] === ',') return true
  return ',;:-–—'.includes(text[at]!) || isLowerAt(text, at)
}

/** One full stop, without closing marks. */
function isPlain(stop: Stop): boolean {
  return stop.run === '.' && stop.end === stop.at + 1
}

function wordBefore({ text, block }: Page, at: number): string {
  let end = at
  while (end > block.start && isSpace(text.charCodeAt(end - 1))) end--
  let start = end
  while (start > block.start && end - start < 20 && !isSpace(text.charCodeAt(start - 1))) start--
  return text.slice(start, end)
}

/** `Lê_H` → `H`, `GS.TS` → `TS`, `PGS-TS` → `TS`. */
function lastPart(form: string): string {
  let start = form.length
  while (start > 0 && !joinsParts(form.charCodeAt(start - 1))) start--
  return form.slice(start)
}

/** `-`, `.`, `/`, `_`. */
function joinsParts(code: number): boolean {
  return (code >= 0x2d && code <= 0x2f) || code === 0x5f
}

function startsUpper(form: string): boolean {
  return form !== '' && isUpper(form[0]!)
}

function isDigitAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && classOf(text.charCodeAt(at)) === DIGIT
}

function isLetterAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && classOf(text.charCodeAt(at)) === LETTER
}

function isLowerAt(text: string, at: number): boolean {
  return isLetterAt(text, at) && !isUpper(text[at]!)
}

function isUpperAt(text: string, at: number): boolean {
  return isLetterAt(text, at) && isUpper(text[at]!)
}
