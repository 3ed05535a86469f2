import type { Span } from '../article.js'
import type { OfficialRecord } from '../output/annotation.js'

export interface SetCounts {
  readonly agree: number
  readonly gold: number
  readonly predicted: number
}

/** How many items two lists share, each counted as often as it stands in both. */
export function agreement(
  gold: readonly (string | number)[],
  predicted: readonly (string | number)[],
): SetCounts {
  const left = new Map<string | number, number>()
  for (const item of gold) left.set(item, (left.get(item) ?? 0) + 1)
  let agree = 0
  for (const item of predicted) {
    const count = left.get(item) ?? 0
    if (count === 0) continue
    agree++
    left.set(item, count - 1)
  }
  return { agree, gold: gold.length, predicted: predicted.length }
}

export function spanKeys(spans: readonly Span[]): readonly string[] {
  return spans.map(({ end, start }) => `${start} ${end}`)
}

/** One item a short form with its long form. */
export function abbreviationKeys(
  records: readonly { readonly short: string; readonly long: string }[],
  keyOf: (surface: string) => string,
): readonly string[] {
  return [...new Set(records.map(({ long, short }) => join(short.normalize('NFC'), keyOf(long))))]
}

/** The names, the ranks with their names, the posts with their names and organizations. */
export function officialKeys(
  records: readonly OfficialRecord[],
  keyOf: (surface: string) => string,
): Readonly<Record<'names' | 'ranks' | 'posts', readonly string[]>> {
  return {
    names: records.map(({ name }) => keyOf(name)),
    ranks: records.flatMap(({ name, ranks }) => ranks.map((rank) => join(keyOf(name), keyOf(rank)))),
    posts: records.flatMap(({ name, posts }) =>
      posts.map(({ organization, role }) =>
        join(keyOf(name), keyOf(role), organization === null ? '' : keyOf(organization)),
      ),
    ),
  }
}

function join(...parts: readonly string[]): string {
  return parts.join('\t')
}
