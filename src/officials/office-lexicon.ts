import type { PostStatus } from '../article.js'
import { oncePer } from '../text/once-per.js'
import { comparisonKey } from '../vietnamese/key.js'
import { type KnownWords, knownWords } from './keys.js'

/** What a title says about its bearer. Only `post` makes an office; the others are ranks of the person. */
export type TitleKind = 'post' | 'rank' | 'degree' | 'honor' | 'profession'

/** The part of the lexicon that this step reads; the bundled `Lexicon` has it, tests pass a toy. */
export interface OfficeSource {
  readonly titles: {
    readonly entries: readonly {
      readonly name: string
      readonly kind: TitleKind
      readonly short?: readonly string[]
    }[]
  }
  readonly honorifics: { readonly entries: readonly { readonly form: string }[] }
  readonly organizationHeads: { readonly entries: readonly { readonly name: string }[] }
  readonly organizations: {
    readonly entries: readonly { readonly name: string; readonly aliases?: readonly string[] }[]
  }
  readonly placeUnits: { readonly entries: readonly { readonly name: string; readonly level: string }[] }
  readonly officePhrases: {
    readonly entries: readonly {
      readonly phrase: string
      readonly status?: 'appointed' | 'dismissed' | 'former'
      readonly leads?: true
    }[]
  }
}

/** Titles and honorifics by comparison key, ready for look-up. */
export interface OfficeLexicon {
  readonly kinds: ReadonlyMap<string, TitleKind>
  /** Key of a short form to the key of its title: `gđ` to `giám đốc`. */
  readonly longForms: ReadonlyMap<string, string>
  readonly honorifics: ReadonlySet<string>
  /** Their last words. */
  readonly honorificEndings: ReadonlySet<string>
  /** Names of bodies, as the dictionary has them. */
  readonly organizations: ReadonlySet<string>
  /** First words of these. */
  readonly organizationStarts: ReadonlySet<string>
  /** Bodies and units that a title may name by their kind only (`trung tâm`, `tỉnh`), and the last words of these. */
  readonly genericBodies: ReadonlySet<string>
  readonly genericEndings: ReadonlySet<string>
  /** What a phrase before a title says of the post: `bổ nhiệm`, `thôi`, `từng`; and the last words of these. */
  readonly statuses: ReadonlyMap<string, PostStatus>
  readonly statusEndings: ReadonlySet<string>
  /** Phrases that may stand right before a title, and their last words. */
  readonly leads: ReadonlySet<string>
  readonly leadEndings: ReadonlySet<string>
  /** First words of titles: where none stands, no title need be looked up. */
  readonly firstWords: ReadonlySet<string>
  /** Words of texts, each with the kinds that it is of: asked of every word beside a title or a name. */
  readonly words: KnownWords
  /** Words in the longest title: how far a look-up has to reach. */
  readonly longest: number
}

/** Kinds of words, as bits. */
export const BEGINS_TITLE = 1
export const ENDS_TITLE = 2
export const HONORIFIC_WORD = 4
/** The first of an honorific's words, if it has one (`ông`) or several (`đồng chí`). */
export const BEGINS_HONORIFIC = 8
/** The first of several. */
export const BEGINS_LONG_HONORIFIC = 16

/** The tables of a lexicon; compiled once for each. */
export const officeLexicon = oncePer(compile)

