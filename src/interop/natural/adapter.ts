import { comparisonKey } from '../../vietnamese/key.js'
import { termsOfText } from './vocabulary.js'

/** natural's Tokenizer, for Vietnamese words: `new TfIdf().setTokenizer(vietnameseTokenizer)`. */
export const vietnameseTokenizer = {
  /** @example vietnameseTokenizer.tokenize('Nhà máy thủy điện') // ['nhà máy', 'thủy điện'] */
  tokenize(text: string): string[] {
    return termsOfText(text, { keepStopWords: true }).map(({ term }) => term)
  },
}

/** natural's Stemmer, for its classifiers: `new BayesClassifier(vietnameseStemmer)`. Vietnamese has no endings to cut. */
export const vietnameseStemmer = {
  /** One spelling for one word: small letters, one tone placement. */
  stem(token: string): string {
    return comparisonKey(token)
  },
  /**
   * The words of a text in the form they are counted in.
   *
   * @param text - any string
   * @param keepStops - keep words such as `và`, `của`
   */
  tokenizeAndStem(text: string, keepStops = false): string[] {
    return termsOfText(text, { keepStopWords: keepStops }).map(({ term }) => term)
  },
}
