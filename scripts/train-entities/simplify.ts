import type { EntityType } from '../../src/article.js'
import { LAYERS, tagOf } from '../../src/entities/labels.js'

/** A tuple that occurs less often loses a layer: the decoder's time grows with the number of tuples. */
const RARE = 10
/** Grammars find these wherever they nest; the model learns them where they stand alone. */
const BY_GRAMMAR: readonly EntityType[] = ['DATE', 'LAW']
/** Which type goes first, after the inner layers. */
const ORDER: readonly EntityType[] = ['EVENT', 'LOCATION', 'ORGANIZATION', 'TITLE', 'PERSON', 'LAW', 'DATE']

/** Replaces tuples by simpler ones, in place, until none is rare. */
export function simplifyTuples(tuples: Int32Array): void {
  replace(tuples, new Map([...countsOf(tuples).keys()].map((tuple) => [tuple, aloneByGrammar(tuple)])))
  const inner = LAYERS.flatMap((type, layer) => (LAYERS.indexOf(type) === layer ? [] : [layer]))
  const order = [...inner, ...ORDER.map((type) => LAYERS.indexOf(type))]
  for (;;) {
    const rare = [...countsOf(tuples)].filter(([tuple, count]) => tuple !== 0 && count < RARE)
    if (rare.length === 0) return
    replace(
      tuples,
      new Map(rare.map(([tuple]) => [tuple, without(tuple, order.find((at) => tagOf(tuple, at) !== 0)!)])),
    )
  }
}

function countsOf(tuples: Int32Array): Map<number, number> {
  const counts = new Map<number, number>()
  for (const tuple of tuples) counts.set(tuple, (counts.get(tuple) ?? 0) + 1)
  return counts
}

function replace(tuples: Int32Array, by: ReadonlyMap<number, number>): void {
  for (let at = 0; at < tuples.length; at++) tuples[at] = by.get(tuples[at]!) ?? tuples[at]!
}

function aloneByGrammar(tuple: number): number {
  return BY_GRAMMAR.reduce((rest, type) => {
    const others = without(rest, LAYERS.indexOf(type))
    return others === 0 ? rest : others
  }, tuple)
}

function without(tuple: number, layer: number): number {
  return tuple & ~(3 << (2 * layer))
}
