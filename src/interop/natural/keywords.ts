import type { Article } from '../../article.js'
import { comparisonKey } from '../../vietnamese/key.js'
import { isStopWord, termsOfText } from './vocabulary.js'

/** A word that tells what a text is about. */
export interface Keyword {
  /** As the text writes it most often. */
  readonly text: string
  /** In the form it was counted in. */
  readonly term: string
  readonly count: number
  readonly score: number
}

/** How many keywords are wanted. */
export interface KeywordOptions {
  /** How many, best first. Default 10. */
  readonly top?: number
}

const TELLING = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'X'])
const IN_HEADLINE = 3
const IN_LEAD = 1.5

/**
 * What an article is about, or what sets each article of a corpus apart.
 *
 * One article: nouns, names, verbs and adjectives by how often they stand there, more if in the headline or lead, more
 * if longer. Several: TF-IDF as natural computes it, `tf × (1 + ln(N / (1 + df)))`.
 *
 * @param articles - one article from `analyze`, or several
 * @returns for one article its keywords, best first; for several a list an article
 * @throws RangeError if `top` is not a whole number above 0
 * @example keywords(analyze(text), { top: 5 }).map(({ text }) => text)
 */
export function keywords(articles: Article, options?: KeywordOptions): readonly Keyword[]
export function keywords(
  articles: readonly Article[],
  options?: KeywordOptions,
): readonly (readonly Keyword[])[]
export function keywords(
  articles: Article | readonly Article[],
  { top = 10 }: KeywordOptions = {},
): readonly Keyword[] | readonly (readonly Keyword[])[] {
  if (!(Number.isInteger(top) && top > 0))
    throw new RangeError(`top: ${top} is no whole number above 0. The default is 10.`)
  return isMany(articles) ? ofCorpus(articles, top) : ofArticle(articles, top)
}

function isMany(articles: Article | readonly Article[]): articles is readonly Article[] {
  return Array.isArray(articles)
}

interface Tally {
  count: number
  weight: number
  readonly forms: Map<string, number>
}

function ofArticle(article: Article, top: number): readonly Keyword[] {
  const weightAt = (offset: number): number => {
    const block = article.blocks.find(({ start, end }) => start <= offset && offset < end)
    if (block?.kind === 'headline') return IN_HEADLINE
    return block?.kind === 'lead' ? IN_LEAD : block?.kind === 'noise' || block?.kind === 'metadata' ? 0 : 1
  }
  const tallies = new Map<string, Tally>()
  for (const { start, end, tag } of article.words) {
    if (!TELLING.has(tag)) continue
    const text = article.text.slice(start, end)
    const term = comparisonKey(text)
    const weight = weightAt(start)
    if (weight > 0 && term.length > 1 && !isStopWord(term)) add(tallies, term, text, weight)
  }
  return ranked(tallies, top, (term, { weight }) => weight * Math.sqrt(term.split(' ').length))
}

function ofCorpus(articles: readonly Article[], top: number): readonly (readonly Keyword[])[] {
  const documents = articles.map((article) => {
    const tallies = new Map<string, Tally>()
    const text = article.text.normalize('NFC')
    for (const { term, start, end } of termsOfText(text)) add(tallies, term, text.slice(start, end), 1)
    return tallies
  })
  const holding = new Map<string, number>()
  for (const tallies of documents)
    for (const term of tallies.keys()) holding.set(term, (holding.get(term) ?? 0) + 1)
  const rarity = (term: string) => 1 + Math.log(documents.length / (1 + (holding.get(term) ?? 0)))
  return documents.map((tallies) => ranked(tallies, top, (term, { count }) => count * rarity(term)))
}

function add(tallies: Map<string, Tally>, term: string, text: string, weight: number): void {
  const tally = tallies.get(term) ?? { count: 0, weight: 0, forms: new Map() }
  tally.count++
  tally.weight += weight
  tally.forms.set(text, (tally.forms.get(text) ?? 0) + 1)
  tallies.set(term, tally)
}

function ranked(
  tallies: ReadonlyMap<string, Tally>,
  top: number,
  score: (term: string, tally: Tally) => number,
): readonly Keyword[] {
  return [...tallies]
    .map(([term, tally]) => ({
      text: commonest(tally.forms),
      term,
      count: tally.count,
      score: score(term, tally),
    }))
    .sort((a, b) => b.score - a.score || (a.term < b.term ? -1 : 1))
    .slice(0, top)
}

function commonest(forms: ReadonlyMap<string, number>): string {
  return [...forms].reduce((best, form) => (form[1] > best[1] ? form : best))[0]
}
