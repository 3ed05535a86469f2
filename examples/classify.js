/**
 * node examples/classify.js: tells politics from sport with natural's classifiers on Vietnamese words, and measures how
 * well, each text judged by a classifier that never saw it (build the package first: npm run build; npm install natural).
 */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { vietnameseStemmer } from 'vanban/natural'

const require = createRequire(import.meta.url)
const Bayes = require('natural/lib/natural/classifiers/bayes_classifier.js')
const Logistic = require('natural/lib/natural/classifiers/logistic_regression_classifier.js')

const read = (label) =>
  readFileSync(new URL(`data/${label}.txt`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((text) => ({ text, label }))
const documents = [...read('politics'), ...read('sport')]

const FOLDS = 10

/** How many of the texts of one fold are told right by a classifier that learned from the others. */
function rightInFold(newClassifier, fold) {
  const classifier = newClassifier()
  const isHeldOut = (_, index) => index % FOLDS === fold
  for (const { text, label } of documents.filter((...at) => !isHeldOut(...at))) {
    classifier.addDocument(text, label)
  }
  classifier.train()
  return documents.filter(isHeldOut).filter(({ text, label }) => classifier.classify(text) === label).length
}

/** The share of all texts that is told right. */
function measure(name, newClassifier) {
  let right = 0
  for (let fold = 0; fold < FOLDS; fold++) right += rightInFold(newClassifier, fold)
  console.log(
    `${name}: ${right} of ${documents.length} right (${((100 * right) / documents.length).toFixed(0)} %)`,
  )
  return right / documents.length
}

const ours = measure('naive Bayes, our words', () => new Bayes(vietnameseStemmer))
const logistic = measure('logistic regression, our words', () => new Logistic(vietnameseStemmer))
const without = measure("naive Bayes, natural's own English words", () => new Bayes())
assert.ok(Math.min(ours, logistic) > 0.85 && ours > without)
