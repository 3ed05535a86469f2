import type { Article, Span } from '../../article.js'
import { contains } from '../../text/span.js'
import { privateNlp } from './private-copy.js'
import { normalForm, type Term, termsOf } from './terms.js'

/** A stretch of the article with what stands there. */
export interface Surface extends Span {
  readonly text: string
}

/** A place where a pattern holds. */
export interface PatternMatch extends Surface {
  /** What the pattern's named parts `[<who>#Person]` matched. */
  readonly groups: Readonly<Record<string, Surface>>
}

/**
 * A view of compromise (https://compromise.cool), typed as far as most people need it. Its own types would ask everybody
 * to install compromise; hand in your own `nlp` and you get its view with its types.
 */
export interface CompromiseView {
  readonly length: number
  /** The places where a pattern holds. */
  match(pattern: string): CompromiseView
  /** Whether it holds anywhere. */
  has(pattern: string): boolean
  /** What is left without them. */
  not(pattern: string): CompromiseView
  /** The named parts of a match. */
  groups(): Readonly<Record<string, CompromiseView>>
  /** What stands there. */
  text(): string
  /** The same, one text a part. */
  out(format: 'array'): readonly string[]
  /** Terms and tags as compromise writes them. */
  json(): readonly unknown[]
}

/** A term in compromise's own form; `at` leads back to ours. */
interface ViewTerm {
  readonly at?: number
}

/**
 * Finds a pattern of compromise's match syntax (https://compromise.cool) in the layers of an article.
 *
 * Terms are names (`#Person`, `#Organization`, `#Location`, `#Date`, `#Law`, `#Event`), the words of a title's role
 * (`#Title`, its body is `#Title` and `#Organization`), and words with their tags (`#Noun`, `#Verb`, …). Words compare
 * by key: any case, either tone placement, `má` is not `ma`. A word of several syllables is written with `_`.
 *
 * @param article - from `analyze`
 * @param pattern - for instance `#Title+ #Organization? #Person` or `[<who>#Person] (cho_biết|nói)`
 * @returns matches in the order of the text, spans into the article's text
 * @throws TypeError if the pattern is empty
 * @example match(analyze('Thứ trưởng Lê Văn An phát biểu.'), '#Title+ #Person')[0]?.text // 'Thứ trưởng Lê Văn An'
 */
export function match(article: Article, pattern: string): readonly PatternMatch[] {
  if (pattern.trim() === '')
    throw new TypeError('pattern: "" is empty. Write, for instance, "#Title+ #Person".')
  const { view, terms } = viewOf(article, ourNlp)
  const matches = view.match(normalizePattern(pattern))
  // compromise keeps the named parts of all matches together, so each is handed to the match that contains it.
  const parts = Object.entries(matches.groups()).flatMap(([name, group]) =>
    surfacesOf(group, terms, article.text).map((surface) => ({ name, surface })),
  )
  return surfacesOf(matches, terms, article.text).map((whole) => {
    const mine = parts.filter(({ surface }) => contains(whole, surface))
    return { ...whole, groups: Object.fromEntries(mine.map(({ name, surface }) => [name, surface])) }
  })
}

/**
 * The article as a compromise view, for everything else that compromise can do.
 *
 * @param article - from `analyze`
 * @returns a view of our private compromise
 * @example toView(analyze(text)).match('#Person').out('array')
 */
export function toView(article: Article): CompromiseView
/**
 * The article as a view of a compromise of your own.
 *
 * @param article - from `analyze`
 * @param nlp - your compromise; `vietnamesePlugin` makes it tell Vietnamese letters apart
 * @returns a view with the types of your compromise
 */
export function toView<View>(article: Article, nlp: (text: string) => View): View
export function toView<View>(article: Article, nlp?: (text: string) => View): View | CompromiseView {
  return nlp === undefined ? viewOf(article, ourNlp).view : viewOf(article, nlp).view
}

const ourNlp = privateNlp as unknown as (text: string) => CompromiseView

function viewOf<View>(
  article: Article,
  nlp: (text: string) => View,
): { readonly view: View; readonly terms: readonly Term[] } {
  const sentences = termsOf(article).filter((terms) => terms.length > 0)
  let at = 0
  const document = sentences.map((terms) => ({
    terms: terms.map(({ text, normal, tags, end }, index) => ({
      text,
      normal,
      tags: [...tags],
      pre: '',
      post: article.text.slice(end, terms[index + 1]?.start ?? end),
      at: at++,
    })),
  }))
  // compromise takes its own JSON back; its types know only strings.
  const read = nlp as unknown as (json: typeof document) => View
  return { view: document.length === 0 ? nlp('') : read(document), terms: sentences.flat() }
}

/** Where each part of a view stands; from the first and last term, because compromise's own offsets slip after marks. */
function surfacesOf(view: CompromiseView, terms: readonly Term[], text: string): readonly Surface[] {
  return (view as unknown as { readonly docs: readonly (readonly ViewTerm[])[] }).docs.flatMap((part) => {
    const first = terms[part[0]?.at ?? -1]
    const last = terms[part.at(-1)?.at ?? -1]
    if (first === undefined || last === undefined) return []
    return [{ start: first.start, end: last.end, text: text.slice(first.start, last.end) }]
  })
}

/** Brings the words of a pattern into the form of the terms; tags, group names and regular expressions stay. */
export function normalizePattern(pattern: string): string {
  return pattern.replace(
    /#[^\s)|\]?+*{]+|<[^<>]*>|\/[^/]*\/|@[\p{L}\p{M}]+|[\p{L}\p{M}\p{Nd}_]+/gu,
    (piece) => (/^[#</@]/.test(piece) ? piece : normalForm(piece.replace(/_/g, ' '))),
  )
}
