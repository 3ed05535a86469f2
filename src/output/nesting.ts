import type { Entity, EntityType, Span } from '../article.js'
import { contains } from '../text/span.js'

/** How deep each entity stands in others: 0 for the outermost. Entities are sorted by start, longest first. */
export function depthsOf(entities: readonly Span[]): readonly number[] {
  const open: Span[] = []
  return entities.map((entity) => {
    while (open.length > 0 && !contains(open.at(-1)!, entity)) open.pop()
    open.push(entity)
    return open.length - 1
  })
}

/** Entities that stand in no other; with a type, those that stand in no other of the same type. */
export function outermost(entities: readonly Entity[], type?: EntityType): readonly Entity[] {
  const wanted = type === undefined ? entities : entities.filter((entity) => entity.type === type)
  const depths = depthsOf(wanted)
  return wanted.filter((_, index) => depths[index] === 0)
}
