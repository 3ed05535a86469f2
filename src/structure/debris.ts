import documentTypes from '../../dictionaries/document-types.json' with { type: 'json' }
import data from '../../dictionaries/page-debris.json' with { type: 'json' }
import type { DebrisPhrase } from '../lexicon/generated/entries.js'
import { classAt, DIGIT, LETTER } from '../text/characters.js'
import { oncePer } from '../text/once-per.js'
import { comparisonKey } from '../vietnamese/key.js'

export type DebrisRole = DebrisPhrase['role']
export type DebrisMatch = DebrisPhrase['match']

/** The phrases of a page's furniture, ready to be looked up. */
export interface PageDebris {
  /** Role → match → comparison keys of the phrases. */
  readonly phrases: ReadonlyMap<DebrisRole, ReadonlyMap<DebrisMatch, ReadonlySet<string>>>
  /** Role → first word → phrases that open a line with it, longest first. */
  readonly starts: ReadonlyMap<DebrisRole, ReadonlyMap<string, readonly string[]>>
  /** The same, for lines that end without a stop. */
  readonly labels: ReadonlyMap<DebrisRole, ReadonlyMap<string, readonly string[]>>
  /** Key of a heading → what the lines under it are. */
  readonly opens: ReadonlyMap<string, 'links' | 'comments'>
  /** Keys of the types of legal documents: `nghị quyết`. */
  readonly documentTypes: ReadonlySet<string>
}

/**
 * Puts the phrases of `dictionaries/page-debris.json`, or a toy list, into the shape the rules look up.
 *
 * @param entries - phrases in any order
 * @param documents - names of the types of legal documents
 * @example compileDebris([{ phrase: 'in bài', role: 'noise', match: 'words' }])
 */
export function compileDebris(entries: Iterable<DebrisPhrase>, documents: Iterable<string> = []): PageDebris {
  const phrases = new Map<DebrisRole, Map<DebrisMatch, Set<string>>>()
  const starts = new Map<DebrisRole, Map<string, string[]>>()
  const labels = new Map<DebrisRole, Map<string, string[]>>()
  const opens = new Map<string, 'links' | 'comments'>()
  for (const entry of entries) {
    const wordwise = entry.match === 'line' || entry.match === 'words' || entry.match === 'section'
    const key = wordwise ? wordsOf(entry.phrase).join(' ') : comparisonKey(entry.phrase)
    const shelf = phrases.get(entry.role) ?? new Map<DebrisMatch, Set<string>>()
    phrases.set(entry.role, shelf.set(entry.match, (shelf.get(entry.match) ?? new Set()).add(key)))
    if (entry.match === 'start') shelve(starts, entry.role, key)
    if (entry.match === 'label') shelve(labels, entry.role, key)
    if (entry.opens !== undefined) opens.set(key, entry.opens)
  }
  return {
    phrases,
    starts,
    labels,
    opens,
    documentTypes: new Set(Array.from(documents, (name) => comparisonKey(name))),
  }
}

function shelve(starts: Map<DebrisRole, Map<string, string[]>>, role: DebrisRole, key: string): void {
  const byWord = starts.get(role) ?? new Map<string, string[]>()
  starts.set(role, byWord)
  const word = firstWord(key)
  byWord.set(
    word,
    [...(byWord.get(word) ?? []), key].sort((a, b) => b.length - a.length),
  )
}

/** The letters and digits that a text begins with. */
function firstWord(text: string): string {
  let at = 0
  while (at < text.length) {
    const cls = classAt(text, at)
    if (cls !== LETTER && cls !== DIGIT) break
    at += text.codePointAt(at)! > 0xffff ? 2 : 1
  }
  return text.slice(0, at)
}

let bundled: PageDebris | null = null

/** The phrases that come with the package; read at the first use. */
export function bundledDebris(): PageDebris {
  bundled ??= compileDebris(
    data.entries as readonly DebrisPhrase[],
    documentTypes.entries.map(({ name }) => name),
  )
  return bundled
}

