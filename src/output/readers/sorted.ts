import { bySpan } from '../../text/span.js'
import type { Annotation, LabeledSpan } from '../annotation.js'

/**
 * Entities in the library's order, with relations by their place in it instead of by the names that the format gives
 * them. A relation to something that is no entity is left out.
 */
export function sortedWithRelations<Name extends string | number>(
  entities: readonly LabeledSpan[],
  names: readonly Name[],
  links: readonly { readonly type: string; readonly from: Name; readonly to: Name }[],
): Pick<Annotation, 'entities' | 'relations'> {
  const order = [...entities.keys()].sort((a, b) => bySpan(entities[a]!, entities[b]!))
  const placeOf = new Map(order.map((index, place) => [names[index]!, place]))
  const relations = links.flatMap(({ from, to, type }) => {
    const [source, target] = [placeOf.get(from), placeOf.get(to)]
    return source === undefined || target === undefined ? [] : [{ type, from: source, to: target }]
  })
  return { entities: order.map((index) => entities[index]!), relations }
}
