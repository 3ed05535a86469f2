/**
 * Raw text as one long sequence of syllables, for counting: 0 is a break (a mark, a number, a line's end), any other
 * number stands for a syllable by its key (case and tone placement do not matter).
 */
import { readFileSync } from 'node:fs'
import { atomKeys } from '../../src/lexicon/atom-keys.js'
import { ATOM_LETTERS, scanAtoms } from '../../src/text/atoms.js'
import { isUpper } from '../../src/text/characters.js'

export interface Syllables {
  /** Dense id, from 1, of a key. */
  readonly idOf: Map<number, number>
  /** Key of an id; index 0 is the break. */
  readonly keyOf: number[]
  /** A common spelling of an id, for reports. */
  readonly spelling: string[]
}

export interface SyllableSequence {
  readonly ids: Int32Array
  /** 1 where the syllable begins with a capital, 2 where it does so without being first after a break. */
  readonly capital: Uint8Array
}

export function emptySyllables(): Syllables {
  return { idOf: new Map(), keyOf: [0], spelling: [''] }
}

/** Texts of the raw news. */
export function readNews(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { text: string }).text.normalize('NFC'))
}

export function syllableSequence(texts: Iterable<string>, syllables: Syllables): SyllableSequence {
  const ids: number[] = [0]
  const capital: number[] = [0]
  for (const text of texts) {
    const atoms = scanAtoms(text)
    const keys = atomKeys(text, atoms)
    for (let i = 0; i < atoms.count; i++) {
      const start = atoms.start[i]!
      if (atoms.kind[i] !== ATOM_LETTERS) {
        ids.push(0)
        capital.push(0)
        continue
      }
      if (i > 0 && start - atoms.end[i - 1]! !== 1) {
        ids.push(0)
        capital.push(0)
      }
      const surface = text.slice(start, atoms.end[i])
      const upper = isUpper(surface[0]!)
      capital.push(upper ? (ids[ids.length - 1] === 0 ? 1 : 2) : 0)
      ids.push(syllableId(syllables, keys[i]!, surface))
    }
    ids.push(0)
    capital.push(0)
  }
  return { ids: Int32Array.from(ids), capital: Uint8Array.from(capital) }
}

export function syllableId(syllables: Syllables, key: number, surface: string): number {
  const known = syllables.idOf.get(key)
  if (known !== undefined) return known
  const id = syllables.keyOf.length
  syllables.idOf.set(key, id)
  syllables.keyOf.push(key)
  syllables.spelling.push(surface.toLowerCase())
  return id
}
