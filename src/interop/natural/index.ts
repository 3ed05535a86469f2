/**
 * `vanban/natural`: Vietnamese words for natural's TfIdf, classifiers and distances. It does not import natural: take
 * from there only the file you need (`natural/lib/natural/tfidf/index.js`), because its front door opens databases
 * and prints to standard output.
 */
export { vietnameseStemmer, vietnameseTokenizer } from './adapter.js'
export { type Keyword, type KeywordOptions, keywords } from './keywords.js'
export { isStopWord, type TermOptions, type TextTerm, termsOfText } from './vocabulary.js'
