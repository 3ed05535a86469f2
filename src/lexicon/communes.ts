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
}

// A pure cache: the lists of a lexicon never change.
const lists = new WeakMap<Lexicon, Lists>()

function listsOf(lexicon: Lexicon): Lists {
  const known = lists.get(lexicon)
  if (known !== undefined) return known
  const starts: number[] = []
  const parents: string[] = []
  let text = ''
  const add = (parent: string, communes: string) => {
    starts.push(text.length)
    parents.push(parent)
    text += `${communes}\n`
  }
  for (const { province, communes } of lexicon.communes.entries) add(province, communes)
  for (const { district, communes } of lexicon.formerCommunes.entries) add(district, communes)
  const made = { text, lower: text.toLowerCase(), starts, parents }
  lists.set(lexicon, made)
  return made
}

/**
 * All communes of a name, of today and of before 1 July 2025. The lists are searched as one string: thirteen thousand
 * objects and keys would be made for the few communes that an article names.
 *
 * @param name - without its unit word, in any spelling
 */
export function communesNamed(name: string, lexicon: Lexicon): readonly Commune[] {
  const all = listsOf(lexicon)
  const found = new Set<number>()
  for (const spelling of spellingsOf(name.toLowerCase())) {
    const wanted = ` ${spelling}`
    for (let at = all.lower.indexOf(wanted); at !== -1; at = all.lower.indexOf(wanted, at + 1)) {
      // Before the name stand a code and the letter of its unit; after it, the item ends or the successor follows.
      if (ENDS.has(all.lower[at + wanted.length]!) && UNIT.test(all.lower[at - 1]!))
        found.add(at - CODE_LENGTH - 1)
    }
  }
  return [...found].map((start) =>
    readItem(all.text.slice(start, endOf(all.text, start)), parentAt(all, start)),
  )
}

const ENDS = new Set([',', '>', '\n'])
const UNIT = /^[pxtk]$/u

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
  for (const { province, communes } of lexicon.communes.entries) {
    const at = communes.indexOf(code)
    if (at !== -1) return readItem(communes.slice(at, endOf(communes, at)), province)
  }
  return undefined
}

/** Where an item ends: at a comma, or with its list. */
function endOf(list: string, at: number): number {
  const comma = list.indexOf(',', at)
  const line = list.indexOf('\n', at)
  const ends = [comma, line].filter((end) => end !== -1)
  return ends.length === 0 ? list.length : Math.min(...ends)
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
