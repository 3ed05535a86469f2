import { classAt, DIGIT } from '../text/characters.js'
import { oncePer } from '../text/once-per.js'
import { comparisonKey } from '../vietnamese/key.js'
import { BASE, LETTER_LIMIT } from '../vietnamese/letters.js'
import { headsOf, type PageDebris, phrasesFor, wordsOfKey } from './debris.js'
import type { Line } from './lines.js'

// What the rules ask of a line's words and of its whole key they ask of short lines only.
const WORDS_UP_TO = 160
const KEY_UP_TO = 220
const KEY_OF_LONGER = 64

/** What the rules look phrases up with. */
export interface LineKey {
  /** Comparison key of the line, of a longer line its beginning. */
  readonly key: string
  /** Its words without numbers. */
  readonly words: readonly string[]
}

const NOTHING: LineKey = { key: '', words: [] }

/**
 * The key and the words of a line, as the rules want them. Both stay empty where no phrase begins as the line does and
 * nobody asks what it ends with: that is so of most lines, and what the rules say of them is the same.
 *
 * @param line - a line, trimmed
 * @param debris - the phrases that will be looked up
 * @param toItsEnd - whether phrases in the middle and at the end are, too
 */
export function keyOfLine(line: Line, debris: PageDebris, toItsEnd: boolean): LineKey {
  if (line.long) return NOTHING
  const { text } = line
  if (!toItsEnd) {
    const end = plainWordEnd(text)
    if (end > 0 && !openingsOf(debris).has(comparisonKey(text.slice(0, end)))) return NOTHING
  }
  const key = comparisonKey(text.length <= KEY_UP_TO ? text : text.slice(0, KEY_OF_LONGER))
  return { key, words: text.length <= WORDS_UP_TO ? wordsOfKey(key).filter(isWord) : [] }
}

/** Where the word ends that a line begins with; 0 where it is none of plain letters between plain marks. */
function plainWordEnd(text: string): number {
  let at = 0
  while (at < text.length && at < KEY_OF_LONGER) {
    const code = text.charCodeAt(at)
    if (code >= LETTER_LIMIT || BASE[code] === 0) return code < 0x80 && classAt(text, at) !== DIGIT ? at : 0
    at++
  }
  return at < KEY_OF_LONGER ? at : 0
}

/** First words of all phrases that a line may begin with. */
const openingsOf = oncePer(
  (debris: PageDebris): ReadonlySet<string> =>
    new Set([
      ...[...debris.starts.values(), ...debris.labels.values()].flatMap((byWord) => [...byWord.keys()]),
      ...[...debris.opens.keys()].map((phrase) => phrase.split(' ')[0]!),
      ...headsOf(phrasesFor(debris, 'noise', 'words')),
      ...headsOf(phrasesFor(debris, 'noise', 'line')),
      ...headsOf(phrasesFor(debris, 'metadata', 'words')),
      ...headsOf(phrasesFor(debris, 'metadata', 'section')),
    ]),
)

/** False for numbers. */
export function isWord(word: string): boolean {
  return classAt(word, 0) !== DIGIT
}
