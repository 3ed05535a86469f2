/**
 * The types that travel: what each step adds to an article. No code lives here.
 *
 * Every offset is a UTF-16 code unit into the text that the caller gave, half-open:
 * `text.slice(start, end)` is the surface.
 */

/** A half-open range of UTF-16 code units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** What a part of an article is. No sentence, entity or official is ever taken from `noise`. */
export type BlockKind =
  | 'headline'
  | 'lead'
  | 'paragraph'
  | 'caption'
  | 'byline'
  | 'source'
  | 'dateline'
  | 'metadata'
  | 'noise'

/** A part of the article. Blocks are in order, never overlap, and leave out only white space. */
export interface Block extends Span {
  readonly kind: BlockKind
  /** The rule that decided. */
  readonly by: string
}

/** A span together with the value that was read from it. */
export interface SpanValue extends Span {
  readonly value: string
}

/** Universal part-of-speech tags (https://universaldependencies.org/u/pos/). */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

/** A word, a number, a date, a punctuation mark: what white space and the lexicon set apart. */
export interface Word extends Span {
  readonly tag: Upos
  /** The treebank's finer tag (docs/tags.md). */
  readonly xpos: string
}

/** One short form and what it stands for here. */
export interface Abbreviation {
  readonly short: string
  readonly long: string
  /** Whether the article defines it itself, or the dictionary does. */
  readonly from: 'article' | 'dictionary'
  /** Every place where the short form stands. */
  readonly mentions: readonly Span[]
  /** Where the article defines it: the span of the long form. */
  readonly definition?: Span
  /** Between 0 and 1: how sure the choice between several meanings is. */
  readonly score: number
  /** Other meanings the dictionary has, best first. */
  readonly alternatives?: readonly string[]
  readonly by: string
}

/** What a named thing is (docs/entities.md). */
export type EntityType = 'PERSON' | 'TITLE' | 'ORGANIZATION' | 'LOCATION' | 'DATE' | 'LAW' | 'EVENT'

/** A calendar value: ISO 8601 day, month, year, quarter (`2017-Q1`) or interval (`2016/2020`). */
export interface DateValue {
  readonly kind: 'date'
  readonly iso: string
  /** True where the year was taken from the article's publication date, not from the text. */
  readonly inferred?: boolean
}

/** A legal document, as data. */
export interface LawValue {
  readonly kind: 'law'
  /** Document type, e.g. `Nghị định`. */
  readonly type: string
  /** The number as written, e.g. `145/2020/NĐ-CP`. */
  readonly number?: string
  readonly year?: number
  /** Who issued it, read from the number's code, e.g. `Chính phủ`. */
  readonly issuer?: string
  readonly title?: string
}

/** A place, linked to the administrative unit that bears the name. */
export interface PlaceValue {
  readonly kind: 'place'
  readonly name: string
  readonly level: 'country' | 'province' | 'district' | 'commune'
  /** General Statistics Office code; ISO 3166-1 alpha-2 for a country. */
  readonly code: string
  /** `former`: ended on 1 July 2025; see `successor`. */
  readonly status: 'current' | 'former'
  readonly successor?: { readonly name: string; readonly code: string }
}

/** What was read from an entity's surface. */
export type EntityValue = DateValue | LawValue | PlaceValue

/** A mention of something that has a name. Entities nest and never cross. */
export interface Entity extends Span {
  readonly type: EntityType
  /** The surface: `text.slice(start, end)`. */
  readonly text: string
  readonly value?: EntityValue
  /** The rule, dictionary entry or model that made it. */
  readonly by: string
}

/** Whether a person still has a post, by what the text says of it. */
export type PostStatus = 'current' | 'former' | 'acting' | 'appointed' | 'dismissed'

/** One post of one person. */
export interface Post {
  /** The role as the article's reader would name it: `Thứ trưởng`, `nguyên Chủ tịch`, `Trưởng ban`. */
  readonly role: string
  /** The organization as written, or null where the text names none. */
  readonly organization: string | null
  readonly status: PostStatus
  /** ISO 8601 date of an appointment or dismissal, where the text gives it. */
  readonly since?: string
  /** Where the post was read. */
  readonly span: Span
  readonly by: string
}

/** One person whom the article gives at least one title. */
export interface Official {
  /** The fullest form of the name, as written. */
  readonly name: string
  /** Comparison key of the name: equal for `Thuỷ` and `Thủy`. */
  readonly key: string
  /** Ranks, degrees and honors, in the order of the text. */
  readonly ranks: readonly string[]
  readonly posts: readonly Post[]
  /** Every place where the text names the person, by name or by a title that can only be theirs. */
  readonly mentions: readonly Span[]
}

/** A stack of stand-off layers over one string. Plain data: an article is JSON. */
export interface Article {
  readonly text: string
  /** ISO 639-3; `und` when unsure. */
  readonly language: string
  /** The headline, or null where the text has none. */
  readonly headline: SpanValue | null
  /** ISO 8601, e.g. `2023-06-18T22:07`. */
  readonly published: SpanValue | null
  /** The author's name, without remarks such as `(tổng hợp)`. */
  readonly byline: SpanValue | null
  /** Where the text says it was taken from. */
  readonly source: SpanValue | null
  /** The parts of the page, debris too. */
  readonly blocks: readonly Block[]
  /** In every block but noise and metadata. */
  readonly sentences: readonly Span[]
  /** Words, numbers and marks of the sentences. */
  readonly words: readonly Word[]
  /** Short forms, one entry each, with all their mentions. */
  readonly abbreviations: readonly Abbreviation[]
  /** Sorted by start, then longest first. */
  readonly entities: readonly Entity[]
  /** Persons with a title or post, one entry each. */
  readonly officials: readonly Official[]
}
