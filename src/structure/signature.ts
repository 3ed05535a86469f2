import type { Span } from '../article.js'
import { classAt, isLetter, isUpperCode, LETTER } from '../text/characters.js'
import { comparisonKey } from '../vietnamese/key.js'
import { headsOf, type PageDebris, phrasesFor } from './debris.js'
import { withoutEdges } from './edges.js'

const LONGEST = 100

/**
 * Reads a line that is nothing but the name of who wrote: `Lê An`, `Lê An (tổng hợp)`, `H. An - Q. Bình/TTXVN`,
 * `PV`, `N.V.A.`
 *
 * @param line - a trimmed line, or what follows `Tác giả:`
 * @param debris - names that stand for an author (`Ban Biên tập`)
 * @returns the span of the name without remarks and agencies, relative to `line`; null where the line says more
 * @example readSignature('Lê An (tổng hợp)', bundledDebris()) // { start: 0, end: 5 }
 */
export function readSignature(line: string, debris: PageDebris): Span | null {
  if (line.length > LONGEST || isProse(line, debris) || NO_NAME.test(line)) return null
  const name = withoutRemark(line)
  const start = name.length - name.trimStart().length
  const body = withoutEdges(name.trim(), '', ' .,;:*–—-')
  if (body === '') return null
  const span = { start, end: start + body.length }
  if (phrasesFor(debris, 'byline', 'name').has(comparisonKey(body))) return span
  return body.split(/ [-–—] |[,&/+]| và /).every((part) => isName(part.trim())) ? span : null
}

// Words that may stand behind a name.
const BEHIND_NAME: ReadonlySet<string> = new Set('ảnh video theo thực tổng lược biên dịch ghi và'.split(' '))

/**
 * Most lines go on in small letters after their first words, and so does no name: the rest is not asked of them. Where
 * anything but letters and single spaces comes first, it is.
 */
function isProse(line: string, debris: PageDebris): boolean {
  let at = wordEnd(line, 0)
  if (at === 0) return false
  const first = line.slice(0, at)
  while (line.charCodeAt(at) === 0x20) {
    const end = wordEnd(line, at + 1)
    if (end === at + 1 || BEHIND_NAME.has(line.slice(at + 1, end).toLowerCase())) return false
    if (!isUpperCode(line.charCodeAt(at + 1)))
      return !headsOf(phrasesFor(debris, 'byline', 'name')).has(comparisonKey(first))
    at = end
  }
  return false
}

function wordEnd(line: string, from: number): number {
  let at = from
  while (at < line.length && isLetter(line.charCodeAt(at))) at++
  return at
}

// Words that open something else than a name.
const NO_NAME = /^(?:ảnh|nguồn|theo|video|clip|xem|play|hình)(?![\p{L}\p{M}])/iu

const REMARKS = [' thực hiện', ' tổng hợp', ' lược dịch', ' biên dịch', ' dịch', ' ghi']

/** Cuts off `(tổng hợp)`, `/TTXVN`, ` - TTXVN`, ` theo Bến Xưa`, ` - Ảnh: An`, ` Thực hiện`. */
function withoutRemark(line: string): string {
  const bracket = line.search(/ ?[([]/)
  let name = bracket > 0 && /[)\]][.]?$/.test(line) ? line.slice(0, bracket) : line
  for (const remark of [/ (?:- |– )?(?:ảnh|video) ?:/iu, / (?:- )?theo /iu]) {
    const at = name.search(remark)
    if (at > 0) name = name.slice(0, at)
  }
  const lower = name.toLowerCase()
  const remark = REMARKS.find((words) => lower.endsWith(words))
  if (remark !== undefined) name = name.slice(0, -remark.length)
  return withoutAgency(name)
}

const AGENCY = /^(?:TTXVN|VOV|VTV|[A-ZĐ]{3,7}|Báo |Vietnam\+)/u
const SPOKEN_AGENCY = /^(?:TTXVN|VOV|VTV|Báo |Vietnam\+)/u
const SITE = /^[a-z0-9-]{1,30}\.(?:vn|com|net)(?:\.vn)?$/i

/** `Lê An/VOV-Miền Trung`, `Lê An - TTXVN`, `Lê An/benxua.vn` → `Lê An`. */
function withoutAgency(name: string): string {
  const slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('|'))
  const behind = name.slice(slash + 1).trim()
  if (slash > 0 && behind.length <= 36 && (AGENCY.test(behind) || SITE.test(behind)))
    return name.slice(0, slash)
  const dash = Math.max(name.lastIndexOf(' - '), name.lastIndexOf(' – '))
  return dash > 0 && SPOKEN_AGENCY.test(name.slice(dash + 3)) ? name.slice(0, dash) : name
}

function isName(part: string): boolean {
  if (hasDigit(part)) return false
  const words = part.split(/[ .]+/).filter((word) => word !== '')
  return words.length > 0 && words.length <= 6 && words.every(isNameWord)
}

function hasDigit(part: string): boolean {
  for (let at = 0; at < part.length; at++) {
    const code = part.charCodeAt(at)
    if (code >= 0x30 && code <= 0x39) return true
  }
  return false
}

/** A capital and letters, apostrophes and hyphens: `D'Arc`, `Nguyễn-Lê`. A loop: classes of all letters are slow to compile. */
function isNameWord(word: string): boolean {
  if (!isUpperCode(word.charCodeAt(0))) return false
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    if (code === 0x27 || code === 0x2019 || code === 0x2d) continue
    if (classAt(word, at) !== LETTER) return false
    if (code >= 0xd800 && code <= 0xdbff) at++
  }
  return true
}
