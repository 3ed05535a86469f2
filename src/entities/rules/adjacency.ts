import { placesOf } from './of-type.js'
import { besides, type Mention, mended, type Rule, respan, sorted } from './page.js'

/**
 * `Sở Nội vụ tỉnh Hòa Lạc`: a place that follows a body without a mark between them is the body's, so the body goes on
 * to its end. In annotated news the two stand side by side in one case of three hundred.
 */
export const bodyTakesItsPlace: Rule = (view, mentions) =>
  extend(mentions, 'ORGANIZATION', (_, next) => next.type === 'LOCATION', 'body-takes-its-place', view)

/**
 * `Phó Giám đốc Sở Nội vụ`, `Tổng thống Peru`: a body or place that follows a post without a mark is what the post is
 * of.
 */
export const titleTakesItsBody: Rule = (view, mentions) =>
  extend(
    mentions,
    'TITLE',
    (_, next) => next.type === 'ORGANIZATION' || next.type === 'LOCATION',
    'title-takes-its-body',
    view,
  )

function extend(
  mentions: readonly Mention[],
  type: Mention['type'],
  takes: (mention: Mention, next: Mention) => boolean,
  by: string,
  view: Parameters<Rule>[0],
): readonly Mention[] {
  const ordered = sorted(mentions)
  const grown = new Map<number, { readonly start: number; readonly end: number }>()
  let result: Mention[] | null = null
  for (const index of placesOf(type, ordered)) {
    const mention = ordered[index]!
    const next = startingAt(ordered, mention.end, index + 1)
    if (next === undefined || next.type === type || !takes(mention, next) || !besides(view, next.start))
      continue
    grown.set(mention.end, { start: mention.start, end: next.end })
    result ??= [...ordered]
    result[index] = respan(mention, mention.start, next.end, by)
  }
  if (result === null) return mentions
  // What enclosed the mention up to its old end encloses it still.
  return mended(sorted(result), (mention) => {
    const growth = mention.by === by ? undefined : grown.get(mention.end)
    return growth !== undefined && mention.start <= growth.start
      ? respan(mention, mention.start, growth.end, by)
      : mention
  })
}

/** The longest of the mentions from an index on that starts at an atom. Mentions: sorted, which is outermost first. */
function startingAt(mentions: readonly Mention[], start: number, from: number): Mention | undefined {
  let index = from
  while (index < mentions.length && mentions[index]!.start < start) index++
  const mention = mentions[index]
  return mention?.start === start ? mention : undefined
}
