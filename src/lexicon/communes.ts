import { oncePer } from '../text/once-per.js'
import { foldSyllable } from '../vietnamese/key.js'
import { BASE, TONE, toned } from '../vietnamese/letters.js'
import type { Lexicon } from './lexicon.js'

/** One commune out of the compact lists in `communes.json` and `communes-former.json`. */
export interface Commune {
  readonly code: string
  readonly unit: string
  readonly name: string
  /** Code of the province (current communes) or of the district (former ones). */
  readonly parent: string
  /** Code of the current commune that a former one became part of. */
  readonly successor?: string
}

const UNITS: Readonly<Record<string, string>> = { p: 'phường', x: 'xã', t: 'thị trấn', k: 'đặc khu' }
const CODE_LENGTH = 5
/** Between code and name stand the letter of the unit and a space. */
const NAME_AT = CODE_LENGTH + 2
const NEW_LINE = 0x0a
const SPACE = 0x20
const COMMA = 0x2c
const MORE = 0x3e

/** Reads one item of a list: `00004p Ba Đình`, or `00001p Phúc Xá>00097`. */
function readItem(item: string, parent: string): Commune {
  const code = item.slice(0, CODE_LENGTH)
  const unit = UNITS[item[CODE_LENGTH]!]!
  const mark = item.indexOf('>')
  const name = item.slice(CODE_LENGTH + 2, mark === -1 ? undefined : mark)
  return mark === -1
    ? { code, unit, name, parent }
    : { code, unit, name, parent, successor: item.slice(mark + 1) }
}

interface Lists {
  /** All lists, a line each. */
  readonly text: string
  /** The same in lower case, to be searched. */
  readonly lower: string
  /** Where each line begins, and whose it is. */
  readonly starts: readonly number[]
  readonly parents: readonly string[]
  /** Where items begin, in the order of the text. */
  readonly items: Int32Array
  /** Open addressing by the hash of an item's name: the first item of that hash and one more, 0 where a slot is free. */
  readonly slots: Int32Array
  /** The next item of the same hash, or -1. */
  readonly next: Int32Array
  /** Current communes: where the item of a code begins. */
  readonly byCode: ReadonlyMap<string, number>
}

const listsOf = oncePer((lexicon: Lexicon): Lists => {
  const starts: number[] = []
  const parents: string[] = []
  const lines: string[] = []
  let length = 0
  const add = (parent: string, communes: string) => {
    starts.push(length)
    parents.push(parent)
    lines.push(communes)
    length += communes.length + 1
  }
  for (const { province, communes } of lexicon.communes.entries) add(province, communes)
  const current = length
  for (const { district, communes } of lexicon.formerCommunes.entries) add(district, communes)
  const text = lines.map((line) => `${line}\n`).join('')
  const lower = text.toLowerCase()
  const items = itemsOf(text)
  return {
    text,
    lower,
    starts,
    parents,
    items,
    ...indexOf(lower, items),
    byCode: codesOf(text, items, current),
  }
})

function itemsOf(text: string): Int32Array {
  const items: number[] = []
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at)
    if (code === SPACE || code === COMMA || code === NEW_LINE) at++
    else {
      items.push(at)
      at = endOf(text, at)
    }
  }
  return Int32Array.from(items)
}

function indexOf(lower: string, items: Int32Array): Pick<Lists, 'slots' | 'next'> {
  let capacity = 16
  while (capacity < items.length * 2) capacity *= 2
  const slots = new Int32Array(capacity)
  const next = new Int32Array(items.length).fill(-1)
  const hashes = new Int32Array(items.length)
  // backwards, so that the items of one name are in the order of the text
  for (let item = items.length - 1; item >= 0; item--) {
    const start = items[item]! + NAME_AT
    const hash = hashOf(lower, start, nameEnd(lower, start))
    hashes[item] = hash
    let slot = hash & (capacity - 1)
    while (slots[slot] !== 0 && hashes[slots[slot]! - 1] !== hash) slot = (slot + 1) & (capacity - 1)
    if (slots[slot] !== 0) next[item] = slots[slot]! - 1
    slots[slot] = item + 1
  }
  return { slots, next }
}