function compile(source: OfficeSource): OfficeLexicon {
  const kinds = new Map<string, TitleKind>()
  const longForms = new Map<string, string>()
  let longest = 1
  for (const { name, kind, short } of source.titles.entries) {
    const key = comparisonKey(name)
    kinds.set(key, kind)
    longest = Math.max(longest, key.split(' ').length)
    for (const form of short ?? []) {
      if (!longForms.has(comparisonKey(form))) longForms.set(comparisonKey(form), key)
    }
  }
  for (const [short, long] of longForms) {
    if (!kinds.has(short)) kinds.set(short, kinds.get(long)!)
  }
  const honorifics = new Set(
    source.honorifics.entries.map(({ form }) => comparisonKey(form)).filter((key) => !OTHER_WORDS.has(key)),
  )
  const organizations = new Set(
    source.organizations.entries.flatMap(({ name, aliases = [] }) => [name, ...aliases]).map(comparisonKey),
  )
  const firstWords = new Set([...kinds.keys()].map(firstWord))
  const wordKinds: readonly (readonly [number, ReadonlySet<string>])[] = [
    [BEGINS_TITLE, firstWords],
    [ENDS_TITLE, new Set([...kinds.keys()].map(lastWord))],
    [HONORIFIC_WORD, honorifics],
    [BEGINS_HONORIFIC, new Set([...honorifics].map(firstWord))],
    [BEGINS_LONG_HONORIFIC, new Set([...honorifics].filter((key) => key.includes(' ')).map(firstWord))],
  ]
  return {
    kinds,
    longForms,
    longest,
    firstWords,
    words: knownWords((key) =>
      wordKinds.reduce((all, [kind, keys]) => (keys.has(key) ? all | kind : all), 0),
    ),
    organizations,
    organizationStarts: new Set([...organizations].map(firstWord)),
    ...compilePhrases(source),
    ...compileGeneric(source),
    honorifics,
    honorificEndings: new Set([...honorifics].map(lastWord)),
  }
}

/** Honorifics that are more often another word between titles and names: `ba` three, `vị` a counter, `cựu` former. */
const OTHER_WORDS = new Set(['ba', 'vị', 'cựu'])

/** Levels of places that have an administration of their own. */
const GOVERNED = new Set(['province', 'district', 'commune'])

function compileGeneric({
  organizationHeads,
  placeUnits,
}: OfficeSource): Pick<OfficeLexicon, 'genericBodies' | 'genericEndings'> {
  const units = placeUnits.entries.filter(({ level }) => GOVERNED.has(level))
  const genericBodies = new Set(
    [...organizationHeads.entries, ...units].map(({ name }) => comparisonKey(name)),
  ).add(CENTER)
  return { genericBodies, genericEndings: new Set([...genericBodies].map(lastWord)) }
}

/** `Ủy viên Trung ương` */
const CENTER = 'trung ương'

function firstWord(phrase: string): string {
  return phrase.split(' ', 1)[0]!
}

function lastWord(phrase: string): string {
  return phrase.slice(phrase.lastIndexOf(' ') + 1)
}

function compilePhrases({
  officePhrases: { entries },
}: OfficeSource): Pick<OfficeLexicon, 'statuses' | 'statusEndings' | 'leads' | 'leadEndings'> {
  const statuses = new Map<string, PostStatus>()
  const leads = new Set<string>()
  for (const { phrase, status, leads: isLead } of entries) {
    if (status !== undefined) statuses.set(comparisonKey(phrase), status)
    if (isLead === true) leads.add(comparisonKey(phrase))
  }
  return {
    statuses,
    statusEndings: new Set([...statuses.keys()].map(lastWord)),
    leads,
    leadEndings: new Set([...leads].map(lastWord)),
  }
}

/** Whether a key begins with one of these words; also where a line break in the text left two words together. */
export function beginsWithOne(key: string, words: ReadonlySet<string>): boolean {
  return words.has(key) || (key.includes(' ') && words.has(firstWord(key)))
}

/** A known title at the start of a run of words. */
export interface TitleMatch {
  /** How many words it takes. */
  readonly words: number
  readonly kind: TitleKind
}

/** The longest title that the words begin with (`hậu vệ` of `hậu vệ cánh trái`), or null. */
export function longestTitle(
  words: readonly string[],
  at: number,
  lexicon: OfficeLexicon,
): TitleMatch | null {
  if (at >= words.length || !beginsWithOne(words[at]!, lexicon.firstWords)) return null
  let key = ''
  let best: TitleMatch | null = null
  const end = Math.min(words.length, at + lexicon.longest)
  for (let i = at; i < end; i++) {
    key = i === at ? words[i]! : `${key} ${words[i]!}`
    const kind = lexicon.kinds.get(key)
    if (kind !== undefined) best = { words: i - at + 1, kind }
  }
  return best
}
