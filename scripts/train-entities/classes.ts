import { shapesOf } from '../../src/entities/features/shapes.js'
import { classKey } from '../../src/entities/features/statistics.js'
import { atomKeys } from '../../src/lexicon/atom-keys.js'
import { scanAtoms } from '../../src/text/atoms.js'
import { exchangeClasses } from './exchange.js'

const ROUNDS = 12
const LEAST_USES = 5

/** Classes of syllables by their neighbors in raw news, fine and coarse. */
export interface SyllableClasses {
  readonly keys: Int32Array
  readonly fine: Uint8Array
  readonly coarse: Uint8Array
}

/** Learns them; deterministic. */
export function learnClasses(texts: readonly string[], log: (line: string) => void): SyllableClasses {
  const counts = new Map<number, number>()
  const lines: Int32Array[] = []
  for (const text of texts) {
    for (const line of text.split('\n')) {
      const atoms = scanAtoms(line)
      const keys = atomKeys(line, atoms)
      const shapes = shapesOf(line, atoms, keys)
      const ids = keys.map((_, at) => classKey(keys, shapes, at))
      for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
      lines.push(ids)
    }
  }
  const vocabulary = [...counts]
    .filter(([, count]) => count >= LEAST_USES)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .map(([key]) => key)
  const index = new Map(vocabulary.map((key, at) => [key, at]))
  const sequence = new Int32Array(lines.reduce((sum, line) => sum + line.length + 1, 0))
  let at = 0
  for (const line of lines) {
    for (const id of line) sequence[at++] = index.get(id) ?? -1
    sequence[at++] = -1
  }
  const learn = (classes: number) =>
    Uint8Array.from(exchangeClasses(sequence, vocabulary.length, classes, ROUNDS, log))
  return { keys: Int32Array.from(vocabulary), fine: learn(250), coarse: learn(40) }
}