const NONE: ReadonlySet<string> = new Set()

export function phrasesFor(debris: PageDebris, role: DebrisRole, match: DebrisMatch): ReadonlySet<string> {
  return debris.phrases.get(role)?.get(match) ?? NONE
}

/** Comparison keys of the words and numbers of a short text; marks fall away. */
export function wordsOf(text: string): readonly string[] {
  return wordsOfKey(comparisonKey(text))
}

/** The same, of a text whose comparison key is known. */
export function wordsOfKey(key: string): readonly string[] {
  const words: string[] = []
  for (let at = 0; at < key.length; ) {
    const cls = classAt(key, at)
    const from = at
    do at += key.codePointAt(at)! > 0xffff ? 2 : 1
    while (at < key.length && classAt(key, at) === cls)
    if (cls === LETTER || cls === DIGIT) words.push(key.slice(from, at))
  }
  return words
}

/** True where the words can be laid out with phrases alone, whatever their number. */
export function isTiled(words: readonly string[], phrases: ReadonlySet<string>): boolean {
  if (words.length === 0 || words.length > 60 || !headsOf(phrases).has(words[0]!)) return false
  const reachable = new Uint8Array(words.length + 1)
  reachable[0] = 1
  for (let at = 0; at < words.length; at++) {
    if (reachable[at] === 0) continue
    let phrase = ''
    for (let end = at; end < Math.min(words.length, at + 7); end++) {
      phrase = phrase === '' ? words[end]! : `${phrase} ${words[end]!}`
      if (phrases.has(phrase)) reachable[end + 1] = 1
    }
  }
  return reachable[words.length] === 1
}

/** True where the words together are one of the phrases. */
export function isPhrase(words: readonly string[], phrases: ReadonlySet<string>): boolean {
  return words.length > 0 && headsOf(phrases).has(words[0]!) && phrases.has(words.join(' '))
}

/** First words of the phrases of a set, which most lines do not begin with. */
export const headsOf = oncePer(
  (phrases: ReadonlySet<string>): ReadonlySet<string> =>
    new Set(Array.from(phrases, (phrase) => phrase.split(' ')[0]!)),
)

/** Length of the longest phrase that the key begins with and that ends at a word's end; 0 if none does. */
export function startLength(
  key: string,
  debris: PageDebris,
  role: DebrisRole,
  match: 'starts' | 'labels' = 'starts',
): number {
  const candidates = candidatesFor(firstWord(key), debris, role, match)
  return candidates?.find((phrase) => key.startsWith(phrase) && isWordEnd(key, phrase.length))?.length ?? 0
}

function candidatesFor(
  word: string,
  debris: PageDebris,
  role: DebrisRole,
  match: 'starts' | 'labels',
): readonly string[] | undefined {
  return debris[match].get(role)?.get(word)
}

/** Length of an author's label (`Tác giả:`, `Tin, ảnh:`) at the beginning of a line; 0 if there is none. */
export function labelLength(line: string, debris: PageDebris, role: 'byline' | 'source' = 'byline'): number {
  if (candidatesFor(comparisonKey(firstWord(line.trimStart())), debris, role, 'starts') === undefined)
    return 0
  const key = comparisonKey(line.slice(0, 64))
  const length = startLength(key, debris, role)
  return key[length - 1] === ':' ? line.indexOf(':') + 1 : length
}

export function endsWithPhrase(key: string, phrases: ReadonlySet<string>): boolean {
  for (let length = Math.min(key.length, 48); length > 0; length--) {
    if (phrases.has(key.slice(key.length - length))) return true
  }
  return false
}

export function containsPhrase(key: string, phrases: ReadonlySet<string>): boolean {
  for (const phrase of phrases) if (key.includes(phrase)) return true
  return false
}

function isWordEnd(key: string, at: number): boolean {
  return at >= key.length || !/[\p{L}\p{M}]/u.test(key[at]!) || !/[\p{L}\p{M}]/u.test(key[at - 1]!)
}
