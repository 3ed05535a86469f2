import { isCapital, LOWER } from '../entities/features/shapes.js'
import type { View } from '../entities/features/view.js'
import type { ScoreLabels, Stretch } from './scores.js'
import type { Evidence } from './trace.js'

const REACH = 3
const SHOWN = 4
const LEAST = 0.05
/** Set off against a change of nothing: the key of a word that stands nowhere. */
const UNKNOWN = 0

/** Takes one thing away from a view at an atom, and puts it back. */
interface Removal {
  readonly of: string
  readonly at: number
  readonly arrays: readonly { readonly array: Int32Array | Uint8Array; readonly without: number }[]
}

/**
 * What decided at an atom: everything in its window is taken away in turn, and what the label then loses of its lead
 * over the runner-up is the weight of what was taken. Hashed features have no names; this asks for none.
 */
export function createWitness(view: View, score: ScoreLabels) {
  const blind = copyOf(view)
  return (at: number, stretch: Stretch, label: number, runnerUp: number): readonly Evidence[] => {
    const lead = () => {
      const scores = score(blind, at, stretch)
      return scores[label]! - scores[runnerUp]!
    }
    const whole = lead()
    const found: Evidence[] = []
    for (const removal of removals(blind, at, stretch)) {
      const before = removal.arrays.map(({ array }) => array[removal.at]!)
      for (const { array, without } of removal.arrays) array[removal.at] = without
      const weight = Math.round((whole - lead()) * 100) / 100
      removal.arrays.forEach(({ array }, index) => {
        array[removal.at] = before[index]!
      })
      if (Math.abs(weight) >= LEAST) found.push({ of: removal.of, weight })
    }
    return found.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, SHOWN)
  }
}

function copyOf(view: View): View {
  const arrays = Object.entries(view).map(([name, value]) => [
    name,
    value instanceof Int32Array || value instanceof Uint8Array ? value.slice() : value,
  ])
  return Object.fromEntries(arrays) as View
}

function removals(view: View, at: number, { from, to }: Stretch): readonly Removal[] {
  const { text, atoms, shapes, gazetteerBegin, gazetteerInside, gazetteerEnd } = view
  const list: Removal[] = []
  for (let near = Math.max(from, at - REACH); near < Math.min(to, at + REACH + 1); near++) {
    const where = near === at ? '' : ` (${near > at ? '+' : '−'}${Math.abs(near - at)})`
    const surface = text.slice(atoms.start[near]!, atoms.end[near]!)
    const nothing = (array: Int32Array | Uint8Array) => ({ array, without: UNKNOWN })
    list.push({ of: `word “${surface}”${where}`, at: near, arrays: [nothing(view.keys)] })
    if ((gazetteerBegin[near]! | gazetteerInside[near]! | gazetteerEnd[near]!) !== 0) {
      const arrays = [gazetteerBegin, gazetteerInside, gazetteerEnd].map(nothing)
      list.push({ of: `lists of “${surface}”${where}`, at: near, arrays })
    }
    if (isCapital(shapes[near]!))
      list.push({
        of: `capital of “${surface}”${where}`,
        at: near,
        arrays: [{ array: shapes, without: LOWER }],
      })
  }
  list.push({
    of: 'run of capitals',
    at,
    arrays: [view.runStart, view.runEnd].map((array) => ({ array, without: 0 })),
  })
  list.push({ of: 'head word to the left', at, arrays: [{ array: view.head, without: -1 }] })
  list.push({ of: 'quotation or bracket', at, arrays: [{ array: view.quote, without: -1 }] })
  list.push({ of: 'same name elsewhere', at, arrays: [{ array: view.elsewhere, without: 0 }] })
  return list
}
