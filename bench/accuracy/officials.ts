import type { Official } from '../../src/article.js'
import { comparisonKey } from '../../src/vietnamese/key.js'
import type { GoldOfficial } from './gold.js'
import { addCounts, type Counts, countKeys, NO_COUNTS } from './score.js'

/** What is counted of officials, each over all documents. */
export interface OfficialsScore {
  /** Names, by comparison key. */
  readonly names: Counts
  /** Triples of name, role and organization, by comparison key. */
  readonly posts: Counts
  /** The same triples, letter by letter as written. */
  readonly postsStrict: Counts
  /** Pairs of name and rank, by comparison key. */
  readonly ranks: Counts
}

/** An official as both sides have it. */
interface Record {
  readonly name: string
  readonly ranks: readonly string[]
  readonly posts: readonly { readonly role: string; readonly organization: string | null }[]
}

/**
 * Compares predicted officials with gold ones, document by document.
 *
 * @param gold - one list of officials a document
 * @param predicted - as many lists, in the same order
 * @returns counts; `f1(score.posts)` is the figure that the project is measured by
 * @example f1(scoreOfficials(gold.map((d) => d.officials), articles.map((a) => a.officials)).posts)
 */
export function scoreOfficials(
  gold: readonly (readonly GoldOfficial[])[],
  predicted: readonly (readonly Official[])[],
): OfficialsScore {
  const count = (keys: (record: Record) => readonly string[]): Counts =>
    gold.reduce(
      (sum, officials, i) =>
        addCounts(sum, countKeys(officials.map(fromGold).flatMap(keys), (predicted[i] ?? []).flatMap(keys))),
      NO_COUNTS,
    )
  return {
    names: count(({ name }) => [comparisonKey(name)]),
    posts: count((record) => postKeys(record, comparisonKey)),
    postsStrict: count((record) => postKeys(record, (text) => text)),
    ranks: count(({ name, ranks }) => ranks.map((rank) => `${comparisonKey(name)} | ${comparisonKey(rank)}`)),
  }
}

function postKeys({ name, posts }: Record, key: (text: string) => string): readonly string[] {
  return posts.map(({ role, organization }) => [name, role, organization ?? ''].map(key).join(' | '))
}

function fromGold({ name, ranks, posts }: GoldOfficial): Record {
  return { name, ranks, posts: posts.map(({ role, organisation }) => ({ role, organization: organisation })) }
}
