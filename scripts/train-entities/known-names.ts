import {
  buildKnownNames,
  type KnownNames,
  LONGEST_NAME,
  nameHash,
  nameKey,
} from '../../src/entities/features/known-names.js'
import { isCapital, shapesOf } from '../../src/entities/features/shapes.js'
import type { EntityFinder } from '../../src/entities/find-entities.js'
import { atomKeys } from '../../src/lexicon/atom-keys.js'
import { atomAt, scanAtoms } from '../../src/text/atoms.js'
import { entitiesOf } from './evaluate.js'

const TYPES = ['PERSON', 'ORGANIZATION', 'LOCATION']
const SURE = { uses: 3, share: 0.75 }
const PERHAPS = { uses: 2, share: 0.35 }

/** Tags raw news and keeps what runs of capitals mostly are. */
export function learnKnownNames(texts: readonly string[], finder: EntityFinder): KnownNames {
  const uses = new Map<number, number>()
  const tagged = new Map<number, number[]>()
  for (const text of texts) {
    const atoms = scanAtoms(text)
    const keys = atomKeys(text, atoms)
    const shapes = shapesOf(text, atoms, keys)
    for (let at = 0; at < atoms.count; at++) {
      let hash = 0
      for (
        let last = at;
        last < atoms.count && last < at + LONGEST_NAME && isCapital(shapes[last]!);
        last++
      ) {
        hash = nameHash(hash, keys[last]!)
        uses.set(nameKey(hash), (uses.get(nameKey(hash)) ?? 0) + 1)
      }
    }
    for (const { type, start, end } of entitiesOf(finder, text)) {
      const kind = TYPES.indexOf(type)
      if (kind < 0) continue
      const from = atomAt(atoms, start)
      const to = atomAt(atoms, end)
      if (to - from > LONGEST_NAME) continue
      let hash = 0
      let at = from
      for (; at < to && isCapital(shapes[at]!); at++) hash = nameHash(hash, keys[at]!)
      if (at < to) continue
      const row = tagged.get(nameKey(hash)) ?? [0, 0, 0]
      row[kind] = row[kind]! + 1
      tagged.set(nameKey(hash), row)
    }
  }
  const found: [number, number][] = []
  for (const [key, row] of tagged) {
    const kind = row.indexOf(Math.max(...row))
    const share = row[kind]! / uses.get(key)!
    if (row[kind]! >= SURE.uses && share >= SURE.share) found.push([key, kind])
    else if (row[kind]! >= PERHAPS.uses && share >= PERHAPS.share) found.push([key, kind + 3])
  }
  found.sort((a, b) => a[0] - b[0])
  return buildKnownNames(
    Int32Array.from(found, ([key]) => key),
    Uint8Array.from(found, ([, kind]) => kind),
  )
}
