import { joins, unitsAt } from './attention.js'
import { composeCluster } from './cluster.js'
import { type Revision, revise, ruleNumber } from './revision.js'
import type { Unicode } from './unicode.js'

const QUOTES = ruleNumber('quotes')
const DASHES = ruleNumber('dashes')
const CASE = ruleNumber('case')

/** `straight`: `"`; `curly`: `“` and `”`. */
export type QuoteStyle = 'straight' | 'curly'
/** `hyphen`: every dash `-`; `en`: ` - ` becomes ` – `. */
export type DashStyle = 'hyphen' | 'en'
/** All letters small, or all capital. */
export type LetterCase = 'lower' | 'upper'

const DOUBLE = '“”„‟«»″'
const SINGLE = '‘’‚‛′'
const DASH = '‐‑‒–—―−'

/** Makes quotation marks straight, or turns straight ones into curly pairs. */
export function unifyQuotes(text: string, style: QuoteStyle): Revision {
  return style === 'straight' ? replaceEach(text, straight, QUOTES) : replaceEach(text, curly, QUOTES)
}

/** Writes every dash as a hyphen, or a hyphen between spaces as an en dash. */
export function unifyDashes(text: string, style: DashStyle): Revision {
  return style === 'hyphen' ? replaceEach(text, hyphen, DASHES) : replaceEach(text, enDash, DASHES)
}

/** Changes the case of every letter, one at a time with its marks, so that offsets can be followed. */
export function changeCase(text: string, to: LetterCase, unicode: Unicode): Revision {
  const builder = revise(text)
  let at = 0
  while (at < text.length) {
    let end = at + unitsAt(text, at)
    while (end < text.length && joins(text, end)) end += unitsAt(text, end)
    const letter = text.slice(at, end)
    const cased = to === 'lower' ? letter.toLowerCase() : letter.toUpperCase()
    if (cased !== letter) {
      const changed = composeCluster(cased, unicode)
      builder.replace(at, end, [...changed].flatMap(units), 0, changed.length, CASE)
    }
    at = end
  }
  return builder.finish()
}

function units(text: string): number[] {
  return text.length === 1 ? [text.charCodeAt(0)] : [text.charCodeAt(0), text.charCodeAt(1)]
}

type Replacement = (code: number, text: string, at: number) => number

function replaceEach(text: string, replacement: Replacement, rule: number): Revision {
  const builder = revise(text)
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const other = replacement(code, text, at)
    if (other !== code) builder.replace(at, at + 1, [other], 0, 1, rule)
  }
  return builder.finish()
}

function straight(code: number): number {
  if (code < 0xab) return code
  const character = String.fromCharCode(code)
  return DOUBLE.includes(character) ? 0x22 : SINGLE.includes(character) ? 0x27 : code
}

function hyphen(code: number): number {
  return code >= 0x2010 && DASH.includes(String.fromCharCode(code)) ? 0x2d : code
}

function enDash(code: number, text: string, at: number): number {
  return code === 0x2d && text[at - 1] === ' ' && text[at + 1] === ' ' ? 0x2013 : code
}

// An opening quote stands at the start, after a space or an opening bracket; inches and minutes (5") stay straight.
function curly(code: number, text: string, at: number): number {
  if (code !== 0x22 && code !== 0x27) return code
  const before = text[at - 1] ?? ' '
  const opens = /[\s([{“‘–—-]/u.test(before)
  if (!opens && /\d/.test(before)) return code
  if (code === 0x22) return opens ? 0x201c : 0x201d
  return opens ? 0x2018 : 0x2019
}
