import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { analyze } from '../../../src/analyze.js'
import {
  isStopWord,
  keywords,
  vietnameseStemmer,
  vietnameseTokenizer,
} from '../../../src/interop/natural/index.js'

/** The parts of natural that these tests use; its own types open its front door. */
interface TfIdf {
  addDocument(terms: readonly string[]): void
  listTerms(document: number): readonly { readonly term: string; readonly tfidf: number }[]
}
interface Classifier {
  addDocument(text: string, label: string): void
  train(): void
  classify(text: string): string
}
const require = createRequire(import.meta.url)
const { TfIdf } = require('natural/lib/natural/tfidf/index.js') as { TfIdf: new () => TfIdf }
const BayesClassifier = require('natural/lib/natural/classifiers/bayes_classifier.js') as new (
  stemmer: typeof vietnameseStemmer,
) => Classifier

const TEXTS = [
  'Sở Thủy lợi mở cống lấy nước cho ruộng lúa. Nước về, ruộng lúa xanh trở lại.',
  'Đội bóng Bến Xưa thắng trận thứ ba. Huấn luyện viên khen hàng thủ của đội bóng.',
  'Giá lúa tăng, nông dân bán lúa ngay tại ruộng.',
]

test('the tokenizer gives words in one spelling', () => {
  expect(vietnameseTokenizer.tokenize('Nhà máy thuỷ điện')).toEqual(['nhà máy', 'thủy điện'])
  expect(vietnameseTokenizer.tokenize('Nhà máy thủy điện')).toEqual(['nhà máy', 'thủy điện'])
  expect(vietnameseTokenizer.tokenize('Nước về, nước đi!'.normalize('NFD'))).toEqual([
    'nước',
    'về',
    'nước',
    'đi',
  ])
})

test('stop words are told by key, and marks count', () => {
  expect(isStopWord('VÀ')).toBe(true)
  expect(isStopWord('va')).toBe(false)
  expect(vietnameseStemmer.tokenizeAndStem('nước và lúa')).toEqual(['nước', 'lúa'])
  expect(vietnameseStemmer.tokenizeAndStem('nước và lúa', true)).toEqual(['nước', 'và', 'lúa'])
})

test('keywords of a corpus are those of natural’s TF-IDF', () => {
  const tfidf = new TfIdf()
  for (const text of TEXTS) tfidf.addDocument(vietnameseStemmer.tokenizeAndStem(text))
  const ours = keywords(TEXTS.map(analyze), { top: 100 })
  ours.forEach((list, document) => {
    const theirs = new Map(tfidf.listTerms(document).map(({ term, tfidf }) => [term, tfidf]))
    expect(list.length).toBe(theirs.size)
    for (const { term, score } of list) expect(score).toBeCloseTo(theirs.get(term)!, 10)
  })
})

test('keywords of one article: what its headline says comes first', () => {
  const article = analyze(`Giá lúa tăng mạnh\n\n${TEXTS[2]}\n\nMưa đã tạnh từ hôm qua, đường khô ráo.`)
  expect(keywords(article, { top: 2 }).map(({ term }) => term)).toContain('lúa')
})

test('a Bayes classifier of natural learns from Vietnamese words', () => {
  const classifier = new BayesClassifier(vietnameseStemmer)
  classifier.addDocument(TEXTS[0]!, 'nông nghiệp')
  classifier.addDocument(TEXTS[1]!, 'thể thao')
  classifier.train()
  expect(classifier.classify('Trận bóng tối qua, đội khách thua.')).toBe('thể thao')
  expect(classifier.classify('Ruộng thiếu nước, lúa khô.')).toBe('nông nghiệp')
})

test('a wrong top says what is wanted', () => {
  expect(() => keywords(analyze(''), { top: 0 })).toThrow(/top: 0 is no whole number above 0/)
})
