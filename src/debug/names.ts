import * as gazetteers from '../entities/features/gazetteers.js'
import * as shapes from '../entities/features/shapes.js'
import { BEGIN, LAYERS, OUT, tagOf } from '../entities/labels.js'

/** The lists by their bit: the names that src/entities/features/gazetteers.ts gives them. */
const LISTS: readonly string[] = Object.entries(gazetteers).reduce<string[]>((names, [name, bits]) => {
  if (typeof bits === 'number') names[31 - Math.clz32(bits)] = name
  return names
}, [])

const SHAPES: readonly string[] = Object.entries(shapes).reduce<string[]>((names, [name, shape]) => {
  if (typeof shape === 'number') names[shape] = name
  return names
}, [])

export function shapeName(shape: number): string {
  return SHAPES[shape] ?? String(shape)
}

/** Names of the lists whose bits are set, each with a prefix. */
export function listNames(prefix: string, bits: number): readonly string[] {
  const names: string[] = []
  for (let left = bits; left !== 0; left &= left - 1)
    names.push(prefix + LISTS[31 - Math.clz32(left & -left)])
  return names
}

/** `I-TITLE B-ORGANIZATION`, or `O` outside of everything. */
export function labelName(tuple: number): string {
  const parts = LAYERS.flatMap((type, layer) => {
    const tag = tagOf(tuple, layer)
    return tag === OUT ? [] : [`${tag === BEGIN ? 'B' : 'I'}-${type}`]
  })
  return parts.length === 0 ? 'O' : parts.join(' ')
}