function codesOf(text: string, items: Int32Array, end: number): ReadonlyMap<string, number> {
  const codes = new Map<string, number>()
  for (const item of items) {
    const code = text.slice(item, item + CODE_LENGTH)
    if (item < end && !codes.has(code)) codes.set(code, item)
  }
  return codes
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash ^ (hash >>> 15)
}

/** Where a name ends: the item does, or its successor follows. */
function nameEnd(lower: string, start: number): number {
  let at = start
  while (lower.charCodeAt(at) !== COMMA && lower.charCodeAt(at) !== NEW_LINE && lower.charCodeAt(at) !== MORE)
    at++
  return at
}

/**
 * All communes of a name, of today and of before 1 July 2025. The lists stay one string with an index of offsets:
 * thirteen thousand objects and keys would be made for the few communes that an article names.
 *
 * @param name - without its unit word, in any spelling
 */
export function communesNamed(name: string, lexicon: Lexicon): readonly Commune[] {
  const all = listsOf(lexicon)
  const { lower, items, slots, next } = all
  const found: number[] = []
  for (const spelling of spellingsOf(name.toLowerCase())) {
    let slot = hashOf(spelling, 0, spelling.length) & (slots.length - 1)
    for (; slots[slot] !== 0; slot = (slot + 1) & (slots.length - 1)) {
      for (let item = slots[slot]! - 1; item >= 0; item = next[item]!) {
        const start = items[item]! + NAME_AT
        if (lower.startsWith(spelling, start) && nameEnd(lower, start) === start + spelling.length)
          found.push(items[item]!)
      }
    }
  }
  return found.map((start) => readItem(all.text.slice(start, endOf(all.text, start)), parentAt(all, start)))
}

/** Whose list an offset lies in. */
function parentAt({ starts, parents }: Lists, offset: number): string {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return parents[low]!
}

/** The current commune of a code. */
export function communeOfCode(code: string, lexicon: Lexicon): Commune | undefined {
  const all = listsOf(lexicon)
  const at = all.byCode.get(code)
  return at === undefined ? undefined : readItem(all.text.slice(at, endOf(all.text, at)), parentAt(all, at))
}

/** Where an item ends: at a comma, or with its list. */
function endOf(list: string, at: number): number {
  let end = at
  while (end < list.length && list.charCodeAt(end) !== COMMA && list.charCodeAt(end) !== NEW_LINE) end++
  return end
}

const I = 0x69
const Y = 0x79

/** How our lists may write a name: as it is, with the tone in the old place, and with `y` or `i` where both are usual. */
function spellingsOf(lower: string): readonly string[] {
  const syllables = lower.split(' ')
  const withI = syllables.map((syllable) => foldSyllable(syllable))
  const asWritten = withI.map((folded, index) => likeWritten(folded, syllables[index]!))
  const withY = withI.map((folded) => likeWritten(folded, folded.replace(OPEN_I, '$1y')))
  return [...new Set([lower, ...[withI, asWritten, withY].map((spelling) => spelling.join(' '))])]
}

const OPEN_I = /^([hklmstv])[iìỉĩíị]$/u

/** A folded syllable with the `y` that the written one has. */
function likeWritten(folded: string, written: string): string {
  if (folded.length !== written.length) return folded
  let syllable = ''
  for (let at = 0; at < folded.length; at++) {
    const letter = folded.charCodeAt(at)
    const isY = BASE[letter] === I && BASE[written.charCodeAt(at)] === Y
    syllable += isY ? String.fromCharCode(toned(Y, TONE[letter]!)) : folded[at]
  }
  return syllable
}
