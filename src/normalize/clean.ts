import {
  firstOdd,
  inWord,
  isBlank,
  kindOf,
  LINE_BREAK,
  ODD_SPACE,
  PLAIN,
  pairComposes,
  SURROGATE,
  unitsAt,
} from './attention.js'
import { type Revision, revise, ruleNumber, unchanged } from './revision.js'
import type { Unicode } from './unicode.js'
import { cleanWord } from './word.js'

const SPACE_RULE = ruleNumber('space')
const ONE_SPACE = [0x20]
const ONE_BREAK = [0x0a]

/**
 * The default pass: composed letters, Latin for look-alikes inside Vietnamese words, marks in order and once, plain
 * spaces, nothing invisible. Clean text comes back as the very string it was.
 *
 * Only words that hold something odd are taken up; the rest is looked at and passed over.
 */
export function clean(text: string, unicode: Unicode): Revision {
  const { nfc } = unicode
  const length = text.length
  let at = firstOdd(text, 0)
  if (at === length) return unchanged(text)
  const builder = revise(text)
  let done = 0
  while (at < length) {
    const kind = kindOf(text.charCodeAt(at), nfc)
    if (kind === PLAIN) at++
    else if (kind === SURROGATE && !pairComposes(text, at, nfc)) at += unitsAt(text, at)
    else if (kind === LINE_BREAK && text.charCodeAt(at - 1) === 0x0d) done = ++at
    else if (kind === ODD_SPACE || kind === LINE_BREAK) {
      builder.replace(at, at + 1, kind === ODD_SPACE ? ONE_SPACE : ONE_BREAK, 0, 1, SPACE_RULE)
      done = ++at
    } else {
      let start = at
      while (start > done && inWord(text.charCodeAt(start - 1), nfc)) start--
      if (start > done && !isBlank(text.charCodeAt(start - 1), nfc)) start--
      at++
      while (at < length && inWord(text.charCodeAt(at), nfc)) at++
      cleanWord(text, start, at, unicode, builder)
      done = at
    }
    at = firstOdd(text, at)
  }
  return builder.finish()
}
