/** The front door: re-exports only. test/architecture/exports.test.ts pins the list. */

export type { Expanded, ExpandStyle, Expansion } from './abbreviations/write-out.js'
export { type Analyzer, type AnalyzerOptions, analyze, createAnalyzer } from './analyze.js'
export type * from './article.js'
export { formatTrace } from './debug/format-trace.js'
export type * from './debug/trace.js'
export { type DocumentData, readDocumentNumber } from './entities/laws/document-number.js'
export { type ExpandOptions, expand } from './expand.js'
export type { Begins } from './lexicon/begins.js'
export { type DictionaryError, loadDictionary } from './lexicon/dictionary.js'
export type * as LexiconEntries from './lexicon/entries.js'
export type { UserDictionary } from './lexicon/entries.js'
export {
  bundledLexicon,
  extendLexicon,
  type Lexicon,
  type LexiconWord,
  type OwnName,
  type Section,
} from './lexicon/lexicon.js'
export type { Mistake } from './lexicon/mistakes.js'
export type { Phrases } from './lexicon/phrases.js'
export type { IyStyle } from './normalize/iy.js'
export { type Normalized, normalize, normalizeWithMap } from './normalize/normalize.js'
export type { NormalizeOptions } from './normalize/options.js'
export type { DashStyle, LetterCase, QuoteStyle } from './normalize/typography.js'
export type { Unicode } from './normalize/unicode.js'
export { type Piece, sentences, type TaggedPiece, words } from './split.js'
export { type Edits, type OffsetMap, toInputSpan, toOutputSpan } from './text/offset-map.js'
export type { Charset } from './vietnamese/charsets/charset.js'
export { comparisonKey } from './vietnamese/key.js'
export type { ToneStyle } from './vietnamese/rhymes.js'
