import type { Article, Entity, EntityType, Post, Span } from '../article.js'
import { contains, spanIndex } from '../text/span.js'

/** A person holds a post; a post is of an organization. `from` and `to` count in `article.entities`. */
export interface Relation {
  readonly type: 'HOLDS' | 'OF'
  readonly from: number
  readonly to: number
}

/**
 * The officials of an article as relations between its entities: PERSON –HOLDS→ TITLE –OF→ ORGANIZATION or LOCATION.
 * A post that no TITLE stands for (as after a plural, `các Phó Chủ tịch A và B`) gives none.
 */
export function relationsOf(article: Article): readonly Relation[] {
  const { entities } = article
  const relations: Relation[] = []
  const seen = new Set<string>()
  const add = (relation: Relation): void => {
    const key = `${relation.type} ${relation.from} ${relation.to}`
    if (!seen.has(key)) relations.push(relation)
    seen.add(key)
  }
  for (const official of article.officials) {
    const persons = official.mentions.flatMap((mention) => inside(entities, mention, ['PERSON']))
    for (const post of official.posts) {
      const title = titleOf(entities, post)
      if (title === null) continue
      const person = nearest(entities, persons, post.span)
      if (person !== null) add({ type: 'HOLDS', from: person, to: title })
      const body = bodyOf(entities, title, post)
      if (body !== null) add({ type: 'OF', from: title, to: body })
    }
  }
  return relations
}

/** The title that a post was read from: the longest within its span, or else the shortest around it. */
function titleOf(entities: readonly Entity[], post: Post): number | null {
  const within = longest(entities, inside(entities, post.span, ['TITLE']))
  return within ?? around(entities, post.span, 'TITLE')
}

/** The body within a title: the one written as the post's organization, or else the longest. */
function bodyOf(entities: readonly Entity[], title: number, post: Post): number | null {
  const bodies = inside(entities, entities[title]!, ['ORGANIZATION', 'LOCATION'])
  return bodies.find((index) => entities[index]!.text === post.organization) ?? longest(entities, bodies)
}

/** Entities of some types that lie in a span. They are sorted by start, so the search begins where the span does. */
function inside(entities: readonly Entity[], span: Span, types: readonly EntityType[]): readonly number[] {
  const found: number[] = []
  for (let index = spanIndex(entities, span.start); index < entities.length; index++) {
    const entity = entities[index]!
    if (entity.start >= span.end) break
    if (types.includes(entity.type) && contains(span, entity)) found.push(index)
  }
  return found
}

/** The nearest entity before or at a span's start that contains it. Outermost entities do not overlap. */
function around(entities: readonly Entity[], span: Span, type: EntityType): number | null {
  for (let index = spanIndex(entities, span.start + 1) - 1; index >= 0; index--) {
    const entity = entities[index]!
    if (entity.type === type && contains(entity, span)) return index
    const outermost = index === 0 || entities[index - 1]!.end <= entity.start
    if (outermost) return null
  }
  return null
}

function longest(entities: readonly Span[], indexes: readonly number[]): number | null {
  let best: number | null = null
  for (const index of indexes) {
    if (best === null || length(entities[index]!) > length(entities[best]!)) best = index
  }
  return best
}

function nearest(entities: readonly Entity[], indexes: readonly number[], span: Span): number | null {
  let best: number | null = null
  let least = Number.POSITIVE_INFINITY
  for (const index of indexes) {
    const { start, end } = entities[index]!
    const distance = Math.max(start - span.end, span.start - end, 0)
    if (distance < least) [best, least] = [index, distance]
  }
  return best
}

function length(span: Span): number {
  return span.end - span.start
}
