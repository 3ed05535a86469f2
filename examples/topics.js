/**
 * node examples/topics.js: what the sections of a small corpus are about, and which of its texts answers a question,
 * with natural's TF-IDF on Vietnamese words (build the package first: npm run build; npm install natural).
 */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { analyze } from 'vanban'
import { keywords, vietnameseStemmer } from 'vanban/natural'

// The one file that is needed: natural's front door opens databases.
const { TfIdf } = createRequire(import.meta.url)('natural/lib/natural/tfidf/index.js')

const read = (section) => readFileSync(new URL(`data/${section}.txt`, import.meta.url), 'utf8').trim()
const sections = ['politics', 'sport']

// What sets each section apart from the other.
const topics = keywords(
  sections.map((section) => analyze(read(section))),
  { top: 8 },
)
topics.forEach((words, index) => {
  console.log(`${sections[index]}: ${words.map(({ text, count }) => `${text} ${count}×`).join(', ')}`)
})
assert.ok(topics[1].some(({ term }) => term === 'đội'))

// natural itself, fed with our words (no stop words, one spelling): the texts that answer a question best.
const texts = sections.flatMap((section) => read(section).split('\n'))
const index = new TfIdf()
for (const text of texts) index.addDocument(vietnameseStemmer.tokenizeAndStem(text))
for (const question of ['trọng tài và cầu thủ', 'Quốc hội thông qua nghị quyết']) {
  const scores = index.tfidfs(vietnameseStemmer.tokenizeAndStem(question))
  const best = scores.indexOf(Math.max(...scores))
  console.log(`${question}? ${texts[best]}`)
  assert.equal(texts[best].includes('Quốc hội'), question.includes('Quốc hội'))
}
