import { classOf, DIGIT, isUpper, LETTER } from '../text/characters.js'
import { isSpace } from '../text/span.js'
import type { SentenceAbbreviations } from './abbreviations.js'
import type { Page, Stop } from './stops.js'

/** What a rule says of a stop; null leaves it to the next rule. */
export type Verdict = 'cut' | 'join' | null

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
  { name: 'lower-case', decide: lowerCaseNext },
  { name: 'item-number', decide: itemNumber },
  { name: 'abbreviation', decide: abbreviation },
  { name: 'initial', decide: initial },
  { name: 'acronym-dot', decide: acronymDot },
  { name: 'quotation-goes-on', decide: quotationGoesOn },
  { name: 'bracket', decide: inBracket },
  { name: 'stop', decide: () => 'cut' },
]

function blockEnd(stop: Stop, page: Page): Verdict {
  return stop.next >= page.block.end ? 'cut' : null
}

// `1.250 hộ`, `10.2.2017`: a stop between two digits.
function insideNumber(stop: Stop, { text }: Page): Verdict {
  if (stop.run !== '.' || stop.next !== stop.at + 1) return null
  return isDigitAt(text, stop.at - 1) && isDigitAt(text, stop.next) ? 'join' : null
}

// `baoxuan.vn`, `an.le@thu.vn`, `https://…`: a stop glued to a small letter or inside an address.
function insideAddress(stop: Stop, { text }: Page): Verdict {
  if (stop.next !== stop.end || stop.end !== stop.at + stop.run.length) return null
  if (/:\/\/|www|@/i.test(stop.before)) return 'join'
  if (stop.run !== '.') return null
  return isLowerAt(text, stop.next) || (isDigitAt(text, stop.next) && isLetterAt(text, stop.at - 1))
    ? 'join'
    : null
}

// `“Xong rồi.”, bà Lan nói`: a comma, colon, dash or closing bracket carries the sentence on.
function goesOn(stop: Stop, { text }: Page): Verdict {
  const mark = text[stop.next]!
  if (',;:)]/'.includes(mark)) return 'join'
  if ('-–—'.includes(mark) && stop.end > stop.at + stop.run.length) return 'join'
  return null
}

// `v.v. và`, `chị L. kể`, `bàn ghế… được chở đi`.
function lowerCaseNext(stop: Stop, { text }: Page): Verdict {
  return isLowerAt(text, stop.next) ? 'join' : null
}

// `Điều 5. Quy định chung.`, `1. Về công tác…`, `IV. Tổ chức`: the number stays with its item.
function itemNumber(stop: Stop, page: Page): Verdict {
  if (stop.run !== '.' || stop.end !== stop.at + 1) return null
  const number = /^(?:\d{1,3}(?:\.\d{1,3})*|[IVXLC]{1,5}|[a-zđA-ZĐ])$/.test(stop.before)
  if (!number) return null
  const start = stop.at - stop.before.length
  const ahead = wordBefore(page, start)
  if (ahead === '' || '.?!…:;'.includes(ahead[ahead.length - 1]!)) return 'join'
  return /^(?:điều|khoản|chương|mục|phần|bài|câu|tiết|điểm|bước|đề|phụ lục)$/i.test(ahead) ? 'join' : null
}

// `TP. Huế`, `PGS.TS. Lê An`, `tr. 25`; `v.v.` and what it ends before a capital is left to the next rules.
function abbreviation(stop: Stop, { text }: Page, abbreviations: SentenceAbbreviations): Verdict {
  if (stop.run !== '.' || stop.end !== stop.at + 1) return null
  const form = stop.before.slice(stop.before.lastIndexOf('.') + 1)
  const use = abbreviations.get(stop.before) ?? abbreviations.get(form) ?? abbreviations.get(lastPart(form))
  if (use === 'before-name') return 'join'
  return use === 'before-number' && isDigitAt(text, stop.next) ? 'join' : null
}

// `N.V.A`, `T.Ư`, `Ezra J. Long`: a single capital before the stop.
function initial(stop: Stop, { text }: Page): Verdict {
  if (stop.run !== '.' || stop.end !== stop.at + 1) return null
  const form = stop.before.slice(stop.before.lastIndexOf('.') + 1)
  if (form.length !== 1 || !isUpper(form)) return null
  if (stop.next === stop.end) return 'join'
  return stop.before.length === 1 && isUpper(text[stop.next]!) ? 'join' : null
}

// `PVX.BKA`: capitals on both sides and no space.
function acronymDot(stop: Stop, { text }: Page): Verdict {
  if (stop.run !== '.' || stop.next !== stop.at + 1) return null
  return /^[\p{Lu}\d.&-]+$/u.test(stop.before) && isLetterAt(text, stop.next) ? 'join' : null
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

function carriesOn({ text, block }: Page, from: number): boolean {
  let at = from
  while (at < block.end && isSpace(text.charCodeAt(at))) at++
  if (at >= block.end) return false
  return ',;:-–—'.includes(text[at]!) || isLowerAt(text, at)
}

function wordBefore({ text, block }: Page, at: number): string {
  let end = at
  while (end > block.start && isSpace(text.charCodeAt(end - 1))) end--
  let start = end
  while (start > block.start && end - start < 20 && !isSpace(text.charCodeAt(start - 1))) start--
  return text.slice(start, end)
}

function lastPart(form: string): string {
  return form.slice(form.lastIndexOf('-') + 1)
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
