import { atomKeys } from '../lexicon/atom-keys.js'
import { remembering } from '../lexicon/remembering.js'
import { ATOM_LETTERS, type Atoms, scanAtoms } from '../text/atoms.js'
import { isLetter, isUpperCode } from '../text/characters.js'
import { lowerCaseAt } from '../text/lower-case.js'

/** The text around short forms; what not every article is asked for is made when it first is. */
export interface Context {
  readonly text: string
  readonly atoms: Atoms
  /** The whole text in lower case, same offsets. */
  readonly lower: () => string
  /** Whether the text may have words with all of these keys: most words that are looked for are nowhere in it. */
  readonly mayHave: (keys: Int32Array) => boolean
  /** Atoms of two letters and more that begin with a capital, in order. */
  readonly capitalized: () => readonly number[]
}

export function contextOf(text: string, atoms: Atoms, keys: Int32Array): Context {
  let lower: string | undefined
  let words: Uint8Array | undefined
  let capitalized: readonly number[] | undefined
  return {
    text,
    atoms,
    lower: () => (lower ??= lowerCase(text)),
    mayHave: (wanted) => hasAll((words ??= bitsOf(keys)), wanted),
    capitalized: () => (capitalized ??= capitalizedAtoms(text, atoms)),
  }
}

/** One bit for the low half of every key. */
function bitsOf(keys: Int32Array): Uint8Array {
  const bits = new Uint8Array(0x2000)
  for (let i = 0; i < keys.length; i++) {
    const low = keys[i]! & 0xffff
    bits[low >> 3] = bits[low >> 3]! | (1 << (low & 7))
  }
  return bits
}

function hasAll(bits: Uint8Array, keys: Int32Array): boolean {
  for (let i = 0; i < keys.length; i++) {
    const low = keys[i]! & 0xffff
    if ((bits[low >> 3]! & (1 << (low & 7))) === 0) return false
  }
  return true
}

function capitalizedAtoms(text: string, { count, start, end, kind }: Atoms): readonly number[] {
  const found: number[] = []
  for (let at = 0; at < count; at++) {
    if (kind[at] !== ATOM_LETTERS || end[at]! - start[at]! < 2) continue
    if (isUpperCode(text.charCodeAt(start[at]!))) found.push(at)
  }
  return found
}

/** Lower case with the same offsets: a letter whose lower case is longer stays as it is. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  let result = ''
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]!.toLowerCase()
    result += letter.length === 1 ? letter : text[at]!
  }
  return result
}

// Pure caches: articles are asked for the same words.
const keysOfWords = remembering(wordKeys)
const innerKeys = remembering((phrase) => wordKeys(phrase).subarray(1, -1))
const lowerOf = remembering((phrase) => phrase.toLowerCase())

/** The keys of a phrase's words; numbers and marks have none. */
function wordKeys(phrase: string): Int32Array {
  const text = phrase.normalize('NFC')
  const atoms = scanAtoms(text)
  return atomKeys(text, atoms).filter((_, at) => atoms.kind[at] === ATOM_LETTERS)
}

/** True where a word or phrase, given in lower case, stands between two offsets as one of its own. */
export function hasWord(context: Context, word: string, from: number, to: number): boolean {
  const start = Math.max(0, from)
  const end = Math.min(to, context.text.length)
  // The part of a word that is cut at the edge of what is looked at counts as a word, and has no key.
  if (
    !context.mayHave(keysOfWords(word)) &&
    !(isLetterAt(context.text, start - 1) && isAt(context.text, word, start)) &&
    !(isLetterAt(context.text, end) && isAt(context.text, word, end - word.length))
  )
    return false
  const part = context.lower().slice(start, end)
  for (let at = part.indexOf(word); at >= 0; at = part.indexOf(word, at + 1)) {
    if (!isLetterAt(part, at - 1) && !isLetterAt(part, at + word.length)) return true
  }
  return false
}

function isAt(text: string, word: string, at: number): boolean {
  return at >= 0 && lowerCaseAt(text, at, at + word.length) === word
}

export function isLetterAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && isLetter(text.charCodeAt(at))
}

/** True where a phrase stands between two offsets in any letters, also within words. */
export function hasPhrase(context: Context, phrase: string, from: number, to: number): boolean {
  // Only its first and its last word may be parts of others.
  if (!context.mayHave(innerKeys(phrase))) return false
  const start = Math.max(0, from)
  const lower = lowerOf(phrase)
  const part = context.text.slice(start, to)
  if (part.includes(phrase) || part.includes(lower)) return true
  return context.lower().slice(start, to).includes(lower)
}
