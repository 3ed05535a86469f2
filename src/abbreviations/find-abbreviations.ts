import type { Abbreviation, Span } from '../article.js'
import { atomKeys } from '../lexicon/atom-keys.js'
import type { Atoms } from '../text/atoms.js'
import { bySpan } from '../text/span.js'
import { bestDefinition } from './belief.js'
import { type Candidate, findCandidates } from './candidates.js'
import { rankMeanings } from './choose.js'
import { readCodePart } from './codes.js'
import { type Context, contextOf } from './context.js'
import { type Definition, findDefinitions } from './definitions.js'
import { type AbbreviationData, type ShortForms, shortForms, spelling } from './dictionary.js'
import { findImplied } from './implied.js'
import { isShouted } from './shouting.js'
import { isCredited, isSignature } from './signatures.js'

const IMPLIED_SCORE = 0.7
/** Looking for a name elsewhere reads an article's length: a text of nothing but short forms gets no more of it. */
const MOST_TRIES = 200

/** A meaning of low weight needs a word of its context; without one it is not believed. */
const LEAST_STRENGTH = -0.3

/**
 * Finds the short forms of a text and what they stand for: first by the article's own definitions
 * (`Ủy ban nhân dân (UBND)`), then by the dictionary, whose meanings are ranked by the words around.
 *
 * @param text - the clean text
 * @param atoms - its atoms
 * @param data - the lexicon
 * @param keys - the keys of the atoms, where they are known
 * @returns one record a short form, in the order of their first mentions
 * @example findAbbreviations(text, atoms, bundledLexicon())[0]?.long // 'Ủy ban nhân dân'
 */
export function findAbbreviations(
  text: string,
  atoms: Atoms,
  data: AbbreviationData,
  keys: Int32Array = atomKeys(text, atoms),
): readonly Abbreviation[] {
  const forms = shortForms(data)
  const candidates = findCandidates(text, atoms, forms)
  if (candidates.length === 0) return []
  const definitions = byShortForm(findDefinitions(text, atoms, candidates, forms))
  const context = contextOf(text, atoms, keys)
  const groups = groupByShort(candidates, forms, definitions)
  const found: Abbreviation[] = []
  let tries = 0
  for (const [short, mentions] of groups) {
    const definition = bestDefinition(text, short, definitions.get(short) ?? [], forms)
    const record =
      definition === undefined
        ? (fromDictionary(context, short, mentions, forms) ??
          (tries++ < MOST_TRIES ? fromElsewhere(context, short, mentions, forms) : null))
        : fromArticle(context, short, mentions, definition, forms)
    if (record !== null) found.push(record)
  }
  return found.sort((a, b) => bySpan(a.mentions[0]!, b.mentions[0]!))
}

function byShortForm(definitions: readonly Definition[]): ReadonlyMap<string, readonly Definition[]> {
  const groups = new Map<string, Definition[]>()
  for (const definition of definitions) addTo(groups, definition)
  return groups
}

function addTo<T extends { readonly short: string }>(groups: Map<string, T[]>, item: T): void {
  const group = groups.get(item.short)
  if (group === undefined) groups.set(item.short, [item])
  else group.push(item)
}

/** A joined form that nobody explains is read part by part: `VOV.VN`, `UBND-VX`. */
function groupByShort(
  candidates: readonly Candidate[],
  forms: ShortForms,
  defined: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, readonly Candidate[]> {
  const groups = new Map<string, Candidate[]>()
  const add = (candidate: Candidate): void => addTo(groups, candidate)
  for (const candidate of candidates) {
    const whole =
      candidate.code !== undefined || defined.has(candidate.short) || forms.byShort.has(candidate.short)
    if (whole || !/[-.&]/u.test(candidate.short)) add(candidate)
    else for (const part of partsOf(candidate)) add(part)
  }
  return groups
}

function partsOf(candidate: Candidate): readonly Candidate[] {
  const parts: Candidate[] = []
  for (const match of candidate.short.matchAll(/[^-.&\s]+/gu)) {
    const start = candidate.start + match.index
    if (match[0].length > 1)
      parts.push({ ...candidate, short: match[0], start, end: start + match[0].length })
  }
  return parts
}

function spans(mentions: readonly Candidate[]): readonly Span[] {
  return mentions.map(({ start, end }) => ({ start, end }))
}

function fromArticle(
  { text }: Context,
  short: string,
  mentions: readonly Candidate[],
  { start, end, by, letters }: Definition,
  forms: ShortForms,
): Abbreviation {
  return {
    short,
    long: withAnd(short, spelling(text.slice(start, end)), forms),
    from: 'article',
    mentions: spans(mentions),
    definition: { start, end },
    score: letters ? 1 : 0.9,
    by: `abbreviation:${by}${letters ? '' : '-alias'}`,
  }
}

/** A name that the article spells out elsewhere, for a form that the dictionary does not have. */
function fromElsewhere(
  context: Context,
  short: string,
  mentions: readonly Candidate[],
  forms: ShortForms,
): Abbreviation | null {
  if (forms.byShort.has(short) || mentions[0]!.code !== undefined) return null
  const implied = findImplied(context, mentions[0]!)
  return implied === null
    ? null
    : { ...fromArticle(context, short, mentions, implied, forms), score: IMPLIED_SCORE }
}

/** Where the short form says `&` and the article leaves `và` out, the dictionary's long form has it. */
function withAnd(short: string, long: string, forms: ShortForms): string {
  if (!short.includes('&') || long.includes(' và ')) return long
  const plain = long.toLowerCase()
  const meaning = forms.byShort
    .get(short)
    ?.find((known) => known.long.toLowerCase().replace(' và ', ' ') === plain)
  return meaning?.long ?? long
}

function fromDictionary(
  context: Context,
  short: string,
  mentions: readonly Candidate[],
  forms: ShortForms,
): Abbreviation | null {
  const inCode = mentions.filter((mention) => mention.code !== undefined)
  if (inCode.length * 2 >= mentions.length) {
    const long = readCodePart(context, short, inCode, forms)
    if (long === null) return null
    return { short, long, from: 'dictionary', mentions: spans(mentions), score: 1, by: 'abbreviation:code' }
  }
  const meanings = forms.byShort.get(short)
  if (meanings === undefined) return null
  const spoken = mentions.filter((mention) => !isShouted(context.text, context.atoms, mention))
  if (spoken.length === 0) return null
  const trusted = spoken.filter((mention) => !isSignature(context.text, mention))
  const [best, ...others] =
    trusted.length > 0
      ? rankMeanings(context, meanings, trusted)
      : rankMeanings(context, meanings.filter(isCredited), spoken)
  if (best === undefined) return null
  if (best.strength < LEAST_STRENGTH) return null
  return {
    short,
    long: best.long,
    from: 'dictionary',
    mentions: spans(spoken),
    score: best.score,
    ...(others.length === 0 ? {} : { alternatives: others.map(({ long }) => long) }),
    by: 'abbreviation:dictionary',
  }
}
