import { BASE, LETTER_LIMIT, TONE, toned, untoned, VOWEL } from '../vietnamese/letters.js'
import {
  bearsTone,
  rhymeStart,
  shapeOf,
  type ToneStyle,
  toneIndex,
  toneTarget,
} from '../vietnamese/rhymes.js'
import { isFullWidth } from './attention.js'
import { vietnameseLines } from './context.js'
import { type Revision, type RevisionBuilder, revise, ruleNumber } from './revision.js'

const STYLE = ruleNumber('tone')
const MISPLACED = ruleNumber('misplaced-tone')
const LONGEST_SYLLABLE = 7

const bases = new Uint16Array(LONGEST_SYLLABLE)
const units = new Uint16Array(LONGEST_SYLLABLE)

/**
 * Puts every tone mark where one convention wants it, and mends marks on the wrong letter (`tóan`, `nghịêm`).
 * Only whole syllables of Vietnamese are touched: `Laòs` and `Núñez` are none.
 *
 * @param text - composed text
 */
export function placeTones(text: string, style: ToneStyle): Revision {
  const builder = revise(text)
  const isVietnamese = vietnameseLines(text)
  const length = text.length
  let at = 0
  while (at < length) {
    const code = text.charCodeAt(at)
    if (code < 0xc0 || code >= LETTER_LIMIT || TONE[code] === 0) {
      at++
      continue
    }
    let start = at
    while (start > 0 && at - start < LONGEST_SYLLABLE && isLetter(text.charCodeAt(start - 1))) start--
    let end = at + 1
    while (end < length && isLetter(text.charCodeAt(end))) end++
    if (end - start <= LONGEST_SYLLABLE && !isMarkAt(text, end))
      placeTone(text, start, end, style, isVietnamese, builder)
    at = end
  }
  return builder.finish()
}

/** Any letter, of Vietnamese or not, or a mark that stayed apart: what touches a syllable makes it another word. */
function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
  if (code < 0xc0) return code === 0xaa || code === 0xba
  return code < 0x2000 ? code !== 0xd7 && code !== 0xf7 : isFullWidth(code)
}

const MARK = /^\p{M}/u

/** A mark of another script after the syllable: the marks behind it would compose with the bare letter (`loé\u3099\u0300`). */
function isMarkAt(text: string, at: number): boolean {
  return text.charCodeAt(at) >= 0x2000 && MARK.test(text.slice(at, at + 2))
}

function placeTone(
  text: string,
  start: number,
  end: number,
  style: ToneStyle,
  isVietnamese: (at: number) => boolean,
  builder: RevisionBuilder,
): void {
  const length = end - start
  let toneAt = -1
  let tone = 0
  let vowels = 0
  let doubled = false
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(start + i)
    if (code >= LETTER_LIMIT || BASE[code] === 0) return
    units[i] = code
    bases[i] = BASE[code]!
    vowels += VOWEL[code]!
    const here = TONE[code]!
    if (here === 0) continue
    // The same mark twice (`hòà`) is one mark; two different ones are no syllable.
    if (tone !== 0 && here !== tone) return
    if (tone !== 0) {
      units[i] = untoned(code)
      doubled = true
    } else toneAt = i
    tone = here
  }
  if (vowels < 2) return
  // Nearly every mark stands where it should: that is known before the syllable is looked up.
  if (!doubled && toneIndex(bases, rhymeStart(bases, length), length, style) === toneAt) return
  const shape = shapeOf(bases, length)
  if (shape < 0 || !bearsTone(bases, length, tone)) return
  const target = toneTarget(bases, length, shape, toneAt, tone, style)
  if (target === toneAt && !doubled) return
  if (!isVietnamese(start)) return
  const other = toneTarget(bases, length, shape, toneAt, tone, style === 'old' ? 'new' : 'old')
  const rule = other === toneAt && !doubled ? STYLE : MISPLACED
  units[toneAt] = untoned(units[toneAt]!)
  const place = untoned(units[target]!)
  units[target] = toned(place, tone)
  let first = 0
  while (units[first] === text.charCodeAt(start + first)) first++
  let last = length - 1
  while (units[last] === text.charCodeAt(start + last)) last--
  builder.replace(start + first, start + last + 1, units, first, last + 1 - first, rule)
}
